import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type BenchWindow, keepPicture, openingTimes, watchOpening } from "./inPage.ts";
import type { Screen } from "./screen.ts";
import type { Answer, Server } from "./server.ts";

/** Where the map looks, as our address and the peers' have it. */
export interface Camera {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** One visit with an empty cache, in milliseconds and bytes. */
export interface Opening {
  border: number;
  /** Null where the page has none, or none were waited for. */
  words: number | null;
  /** Of the answers that had come whole when the border was drawn. */
  bytesBeforeBorder: number;
  /** Whether the page itself made the mark. */
  ownMark: boolean;
}

/** The layer that draws the present line in our map, asked only where the page makes no mark. */
const OWN_LINE_LAYER = "border-line";

/** Opens a page until its border is drawn, and its words can be read where there are any to wait for. */
export async function opening(
  screen: Screen,
  server: Server,
  path: string,
  words: readonly string[] = [],
  picture?: string,
): Promise<Opening> {
  const page = await screen.page();
  await page.addInitScript(watchOpening, { words, layer: OWN_LINE_LAYER });
  if (picture !== undefined) await page.addInitScript(keepPicture);
  server.beginLog();
  await page.goto(server.address + path, { waitUntil: "commit" });
  const names = words.length === 0 ? ["border"] : ["border", "words"];
  await page.waitForFunction(
    (needed) => {
      const marked = (name: string) => performance.getEntriesByName(name).length > 0;
      return (
        (marked("border-drawn") || marked("border-watched")) &&
        (!needed.includes("words") || marked("words-readable"))
      );
    },
    names,
    { polling: 100 },
  );
  const times = await page.evaluate(openingTimes);
  const at = times.origin + (times.border ?? Number.NaN);
  if (picture !== undefined) await savePicture(page, picture);
  const log = server.log();
  await page.context().close();
  return {
    border: times.border ?? Number.NaN,
    words: times.words === null ? null : Math.max(times.words, times.paint ?? 0),
    bytesBeforeBorder: bytesOf(log, at),
    ownMark: times.own,
  };
}

async function savePicture(page: Page, file: string): Promise<void> {
  const seen = await page.evaluate(() => (window as BenchWindow).benchSeen ?? "");
  writeFileSync(file, Buffer.from(seen.split(",")[1] ?? "", "base64"));
}

/** What had come whole by a time, and by the end where none is named. */
function bytesOf(log: readonly Answer[], at = Number.POSITIVE_INFINITY): number {
  return log
    .filter(({ finished }) => finished !== null && finished <= at)
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What a page of ours tells of itself once it stands still. */
export interface FirstView {
  /** Answered until the first picture of the map stood, labels and all; null where the page marks none. */
  pictureBytes: number | null;
  /** Answered until the map was idle and nothing had been asked for during half a second. */
  bytes: number;
  /** Answered without a reader's act within ten seconds. */
  allBytes: number;
  answers: readonly Answer[];
  /** The title, the length and its shares, as they can be read. */
  words: string[];
  camera: Camera;
}

const QUIET_MS = 500;
const ALL_MS = 10_000;
const MORE_QUIET_MS = 1500;

/** Opens our page, or a peer's view, and lets it fetch what it likes. */
export async function firstView(
  screen: Screen,
  server: Server,
  path: string,
  idle: string,
): Promise<FirstView> {
  const page = await screen.page();
  server.beginLog();
  const began = performance.now();
  await page.goto(server.address + path, { waitUntil: "commit" });
  await page.waitForSelector(idle);
  await quiet(page, server, QUIET_MS);
  const bytes = bytesOf(server.log());
  await page.waitForTimeout(Math.max(0, ALL_MS - (performance.now() - began)));
  await quiet(page, server, MORE_QUIET_MS);
  const picture = await page.evaluate(() => {
    const [mark] = performance.getEntriesByName("picture-drawn");
    return mark === undefined ? null : performance.timeOrigin + mark.startTime;
  });
  const told = await page.evaluate(() => {
    type WithMap = Element & { atlasMap?: import("./inPage.ts").DrawnMap };
    const map = (document.querySelector(".map") as WithMap | null)?.atlasMap;
    const center = map?.getCenter();
    const text = (selector: string) =>
      [...document.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? "");
    const [title = ""] = text("h1");
    const [length = ""] = text("[data-testid=length]");
    return {
      words: [title, length, ...text(".split-key > li")].filter(Boolean),
      camera: {
        zoom: map?.getZoom() ?? 0,
        latitude: center?.lat ?? 0,
        longitude: center?.lng ?? 0,
      },
    };
  });
  const answers = server.log();
  await page.context().close();
  const pictureBytes = picture === null ? null : bytesOf(answers, picture);
  return { pictureBytes, bytes, allBytes: bytesOf(answers), answers, ...told };
}

/** Until nothing is being sent and nothing has been asked for during the given time. */
async function quiet(page: Page, server: Server, milliseconds: number): Promise<void> {
  for (;;) {
    const log = server.log();
    const now = performance.timeOrigin + performance.now();
    const latest = Math.max(0, ...log.map(({ asked, finished }) => finished ?? asked));
    const sending = log.some(({ asked, finished }) => finished === null && now - asked < 30_000);
    if (!sending && now - latest >= milliseconds) return;
    await page.waitForTimeout(50);
  }
}

export function cameraHash({ zoom, latitude, longitude }: Camera): string {
  return `#${zoom.toFixed(4)}/${latitude.toFixed(5)}/${longitude.toFixed(5)}`;
}
