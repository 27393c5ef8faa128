import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Position } from "../../src/measure/position.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { write } from "../geodata/build/folder.ts";
import { bytesOf, runSteps } from "../geodata/build/run.ts";
import { STEPS } from "../geodata/build/steps.ts";
import { readFacts } from "../geodata/facts/read.ts";
import { panP95 } from "./browser/frames.ts";
import { heapMegabytes } from "./browser/heap.ts";
import { cameraHash, firstView, opening } from "./browser/opening.ts";
import { buildPages } from "./browser/pages.ts";
import { median } from "./browser/row.ts";
import { openScreen } from "./browser/screen.ts";
import { serve, TEN_MBIT } from "./browser/server.ts";
import { pairsNear, presentLine } from "./lines.ts";
import { seeded } from "./seeded.ts";
import { inTurn, medianMilliseconds } from "./stopwatch.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FACTS = join(ROOT, "tests/smallAtlas/facts");
const CACHE = join(ROOT, ".cache/bench/growth");
const ROUNDS = 3;
const IDLE = ".map[data-map=idle]";

/** The same invented border drawn with so many vertices, through the same build and the same page. */
export interface Grown {
  vertices: number;
  /** Facts to files, and files to a page, in seconds. */
  builtIn: number;
  bundledIn: number;
  /** Until the border shows, in milliseconds at 10 Mbit/s: ours, and a bare page with the same line. */
  border: number;
  bareBorder: number;
  borderKilobytes: number;
  bareKilobytes: number;
  /** Of a frame while panning, in milliseconds. */
  pan: number;
  heap: number;
  /** To place a point on the line, in microseconds. */
  locate: number;
}

/** @returns a row, or one sentence on where it came to an end */
export async function grown(vertices: number): Promise<Grown | string> {
  const folder = join(CACHE, String(vertices));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const geodata = join(folder, "geodata");
  const before = process.env.SHEKARA_ATLAS;
  process.env.SHEKARA_ATLAS = geodata;
  let stage = "building the data";
  try {
    const builtIn = await seconds(() => buildAtlas(vertices, geodata));
    stage = "bundling the page";
    const dist = join(folder, "dist");
    const bundledIn = await seconds(() =>
      build({ root: ROOT, logLevel: "error", build: { outDir: dist } }),
    );
    stage = "opening the page";
    const shown = await inBrowser(dist);
    stage = "measuring";
    const line = presentLine();
    const along = ruler(line);
    const points = pairsNear(along, 64).flat();
    const locate =
      1000 *
      medianMilliseconds(
        inTurn(points, (point) => along.locate(point)),
        { milliseconds: 300, runs: 10 },
      );
    return { vertices: line.length, builtIn, bundledIn, ...shown, locate };
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return `${vertices} vertices: ${stage} came to an end (${why})`;
  } finally {
    if (before === undefined) delete process.env.SHEKARA_ATLAS;
    else process.env.SHEKARA_ATLAS = before;
  }
}

async function buildAtlas(vertices: number, geodata: string): Promise<void> {
  const facts = readFacts(FACTS);
  const [drawn] = facts.drawnBorder.features;
  if (drawn === undefined) throw new Error("the small atlas draws no border");
  const coordinates = meandering(drawn.geometry.coordinates, vertices);
  const features = [{ ...drawn, geometry: { ...drawn.geometry, coordinates } }];
  const wandering = { ...facts, drawnBorder: { ...facts.drawnBorder, features } };
  const { files } = await runSteps(STEPS, wandering as typeof facts);
  await write(bytesOf(files, []), geodata);
}

const WAVES = 5;
/** Of a wave's length: six times as far as the crow flies, and no wave reaches the next segment's. */
const AMPLITUDE = 1.5;
/** Beside a corner, where waves of two directions would cross. */
const CALM = 0.1;

/** A line that swings to and fro on its way as a river does, through every vertex of the one given. */
export function meandering(line: readonly Position[], vertices: number): [number, number][] {
  const pieces = line.length - 1;
  const each = Math.max(1, Math.round((vertices - 1) / pieces));
  const random = seeded(3);
  const positions: [number, number][] = [];
  for (const [i, [x, y]] of line.entries()) {
    positions.push([x, y]);
    const next = line[i + 1];
    if (next === undefined) break;
    const [dx, dy] = [next[0] - x, next[1] - y];
    const turns = [line[i - 1], line[i + 2]].some(
      (other, k) => other !== undefined && bends(other, k === 0 ? [x, y] : next, [dx, dy]),
    );
    const amplitude = (turns ? CALM : AMPLITUDE) / WAVES;
    for (let k = 1; k < each; k++) {
      const share = k / each;
      // And up to a tenth of its piece to either side: no drawn line is smooth.
      const aside = amplitude * Math.sin(2 * Math.PI * WAVES * share) + (random() - 0.5) / 5 / each;
      positions.push([rounded(x + share * dx - aside * dy), rounded(y + share * dy + aside * dx)]);
    }
  }
  return positions;
}

function bends(other: Position, corner: Position, [dx, dy]: readonly [number, number]): boolean {
  return Math.abs((corner[0] - other[0]) * dy - (corner[1] - other[1]) * dx) > 1e-9;
}

const rounded = (degrees: number) => Math.round(degrees * 1e7) / 1e7;

async function inBrowser(dist: string) {
  const pages = await buildPages(["line"], ["maplibre"]);
  const server = await serve({ ours: dist, ...pages });
  const screen = await openScreen();
  try {
    const { camera } = await firstView(screen, server, "ours/", IDLE);
    const bare = `maplibre-line/maplibre-line.html${cameraHash(camera)}`;
    server.travel(TEN_MBIT);
    const ours: Awaited<ReturnType<typeof opening>>[] = [];
    const theirs: typeof ours = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await opening(screen, server, "ours/"));
      theirs.push(await opening(screen, server, bare));
    }
    server.travel(null);
    const page = await screen.page();
    await page.goto(`${server.address}ours/`);
    await page.waitForSelector(IDLE);
    await page.waitForTimeout(2000);
    const pan = await panP95(page);
    const heap = await heapMegabytes(page);
    return {
      border: median(ours.map(({ border }) => border)),
      bareBorder: median(theirs.map(({ border }) => border)),
      borderKilobytes: median(ours.map(({ bytesBeforeBorder }) => bytesBeforeBorder)) / 1000,
      bareKilobytes: median(theirs.map(({ bytesBeforeBorder }) => bytesBeforeBorder)) / 1000,
      pan,
      heap,
    };
  } finally {
    await screen.browser.close();
    server.close();
  }
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return (performance.now() - began) / 1000;
}
