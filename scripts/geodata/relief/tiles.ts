import type { Relief } from "../../../src/model/schema.ts";
import { groundOf, latitudeOf, type Terrain, type Window, within } from "./ground.ts";
import { picture } from "./picture.ts";
import type { Surveyed } from "./surveyed.ts";
import { BY_NIGHT_NEAR, ON_PAPER, type ReliefTheme } from "./tints.ts";

type Near = NonNullable<Relief["near"]>;

/** One zoom of tiles, in each of which a cell of the finer grid is three pixels wide; nearer, they are drawn larger. */
const ZOOM = 6;
const SIZE = 1024;
const QUALITY = 60;

const THEMES = { light: ON_PAPER, dark: BY_NIGHT_NEAR } as const satisfies Record<
  string,
  ReliefTheme
>;

/** The pictures of the ground near by, by name below geodata/, and where they lie. */
export async function nearTiles(
  terrain: Terrain & { fine: Surveyed },
): Promise<{ near: Near; files: Record<string, Uint8Array> }> {
  const { bounds } = terrain.fine;
  const files: Record<string, Uint8Array> = {};
  const tiles: Near["tiles"] = [];
  for (const [x, y] of tilesOver(bounds)) {
    const window = windowOf(x, y);
    const ground = groundOf(terrain, window, SIZE);
    const opacity = fadeOf(window, bounds);
    const names = {
      x,
      y,
      light: `relief/light-${x}-${y}.webp`,
      dark: `relief/dark-${x}-${y}.webp`,
    };
    for (const theme of ["light", "dark"] as const)
      files[names[theme]] = await picture(ground, THEMES[theme], opacity, QUALITY);
    tiles.push(names);
  }
  const { west, south, east, north } = bounds;
  return { near: { zoom: ZOOM, size: SIZE, bounds: [west, south, east, north], tiles }, files };
}

/** Columns and rows of the tiles that bounds touch, from the north-west. */
function tilesOver({ west, south, east, north }: Window): [x: number, y: number][] {
  const columns = range(Math.floor(column(west)), Math.ceil(column(east)) - 1);
  const rows = range(Math.floor(row(north)), Math.ceil(row(south)) - 1);
  return rows.flatMap((y) => columns.map((x): [number, number] => [x, y]));
}

function column(longitude: number): number {
  return ((longitude + 180) / 360) * 2 ** ZOOM;
}

function row(latitude: number): number {
  const northing = Math.asinh(Math.tan((latitude * Math.PI) / 180));
  return ((1 - northing / Math.PI) / 2) * 2 ** ZOOM;
}

function windowOf(x: number, y: number): Window {
  const longitude = (at: number) => (at / 2 ** ZOOM) * 360 - 180;
  const latitude = (at: number) => latitudeOf(Math.PI * (1 - (2 * at) / 2 ** ZOOM));
  return { west: longitude(x), east: longitude(x + 1), north: latitude(y), south: latitude(y + 1) };
}

/** Opaque where the finer grid is shown whole, clear where only the coarser is: below it lies its own picture. */
function fadeOf(window: Window, bounds: Window): (x: number, y: number) => number {
  const longitudes = Array.from(
    { length: SIZE },
    (_, i) => window.west + ((i + 0.5) / SIZE) * (window.east - window.west),
  );
  const [top, bottom] = [window.north, window.south].map((at) =>
    Math.asinh(Math.tan((at * Math.PI) / 180)),
  ) as [number, number];
  const latitudes = Array.from({ length: SIZE }, (_, i) =>
    latitudeOf(top - ((i + 0.5) / SIZE) * (top - bottom)),
  );
  return (x, y) => Math.round(255 * within(bounds, longitudes[x] ?? 0, latitudes[y] ?? 0));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
