import type { Map as MapLibre } from "maplibre-gl";
import { fetchFirstPicture } from "../data/firstPicture.ts";
import { reliefPicture } from "../data/reliefPictures.ts";
import { mapFontFaces } from "../fonts/faces.ts";
import { freeRoom } from "./freeRoom.ts";
import { rememberPressed } from "./takeOver.ts";

/** The page is begun by then, however slow the picture. */
const LONGEST_MS = 8000;
/** So long after the border shows the picture need not be whole. */
const AFTER_BORDER_MS = 2500;

/** The User Timing mark of the first picture of the map, whole. */
const PICTURE_DRAWN = "picture-drawn";

/** What a reader does that only the whole page can answer. */
const ACTS = ["pointerdown", "keydown", "hashchange"] as const;

/**
 * Begins the page. Where the build has written the reader's first screen into it, the map comes first: the rest is
 * fetched when its picture stands, or as soon as the reader does anything.
 */
export async function begin(root: HTMLElement): Promise<void> {
  const { picture } = root.dataset;
  const pressed = rememberPressed(root);
  const place = root.querySelector<HTMLElement>(".map");
  if (picture !== undefined && place !== null) await untilDrawn(place, picture);
  const { start } = await import("./start.tsx");
  await start(root, pressed);
}

/** Until the first picture stands, or need not be waited for. Never fails: the page is begun without it. */
async function untilDrawn(place: HTMLElement, address: string): Promise<void> {
  const acted = new Promise<void>((resolve) => {
    for (const kind of ACTS) addEventListener(kind, () => resolve(), { capture: true, once: true });
  });
  const drawn = drawFirst(place, address).then(standing, () => undefined);
  await Promise.race([drawn, acted, after(LONGEST_MS)]);
}

async function drawFirst(place: HTMLElement, address: string): Promise<MapLibre | null> {
  const [{ drawEarly }, { style, home, words }] = await Promise.all([
    import("../map/early.ts"),
    fetchFirstPicture(address),
  ]);
  const { relief } = style.sources;
  if (relief?.type === "image") relief.url = reliefPicture(isDark() ? "dark" : "light");
  const plate = document.createElement("div");
  plate.className = "map-plate";
  place.append(plate);
  const padding = freeRoom(home);
  const map = drawEarly(
    {
      plate,
      style: { ...style, "font-faces": mapFontFaces() },
      isValid: true,
      embedded: false,
      home,
      padding,
      words,
    },
    "borders",
  );
  if (map === null) plate.remove();
  return map;
}

function standing(map: MapLibre | null): Promise<void> {
  if (map === null) return Promise.resolve();
  const idle = new Promise<void>((resolve) =>
    map.once("idle", () => {
      performance.mark(PICTURE_DRAWN);
      resolve();
    }),
  );
  const soon = new Promise<void>((resolve) => map.once("render", () => resolve())).then(() =>
    after(AFTER_BORDER_MS),
  );
  return Promise.race([idle, soon]);
}

const isDark = () => matchMedia("(prefers-color-scheme: dark)").matches;

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
