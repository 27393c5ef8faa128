import { describe, expect, it } from "vitest";
import { inEnglish } from "../../src/model/prose.ts";
import { presentSections, published } from "./published.ts";

const sections = presentSections();
const instruments = new Map(published("instruments.json").map((i) => [i.id, i]));
const settlements = ["almaty-1994", "almaty-1997", "almaty-1998"];

describe("what a section tells of itself", () => {
  it("has one settling agreement, from whose date it holds where no older line has it", () => {
    const older = new Set(
      published("lines.json").flatMap(({ validFrom, sections: own }) =>
        validFrom < "1991" ? own : [],
      ),
    );
    for (const { id, properties } of sections) {
      const settledBy = properties.basis.filter(({ instrument }) =>
        settlements.includes(instrument),
      );
      expect(settledBy, id).toHaveLength(1);
      const settled = instruments.get(settledBy[0]?.instrument ?? "")?.date ?? "";
      if (older.has(id)) expect(properties.validFrom < settled, id).toBe(true);
      else expect(properties.validFrom, id).toBe(settled);
    }
  });

  it("names the agreement of 1998 for points 15–16 and 48–49, that of 1997 for 69–71", () => {
    const by = (instrument: string) =>
      sections.flatMap(({ id, properties }) =>
        properties.basis.flatMap((basis) =>
          basis.instrument === instrument ? [`${id} ${basis.points}`] : [],
        ),
      );
    expect(by("almaty-1998")).toEqual([
      "chogan-obo 15–16",
      "chogan-obo-west 15–16",
      "sary-childy 48–49",
      "sary-childy-west 48–49",
    ]);
    expect(by("almaty-1997")).toEqual(["khan-tengri 69–71"]);
  });

  it("calls the places of points 15, 16, 48 and 49 inferred, within 10 and 15 km", () => {
    for (const [first, last, metres] of [
      ["chogan-obo", "chogan-obo-west", 10_000],
      ["sary-childy", "sary-childy-west", 15_000],
    ] as const) {
      const [one, other] = [first, last].map((id) => sections.find((s) => s.id === id)?.properties);
      expect(one?.basis[0]?.certainty).toBe("inferred");
      expect(other?.basis[0]?.certainty).toBe("inferred");
      expect(one?.startAccuracyMetres).toBe(metres);
      expect(other?.endAccuracyMetres).toBe(metres);
    }
  });

  it("was demarcated by the protocol of 2002, no later than the line itself holds", () => {
    const line = published("lines.json").find(({ id }) => id === "2002");
    for (const { id, properties } of sections) {
      expect(properties.status, id).toBe("demarcated");
      expect(properties.basis.at(-1)?.instrument, id).toBe("beijing-2002");
      expect(properties.validFrom <= (line?.validFrom ?? ""), id).toBe(true);
    }
    expect(line?.validFrom).toBe(instruments.get("beijing-2002")?.date);
  });

  it("puts the same doubt on a shared end from both sides, and none on the ends of the line", () => {
    for (const [index, { id, properties }] of sections.entries()) {
      const next = sections[index + 1]?.properties.startAccuracyMetres ?? 0;
      expect(properties.endAccuracyMetres, id).toBe(next);
      expect(properties.startAccuracyMetres > 0, id).toBe(index > 0);
    }
  });

  it("never claims to be better than 100 m, nor than a map made apart from it bears out, and says why", () => {
    for (const { id, properties } of sections) {
      const { accuracyMetres, witnesses = [], accuracyReason } = properties;
      const apart = witnesses.find(({ source }) => source === "echarts-outline")?.p95Metres;
      expect(accuracyMetres, id).toBeGreaterThanOrEqual(Math.max(100, apart ?? Number.NaN));
      expect(inEnglish(accuracyReason ?? ""), id).toContain(
        `${properties.unrefutedMetres?.toLocaleString("en")} m`,
      );
    }
  });

  it("is named in English and Russian, and lacks Kazakh or Chinese only where none was found", () => {
    const lacking = sections.flatMap(({ id, properties }) =>
      (["name_en", "name_kk", "name_ru", "name_zh"] as const).flatMap((name) =>
        properties[name] === null ? [`${id} ${name}`] : [],
      ),
    );
    expect(lacking).toEqual(["meridional-ridge name_zh"]);
  });

  it("cites the geometry's source and every document of its basis", () => {
    for (const { id, properties } of sections) {
      const documents = properties.basis.flatMap(
        ({ instrument }) => instruments.get(instrument)?.sources ?? ["unknown"],
      );
      expect(properties.sources, id).toEqual(expect.arrayContaining(["geo-tz", ...documents]));
    }
  });
});

describe("the figures", () => {
  it("are the three lengths the text prints, and the two parts make the whole", () => {
    const value = (part: string) =>
      published("figures.json").find(({ of }) => of.what === "line" && of.part === part)?.value ??
      Number.NaN;
    expect([value("whole"), value("land"), value("water")]).toEqual([1782.75, 1215.86, 566.89]);
    expect(value("land") + value("water")).toBeCloseTo(value("whole"), 2);
  });
});
