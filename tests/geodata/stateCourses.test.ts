import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, LineString } from "geojson";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { groundOf } from "../../src/checks/ground.ts";
import { sideOf as sideOfNamed } from "../../src/checks/sides.ts";
import { greatCircleDistance } from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";

interface Course extends Feature<LineString> {
  properties: { line: string; side: "west" | "east"; seen: "afar" | "midway" | "near" };
}

const file = join(import.meta.dirname, "../../geodata/state-courses.geojson");
const { features } = JSON.parse(readFileSync(file, "utf8")) as { features: Feature[] };
const courses = features.filter((each): each is Course => each.geometry.type === "LineString");
const ground = groundOf(readAtlas());

/** The sides of the published lines. */
const sideOf = (line: readonly Position[], at: Position) =>
  sideOfNamed(line, at, { right: "west", left: "east" });

/** Metres on the ground of a letter 15 pixels high at 45° of latitude, on tiles of 512 pixels. */
const letterAt = (zoom: number) => (15 * 78_271.5 * Math.cos(Math.PI / 4)) / 2 ** zoom;
/** From each zoom on a name stands so far off that its letters, half above its course, touch no line. */
const CLEAR = { afar: letterAt(3.4) / 2, midway: letterAt(4.4) / 2, near: letterAt(7) / 2 };

/** Metres to the nearest vertex: vertices lie close enough for distances of tens of kilometres. */
function nearest(line: readonly Position[], from: Position): number {
  return Math.min(...line.map((at) => greatCircleDistance(at, from)));
}

/** Of vertices that lie close together only one a kilometre: names are further off than that. */
function spaced(line: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const at of line) {
    const before = kept.at(-1);
    if (before === undefined || greatCircleDistance(before, at) > 1000) kept.push(at);
  }
  return kept;
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

  it("say that they are for the eye, how they came to be, and from what", () => {
    const { sources } = readAtlas();
    for (const { properties } of features) {
      expect(properties).toMatchObject({
        status: "schematic",
        method: expect.stringMatching(/name/),
      });
      const named = properties?.sources as string[];
      expect(named.length).toBeGreaterThan(0);
      for (const id of named) expect(sources.has(id), id).toBe(true);
    }
  });

  it("lie on their own side of the line, and clear of it", () => {
    for (const { properties, geometry } of courses) {
      const { sections } = ground.along(properties.line);
      const line = spaced(sections.flatMap(({ section }) => section.geometry.coordinates));
      const north = line[0]?.[1] ?? 0;
      const clear = CLEAR[properties.seen];
      for (const at of geometry.coordinates as never as Position[]) {
        // Beyond its end a line has no sides.
        if (at[1] > north) continue;
        expect(sideOf(line, at), `${properties.line} ${properties.side}`).toBe(properties.side);
        expect(nearest(line, at)).toBeGreaterThan(clear);
      }
    }
  });
});
