import { readFileSync } from "node:fs";
import { join } from "node:path";
import { distance } from "@turf/turf";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { builtHeights } from "../../scripts/measure/profile.ts";
import { type HeightGrid, heightAt, heightErrorAt } from "../../src/measure/heightGrid.ts";
import { readHeights } from "../../src/measure/heightPicture.ts";
import { type Profile, profileAlong } from "../../src/measure/profile.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { GEODATA, presentLine, published } from "./published.ts";

const border = presentLine();
const places = [...published("places.geojson").features, ...published("peaks.geojson").features];
const at = (id: string) => {
  const found = places.find((place) => place.id === id);
  if (found === undefined) throw new Error(`no place ${id}`);
  return found.geometry.coordinates;
};

let grid: HeightGrid;
let whole: Profile;
/** The input's own samples, read by another library. */
let samples: { metres: Uint16Array; columns: number };

beforeAll(async () => {
  const built = builtHeights();
  if (built === null) throw new Error("no heights are published");
  grid = built;
  const profile = profileAlong(ruler(border), grid);
  if (profile === null) throw new Error("the border has no profile");
  whole = profile;
  const { data, info } = await sharp(join(GEODATA, "inputs/heights.png"))
    .toColourspace("grey16")
    .raw({ depth: "ushort" })
    .toBuffer({ resolveWithObject: true });
  samples = {
    metres: new Uint16Array(data.buffer, data.byteOffset, info.width * info.height),
    columns: info.width,
  };
});

/** Height by the input itself, whose north-western corner is 72° E 53° N, between four cells of a minute. */
function bySamples(longitude: number, latitude: number): number {
  const [x, y] = [(longitude - 72) * 60 - 0.5, (53 - latitude) * 60 - 0.5];
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const cell = (column: number, row: number) =>
    (samples.metres[row * samples.columns + column] ?? Number.NaN) - 500;
  const [u, w] = [x - i, y - j];
  return (
    cell(i, j) * (1 - u) * (1 - w) +
    cell(i + 1, j) * u * (1 - w) +
    cell(i, j + 1) * (1 - u) * w +
    cell(i + 1, j + 1) * u * w
  );
}

describe("the published heights", () => {
  it("are those of the input, cell for cell", () => {
    for (const [longitude, latitude] of [
      [79.3, 49.7],
      [80.175, 42.211],
      [82.57, 45.21],
      [85.58, 47.06],
      [88.7, 41.8],
    ] as const) {
      expect(heightAt(grid, [longitude, latitude])).toBeCloseTo(bySamples(longitude, latitude), 9);
    }
  });

  it("are those of the levels of lakes within the error they are told with, twice", () => {
    // As printed; twice a root mean square is exceeded one time in twenty.
    for (const [longitude, latitude, metres] of [
      [83.9, 48, 390],
      [81.75, 46.1, 347],
      [82.95, 44.9, 190],
    ] as const) {
      const off = Math.abs((heightAt(grid, [longitude, latitude]) ?? Number.NaN) - metres);
      expect(off).toBeLessThanOrEqual(2 * heightErrorAt(grid, [longitude, latitude]));
    }
  });

  it("are refused where they are not the picture that is described, or are damaged", () => {
    const told = published("heights.json");
    if (told === null) throw new Error("no heights are published");
    const bytes = new Uint8Array(readFileSync(join(GEODATA, told.file)));
    expect(() => readHeights(bytes, { ...told, rows: told.rows - 1 })).toThrow(told.file);
    const damaged = Uint8Array.from(bytes);
    damaged[2000] = (damaged[2000] ?? 0) ^ 255;
    expect(() => readHeights(damaged, told)).toThrow();
  });
});

describe("the profile of the whole border", () => {
  it("lies on the heights from end to end", () => {
    expect(whole.beyond).toBe(0);
    expect(whole.points.every(({ height }) => height !== null)).toBe(true);
    expect(whole.every).toBeLessThanOrEqual(550);
  });

  it("is highest beside Khan Tengri, below its summit, for cells are means", () => {
    expect(distance([...whole.highest.point], at("khan-tengri"))).toBeLessThan(8);
    expect(whole.highest.height).toBeGreaterThan(5000);
    expect(whole.highest.height).toBeLessThan(6995);
  });

  it("is lowest in the Dzungarian Gate, between the stations on either side", () => {
    for (const station of ["dostyk", "alashankou"])
      expect(distance([...whole.lowest.point], at(station)), station).toBeLessThan(15);
    // Below the level of the Alakol, which lies beside the gate, and above that of the Ebinur.
    expect(whole.lowest.height).toBeLessThan(347);
    expect(whole.lowest.height).toBeGreaterThan(190);
  });

  it("ends on high ground and begins on high ground: at the tri-points", () => {
    const [first, last] = [whole.points[0], whole.points.at(-1)];
    expect(
      distance([...(first?.point ?? [0, 0])], at("tri-point-china-kazakhstan-russia")),
    ).toBeLessThan(0.5);
    expect(whole.climb - whole.drop).toBeCloseTo((last?.height ?? 0) - (first?.height ?? 0), 6);
  });

  it("has the extremes that all of its vertices have, by another reading", () => {
    const heights = border.map(([longitude, latitude]) => bySamples(longitude, latitude));
    // Vertices lie some 67 m apart; half a step of 500 m on slopes of a tenth is 25 m.
    expect(Math.abs(Math.max(...heights) - whole.highest.height)).toBeLessThan(25);
    expect(Math.abs(Math.min(...heights) - whole.lowest.height)).toBeLessThan(25);
  });

  it("climbs as much as a walker counts who turns only where it has gone the other way by more than the threshold", () => {
    const heights = whole.points.map(({ height }) => height ?? Number.NaN);
    const { climb, drop } = byWalking(heights, whole.threshold);
    // Of a rise that the way breaks off, the one counts the top and the other the end: at either end by the threshold.
    expect(Math.abs(climb - whole.climb)).toBeLessThanOrEqual(2 * whole.threshold);
    expect(climb - drop).toBeCloseTo(whole.climb - whole.drop, 6);
  });
});

/** The usual way: a rise is over when it has gone down by more than the threshold from its top. */
function byWalking(heights: readonly number[], threshold: number): { climb: number; drop: number } {
  const turns = [heights[0] ?? 0];
  let [low, high] = [turns[0] ?? 0, turns[0] ?? 0];
  let rising: boolean | null = null;
  for (const height of heights) {
    low = Math.min(low, height);
    high = Math.max(high, height);
    if (rising !== false && high - height > threshold) {
      if (rising) turns.push(high);
      else if (high - (turns[0] ?? 0) > threshold) turns.push(high);
      rising = false;
      low = height;
      high = height;
    } else if (rising !== true && height - low > threshold) {
      if (rising === false) turns.push(low);
      else if ((turns[0] ?? 0) - low > threshold) turns.push(low);
      rising = true;
      low = height;
      high = height;
    }
  }
  turns.push(heights.at(-1) ?? 0);
  const legs = turns.slice(1).map((height, i) => height - (turns[i] ?? 0));
  return {
    climb: legs.filter((leg) => leg > 0).reduce((sum, leg) => sum + leg, 0),
    drop: -legs.filter((leg) => leg < 0).reduce((sum, leg) => sum + leg, 0),
  };
}
