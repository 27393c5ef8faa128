import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { PALETTES, type Palette, type Theme } from "../../src/symbology/palette.ts";

/** Of lines and signs, by WCAG 2.1, 1.4.11. */
const LEAST = 3;

const THEMES = Object.keys(PALETTES) as Theme[];
const RELIEF = JSON.parse(readFileSync("geodata/relief.json", "utf8"));
const [[west, north], , [east, south]] = RELIEF.coordinates;

const linear = (byte: number) =>
  byte / 255 <= 0.03928 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
const luminance = (red: number, green: number, blue: number) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
const luminanceOf = (hex: string) => {
  const byte = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return luminance(byte(1), byte(3), byte(5));
};
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));

/** How light the relief is at every vertex of the rivers. */
async function underRivers(theme: Theme): Promise<number[]> {
  const { data, info } = await sharp(`geodata/${RELIEF[theme]}`)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const down = mercator(north) - mercator(south);
  const vertices = [...readAtlas().rivers.values()].flatMap(({ geometry }) =>
    geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat(),
  );
  return vertices.flatMap(([longitude, latitude]) => {
    const x = Math.floor((info.width * (longitude - west)) / (east - west));
    const y = Math.floor((info.height * (mercator(north) - mercator(latitude))) / down);
    if (x < 0 || y < 0 || x >= info.width || y >= info.height) return [];
    const at = info.channels * (y * info.width + x);
    return [luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)];
  });
}

/** The same of the dark tiles near by, at every vertex that lies on one of them. */
async function underRiversNearby(): Promise<number[]> {
  const { zoom, size, tiles } = RELIEF.near as {
    zoom: number;
    size: number;
    tiles: { x: number; y: number; dark: string }[];
  };
  const pictures = new Map<string, Buffer>();
  for (const { x, y, dark } of tiles) {
    const { data } = await sharp(`geodata/${dark}`)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    pictures.set(`${x}/${y}`, data);
  }
  const vertices = [...readAtlas().rivers.values()].flatMap(({ geometry }) =>
    geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat(),
  );
  return vertices.flatMap(([longitude, latitude]) => {
    const x = ((longitude + 180) / 360) * 2 ** zoom;
    const y = ((1 - mercator(latitude) / Math.PI) / 2) * 2 ** zoom;
    const picture = pictures.get(`${Math.floor(x)}/${Math.floor(y)}`);
    if (picture === undefined) return [];
    const at = 3 * (Math.floor((y % 1) * size) * size + Math.floor((x % 1) * size));
    return [luminance(picture[at] ?? 0, picture[at + 1] ?? 0, picture[at + 2] ?? 0)];
  });
}

const LINES = Object.keys(PALETTES.light).filter((name) =>
  /^(line[A-Z]|border|peak$|site$)/.test(name),
) as (keyof Palette)[];

describe("a line or a sign", () => {
  const cases = THEMES.flatMap((theme) => LINES.map((name) => ({ theme, name })));

  it.each(cases)("in $name stands out from the paper in $theme", ({ theme, name }) => {
    const palette = PALETTES[theme];
    const off = contrast(luminanceOf(palette[name]), luminanceOf(palette.paper));
    expect(off).toBeGreaterThanOrEqual(LEAST);
  });
});

describe("a river", () => {
  it.each(THEMES)("stands out from the bare paper in %s", (theme) => {
    const { river, paper } = PALETTES[theme];
    expect(contrast(luminanceOf(river), luminanceOf(paper))).toBeGreaterThanOrEqual(LEAST);
  });

  it("stands out from the dark relief at 99 of 100 of its places", async () => {
    const river = luminanceOf(PALETTES.dark.river);
    const grounds = (await underRivers("dark")).map((ground) => contrast(river, ground));
    const dim = grounds.filter((each) => each < LEAST);
    expect(grounds.length).toBeGreaterThan(1000);
    expect(dim.length / grounds.length).toBeLessThan(0.01);
  });

  it("stands out from the dark ground near by as well, whose slopes have more light", async () => {
    const river = luminanceOf(PALETTES.dark.river);
    const grounds = (await underRiversNearby()).map((ground) => contrast(river, ground));
    const dim = grounds.filter((each) => each < LEAST);
    expect(grounds.length).toBeGreaterThan(1000);
    expect(dim.length / grounds.length).toBeLessThan(0.01);
  });
});
