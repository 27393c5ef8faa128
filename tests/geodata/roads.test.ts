import { readFileSync } from "node:fs";
import { join } from "node:path";
import { distance, length, lineString, nearestPointOnLine } from "@turf/turf";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { ROADS } from "../../src/model/schema.ts";
import { GEODATA, presentLine, published } from "./published.ts";

const roads = v.parse(ROADS, JSON.parse(readFileSync(join(GEODATA, "roads.geojson"), "utf8")));
const border = presentLine();
const places = published("places.geojson").features;
const at = (id: string) => {
  const found = places.find((place) => place.id === id);
  if (found === undefined) throw new Error(`no place ${id}`);
  return found;
};

describe("the main roads", () => {
  it("are told with a source that is published, under ODbL, and with the credit it asks for", () => {
    const sources = new Map(published("sources.json").map((source) => [source.id, source]));
    for (const { id, properties } of roads.features) {
      for (const source of properties.sources)
        expect(JSON.stringify(sources.get(source)?.licence), id).toContain("ODbL");
      expect(properties.status, id).toBe("as mapped");
    }
    const { roadCredit } = published("atlas.json");
    for (const credit of Object.values(roadCredit ?? {}))
      for (const owed of ["OpenMapTiles", "OpenStreetMap"]) expect(credit).toContain(owed);
  });

  it("come near to the border, each somewhere within 80 km", () => {
    expect(roads.features.length).toBeGreaterThan(50);
    // A vertex in thirty: one each 2 km. A degree is some 80 km wide here and 111 km high.
    const beside = border.filter((_, i) => i % 30 === 0);
    for (const { id, geometry } of roads.features) {
      const far = geometry.coordinates.map(([x, y]) =>
        Math.min(...beside.map(([lon, lat]) => Math.hypot((lon - x) * 80, (lat - y) * 111))),
      );
      // A piece may have lost the end by which it was chosen to the road beside it.
      expect(Math.min(...far), id).toBeLessThan(120);
    }
  });

  it("cross the border at its crossings and nowhere else", () => {
    const crossings = places.filter(({ properties }) => properties.kind === "crossing");
    const found = roads.features.flatMap(({ id, geometry }) =>
      meetings(geometry.coordinates, border).map((point) => {
        const off = crossings.map((each) => [each.id, distance(point, each)] as const);
        return { id, point, off: off.reduce((best, each) => (each[1] < best[1] ? each : best)) };
      }),
    );
    for (const { id, point, off } of found) {
      // Roads meet the border at Khorgos in several places, 7 km apart; elsewhere at one.
      expect(off[1], `${id} at ${point}, ${off[0]}`).toBeLessThan(8);
    }
    expect(new Set(found.map(({ off }) => off[0]))).toEqual(
      new Set([
        "maikapshagai-crossing",
        "bakhty-crossing",
        "dostyk-crossing",
        "khorgos-crossing",
        "kolzhat-crossing",
      ]),
    );
  });

  it("put two crossings where others found that they cross, to 20 m", () => {
    for (const [id, [east, north]] of [
      ["maikapshagai-crossing", [85.6118, 47.5016]],
      ["kolzhat-crossing", [80.6247, 43.6725]],
    ] as const) {
      const { geometry, properties } = at(id);
      expect(distance(geometry, [east, north], { units: "meters" }), id).toBeLessThan(20);
      expect(properties.certainty, id).toBe("measured");
      expect(properties.sources, id).toContain("osm-roads");
    }
  });

  it("are each there once: hardly a place has another road beside it", () => {
    const every = 2;
    let [places, doubled] = [0, 0];
    const lines = roads.features.map(({ geometry }) => lineString(geometry.coordinates));
    for (const [i, line] of lines.entries()) {
      const whole = length(line);
      const [first] = line.geometry.coordinates;
      if (first === undefined || whole < every) continue;
      for (const [x = 0, y = 0] of line.geometry.coordinates.slice(1, -1)) {
        places++;
        const isBeside = lines.some((other, j) => {
          if (i === j) return false;
          const box = other.geometry.coordinates;
          const isFar = box.every(
            ([a = 0, b = 0]) => Math.abs(a - x) > 0.4 || Math.abs(b - y) > 0.4,
          );
          if (isFar) return false;
          const { dist } = nearestPointOnLine(other, [x, y], { units: "kilometers" }).properties;
          return dist > 0 && dist < 0.3;
        });
        if (isBeside) doubled++;
      }
    }
    expect(places).toBeGreaterThan(500);
    // What is left are crossings and roads that leave one another.
    expect(doubled / places).toBeLessThan(0.05);
  });

  it("carry the number of the motorway that ends at Khorgos, of which the input labels all but the last stretch", () => {
    const g30 = roads.features.filter(({ properties }) => properties.ref === "G30");
    const off = g30.flatMap(({ geometry }) =>
      geometry.coordinates.map((place) => distance(place, at("khorgos-crossing").geometry)),
    );
    expect(Math.min(...off)).toBeLessThan(30);
  });
});

type Line = readonly (readonly [number, number])[];

/** Where two lines cross: where each leg's ends lie on either side of the other. */
function meetings(a: Line, b: Line): [number, number][] {
  const side = ([x, y]: Line[number], [px, py]: Line[number], [qx, qy]: Line[number]) =>
    (qx - px) * (y - py) - (qy - py) * (x - px);
  return a.slice(1).flatMap((to, i) => {
    const from = a[i] ?? to;
    return b.slice(1).flatMap((end, j): [number, number][] => {
      const start = b[j] ?? end;
      const [f, t] = [side(from, start, end), side(to, start, end)];
      if (f > 0 === t > 0 || side(start, from, to) > 0 === side(end, from, to) > 0) return [];
      const share = f / (f - t);
      return [[from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]];
    });
  });
}
