import { describe, expect, it } from "vitest";
import { bandOf, between, type Stretch } from "../../src/checks/between.ts";

const RADIUS = 6_371_008.8;
const RADIAN = Math.PI / 180;

function stretch(id: string, ...coordinates: [number, number][]): Stretch {
  return { id, coordinates, accuracyMetres: 500 };
}

/** Square metres between two meridians and two parallels of the sphere: R²·Δλ·(sin φ₁ − sin φ₂). */
function cell(degreesWide: number, north: number, south: number): number {
  const height = Math.sin(north * RADIAN) - Math.sin(south * RADIAN);
  return RADIUS ** 2 * degreesWide * RADIAN * height;
}

const NORTH = stretch("north", [80, 48], [80, 47]);
const SOUTH = stretch("south", [80, 46], [80, 45]);
const STRAIGHT = stretch("straight", [80, 47], [80, 46]);
const BULGE_EAST = stretch("bulge", [80, 47], [81, 47], [81, 46], [80, 46]);
const BULGE_WEST = stretch("bulge", [80, 47], [79, 47], [79, 46], [80, 46]);

describe("the ground between two lines", () => {
  it("is one cell of meridians and parallels, gained by the west where the line moved east", () => {
    const [parting, ...rest] = between([NORTH, STRAIGHT, SOUTH], [NORTH, BULGE_EAST, SOUTH]);
    expect(rest).toEqual([]);
    expect(parting?.pieces).toHaveLength(1);
    const [piece] = parting?.pieces ?? [];
    expect(piece?.gainedBy).toBe("right");
    // turf takes the edge along a parallel for what it is, so the closed form holds to rounding.
    expect((piece?.squareMetres.turf ?? 0) / cell(1, 47, 46)).toBeCloseTo(1, 4);
  });

  it("is gained by the east where the line moved west, and changes sides with the order", () => {
    const there = between([STRAIGHT], [BULGE_WEST])[0]?.pieces[0];
    const back = between([BULGE_WEST], [STRAIGHT])[0]?.pieces[0];
    expect([there?.gainedBy, back?.gainedBy]).toEqual(["left", "right"]);
    expect(there?.squareMetres.turf).toBeCloseTo(back?.squareMetres.turf ?? 0, 0);
  });

  it("falls into pieces on both sides where the lines cross", () => {
    const winding = stretch("winding", [80, 47], [81, 46.75], [79, 46.25], [80, 46]);
    const [parting] = between([STRAIGHT], [winding]);
    const pieces = parting?.pieces ?? [];
    expect(pieces.map(({ gainedBy }) => gainedBy).toSorted()).toEqual(["left", "right"]);
    // Two triangles with the meridian from 47 to 46.5 and on to 46 as bases, of half a cell a quarter.
    for (const { squareMetres, gainedBy } of pieces) {
      const [north, south] = gainedBy === "right" ? [47, 46.5] : [46.5, 46];
      expect(squareMetres.turf / (cell(1, north, south) / 2)).toBeCloseTo(1, 2);
    }
  });

  it("is nothing where all is shared", () => {
    expect(between([NORTH, STRAIGHT], [NORTH, STRAIGHT])).toEqual([]);
  });

  it("gives a parting for every run that differs, with the stretches of both", () => {
    const fresh = stretch("fresh", [80, 48], [80.5, 47.5], [80, 47]);
    const partings = between([NORTH, STRAIGHT, SOUTH], [fresh, STRAIGHT, { ...SOUTH, id: "new" }]);
    expect(partings.map(({ older, newer }) => [older[0]?.id, newer[0]?.id])).toEqual([
      ["north", "fresh"],
      ["south", "new"],
    ]);
    // The same course under another id encloses nothing.
    expect(partings[1]?.pieces).toEqual([]);
  });

  it("winds its rings by RFC 7946", () => {
    for (const newer of [BULGE_EAST, BULGE_WEST]) {
      const ring = between([STRAIGHT], [newer])[0]?.pieces[0]?.rings[0] ?? [];
      const twice = ring.slice(1).reduce((sum, [x, y], k) => {
        const [px = 0, py = 0] = ring[k] ?? [];
        return sum + px * y - x * py;
      }, 0);
      expect(twice).toBeGreaterThan(0);
    }
  });

  it("is refused where nothing lies opposite, and where the order differs", () => {
    expect(() => between([NORTH, STRAIGHT, SOUTH], [NORTH, SOUTH])).toThrow(
      "nothing lies opposite straight",
    );
    expect(() => between([NORTH, SOUTH], [SOUTH, NORTH])).toThrow(RangeError);
  });
});

describe("the band of an area", () => {
  const meridian: [number, number][] = [
    [80, 47],
    [80, 46],
  ];
  const length = RADIUS * RADIAN;

  it("is length times accuracy on either side, summed over both lines", () => {
    const { least, most } = bandOf(1e9, [
      { line: meridian, accuracyMetres: 1000 },
      { line: meridian, accuracyMetres: 3000 },
    ]);
    // Dividers leave a remainder at the end and no error: the line is straight.
    expect((most - 1e9) / (4000 * length)).toBeCloseTo(1, 6);
    expect(1e9 - least).toBeCloseTo(most - 1e9, 3);
  });

  it("never falls below nothing", () => {
    expect(bandOf(1, [{ line: meridian, accuracyMetres: 5000 }]).least).toBe(0);
  });

  it("does not count windings finer than the accuracy", () => {
    const teeth = Array.from({ length: 1001 }, (_, k): [number, number] => [
      80 + (k % 2) * 0.001,
      47 - k / 1000,
    ]);
    const straight = bandOf(0, [{ line: meridian, accuracyMetres: 2000 }]).most;
    const jagged = bandOf(0, [{ line: teeth, accuracyMetres: 2000 }]).most;
    // Teeth of 76 m against an opening of 2 km: 0.2 %.
    expect(Math.abs(jagged / straight - 1)).toBeLessThan(0.002);
  });

  it("takes the distance of the ends of a line shorter than the opening", () => {
    const short: [number, number][] = [
      [80, 46],
      [80, 46.001],
    ];
    expect(bandOf(0, [{ line: short, accuracyMetres: 2000 }]).most).toBeCloseTo(
      2000 * length * 0.001,
      3,
    );
  });
});
