import { describe, expect, it } from "vitest";
import { type Drawn, setAgainst } from "../../src/checks/against.ts";
import { lineRuler } from "../../src/checks/stretch.ts";
import { geodesicDistance } from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";
import { LINE, section } from "./smallBorder.ts";

const WEST_EAST = { right: "west", left: "east" } as const;
/** 2° of the meridian of 80° E, in two sections known to 30 and to 200 m. */
const BORDER = lineRuler({ ...LINE, sections: ["north", "south"] }, [
  section(
    "north",
    [
      [80, 46],
      [80, 45],
    ],
    { accuracyMetres: 30 },
  ),
  section(
    "south",
    [
      [80, 45],
      [80, 44],
    ],
    { accuracyMetres: 200 },
  ),
]);
const against = (drawn: Drawn, accuracy = 20) => setAgainst(BORDER, WEST_EAST, drawn, accuracy);
const line = (...coordinates: Position[]): Drawn => ({
  type: "LineString",
  coordinates: coordinates.map(([x, y]) => [x, y]),
});
/** Metres in a degree of the parallel on WGS84: a cos φ / √(1 − e² sin² φ). */
const degreeEast = (latitude: number) => {
  const angle = (latitude * Math.PI) / 180;
  const bend = Math.sqrt(1 - 0.006_694_379_990_14 * Math.sin(angle) ** 2);
  return ((Math.PI / 180) * 6_378_137 * Math.cos(angle)) / bend;
};
const east = (metres: number, latitude: number): Position => [
  80 + metres / degreeEast(latitude),
  latitude,
];
const distance = (a: Position, b: Position) => geodesicDistance(a, b);

describe("a line set against a meridian", () => {
  it("that runs 40 m beside it runs along it where 30 + 20 m say so", () => {
    const beside = line(east(40, 45.8), east(40, 45.2));
    const { along, off, stretches, length, passes, crossings } = against(beside);
    expect(along.wgs84).toBeCloseTo(distance([80, 45.8], [80, 45.2]), 0);
    expect(length?.wgs84).toBeCloseTo(along.wgs84, 3);
    expect(off).toEqual({});
    expect(stretches).toHaveLength(1);
    expect(stretches[0]?.borderFrom).toBeCloseTo(distance([80, 46], [80, 45.8]), 0);
    expect(stretches[0]?.borderTo).toBeCloseTo(distance([80, 46], [80, 45.2]), 0);
    expect([passes, crossings]).toEqual([0, []]);
  });

  it("that runs 60 m beside it runs off it, on that side, until the section is known less well", () => {
    const metres = 60;
    const { along, off } = against(line(east(metres, 45.8), east(metres, 44.2)));
    expect(off.east?.wgs84).toBeCloseTo(distance([80, 45.8], [80, 45]), -1);
    expect(along.wgs84).toBeCloseTo(distance([80, 45], [80, 44.2]), -1);
    expect(off.west).toBeUndefined();
    // A file known to 31 m more lies along it all.
    expect(against(line(east(metres, 45.8), east(metres, 44.2)), 31).off).toEqual({});
  });

  it("that crosses it goes over at the parallel, along it for twice what both are known to", () => {
    const [west, there] = [east(-5000, 45.5), east(5000, 45.5)];
    const { along, off, passes, crossings, nearest } = against(line(west, there));
    expect(along.wgs84).toBeCloseTo(100, -1);
    for (const side of ["west", "east"] as const) expect(off[side]?.wgs84).toBeCloseTo(4950, -1);
    expect(passes).toBe(1);
    expect(crossings).toHaveLength(1);
    expect(crossings[0]?.point[0]).toBe(80);
    expect(crossings[0]?.along).toBeCloseTo(5000, 0);
    expect(crossings[0]?.chainage).toBeCloseTo(distance([80, 46], [80, 45.5]), 0);
    expect(crossings[0]?.section).toBe("north");
    expect(nearest.distance.wgs84).toBe(0);
    expect(nearest.section).toBe("north");
  });

  it("that comes to it and goes back passes to no other side, one that goes over and back passes twice", () => {
    const there = (side: number) => line(east(-3000, 45.6), east(side, 45.5), east(-3000, 45.4));
    expect(against(there(-20))).toMatchObject({ passes: 0, crossings: [] });
    expect(against(there(-20)).stretches).toHaveLength(1);
    const over = against(there(3000));
    expect([over.passes, over.crossings.length]).toEqual([2, 2]);
  });

  it("that weaves about it within what is known crosses it, and passes to no side", () => {
    const weave = Array.from({ length: 41 }, (_, i) =>
      east(i % 2 === 0 ? 30 : -30, 45.4 - i * 0.002),
    );
    const { passes, crossings, along, length } = against(line(...weave));
    expect(crossings).toHaveLength(40);
    expect(passes).toBe(0);
    expect(along.wgs84).toBeCloseTo(length?.wgs84 ?? 0, 3);
  });

  it("and its copy agree all along, crossing nowhere, either way round", () => {
    for (const copy of [line([80, 46], [80, 45], [80, 44]), line([80, 44], [80, 46])]) {
      const { along, length, crossings, off } = against(copy, 0);
      expect(along.wgs84).toBeCloseTo(BORDER.ruler.length.wgs84, 0);
      expect(length?.turf).toBeCloseTo(BORDER.ruler.length.turf, 3);
      expect([crossings, off]).toEqual([[], {}]);
    }
  });

  it("far off it says how far, from where to where, by both earths", () => {
    const { nearest, off, length, along } = against(
      line(east(30_000, 45.6), east(20_000, 45.5), east(30_000, 45.4)),
    );
    expect(nearest.distance.wgs84).toBeCloseTo(20_000, -1);
    expect(nearest.from[0]).toBeCloseTo(east(20_000, 45.5)[0], 3);
    expect(nearest.to).toEqual([80, expect.closeTo(45.5, 2)]);
    // turf's sphere is 0.26 to 0.30 % short from east to west about here.
    expect(nearest.distance.turf / nearest.distance.wgs84).toBeCloseTo(0.9973, 3);
    expect(off.east?.wgs84).toBeCloseTo(length?.wgs84 ?? 0, 3);
    expect(along.wgs84).toBe(0);
  });

  it("in pieces is told piece by piece", () => {
    const { crossings, stretches } = against({
      type: "MultiLineString",
      coordinates: [
        [
          [81, 45.5],
          [82, 45.5],
        ],
        [
          [79, 45.2],
          [81, 45.2],
        ],
      ],
    });
    expect(crossings.map(({ piece }) => piece)).toEqual([1]);
    expect(stretches.map(({ piece }) => piece)).toEqual([1]);
  });
});

describe("points set against it", () => {
  it("lie on the side that their longitude tells, or too near to tell", () => {
    const points = [-1000, -60, -40, 0, 40, 60, 1000].map((metres) => east(metres, 45.5));
    const drawn: Drawn = { type: "MultiPoint", coordinates: points.map(([x, y]) => [x, y]) };
    expect(against(drawn).points).toEqual({ west: 2, on: 3, east: 2 });
    const { points: one, nearest } = against({ type: "Point", coordinates: [81, 44.5] });
    expect(one).toEqual({ east: 1 });
    expect(nearest.section).toBe("south");
    expect(nearest.tolerance).toBe(220);
  });
});

describe("an area set against it", () => {
  const square = (west: number, there: number): Drawn => ({
    type: "Polygon",
    coordinates: [
      [
        [west, 45],
        [there, 45],
        [there, 45.5],
        [west, 45.5],
        [west, 45],
      ],
    ],
  });

  it("lies on either side by its longitudes: a quarter and three", () => {
    const { area, areas, crossings } = against(square(79.5, 81.5));
    expect(crossings).toHaveLength(2);
    expect((areas?.west?.turf ?? 0) / (area?.turf ?? 1)).toBeCloseTo(1 / 4, 6);
    expect((areas?.east?.turf ?? 0) / (area?.turf ?? 1)).toBeCloseTo(3 / 4, 6);
  });

  it("on one side lies there whole", () => {
    const { area, areas } = against(square(80.5, 81.5));
    expect(areas).toEqual({ east: area });
  });

  it("is parted by a border from west to east as well", () => {
    const parallel = lineRuler({ ...LINE, sections: ["one"] }, [
      section(
        "one",
        [
          [79, 45],
          [82, 45],
        ],
        { accuracyMetres: 30 },
      ),
    ]);
    const { areas, area } = setAgainst(
      parallel,
      { right: "south", left: "north" },
      {
        type: "Polygon",
        coordinates: [
          [
            [80, 44.9],
            [81, 44.9],
            [81, 45.1],
            [80, 45.1],
            [80, 44.9],
          ],
        ],
      },
      20,
    );
    // By the area under a parallel: (sin 45° − sin 44.9°) of (sin 45.1° − sin 44.9°).
    const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
    const share = (sine(45) - sine(44.9)) / (sine(45.1) - sine(44.9));
    expect((areas?.south?.turf ?? 0) / (area?.turf ?? 1)).toBeCloseTo(share, 4);
    expect((areas?.north?.turf ?? 0) / (area?.turf ?? 1)).toBeCloseTo(1 - share, 4);
  });
});
