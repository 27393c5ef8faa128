import { readFileSync } from "node:fs";
import { join } from "node:path";
import { booleanPointInPolygon } from "@turf/turf";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { EDGE_WITHIN } from "../../src/measure/belt.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { asKnownOn } from "../../src/model/known.ts";
import { told } from "../../src/model/prose.ts";
import { BELTS, LANGUAGES } from "../../src/model/schema.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";
import { crossings } from "./crossings.ts";
import { GEODATA, published } from "./published.ts";

const belts = v.parse(BELTS, JSON.parse(readFileSync(join(GEODATA, "belts.geojson"), "utf8")));
const atlas = readAtlas();
const { present, older, ofLine } = lineGroups(atlas);

/** What a belt is around: the sections shown with its line, each as it was known on that line. */
function around(line: string) {
  const group = [present, ...older].find(({ id }) => id === ofLine.get(line));
  return (group?.sections ?? []).flatMap((id) => {
    const section = atlas.sections.get(id);
    return section === undefined ? [] : asKnownOn(atlas.lines.get(line) ?? {}, section);
  });
}

/** The vertices of a ring, and halfway to each, where what is thinned lies furthest off. */
function alongEdge(ring: readonly [number, number][]): [number, number][] {
  return ring.flatMap(([lon, lat], i): [number, number][] => {
    const [before, beside] = ring[i - 1] ?? [lon, lat];
    return [
      [lon, lat],
      [(lon + before) / 2, (lat + beside) / 2],
    ];
  });
}

/** One in so many, which is enough of vertices that lie side by side. */
const oneIn = <T>(every: number, all: readonly T[]) => all.filter((_, i) => i % every === 0);

describe("the belts of accuracy", () => {
  it("are one for each group of lines, and for no others", () => {
    const groups = belts.features.map(({ properties }) => ofLine.get(properties.line));
    expect(groups).toEqual([present, ...older].map(({ id }) => id));
  });

  it("say in four languages how they came to be, and rest on sources that are published", () => {
    const sources = new Set(published("sources.json").map(({ id }) => id));
    for (const { id, properties } of belts.features) {
      expect(
        properties.sources.filter((source) => !sources.has(source)),
        id,
      ).toEqual([]);
      for (const language of LANGUAGES) {
        expect(told(properties.method, language)).toMatchObject({ language });
        expect(told(properties.method, language).text).toMatch(/\b25\s?%/);
      }
    }
  });
});

describe.each(belts.features.map((belt) => [belt.properties.line, belt] as const))(
  "the belt of %s",
  (line, { geometry, properties }) => {
    const sections = around(line);
    const accuracies = sections.map((section) => section.properties.accuracyMetres);

    it("does not cross itself, nor do its parts one another", () => {
      expect(crossings(...geometry.coordinates.flat())).toEqual([]);
    });

    it("holds the line", () => {
      const without = oneIn(
        20,
        sections.flatMap((section) => section.geometry.coordinates),
      ).filter((place) => !booleanPointInPolygon(place, geometry));
      expect(without).toEqual([]);
    });

    it("has its edge as far from the line, on WGS84, as the line is known", () => {
      const rulers = sections.map((section) => ruler(section.geometry.coordinates));
      const all = geometry.coordinates.flat().flatMap(alongEdge);
      const edge = oneIn(Math.ceil(all.length / 801), all);
      for (const place of edge) {
        const off = rulers.map(
          (along, i) => along.locate(place).distanceOff / (accuracies[i] ?? 0),
        );
        // Beyond the accuracy of every section, but for what an edge may be off; and no further from one of them.
        const least = Math.min(...off);
        expect(least, `${place}`).toBeGreaterThan(1 - EDGE_WITHIN);
        expect(least, `${place}`).toBeLessThan(1 + EDGE_WITHIN);
      }
      expect(properties.accuracyMetres).toBe(EDGE_WITHIN * Math.max(...accuracies));
    });
  },
);
