import { area, polygon } from "@turf/turf";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { classesOf } from "../../scripts/geodata/basins/classes.ts";
import { type Edge, polygonsOf } from "../../scripts/geodata/basins/faces.ts";
import { Grid } from "../../scripts/geodata/basins/grid.ts";
import { arcsOf, outlines } from "../../scripts/geodata/basins/outlines.ts";
import { spill } from "../../scripts/geodata/basins/passes.ts";
import { split } from "../../scripts/geodata/basins/split.ts";
import { signedArea } from "../../scripts/geodata/geometry/rings.ts";

const GRID = new Grid({ west: 50, south: 40, east: 72, north: 66 });

/** A rectangle, counter-clockwise from its south-western corner. */
function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const edgesOf = (ring: Position[]): Edge[] =>
  ring.slice(1).map((to, i): Edge => [ring[i] ?? to, to]);

describe("a face from its edges", () => {
  it("keeps rings apart that touch in one vertex", () => {
    const polygons = polygonsOf([...edgesOf(box(0, 0, 1, 1)), ...edgesOf(box(1, 1, 2, 2))]);
    expect(polygons.map((rings) => rings.map(signedArea))).toEqual([[1], [1]]);
  });

  it("puts a hole into the polygon around it, though it touches the outline", () => {
    const [small, large] = [box(10, 10, 11, 11), box(0, 0, 4, 4)];
    const hole = box(0, 0, 1, 1).toReversed();
    const polygons = polygonsOf([...edgesOf(hole), ...edgesOf(small), ...edgesOf(large)]);
    const sizes = polygons.map((rings) => rings.reduce((sum, ring) => sum + signedArea(ring), 0));
    expect(sizes.sort((a, b) => a - b)).toEqual([1, 15]);
  });

  it("refuses an outline that does not close", () => {
    expect(() => polygonsOf(edgesOf(box(0, 0, 1, 1)).slice(1))).toThrow("ends at");
  });
});

describe("a basin cut by a border", () => {
  // Two basins, west and east of 80.01 E; the border runs along 80 E. A hundredth of a degree of 0.8 by
  // 111 km is far below 100 km², and lies in the eastern country.
  const basins = new Map([
    [1, [[box(79, 45, 80.01, 46)]]],
    [2, [[box(80.01, 45, 81, 46)]]],
  ]);
  const land = new Map([
    ["WWW", polygon([box(78, 44, 80, 47)])],
    ["EEE", polygon([box(80, 44, 82, 47)])],
  ]);
  const parts = split(basins, land);

  it("leaves no sliver: it goes to the basin on its own side", () => {
    expect(parts.map(({ basin, country }) => `${basin} ${country}`)).toEqual(["1 WWW", "2 EEE"]);
  });

  it("loses nothing", () => {
    const sum = parts.flatMap(({ polygons }) => polygons).reduce((s, p) => s + area(polygon(p)), 0);
    expect(sum / area(polygon([box(79, 45, 81, 46)]))).toBeCloseTo(1, 9);
  });
});

describe("waters without a name", () => {
  /** Three parts side by side from west to east, 0, 1 and 2; the rims of 1 are `west` and `east` high. */
  function sideBySide(west: number, east: number) {
    const part = new Int32Array(GRID.cells);
    const metres = new Float32Array(GRID.cells);
    const [first, second] = [GRID.columns / 4, GRID.columns / 2];
    for (let cell = 0; cell < GRID.cells; cell++) {
      const column = cell % GRID.columns;
      part[cell] = column < first ? 0 : column < second ? 1 : 2;
      if (column === first) metres[cell] = west;
      if (column === second - 1) metres[cell] = east;
    }
    return { part, metres };
  }
  const named = new Map([
    [0, "irtysh"],
    [2, "ili"],
  ]);

  it("spill over their lowest pass", () => {
    expect(spill(sideBySide(100, 50), named, GRID).get(1)).toBe("ili");
    expect(spill(sideBySide(50, 100), named, GRID).get(1)).toBe("irtysh");
  });

  it("never join two names", () => {
    const found = spill(sideBySide(0, 0), named, GRID);
    expect([found.get(0), found.get(2)]).toEqual(["irtysh", "ili"]);
  });
});

describe("an outline on the grid", () => {
  const SIDE = 240;
  const basins = ["irtysh", "ili"];
  const [irtysh, ili] = [1, 2];
  /** Two squares of four degrees side by side, with one speck of ten cells square in the first. */
  const part = Int32Array.from({ length: GRID.cells }, (_, cell) => {
    const [column, row] = [(cell % GRID.columns) - 600, Math.floor(cell / GRID.columns) - 600];
    if (row < 0 || row >= SIDE || column < 0 || column >= 2 * SIDE) return 0;
    if (row > 100 && row <= 110 && column > 100 && column <= 110) return 2;
    return column < SIDE ? 1 : 2;
  });
  const systems = new Map([
    [0, "ob"],
    [1, "irtysh"],
    [2, "ili"],
  ]);
  const flooded = { part, metres: new Float32Array() };
  const found = outlines(arcsOf(classesOf(flooded, systems, basins, GRID), GRID));

  it("is smoothed at its corners only, and has lost the speck", () => {
    for (const basin of [irtysh, ili]) {
      const [rings, ...more] = found.get(basin) ?? [];
      expect(more).toEqual([]);
      expect(rings).toHaveLength(1);
      // Four corners rounded within some three cells: less than 10 cells each, of 57,600.
      expect(Math.abs(signedArea(rings?.[0] ?? []) / 16 - 1)).toBeLessThan(40 / SIDE ** 2);
    }
  });

  it("is one for both its sides", () => {
    const edges = (basin: number) =>
      (found.get(basin) ?? []).flat().flatMap((ring) => edgesOf(ring).map(String));
    const mine = new Set(edges(irtysh));
    const shared = (found.get(ili) ?? [])
      .flat()
      .flatMap(edgesOf)
      .filter(([from, to]) => mine.has(String([to, from])));
    expect(
      shared.reduce((sum, [from, to]) => sum + Math.abs((to[1] ?? 0) - (from[1] ?? 0)), 0),
    ).toBeCloseTo(4, 9);
  });
});

describe("the grid", () => {
  it("has a cell for every arc minute of its window, from the north-western corner", () => {
    const grid = new Grid({ west: -1, south: 41.5, east: 1, north: 42 });
    expect([grid.columns, grid.rows, grid.cells]).toEqual([120, 30, 3600]);
    expect(grid.cellAt(-0.999, 41.999)).toBe(0);
    expect(grid.cellAt(0.999, 41.501)).toBe(3599);
    expect(grid.cellAt(1.001, 41.7)).toBe(-1);
    expect(grid.cellAt(0, 42.001)).toBe(-1);
    expect(grid.latitudeOf(0)).toBeCloseTo(42 - 1 / 120, 9);
    const below = grid.around.find(({ rows, columns }) => rows === 1 && columns === 0);
    expect(below?.step).toBe(120);
    expect(below !== undefined && grid.hasNeighbour(0, 29, below)).toBe(false);
  });
});
