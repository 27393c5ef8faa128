import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { classesOf } from "../../scripts/geodata/basins/classes.ts";
import { partAreas } from "../../scripts/geodata/basins/edgeTests.ts";
import { flood, MANNER } from "../../scripts/geodata/basins/flood.ts";
import { Grid } from "../../scripts/geodata/basins/grid.ts";
import { landCells } from "../../scripts/geodata/basins/landCells.ts";
import { awayFrom, Edges, offsetsAlong, summed } from "../../scripts/geodata/basins/offsets.ts";
import { arcsOf } from "../../scripts/geodata/basins/outlines.ts";
import { wallsBeside } from "../../scripts/geodata/basins/walls.ts";

/** Four degrees by two; a river runs north and south near either end. */
const GRID = new Grid({ west: 80, south: 44, east: 84, north: 46 });
const meridian = (longitude: number): Position[] => [
  [longitude, 44.01],
  [longitude, 45.99],
];
const WATERS = [
  { line: meridian(80.51), part: 0 },
  { line: meridian(83.51), part: 1 },
];
const SYSTEMS = new Map([
  [0, "west"],
  [1, "east"],
]);
const BASINS = ["west", "east"];

/** A roof whose ridge runs along a meridian, falling by so many metres to a degree. */
function roof(ridge: number, fall = 3000): Float32Array {
  return Float32Array.from({ length: GRID.cells }, (_, cell) => {
    const longitude = GRID.longitudeOf(cell % GRID.columns);
    return 5000 - fall * Math.abs(longitude - ridge);
  });
}

/** Where the edge runs on a row: the longitude of the side between the two parts. */
function edgeAt(part: Int32Array, row: number): number {
  const cells = part.subarray(row * GRID.columns, (row + 1) * GRID.columns);
  return GRID.window.west + cells.indexOf(1) / 60;
}

const MIDDLE = GRID.rows / 2;
const MINUTE = 1 / 60;

describe("a flood over a ground whose divide is known", () => {
  it("parts the land along the ridge of a roof, wherever the rivers run", () => {
    for (const ridge of [81.5, 82, 82.8]) {
      const { part } = flood({ waters: WATERS, walls: null, heights: roof(ridge) }, GRID);
      for (const row of [5, MIDDLE, GRID.rows - 5])
        expect(Math.abs(edgeAt(part, row) - ridge)).toBeLessThanOrEqual(MINUTE);
    }
  });

  it("gives flat ground to the nearer river", () => {
    const heights = new Float32Array(GRID.cells).fill(300);
    const { part } = flood({ waters: WATERS, walls: null, heights }, GRID);
    expect(Math.abs(edgeAt(part, MIDDLE) - 82.01)).toBeLessThanOrEqual(2 * MINUTE);
  });

  it("is not dammed by wrong cells beside a river, as it would be were no land lowered there", () => {
    // A gorge from the western river to a saddle of 450 m at 81.85 E and down to the eastern one; wrong cells of
    // 550 m close it 2.6 km from the western river.
    const heights = Float32Array.from({ length: GRID.cells }, (_, cell) => {
      const [column, row] = [cell % GRID.columns, Math.floor(cell / GRID.columns)];
      if (Math.abs(row - MIDDLE) > 3) return 2000;
      if (column === 32 || column === 33) return 550;
      return column <= 110 ? 400 + (50 * (column - 30)) / 80 : 450 - (column - 110);
    });
    const edge = (manner = MANNER) =>
      edgeAt(flood({ waters: WATERS, walls: null, heights }, GRID, manner).part, MIDDLE);
    expect(Math.abs(edge() - (80 + 110.5 / 60))).toBeLessThanOrEqual(2 * MINUTE);
    expect(edge({ ...MANNER, rampMetres: 0 })).toBeLessThan(80.6);
  });
});

describe("walls beside a known divide", () => {
  /** North to south, so that east is on its left. */
  const divide = (longitude: number, km: number) => ({
    line: [
      [longitude, 45.6],
      [longitude, 44.4],
    ] as Position[],
    left: "east",
    right: "west",
    km,
  });
  const held = (longitude: number, km: number, ridge: number) => {
    const walls = wallsBeside([divide(longitude, km)], 2, GRID);
    const found = flood({ waters: WATERS, walls: walls.part, heights: roof(ridge) }, GRID);
    const systems = new Map([...SYSTEMS, ...walls.systems]);
    const part = found.part.map((at) => BASINS.indexOf(systems.get(at) ?? ""));
    return { part, walls };
  };
  const KM = 111.195 * Math.cos((45 * Math.PI) / 180);

  it("hold the edge within the width that is left to the flood, and no nearer than the ground has it", () => {
    // The ridge lies 0.5 degrees, 39 km, east of the divide: the edge comes as far as the wall lets it.
    const { part } = held(81.5, 8, 82);
    const off = (edgeAt(part, MIDDLE) - 81.5) * KM;
    expect(off).toBeGreaterThan(8 - 2);
    expect(off).toBeLessThan(8 + 2);
  });

  it("leave the ground to decide within that width", () => {
    const { part } = held(81.95, 8, 82);
    expect(Math.abs(edgeAt(part, MIDDLE) - 82)).toBeLessThanOrEqual(MINUTE);
  });

  it("end where the divide does", () => {
    const { part, walls } = held(81.5, 8, 82);
    expect(Math.abs(edgeAt(part, 3) - 82)).toBeLessThanOrEqual(2 * MINUTE);
    const rows = [...walls.part.entries()].flatMap(([cell, at]) =>
      at === -1 ? [] : [GRID.latitudeOf(Math.floor(cell / GRID.columns))],
    );
    expect(Math.max(...rows)).toBeLessThan(45.6);
    expect(Math.min(...rows)).toBeGreaterThan(44.4);
  });

  it("have what lies on its left on the left", () => {
    const { walls } = held(82, 4, 82);
    const cell = GRID.cellAt(82 + 5 / KM, 45);
    expect(walls.systems.get(walls.part[cell] ?? -1)).toBe("east");
  });
});

describe("how far edges lie from a line", () => {
  const { part, metres } = flood({ waters: WATERS, walls: null, heights: roof(82) }, GRID);
  const classes = classesOf({ part, metres }, SYSTEMS, BASINS, GRID);
  const edges = new Edges(arcsOf(classes, GRID));
  const border = (longitude: number): Position[] => [
    [longitude, 45.7],
    [longitude, 44.3],
  ];
  const KM = 111.195 * Math.cos((45 * Math.PI) / 180);

  it("is told with its side where both sides drain elsewhere", () => {
    // A twentieth of a degree west of the edge; north to south, the edge is on its left.
    const { kilometres, mean, signedMean } = summed(
      offsetsAlong(border(81.95), edges, classes, GRID, () => true),
    );
    expect(kilometres).toBeGreaterThan(150);
    expect(mean / 1000 / (0.05 * KM)).toBeGreaterThan(0.75);
    expect(mean / 1000 / (0.05 * KM)).toBeLessThan(1.25);
    expect(signedMean).toBe(mean);
  });

  it("is not asked of a border that runs within one basin", () => {
    expect(offsetsAlong(border(81.5), edges, classes, GRID, () => true)).toEqual([]);
  });

  it("goes to the edge between two basins, and to no other", () => {
    const away = summed(awayFrom(border(81.8), edges, [1, 2], 30));
    expect(Math.abs(away.p50 / 1000 - 0.2 * KM)).toBeLessThan(2);
    expect(summed(awayFrom(border(81.8), edges, [1, 3], 30)).p50).toBe(30_000);
  });
});

describe("the size of what was flooded", () => {
  it("is that of the zone of the ellipsoid", () => {
    const classes = new Uint8Array(GRID.cells).fill(1);
    const country = {
      type: "Feature" as const,
      properties: {},
      geometry: {
        type: "Polygon" as const,
        coordinates: [
          [
            [80, 44],
            [84, 44],
            [84, 46],
            [80, 46],
            [80, 44],
          ],
        ],
      },
    };
    const land = landCells(new Map([["AAA", country]]), GRID);
    const [size] = Object.values(
      partAreas(classes, land, { basins: ["all"], countries: ["AAA"] }, GRID),
    );
    // Snyder 1987, 3-12: the authalic zone between two parallels of WGS84.
    const [a, e2] = [6_378_137, 0.00669437999014];
    const e = Math.sqrt(e2);
    const q = (latitude: number) => {
      const s = Math.sin((latitude * Math.PI) / 180);
      return (1 - e2) * (s / (1 - e2 * s * s) + Math.log((1 + e * s) / (1 - e * s)) / (2 * e));
    };
    const zone = ((a * a) / 2) * (q(46) - q(44)) * ((4 * Math.PI) / 180);
    expect(Math.abs((size ?? 0) / zone - 1)).toBeLessThan(1e-5);
  });
});
