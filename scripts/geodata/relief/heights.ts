import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { packageFile, sha256 } from "../inputs/packages.ts";

const IMAGE_SHA256 = "839b12da2e4dd346b256cebae72e10c479a102c8980a22084c41275e4b9a0e12";
/** White in the picture. Issyk-Kul (1,607 m) and Zaysan (386 m) read true to one grey step, 25 m. */
const WHITE_METRES = 6400;
/** Rounds of pulling the spline back to the grid, and the local relief from which that is done in full. */
const ROUNDS = 4;
const RUGGED_METRES = 250;

/** Where the edges of a grid lie, in degrees, and how many cells are between them. */
interface Frame {
  west: number;
  south: number;
  east: number;
  north: number;
  columns: number;
  rows: number;
}

/** One line of ground from west to east: heights in metres, slopes in metres per degree. */
export interface Profile {
  metres: Float64Array;
  perDegreeEast: Float64Array;
  perDegreeNorth: Float64Array;
}

/**
 * A grid of heights, plate carrée, cell-centred, as the control net of a cubic B-spline. Its slope has no
 * kinks, so the light on it shows no cells. A B-spline flattens; in rugged ground the net is pulled up
 * until the spline meets the grid, in plains it is left alone, since there the flattening is what hides
 * the steps of a grid.
 */
export class Heights {
  private readonly net: Float32Array;
  private readonly frame: Frame;

  constructor(grid: Float32Array, frame: Frame) {
    this.net = controlNet(grid, frame.columns, frame.rows);
    this.frame = frame;
  }

  /** The grid of three-globe, of the whole globe: 2048 × 1024 grey cells of 10.5 arc minutes, in steps of 25 m. */
  static async read(): Promise<Heights> {
    const bytes = await readFile(
      await packageFile("three-globe", "example/img/earth-topology.png"),
    );
    if (sha256(bytes) !== IMAGE_SHA256)
      throw new Error("earth-topology.png is not the one we know");
    // The picture carries a grey profile of a screen; its numbers are heights and must not be corrected.
    const { data, info } = await sharp(bytes, { ignoreIcc: true })
      .toColourspace("b-w")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const grid = Float32Array.from(data, (grey) => (grey / 255) * WHITE_METRES);
    const { width: columns, height: rows } = info;
    return new Heights(grid, { west: -180, south: -90, east: 180, north: 90, columns, rows });
  }

  /** `count` cells side by side from `west` to `east` at one latitude, sampled at their centres. */
  profile(latitude: number, west: number, east: number, count: number): Profile {
    const { south, north, columns, rows } = this.frame;
    const row = ((north - latitude) / (north - south)) * rows - 0.5;
    const j = Math.floor(row);
    const [weights, slopes] = [spline(row - j), splineSlope(row - j)];
    const level = new Float64Array(columns);
    const fall = new Float64Array(columns);
    for (let i = 0; i < columns; i++) {
      for (let n = 0; n < 4; n++) {
        const cell = this.net[this.rowAt(j - 1 + n) * columns + i] ?? 0;
        level[i] = (level[i] ?? 0) + (weights[n] ?? 0) * cell;
        fall[i] = (fall[i] ?? 0) + (slopes[n] ?? 0) * cell;
      }
    }
    return this.acrossProfile(level, fall, west, east, count);
  }

  private acrossProfile(
    level: Float64Array,
    fall: Float64Array,
    west: number,
    east: number,
    count: number,
  ): Profile {
    const { perDegree } = this;
    const profile: Profile = {
      metres: new Float64Array(count),
      perDegreeEast: new Float64Array(count),
      perDegreeNorth: new Float64Array(count),
    };
    for (let k = 0; k < count; k++) {
      const longitude = west + ((k + 0.5) / count) * (east - west);
      const column = (longitude - this.frame.west) * perDegree - 0.5;
      const i = Math.floor(column);
      const [weights, slopes] = [spline(column - i), splineSlope(column - i)];
      let [metres, eastward, southward] = [0, 0, 0];
      for (let m = 0; m < 4; m++) {
        const at = this.columnAt(i - 1 + m);
        metres += (weights[m] ?? 0) * (level[at] ?? 0);
        eastward += (slopes[m] ?? 0) * (level[at] ?? 0);
        southward += (weights[m] ?? 0) * (fall[at] ?? 0);
      }
      profile.metres[k] = metres;
      profile.perDegreeEast[k] = eastward * perDegree;
      profile.perDegreeNorth[k] = -southward * perDegree;
    }
    return profile;
  }

  /** Beyond the edge of a grid its last cells go on; one that goes round the globe has no such edge. */
  private columnAt(column: number): number {
    const { columns, west, east } = this.frame;
    if (east - west === 360) return (column + columns) % columns;
    return Math.min(columns - 1, Math.max(0, column));
  }

  private get perDegree(): number {
    const { columns, west, east } = this.frame;
    return columns / (east - west);
  }

  private rowAt(row: number): number {
    return Math.min(this.frame.rows - 1, Math.max(0, row));
  }
}

/** The grid, pulled up where it is rugged: net ← net + w (grid − spline of net), a few rounds. */
function controlNet(grid: Float32Array, width: number, height: number): Float32Array {
  const around = [-width - 1, -width, -width + 1, -1, 0, 1, width - 1, width, width + 1];
  const kernel = [1, 4, 1, 4, 16, 4, 1, 4, 1].map((part) => part / 36);
  let net = grid;
  for (let round = 0; round < ROUNDS; round++) {
    const next = Float32Array.from(net);
    for (let i = width + 1; i < width * (height - 1) - 1; i++) {
      let [sum, low, high] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (let n = 0; n < 9; n++) {
        const at = i + (around[n] ?? 0);
        const cell = grid[at] ?? 0;
        sum += (kernel[n] ?? 0) * (net[at] ?? 0);
        if (cell < low) low = cell;
        if (cell > high) high = cell;
      }
      const rugged = Math.min(1, (high - low) / RUGGED_METRES);
      next[i] = (net[i] ?? 0) + rugged * ((grid[i] ?? 0) - sum);
    }
    net = next;
  }
  return net;
}

/** Weights of the uniform cubic B-spline at t in 0..1. */
function spline(t: number): [number, number, number, number] {
  const u = 1 - t;
  return [
    u ** 3 / 6,
    (3 * t ** 3 - 6 * t ** 2 + 4) / 6,
    (3 * u ** 3 - 6 * u ** 2 + 4) / 6,
    t ** 3 / 6,
  ];
}

/** Their derivatives by t. */
function splineSlope(t: number): [number, number, number, number] {
  const u = 1 - t;
  return [-(u ** 2) / 2, (3 * t ** 2 - 4 * t) / 2, (4 * u - 3 * u ** 2) / 2, t ** 2 / 2];
}
