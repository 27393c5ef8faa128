import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { describeFeature, describeSection } from "../../src/checks/descriptions/features.ts";
import { describeInstrument } from "../../src/checks/descriptions/records.ts";
import type { Statement } from "../../src/checks/descriptions/statement.ts";
import { groundOf } from "../../src/checks/ground.ts";
import { type FeatureKind, featureOf } from "../../src/model/atlas.ts";
import { presentLineOf } from "../../src/model/lines.ts";

const atlas = readAtlas();
const ground = groundOf(atlas);
const present = ground.along(presentLineOf(atlas).id);

function of(kind: Exclude<FeatureKind, "section">, id: string): Statement[] {
  const feature = featureOf(atlas, { kind, id });
  if (feature === null) throw new Error(`no ${kind} ${id}`);
  return describeFeature(ground, present, kind, feature);
}

function only<S extends Statement["says"]>(statements: readonly Statement[], says: S) {
  const found = statements.find((statement) => statement.says === says);
  if (found === undefined) throw new Error(`it is not said that it ${says}`);
  return found as Extract<Statement, { says: S }>;
}

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe("what the map shows, in words", () => {
  it("has the Khorgos run southwards from its upper course to the Ili", () => {
    const said = describeSection(ground, present, "khorgos", null);
    expect(only(said, "course")).toMatchObject({ nature: "water", to: "s" });
    const [north, south] = said.filter((each) => each.says === "meets");
    expect(ids(north?.things ?? [])).toContain("khorgos-upper");
    expect(ids(south?.things ?? [])).toContain("ili");
  });

  // As every map of the region has it.
  it("has the great rivers end in their lakes", () => {
    for (const [river, lake] of [
      ["ili", "balkhash"],
      ["emil", "alakol"],
    ] as const) {
      expect(ids(only(of("river", river), "flows into").things), river).toContain(lake);
      expect(only(of("river", river), "crosses").things, river).toHaveLength(1);
    }
    expect(ids(only(of("lake", "alakol"), "rivers").things)).toContain("emil");
  });

  it("has Zaysan west of the border of today, and Bole south of it", () => {
    expect(only(of("lake", "zaysan"), "beside").direction).toBe("w");
    expect(only(of("place", "bole"), "beside").direction).toBe("s");
  });

  it("has the border with Kyrgyzstan begin where that with Kazakhstan ends", () => {
    const last = present.line.sections.at(-1) ?? "";
    expect(ids(only(of("neighbour", "chn-kgz"), "touches").things)).toEqual([last]);
  });

  it("says something of every feature and every instrument", () => {
    const shelves = ["area", "river", "lake", "basin", "work", "place", "neighbour"] as const;
    for (const kind of shelves) {
      const shelf = {
        area: "areas",
        river: "rivers",
        lake: "lakes",
        basin: "basins",
        work: "works",
        place: "places",
        neighbour: "neighbours",
      } as const;
      for (const id of atlas[shelf[kind]].keys()) {
        expect(of(kind, id).length, `${kind} ${id}`).toBeGreaterThan(0);
      }
    }
    for (const instrument of atlas.instruments.values()) {
      expect(describeInstrument(ground, instrument).length, instrument.id).toBeGreaterThan(0);
    }
  });
});
