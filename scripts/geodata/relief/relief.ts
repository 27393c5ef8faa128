import sharp from "sharp";
import type { Relief } from "../../../src/model/schema.ts";
import type { Kept, SlowStep } from "../build/due.ts";
import type { Product } from "../build/product.ts";
import type { ReliefFact } from "../facts/relief.ts";
import type { Facts } from "../facts/tables.ts";
import { METRES_PER_DEGREE } from "../geometry/degree.ts";
import { TOPOGRAPHY } from "../inputs/sourceIds.ts";
import { Heights, type Profile } from "./heights.ts";
import { BY_NIGHT, mix, ON_PAPER, type ReliefTheme, tintAt } from "./tints.ts";

type Window = ReliefFact["window"];
const WIDTH = 3600;

/** Light from the north-west, half-way up: the direction readers of maps expect. */
const SUN = { azimuthDegrees: 315, altitudeDegrees: 45 } as const;
/** Slopes of a 10-arc-minute grid are a tenth of the true ones; this brings ridges back into the light. */
const EXAGGERATION = 9;
/** Part of the width or height over which the picture fades into the page. */
const FADE = 0.1;
/** Of the WebP: at this quality neither plains nor fading edges show bands. */
const QUALITY = 75;
/** Metres between two tints of the ramp: finer than one step of colour. */
const STEP = 8;

const METHOD =
  "Grey 0..255 read as 0..6,400 m, resampled with a cubic B-spline to Web Mercator, tinted by height and lit from the north-west with slopes nine times too steep; the edges fade into the page.";

/**
 * relief-light.webp, relief-dark.webp and relief.json, which says where the pictures lie on the map; `null`
 * and no pictures where no relief is told of.
 */
export const relief: SlowStep = {
  name: "relief",
  packages: ["three-globe"],
  restsOn: (_earlier, { relief, lakes }) => [METHOD, relief, levelsOf({ lakes })],
  async make(_earlier, { relief, lakes }, kept) {
    if (relief === null) return { files: { "relief.json": null } };
    return kept === null ? await painted(relief, { lakes }) : asBefore(kept);
  },
};

type LakeFacts = Pick<Facts, "lakes">;

function asBefore({ bytes, file }: Kept): Product {
  const relief = file<Relief>("relief.json");
  const { light, dark } = relief;
  return {
    files: { [light]: bytes(light), [dark]: bytes(dark), "relief.json": relief },
  };
}

async function painted({ window }: ReliefFact, facts: LakeFacts): Promise<Product> {
  const heights = await Heights.read();
  checkAgainstLakes(heights, facts);
  const { west, south, east, north } = window;
  const height = Math.round((WIDTH * (mercator(north) - mercator(south))) / radians(east - west));
  const ground = groundOf(heights, window, height);
  return {
    files: {
      "relief-light.webp": await picture(ground, ON_PAPER),
      "relief-dark.webp": await picture(ground, BY_NIGHT),
      "relief.json": {
        coordinates: [
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
        width: WIDTH,
        height,
        light: "relief-light.webp",
        dark: "relief-dark.webp",
        method: METHOD,
        sources: [TOPOGRAPHY],
      },
    },
  };
}

/** Two grey steps of 25 m: one for rounding, one for the year and season of the lake's level. */
const LEVEL_METRES = 50;

/** Fails where the scale of the grid or its place on the globe is not what we take it to be. */
function checkAgainstLakes(heights: Heights, { lakes }: LakeFacts) {
  for (const [lake, [longitude, latitude], metres] of levelsOf({ lakes })) {
    const [read = Number.NaN] = heights.profile(latitude, longitude, longitude, 1).metres;
    if (!(Math.abs(read - metres) <= LEVEL_METRES)) {
      throw new Error(
        `the relief reads ${Math.round(read)} m at ${lake}, which lies at ${metres} m`,
      );
    }
  }
}

/** Flat ground of known height: the water of lakes. */
function levelsOf({ lakes }: LakeFacts) {
  return lakes.drawn.flatMap(({ id, at, levelMetres }) =>
    levelMetres === undefined ? [] : [[id, at, levelMetres] as const],
  );
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Mercator northing of a latitude, in radians of longitude. */
function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
}

function latitudeOf(northing: number): number {
  return (Math.atan(Math.sinh(northing)) * 180) / Math.PI;
}

/** The whole picture, row by row: metres, and light. */
interface Ground {
  height: number;
  metres: Float32Array;
  /** Lambert's cosine less that of flat ground: above 0 in the light, below 0 in the shade. */
  light: Float32Array;
}

function groundOf(heights: Heights, { west, south, east, north }: Window, height: number): Ground {
  const [top, bottom] = [mercator(north), mercator(south)];
  const metres = new Float32Array(WIDTH * height);
  const light = new Float32Array(WIDTH * height);
  for (let row = 0; row < height; row++) {
    const latitude = latitudeOf(top - ((row + 0.5) / height) * (top - bottom));
    const profile = heights.profile(latitude, west, east, WIDTH);
    metres.set(profile.metres, row * WIDTH);
    light.set(lightOn(profile, latitude), row * WIDTH);
  }
  return { height, metres, light };
}

/** Light on each place of a profile at one latitude; flat ground has 0. */
export function lightOn(profile: Profile, latitude: number): Float64Array {
  const [azimuth, altitude] = [radians(SUN.azimuthDegrees), radians(SUN.altitudeDegrees)];
  const north = EXAGGERATION / METRES_PER_DEGREE;
  const east = north / Math.cos(radians(latitude));
  return profile.perDegreeEast.map((perDegreeEast, i) => {
    const [p, q] = [perDegreeEast * east, (profile.perDegreeNorth[i] ?? 0) * north];
    const toSun = -p * Math.sin(azimuth) - q * Math.cos(azimuth);
    const cosine = (toSun * Math.cos(altitude) + Math.sin(altitude)) / Math.sqrt(1 + p * p + q * q);
    return cosine - Math.sin(altitude);
  });
}

async function picture(ground: Ground, theme: ReliefTheme): Promise<Uint8Array> {
  const { height } = ground;
  const ramp = Array.from({ length: 801 }, (_, step) => tintAt(theme.tints, step * STEP));
  const pixels = new Uint8Array(WIDTH * height * 4);
  for (let i = 0; i < WIDTH * height; i++) {
    const step = Math.min(ramp.length - 1, Math.max(0, Math.round((ground.metres[i] ?? 0) / STEP)));
    const tint = ramp[step] ?? theme.light;
    const light = ground.light[i] ?? 0;
    const [over, strength] =
      light < 0 ? [theme.shade, theme.shadeStrength] : [theme.light, theme.lightStrength];
    const [red, green, blue] = mix(tint, over, Math.min(1, Math.abs(light) * strength));
    pixels[i * 4] = Math.round(red);
    pixels[i * 4 + 1] = Math.round(green);
    pixels[i * 4 + 2] = Math.round(blue);
    pixels[i * 4 + 3] = opacity(i % WIDTH, Math.floor(i / WIDTH), height);
  }
  return sharp(pixels, { raw: { width: WIDTH, height, channels: 4 } })
    .webp({ quality: QUALITY, alphaQuality: 100, effort: 4, smartSubsample: true })
    .toBuffer();
}

/** 255 within, falling to 0 at the four edges along a smooth step. */
function opacity(column: number, row: number, height: number): number {
  const edge = (at: number, size: number) => {
    const t = Math.min(1, Math.min(at + 0.5, size - at - 0.5) / (size * FADE));
    return t * t * (3 - 2 * t);
  };
  return Math.round(255 * edge(column, WIDTH) * edge(row, height));
}
