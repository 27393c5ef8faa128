import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { PACKAGES } from "../../scripts/geodata/inputs/packages.ts";
import { lightOn, within } from "../../scripts/geodata/relief/ground.ts";
import { Heights } from "../../scripts/geodata/relief/heights.ts";
import { type Surveyed, surveyed } from "../../scripts/geodata/relief/surveyed.ts";
import { BY_NIGHT, ON_PAPER, tintAt } from "../../scripts/geodata/relief/tints.ts";
import { GEODATA } from "./published.ts";

interface Relief {
  coordinates: [number, number][];
  light: string;
  dark: string;
  near: {
    zoom: number;
    size: number;
    bounds: [number, number, number, number];
    tiles: { x: number; y: number; light: string; dark: string }[];
  };
  sources: string[];
}

const relief = JSON.parse(readFileSync(join(GEODATA, "relief.json"), "utf8")) as Relief;
const pictures = [relief.light, relief.dark].map((name) => join(GEODATA, name));

const cached = new URL(
  `../../.cache/packages/three-globe@${PACKAGES["three-globe"].version}`,
  import.meta.url,
);

describe("the relief pictures", () => {
  it("have the shape their corners have in Web Mercator", async () => {
    const [[west = 0, north = 0] = [], , [east = 0, south = 0] = []] = relief.coordinates;
    const northing = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180));
    const aspect = ((east - west) * Math.PI) / 180 / (northing(north) - northing(south));
    for (const picture of pictures) {
      const { width = 0, height = 0 } = await sharp(picture).metadata();
      // Height is rounded to a whole pixel.
      expect(Math.abs(height - width / aspect)).toBeLessThanOrEqual(0.5);
    }
  });

  it("name their corners clockwise from the north-west, and cover the whole border", () => {
    const [nw = [], ne = [], se = [], sw = []] = relief.coordinates;
    expect([nw[1], ne[0], se[1], sw[0]]).toEqual([ne[1], se[0], sw[1], nw[0]]);
    expect(nw[0]).toBeLessThan(79);
    expect(nw[1]).toBeGreaterThan(50);
    expect(se[0]).toBeGreaterThan(89);
    expect(se[1]).toBeLessThan(41);
  });

  it("weigh no more than 200 KB each: one of them is a part of the first view", () => {
    for (const picture of pictures) expect(statSync(picture).size).toBeLessThan(200 * 1024);
  });

  it("fade to nothing at all four edges and are opaque in the middle", async () => {
    for (const picture of pictures) {
      const { data, info } = await sharp(picture)
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const alpha = (column: number, row: number) => data[(row * info.width + column) * 4 + 3];
      const [right, bottom] = [info.width - 1, info.height - 1];
      const [middle, centre] = [Math.floor(right / 2), Math.floor(bottom / 2)];
      // 1 of 255 is below what a screen shows.
      for (const edge of [
        alpha(0, centre),
        alpha(right, centre),
        alpha(middle, 0),
        alpha(middle, bottom),
      ])
        expect(edge).toBeLessThanOrEqual(1);
      expect(alpha(middle, centre)).toBe(255);
    }
  });
});

describe("the tiles of the ground near by", () => {
  const { zoom, size, bounds, tiles } = relief.near;
  const [west, south, east, north] = bounds;
  const ground = ["light", "dark"] as const;

  it("cover the window of the finer heights, each once", () => {
    const places = new Set(tiles.map(({ x, y }) => `${x}/${y}`));
    expect(places.size).toBe(tiles.length);
    const column = (longitude: number) => Math.floor(((longitude + 180) / 360) * 2 ** zoom);
    const row = (latitude: number) => {
      const northing = Math.asinh(Math.tan((latitude * Math.PI) / 180));
      return Math.floor(((1 - northing / Math.PI) / 2) * 2 ** zoom);
    };
    for (let longitude = west + 0.01; longitude < east; longitude += 0.5)
      for (let latitude = south + 0.01; latitude < north; latitude += 0.5)
        expect(places).toContain(`${column(longitude)}/${row(latitude)}`);
  });

  it("are squares of one size, light enough for a slow line: none above 60 KB", async () => {
    for (const name of tiles.flatMap((tile) => ground.map((theme) => tile[theme]))) {
      const { width, height } = await sharp(join(GEODATA, name)).metadata();
      expect([width, height], name).toEqual([size, size]);
      expect(statSync(join(GEODATA, name)).size, name).toBeLessThan(60 * 1024);
    }
  });

  it("go over into the picture of all at the window's edge, and are opaque within", async () => {
    const alphaAt = async (name: string, column: number, row: number) => {
      const { data } = await sharp(join(GEODATA, name))
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      return data[(row * size + column) * 4 + 3];
    };
    const xs = tiles.map(({ x }) => x);
    const ys = tiles.map(({ y }) => y);
    const of = (x: number, y: number) => tiles.find((tile) => tile.x === x && tile.y === y);
    const middle = of(
      (Math.min(...xs) + Math.max(...xs)) / 2,
      (Math.min(...ys) + Math.max(...ys)) / 2,
    );
    const corner = of(Math.min(...xs), Math.min(...ys));
    for (const theme of ground) {
      expect(await alphaAt(middle?.[theme] ?? "", size / 2, size / 2)).toBe(255);
      expect(await alphaAt(corner?.[theme] ?? "", 0, 0)).toBe(0);
    }
  });
});

describe("the blend of finer heights into coarser", () => {
  const bounds = { west: 70, east: 80, south: 40, north: 50 };
  it.each([
    [75, 45, 1],
    [71, 45, 1],
    [70, 45, 0],
    [75, 50, 0],
    [60, 45, 0],
    // Half-way through the three quarters of a degree.
    [70.375, 45, 0.5],
  ])("at %f, %f is %f", (longitude, latitude, weight) => {
    expect(within(bounds, longitude, latitude)).toBeCloseTo(weight, 12);
  });
});

describe("the finer heights", () => {
  let fine: Surveyed;
  beforeAll(async () => {
    fine = await surveyed("heights.json");
  });
  const at = (longitude: number, latitude: number) =>
    fine.heights.profile(latitude, longitude, longitude, 1).metres[0] ?? Number.NaN;

  // Levels of lakes in metres, as printed; 12 m are for the season, the restoration and the spline.
  it.each([
    ["Zaysan", 83.9, 48.0, 390],
    ["Alakol", 81.75, 46.1, 347],
    ["Balkhash", 74.2, 46.1, 341],
    ["Ebinur", 82.95, 44.9, 190],
    ["Issyk-Kul", 77.25, 42.42, 1607],
  ])("read %s at its level within 12 m", (_, longitude, latitude, metres) => {
    expect(Math.abs(at(longitude, latitude) - metres)).toBeLessThanOrEqual(12);
  });

  // The heights of the summits, and how far below them the mean of the highest cell within 3 minutes may be:
  // cells are means over 1.8 km, and no summit is broader.
  it.each([
    ["Khan Tengri", 80.175, 42.211, 7010],
    ["Muztau", 85.58, 47.06, 3816],
    ["Belukha", 86.59, 49.807, 4506],
  ])("rise toward %s, below its summit and above the coarser grid", async (_, lon, lat, summit) => {
    const around = Array.from({ length: 49 }, (__, i) => [(i % 7) - 3, Math.floor(i / 7) - 3]);
    const highest = Math.max(...around.map(([dx = 0, dy = 0]) => at(lon + dx / 60, lat + dy / 60)));
    expect(highest).toBeLessThan(summit);
    expect(highest).toBeGreaterThan(summit * 0.75);
  });

  it("refuse a picture that is not the one described", async () => {
    await expect(surveyed("no-heights.json")).rejects.toThrow("no-heights.json");
  });
});

describe("light on the ground", () => {
  const slope = (east: number, north: number) =>
    lightOn(
      {
        metres: Float64Array.of(0),
        perDegreeEast: Float64Array.of(east),
        perDegreeNorth: Float64Array.of(north),
      },
      46,
      9,
    )[0] ?? Number.NaN;

  it("comes from the north-west: slopes that face it are bright, those that face away dark", () => {
    expect(slope(0, 0)).toBeCloseTo(0, 12);
    expect(slope(1000, -1000)).toBeGreaterThan(0.05);
    expect(slope(-1000, 1000)).toBeLessThan(-0.05);
  });
});

describe("tints", () => {
  it.each([
    ["paper", ON_PAPER],
    ["night", BY_NIGHT],
  ] as const)(
    "on %s change by little from one height to the next, so that no contour shows",
    (_, theme) => {
      for (let metres = 0; metres < 6400; metres += 8) {
        const [here, next] = [tintAt(theme.tints, metres), tintAt(theme.tints, metres + 8)];
        for (const [channel, value] of here.entries())
          expect(Math.abs(value - (next[channel] ?? 0)), `${metres} m`).toBeLessThan(1);
      }
    },
  );
});

describe.skipIf(!existsSync(cached))("the grid behind them", () => {
  let heights: Heights;
  beforeAll(async () => {
    heights = await Heights.read();
  });

  // Levels of lakes and heights of plains, metres. One grey step of the grid is 25 m; a second one is
  // for the year and season of the lake, and for the spline.
  it.each([
    ["Issyk-Kul", 42.42, 77.25, 1607],
    ["Zaysan", 48.0, 83.9, 386],
    ["Balkhash", 46.1, 74.2, 342],
    ["Uvs", 50.33, 92.8, 759],
  ])("reads %s at its level within 50 m", (_, latitude, longitude, metres) => {
    const [read = Number.NaN] = heights.profile(latitude, longitude, longitude, 1).metres;
    expect(Math.abs(read - metres)).toBeLessThanOrEqual(50);
  });

  it("has slopes that are the differences of its heights", () => {
    const step = 1e-4;
    const at = (longitude: number, latitude: number) =>
      heights.profile(latitude, longitude, longitude, 1);
    const metres = (longitude: number, latitude: number) => at(longitude, latitude).metres[0] ?? 0;
    for (const [longitude, latitude] of [
      [80.2, 42.3],
      [85.6, 47.1],
      [77.0, 43.1],
    ] as const) {
      const east =
        (metres(longitude + step, latitude) - metres(longitude - step, latitude)) / (2 * step);
      const north =
        (metres(longitude, latitude + step) - metres(longitude, latitude - step)) / (2 * step);
      // Central differences of a cubic err by the square of the step: far below 1 m a degree.
      expect(at(longitude, latitude).perDegreeEast[0]).toBeCloseTo(east, 0);
      expect(at(longitude, latitude).perDegreeNorth[0]).toBeCloseTo(north, 0);
    }
  });
});
