import { check } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";
import { freeGeoJson, freeText } from "../../src/checks/exports/free.ts";
import { type FreeMeasure, measureFree } from "../../src/checks/free.ts";
import { translator } from "../../src/i18n/translator.ts";
import type { Position } from "../../src/measure/position.ts";
import { INITIAL, reduce } from "../../src/state/state.ts";
import { context } from "./exportContext.ts";

const words = translator("en");
/** A degree along the equator: π/180 of each earth's equatorial radius. */
const SPHERE_KM = (6371.0088 * Math.PI) / 180;
const WGS84_KM = (6378.137 * Math.PI) / 180;

function measured(kind: "path" | "area", vertices: readonly Position[]): FreeMeasure {
  const free = measureFree(kind, vertices);
  if (free === null) throw new Error("too few vertices");
  return free;
}

describe("a free path that is taken away", () => {
  const vertices: Position[] = [
    [80, 0],
    [81, 0],
  ];
  const free = measured("path", vertices);

  it("is valid GeoJSON of its own vertices, with both lengths", () => {
    const { geometry, properties } = freeGeoJson(free, vertices, context);
    expect(check(JSON.stringify(geometry))).toEqual(geometry);
    expect(geometry).toEqual({ type: "LineString", coordinates: vertices });
    if (properties.kind !== "path") throw new Error("no path");
    expect(properties.lengthKm.turf).toBeCloseTo(SPHERE_KM, 6);
    expect(properties.lengthKm.wgs84).toBeCloseTo(WGS84_KM, 6);
    expect(properties).toMatchObject({ link: context.link, dataChecksum: context.checksum });
  });

  it("is a text of the same", () => {
    const text = freeText(free, vertices, context, words);
    expect(text).toContain(`${SPHERE_KM.toFixed(1)} km (turf), ${WGS84_KM.toFixed(1)} km (WGS84)`);
    expect(text).toContain("2. 0.00000, 81.00000");
    expect(text).toContain(context.checksum);
  });
});

describe("a free area that is taken away", () => {
  const round: Position[] = [
    [80, 0],
    [81, 0],
    [81, 1],
  ];

  it.each([
    ["counterclockwise", round],
    ["clockwise", round.toReversed()],
  ])("is closed and counterclockwise, set %s", (_way, vertices) => {
    const { geometry } = freeGeoJson(measured("area", vertices), vertices, context);
    expect(check(JSON.stringify(geometry))).toEqual(geometry);
    if (geometry.type !== "Polygon") throw new Error("no polygon");
    const [ring = []] = geometry.coordinates;
    expect(ring).toHaveLength(4);
    expect(ring[0]).toEqual(ring[3]);
    const twice = ring
      .slice(1)
      .reduce(
        (sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0),
        0,
      );
    expect(twice).toBeCloseTo(1, 9);
  });

  it("tells its area and perimeter by both earths", () => {
    const { properties } = freeGeoJson(measured("area", round), round, context);
    if (properties.kind !== "area") throw new Error("no area");
    // Half of a square degree at the equator, to the per mille that its height bends it.
    expect(properties.areaKm2.turf / (SPHERE_KM ** 2 / 2)).toBeCloseTo(1, 3);
    expect(properties.perimeterKm.turf / (SPHERE_KM * (2 + Math.SQRT2))).toBeCloseTo(1, 3);
  });
});

describe("a vertex that is taken back", () => {
  const drawn = (tool: "path" | "area", count: number) =>
    reduce(
      {
        ...INITIAL,
        tool,
        vertices: Array.from({ length: count }, (_, i) => [80 + i, 45 + (i % 2)]),
      },
      { type: "undo vertex" },
    ).vertices.length;

  it("is the last", () => {
    expect(drawn("path", 4)).toBe(3);
    expect(drawn("area", 5)).toBe(4);
  });

  it("takes with it what is neither a path nor an area any more", () => {
    expect(drawn("path", 2)).toBe(0);
    expect(drawn("area", 3)).toBe(0);
    expect(drawn("path", 0)).toBe(0);
  });
});
