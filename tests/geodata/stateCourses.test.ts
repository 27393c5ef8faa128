import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, LineString } from "geojson";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { groundOf } from "../../src/checks/ground.ts";
import { sideOf } from "../../src/checks/sides.ts";
import { greatCircleDistance } from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";

interface Course extends Feature<LineString> {
  properties: { line: string; side: "west" | "east"; seen: "afar" | "midway" | "near" };
}

const file = join(import.meta.dirname, "../../geodata/state-courses.geojson");
const { features } = JSON.parse(readFileSync(file, "utf8")) as { features: Feature[] };
const courses = features.filter((each): each is Course => each.geometry.type === "LineString");
const ground = groundOf(readAtlas());

/** Metres to the nearest vertex: vertices lie close enough for distances of tens of kilometres. */
function nearest(line: readonly Position[], from: Position): number {
  return Math.min(...line.map((at) => greatCircleDistance(at, from)));
}

describe("the courses of the states' names", () => {
  it("are three for either side of each line: from afar, midway and near by", () => {
    expect(courses.length).toBeGreaterThan(0);
    const sideOfLine = ({ properties: { line, side } }: Course) => `${line} ${side}`;
    for (const one of new Set(courses.map(sideOfLine))) {
      const own = courses.filter((each) => sideOfLine(each) === one);
      expect(own.map(({ properties }) => properties.seen)).toEqual(["afar", "midway", "near"]);
    }
  });

  it("lie on their own side of the line, and clear of it", () => {
    for (const { properties, geometry } of courses) {
      const { sections } = ground.along(properties.line);
      const line = sections.flatMap(({ section }) => section.geometry.coordinates);
      const north = line[0]?.[1] ?? 0;
      const thinned = line.filter((_, i) => i % 20 === 0);
      // A name is some ten kilometres high where it is written near by, and more from afar.
      const clear = properties.seen === "near" ? 8_000 : 40_000;
      for (const at of geometry.coordinates as never as Position[]) {
        // Beyond its end a line has no sides.
        if (at[1] > north) continue;
        expect(sideOf(line, at), `${properties.line} ${properties.side}`).toBe(properties.side);
        expect(nearest(thinned, at)).toBeGreaterThan(clear);
      }
    }
  });
});
