import type { Relief } from "../../../src/model/schema.ts";
import type { Kept, SlowStep } from "../build/due.ts";
import type { Product } from "../build/product.ts";
import type { ReliefFact } from "../facts/relief.ts";
import type { Facts } from "../facts/tables.ts";
import { TOPOGRAPHY } from "../inputs/sourceIds.ts";
import {
  BLEND,
  COARSE_EXAGGERATION,
  FINE_EXAGGERATION,
  type Ground,
  groundOf,
  type Window,
  within,
} from "./ground.ts";
import { Heights } from "./heights.ts";
import { picture } from "./picture.ts";
import { surveyed } from "./surveyed.ts";
import { nearTiles } from "./tiles.ts";
import { BY_NIGHT, ON_PAPER } from "./tints.ts";

const WIDTH = 3600;
/** Part of the width or height over which the picture fades into the page. */
const FADE = 0.1;
/** Of the WebP: at this quality neither plains nor fading edges show bands. */
const QUALITY = 75;

const COARSE = `Grey 0..255 read as 0..6,400 m, resampled with a cubic B-spline to Web Mercator, tinted by height and lit from the north-west with slopes ${COARSE_EXAGGERATION} times too steep; the edges fade into the page.`;
const FINE = `Where heights of 1 arc minute are known, they take their place within ${BLEND} degrees of the edge, with slopes ${FINE_EXAGGERATION} times too steep; near by they are drawn in tiles, in the dark with more light, of which gentle slopes have their share.`;

function methodOf(hasFine: boolean): string {
  return hasFine ? `${COARSE} ${FINE}` : COARSE;
}

/**
 * relief-light.webp, relief-dark.webp, the tiles of the ground near by, and relief.json, which says where they
 * lie on the map; `null` and no pictures where no relief is told of.
 */
export const relief: SlowStep = {
  name: "relief",
  packages: ["three-globe"],
  restsOn: (_earlier, { relief, lakes }) => [methodOf(true), relief, levelsOf({ lakes })],
  async make(_earlier, { relief, lakes }, kept) {
    if (relief === null) return { files: { "relief.json": null } };
    return kept === null ? await painted(relief, { lakes }) : asBefore(kept);
  },
};

type LakeFacts = Pick<Facts, "lakes">;

function asBefore({ bytes, file }: Kept): Product {
  const relief = file<Relief>("relief.json");
  const tiles = relief.near?.tiles ?? [];
  const pictures = [relief, ...tiles].flatMap(({ light, dark }) => [light, dark]);
  return {
    files: {
      ...Object.fromEntries(pictures.map((name) => [name, bytes(name)])),
      "relief.json": relief,
    },
  };
}

async function painted({ window, heights }: ReliefFact, facts: LakeFacts): Promise<Product> {
  const coarse = await Heights.read();
  checkAgainstLakes(coarse, facts);
  const fine = heights === null ? null : await surveyed(heights.file);
  if (fine !== null) checkAgainstLakes(fine.heights, facts, fine.bounds);
  const ground = groundOf({ coarse, fine }, window, WIDTH);
  const { west, south, east, north } = window;
  const fade = fadeOf(ground);
  const nearBy = fine === null ? null : await nearTiles({ coarse, fine });
  const relief: Relief = {
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
    width: WIDTH,
    height: ground.height,
    light: "relief-light.webp",
    dark: "relief-dark.webp",
    near: nearBy?.near ?? null,
    method: methodOf(fine !== null),
    sources: heights === null ? [TOPOGRAPHY] : [TOPOGRAPHY, heights.source],
  };
  return {
    files: {
      [relief.light]: await picture(ground, ON_PAPER, fade, QUALITY),
      [relief.dark]: await picture(ground, BY_NIGHT, fade, QUALITY),
      ...nearBy?.files,
      "relief.json": relief,
    },
  };
}

/** Two grey steps of 25 m: one for rounding, one for the year and season of the lake's level. */
const LEVEL_METRES = 50;

/** Fails where the scale of the grid or its place on the globe is not what we take it to be. */
function checkAgainstLakes(heights: Heights, { lakes }: LakeFacts, bounds?: Window) {
  for (const [lake, [longitude, latitude], metres] of levelsOf({ lakes })) {
    if (bounds !== undefined && within(bounds, longitude, latitude) === 0) continue;
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

/** Opaque within, clear at the four edges, along a smooth step. */
function fadeOf({ width, height }: Ground): (column: number, row: number) => number {
  const edge = (at: number, size: number) => {
    const t = Math.min(1, Math.min(at + 0.5, size - at - 0.5) / (size * FADE));
    return t * t * (3 - 2 * t);
  };
  return (column, row) => Math.round(255 * edge(column, width) * edge(row, height));
}
