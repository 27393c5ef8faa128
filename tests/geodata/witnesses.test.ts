import { describe, expect, it } from "vitest";
import { heard, type Witness } from "../../scripts/geodata/sections/witnesses.ts";
import type { Position } from "../../src/measure/position.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { presentSections, published } from "./published.ts";

const METRES_PER_DEGREE = 111_195;
/** Fifty kilometres down a meridian, so many metres east of it. */
const meridian = (east: number): [number, number][] =>
  [45.45, 45.3, 45.15, 45].map((latitude) => [
    80 + east / (METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)),
    latitude,
  ]);
const TODAY = ruler(meridian(0));
const witness = (source: string, east: number, sameData = false): Witness => ({
  source,
  course: ruler(meridian(east)),
  sameData,
});
const asked = (...witnesses: Witness[]) => heard(meridian(0), TODAY, witnesses, 100);
/** The sphere by which the lines were laid apart is half a per cent off the ellipsoid. */
const NEAR = 0.005;

describe("what witnesses say of a section", () => {
  it("is how far off they have it: of one that runs beside it all along, that distance", () => {
    const { witnesses, unrefutedMetres } = asked(witness("beside", 400));
    expect(Math.abs((witnesses[0]?.p50Metres ?? 0) / 400 - 1)).toBeLessThan(NEAR);
    expect(Math.abs((witnesses[0]?.p95Metres ?? 0) / 400 - 1)).toBeLessThan(NEAR);
    expect(unrefutedMetres).toBe(witnesses[0]?.p95Metres);
  });

  it("is, of one that swings away evenly, half and 95 % of how far it swings", () => {
    const swinging: [number, number][] = [
      meridian(0)[0] ?? [0, 0],
      meridian(1000).at(-1) ?? [0, 0],
    ];
    const { witnesses } = asked({ source: "swings", course: ruler(swinging), sameData: false });
    expect(Math.abs((witnesses[0]?.p50Metres ?? 0) - 500)).toBeLessThan(8);
    expect(Math.abs((witnesses[0]?.p95Metres ?? 0) - 950)).toBeLessThan(8);
  });

  it("does not count where it is of the same data and one of other data keeps to the line", () => {
    const { witnesses, unrefutedMetres } = asked(
      witness("other", 150),
      witness("older", 2000, true),
    );
    expect(witnesses.map(({ refutedShare }) => refutedShare)).toEqual([0, 1]);
    expect(Math.abs(unrefutedMetres / 150 - 1)).toBeLessThan(NEAR);
  });

  it("counts where the one of other data goes with the older and against the line", () => {
    const { witnesses, unrefutedMetres } = asked(
      witness("other", 1900),
      witness("older", 2000, true),
    );
    expect(witnesses[1]?.refutedShare).toBe(0);
    expect(Math.abs(unrefutedMetres / 2000 - 1)).toBeLessThan(NEAR);
  });

  it("counts where there is none of other data, and of other data always", () => {
    expect(Math.abs(asked(witness("older", 2000, true)).unrefutedMetres / 2000 - 1)).toBeLessThan(
      NEAR,
    );
    const { unrefutedMetres } = asked(witness("older", 0, true), witness("other", 2000));
    expect(Math.abs(unrefutedMetres / 2000 - 1)).toBeLessThan(NEAR);
  });

  it("is not called refuted where it lies no further off than any place is known", () => {
    const { witnesses } = asked(witness("other", 10), witness("older", 80, true));
    expect(witnesses[1]?.refutedShare).toBe(0);
  });
});

describe("the accuracies of today's sections", () => {
  const sections = presentSections();

  it("are what no witness refutes, rounded up to two digits, and never below 100 m", () => {
    for (const { id, properties } of sections) {
      const { accuracyMetres, unrefutedMetres = Number.NaN, witnesses = [] } = properties;
      expect(
        witnesses.map(({ source }) => source),
        id,
      ).toEqual(["echarts-outline", "osm-2017"]);
      // That of other data is never refuted.
      expect(witnesses[0]?.refutedShare, id).toBe(0);
      expect(unrefutedMetres, id).toBeGreaterThanOrEqual(witnesses[0]?.p95Metres ?? Number.NaN);
      expect(accuracyMetres, id).toBeGreaterThanOrEqual(Math.max(100, unrefutedMetres));
      // Of the first of two digits a tenth at most is added.
      expect(accuracyMetres, id).toBeLessThanOrEqual(Math.max(100, 1.1 * unrefutedMetres));
    }
  });

  it("follow from distances that a search of every edge of the outline finds as well", () => {
    const outline = published("borders.geojson").features.find(({ id }) => id === "echarts-2020");
    const edges = outline?.geometry.coordinates ?? [];
    for (const name of ["tekes", "saur", "khan-tengri"]) {
      const section = sections.find(({ id }) => id === name);
      const off = everyHundredMetres(section?.geometry.coordinates ?? [])
        .map((place) => nearestEdge(place, edges))
        .toSorted((a, b) => a - b);
      const [witness] = section?.properties.witnesses ?? [];
      // A flat earth, and another way to count off hundreds of metres.
      for (const [share, told] of [
        [0.5, witness?.p50Metres],
        [0.95, witness?.p95Metres],
      ] as const) {
        const found = off[Math.floor(share * off.length)] ?? 0;
        expect(found / (told ?? 0), `${name}, ${share}`).toBeCloseTo(1, 1);
      }
    }
  });
});

/** On a flat earth around the first of two places; east and north, metres. */
function metresTo([x0, y0]: Position, [x, y]: Position): [number, number] {
  const shrink = Math.cos((y0 * Math.PI) / 180);
  return [(x - x0) * shrink * METRES_PER_DEGREE, (y - y0) * METRES_PER_DEGREE];
}

function everyHundredMetres(line: readonly Position[]): Position[] {
  const places: Position[] = [];
  let left = 0;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (from === undefined) continue;
    const leg = Math.hypot(...metresTo(from, to));
    for (; left <= leg; left += 100) {
      const share = leg === 0 ? 0 : left / leg;
      places.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
    }
    left -= leg;
  }
  return places;
}

function nearestEdge(place: Position, line: readonly Position[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (from === undefined) continue;
    const [[ax, ay], [bx, by]] = [metresTo(place, from), metresTo(place, to)];
    const [dx, dy] = [bx - ax, by - ay];
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square));
    nearest = Math.min(nearest, Math.hypot(ax + share * dx, ay + share * dy));
  }
  return nearest;
}
