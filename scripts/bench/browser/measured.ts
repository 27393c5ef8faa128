import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { build } from "vite";
import { presentLineOf } from "../../../src/model/lines.ts";
import { readGeodata } from "../../atlas.ts";
import { presentLine } from "../lines.ts";
import {
  dateSteps,
  frameOfBare,
  searchKeys,
  selections,
  settled,
  toggleBare,
  toggleOurs,
} from "./acts.ts";
import { panP95, zoomP95 } from "./frames.ts";
import { heapOverMinutes } from "./heap.ts";
import { cameraHash, type FirstView, firstView, type Opening, opening } from "./opening.ts";
import { buildPages, type PeerName } from "./pages.ts";
import { type BrowserRow, oursAtMost, ratioAtMost, rowOf } from "./row.ts";
import { openScreen, type Screen } from "./screen.ts";
import { type Server, serve, TEN_MBIT } from "./server.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const DIST = join(ROOT, "dist");
const PICTURES = join(ROOT, ".cache/bench/seen");

export interface BrowserEffort {
  openingRounds: number;
  /** None: frames, acts and the heap are left out. */
  frameRounds: number;
  heap: boolean;
  peers: readonly PeerName[];
  /** Whether to keep what each page's canvases show at its mark. */
  pictures: boolean;
  /** Hears what is measured next. */
  tell(stage: string): void;
}

export interface Measured {
  rows: BrowserRow[];
  browser: string;
  /** Whether our page itself marks the border, or was watched from outside. */
  ownMark: boolean;
}

const OURS = "ours";
const NAMES: Record<string, string> = {
  ours: OURS,
  maplibre: "bare MapLibre",
  openlayers: "OpenLayers",
  leaflet: "Leaflet",
};
const BARE = "bare MapLibre";
const KB = 1000;
/** Our map, and a peer's, when all is drawn. */
const IDLE = ".map[data-map=idle]";
const IDLE_PEER = "body[data-map=idle]";
/** Notches of the wheel to about one level, by library: MapLibre zooms by a fifteenth, the others by one. */
const NOTCHES: Record<string, number> = { ours: 6, maplibre: 6, openlayers: 1, leaflet: 1 };

/** All rows that need a browser. Builds the atlas where it has not been built. */
export async function measured(effort: BrowserEffort): Promise<Measured> {
  if (!existsSync(join(DIST, "index.html"))) await build({ root: ROOT, logLevel: "error" });
  const folders = {
    ...(await buildPages(["line"], effort.peers)),
    ...(await buildPages(["view"], effort.frameRounds > 0 ? effort.peers : ["maplibre"])),
  };
  const server = await serve({ ours: DIST, ...folders });
  const screen = await openScreen();
  try {
    const view = await firstView(screen, server, "ours/", IDLE);
    const bench = { screen, server, view, effort };
    if (effort.pictures) await keepPictures(bench);
    const { rows: openings, ownMark } = await openingRows(bench);
    const rows = [...openings];
    if (effort.frameRounds > 0) rows.push(...(await livelyRows(bench)));
    return { rows, browser: screen.name, ownMark };
  } finally {
    await screen.browser.close();
    server.close();
  }
}

interface Bench {
  screen: Screen;
  server: Server;
  view: FirstView;
  effort: BrowserEffort;
}

/** Whose page with all that our first view shows. */
const viewPage = (peer: PeerName, { view }: Bench) =>
  `${peer}-view/${peer}-view.html${cameraHash(view.camera)}`;
/** Whose page with the present line and nothing else. */
const linePage = (peer: PeerName, { view }: Bench) =>
  `${peer}-line/${peer}-line.html${cameraHash(view.camera)}`;

async function keepPictures(bench: Bench): Promise<void> {
  const { screen, server, effort } = bench;
  mkdirSync(PICTURES, { recursive: true });
  await opening(screen, server, "ours/", [], join(PICTURES, "ours.png"));
  for (const peer of effort.peers) {
    await opening(screen, server, linePage(peer, bench), [], join(PICTURES, `${peer}.png`));
  }
}

/** Everybody opens in turn, as often as there are rounds. */
async function openings(bench: Bench): Promise<Record<string, Opening>[]> {
  const { screen, server, view, effort } = bench;
  const rounds: Record<string, Opening>[] = [];
  for (let round = 0; round < effort.openingRounds; round++) {
    effort.tell(`opening in turn, round ${round + 1} of ${effort.openingRounds}`);
    const each: Record<string, Opening> = {};
    each[OURS] = await opening(screen, server, "ours/", view.words);
    for (const peer of effort.peers) {
      each[NAMES[peer] ?? peer] = await opening(screen, server, linePage(peer, bench));
    }
    rounds.push(each);
  }
  return rounds;
}

async function openingRows(bench: Bench): Promise<{ rows: BrowserRow[]; ownMark: boolean }> {
  const { server, view } = bench;
  // The first visit of a browser compiles what all later ones share.
  await opening(bench.screen, server, linePage("maplibre", bench));
  const local = await openings(bench);
  server.travel(TEN_MBIT);
  const slow = await openings(bench);
  server.travel(null);

  const of = (rounds: typeof local, figure: (opening: Opening) => number) =>
    rounds.map((round) =>
      Object.fromEntries(Object.entries(round).map(([name, each]) => [name, figure(each)])),
    );
  const border = ({ border: ms }: Opening) => ms;
  const words = slow.map((round) => ({
    ours: round[OURS]?.words ?? Number.NaN,
    [BARE]: round[BARE]?.border ?? Number.NaN,
  }));
  const rows = [
    rowOf("first-border-10mbit", "ms", of(slow, border), BARE, ratioAtMost(1)),
    rowOf("first-border-local", "ms", of(local, border), BARE, ratioAtMost(1.15)),
    rowOf("first-words", "ms", words, BARE, ratioAtMost(0.3)),
    rowOf(
      "before-border-kB",
      "kB",
      of(slow, ({ bytesBeforeBorder }) => bytesBeforeBorder / KB),
      BARE,
      ratioAtMost(1),
    ),
  ];
  const bare = await firstView(bench.screen, server, viewPage("maplibre", bench), IDLE_PEER);
  const kilobytes = (name: string, own: number, peer: number, bound: BrowserRow["bound"]) =>
    rowOf(name, "kB", [{ ours: own / KB, [BARE]: peer / KB }], BARE, bound);
  if (view.pictureBytes !== null) {
    rows.push(kilobytes("first-picture-kB", view.pictureBytes, bare.bytes, oursAtMost(900)));
  }
  rows.push(
    kilobytes("first-view-kB", view.bytes, bare.bytes, oursAtMost(900)),
    kilobytes("all-kB", view.allBytes, bare.allBytes, null),
  );
  return { rows, ownMark: slow.every((round) => round[OURS]?.ownMark) };
}

/** What happens in pages that stand open side by side, each brought to the front for its turn. */
async function livelyRows(bench: Bench): Promise<BrowserRow[]> {
  const { screen, server, effort } = bench;
  const { tell } = effort;
  const pages: Record<string, Page> = {};
  // A year after the present line came into force, and ten before it another did.
  const year = Number(String(presentLineOfAtlas().validFrom).slice(0, 4)) + 1;
  const dated = await opened(screen, `${server.address}ours/#date=${year}`, IDLE);
  pages.ours = await opened(screen, `${server.address}ours/`, IDLE);
  for (const peer of effort.peers) {
    const address = server.address + viewPage(peer, bench);
    pages[peer] = await opened(screen, address, IDLE_PEER);
  }
  const { ours, maplibre: bare } = pages;
  if (ours === undefined || bare === undefined)
    throw new Error("a page of the benchmark is missing");

  const pan: Record<string, number>[] = [];
  const zoom: Record<string, number>[] = [];
  const acts: Record<"frame" | "toggleBare" | "toggle" | "step" | "select" | "key", number>[] = [];
  const places = bothThirds();
  const word = wordToFind();
  for (let round = 0; round < effort.frameRounds; round++) {
    tell(`frames and acts, round ${round + 1} of ${effort.frameRounds}`);
    pan.push({});
    zoom.push({});
    for (const [name, page] of Object.entries(pages)) {
      await page.bringToFront();
      await page.waitForTimeout(300);
      Object.assign(pan[round] ?? {}, { [NAMES[name] ?? name]: await panP95(page) });
      await page.waitForTimeout(300);
      const notches = NOTCHES[name] ?? 1;
      Object.assign(zoom[round] ?? {}, { [NAMES[name] ?? name]: await zoomP95(page, notches) });
    }
    await bare.bringToFront();
    await settled(bare);
    const frame = await frameOfBare(bare);
    const byStyle = await toggleBare(bare);
    await ours.bringToFront();
    const toggle = await toggleOurs(ours);
    const key = await searchKeys(ours, word);
    const select = await selections(ours, places);
    await home(ours);
    await dated.bringToFront();
    const step = await dateSteps(dated);
    acts.push({ frame, toggleBare: byStyle, toggle, step, select, key });
  }
  const against = (name: string, rounds: typeof pan, first: number) => [
    rowOf(name, "ms", rounds, BARE, ratioAtMost(first)),
    ...(effort.peers.includes("openlayers")
      ? [rowOf(`${name}-openlayers`, "ms", rounds, "OpenLayers", ratioAtMost(1))]
      : []),
    ...(effort.peers.includes("leaflet")
      ? [rowOf(`${name}-leaflet`, "ms", rounds, "Leaflet", null)]
      : []),
  ];
  const act = (name: string, figure: keyof (typeof acts)[number], peer: "frame" | "toggleBare") => {
    const peerName = peer === "frame" ? "a frame of bare MapLibre" : "setLayoutProperty";
    return rowOf(
      name,
      "ms",
      acts.map((each) => ({ ours: each[figure], [peerName]: each[peer] })),
      peerName,
      ratioAtMost(peer === "frame" ? 2 : 1.25),
    );
  };
  const rows = [
    ...against("pan-p95", pan, 1.15),
    ...against("zoom-p95", zoom, 1.15),
    act("toggle", "toggle", "toggleBare"),
    act("date-step", "step", "frame"),
    act("select", "select", "frame"),
    act("search-key", "key", "frame"),
  ];
  if (effort.heap) {
    tell("ten minutes of a reader");
    await dated.bringToFront();
    const { one, ten } = await heapOverMinutes(dated);
    const peerName = "ours after one minute";
    rows.push(
      rowOf("heap-10min", "MB", [{ ours: ten, [peerName]: one }], peerName, ratioAtMost(1.1)),
    );
  }
  for (const page of [dated, ...Object.values(pages)]) await page.context().close();
  return rows;
}

async function opened(screen: Screen, address: string, idle: string): Promise<Page> {
  const page = await screen.page();
  await page.goto(address);
  await page.waitForSelector(idle);
  // What is fetched in idle time is not to come between the acts.
  await page.waitForTimeout(3000);
  return page;
}

/** Back to where the map began, with nothing chosen. */
async function home(ours: Page): Promise<void> {
  await ours.keyboard.press("Escape");
  await settled(ours);
  await ours.locator(".home-control button").click();
  await settled(ours);
}

function presentLineOfAtlas() {
  return presentLineOf({
    lines: new Map(readGeodata("lines.json").map((each) => [each.id, each])),
  });
}

/** Two places on the border, in different sections and where our map is free. */
function bothThirds(): [number, number][] {
  const line = presentLine();
  return [0.4, 0.65].map((share) => {
    const [lon, lat] = line[Math.floor(share * line.length)] ?? [0, 0];
    return [lon, lat];
  });
}

/** The name of a great town, in small letters. */
function wordToFind(): string {
  const { features } = readGeodata("places.geojson");
  const name = features.find(({ properties }) => properties.rank === 1)?.properties.name_en ?? "";
  return name.toLowerCase().slice(0, 5);
}
