import { describe, expect, it } from "vitest";
import { presentLine } from "../../scripts/geodata/lines/presentLine.ts";

const WEST = [70, 45] as const;
const EAST = [72, 45.5] as const;
const triPoint = ([longitude, latitude]: readonly [number, number]) => ({
  instrument: "none",
  latitude: [Math.floor(latitude), (latitude % 1) * 60] as [number, number],
  longitude: [Math.floor(longitude), (longitude % 1) * 60] as [number, number],
});

/** A border drawn through some positions, that must end at two tri-points. */
const facts = (
  triPoints: Parameters<typeof presentLine>[0]["border"]["triPoints"],
  ...coordinates: (readonly [number, number])[]
): Parameters<typeof presentLine>[0] => ({
  border: {
    extent: { west: 60, south: 40, east: 80, north: 50 },
    withinMetres: 1,
    triPoints,
  },
  drawnBorder: {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: {},
        geometry: { type: "LineString", coordinates: coordinates.map(([x, y]) => [x, y]) },
      },
    ],
  },
});

describe("the present line", () => {
  it.each([[[WEST, EAST]], [[EAST, WEST]]])(
    "runs from west to east where its tri-points are told so, however it is drawn",
    async (drawn) => {
      const told = { west: triPoint(WEST), east: triPoint(EAST) };
      expect(await presentLine(facts(told, ...drawn))).toEqual([WEST, EAST]);
    },
  );

  it.each([[[WEST, EAST]], [[EAST, WEST]]])(
    "and from north to south where they are told so",
    async (drawn) => {
      const told = { north: triPoint(EAST), south: triPoint(WEST) };
      expect(await presentLine(facts(told, ...drawn))).toEqual([EAST, WEST]);
    },
  );

  it("is refused where it ends elsewhere", async () => {
    const told = { west: triPoint(WEST), east: triPoint(EAST) };
    await expect(presentLine(facts(told, WEST, [72, 45.6]))).rejects.toThrow("ends 11.1");
  });
});
