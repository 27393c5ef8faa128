import { DOMParser, type Element } from "@xmldom/xmldom";
import type { LineString } from "geojson";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { vectorPicture } from "../../src/picture/picture.ts";
import { sheetOf } from "../../src/picture/sheet.ts";
import { PALETTES } from "../../src/symbology/palette.ts";
import { DASHES, STROKES } from "../../src/symbology/strokes.ts";
import { atlas, CAMERA, LINES, realMap, wantedOf } from "./realMap.ts";

function read(svg: string): Element {
  const { documentElement } = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(svg, "image/svg+xml");
  if (documentElement === null) throw new Error("no document");
  return documentElement;
}

function all(within: Element, name: string): Element[] {
  return [...within.getElementsByTagName(name)];
}

function group(svg: Element, id: string): Element {
  const found = all(svg, "g").find((each) => each.getAttribute("id") === id);
  if (found === undefined) throw new Error(`no group ${id}`);
  return found;
}

const pathsOf = (svg: Element, layer: string) => all(group(svg, `layer-${layer}`), "path");

/** The vertices of a path of straight lines. */
function verticesOf(path: Element): [number, number][] {
  const pairs = path.getAttribute("d")?.match(/-?[\d.]+,-?[\d.]+/g) ?? [];
  return pairs.map((pair) => pair.split(",").map(Number) as [number, number]);
}

/** The published coordinates of a section. */
function courseOf(id: string): LineString["coordinates"] {
  const section = atlas.sections.get(id);
  if (section === undefined) throw new Error(`no section ${id}`);
  return section.geometry.coordinates;
}

/** Spherical Mercator in closed form, of a world of 512 · 2^zoom pixels, from the picture's corner. */
function mercator([lon = 0, lat = 0]: readonly number[]): [number, number] {
  const world = 512 * 2 ** CAMERA.zoom;
  const across = (degrees: number) => (world * degrees) / 360;
  const up = (degrees: number) =>
    (world / (2 * Math.PI)) * Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
  const [clon, clat] = CAMERA.center;
  return [across(lon) - across(clon) + CAMERA.width / 2, up(clat) - up(lat) + CAMERA.height / 2];
}

const plain = realMap();
const lines = realMap({
  hidden: new Set([...plain.hidden].filter((group) => LINES.older.every(({ id }) => id !== group))),
});

describe("the map as vectors", () => {
  let svg: Element;
  let text: string;
  const wanted = wantedOf(plain.hidden);

  beforeAll(() => {
    text = vectorPicture(wanted, plain.style, plain.contents, "en");
    svg = read(text);
  });

  it("is one well-formed document of the sheet's size", () => {
    const { width, height } = sheetOf(
      { map: CAMERA },
      wanted.captions,
      wanted.palette,
      wanted.widthOf,
    );
    expect(svg.tagName).toBe("svg");
    expect(svg.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
    expect(Number(svg.getAttribute("width"))).toBe(width);
    const ids = all(svg, "*").flatMap((each) => each.getAttribute("id") ?? []);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it("has every section of the border where Mercator's closed form has it", () => {
    const paths = pathsOf(svg, "border-line");
    expect(paths.map((path) => path.getAttribute("data-id")).sort()).toEqual(
      [...LINES.present.sections].sort(),
    );
    for (const path of paths) {
      const coordinates = courseOf(path.getAttribute("data-id") ?? "");
      const drawn = verticesOf(path);
      const ends = [coordinates[0], coordinates.at(-1)].map((at) => mercator(at ?? []));
      for (const [i, end] of [drawn[0], drawn.at(-1)].entries()) {
        // Written in hundredths of a pixel.
        expect(
          Math.hypot((end?.[0] ?? 0) - (ends[i]?.[0] ?? 0), (end?.[1] ?? 0) - (ends[i]?.[1] ?? 0)),
        ).toBeLessThan(0.01);
      }
      // Every vertex that is kept is one of the section's own.
      const own = coordinates.map(mercator);
      for (const [x, y] of drawn) {
        const off = Math.min(...own.map(([ox, oy]) => Math.hypot(ox - x, oy - y)));
        expect(off).toBeLessThan(0.01);
      }
    }
  });

  it("draws it in the map's own colour and width", () => {
    const [path] = pathsOf(svg, "border-line");
    expect(path?.getAttribute("stroke")).toBe(PALETTES.light.borderLand);
    const [far, near] = STROKES.border.widths;
    const width = far + ((CAMERA.zoom - 4) / 5) * (near - far);
    expect(Number(path?.getAttribute("stroke-width"))).toBeCloseTo(width, 2);
  });

  it("has all it says in text that can be read", () => {
    const texts = all(svg, "text").map((each) => each.textContent ?? "");
    const { title, notLegal, legend, credits, data, drawn } = wanted.captions;
    const written = texts.join(" ");
    for (const part of [title, notLegal, data, drawn]) expect(texts.join(" ")).toContain(part);
    for (const word of credits.join(" · ").split(" ")) expect(written).toContain(word);
    for (const { text: row } of legend) expect(written).toContain(row);
    const ids = all(svg, "g").map((each) => each.getAttribute("id") ?? "");
    const samples = ids.filter((id) => id.startsWith("legend-"));
    expect(samples).toEqual(legend.map(({ text: row }) => `legend-${row}`));
    // An address with quotes and brackets in it is text like any other.
    expect(texts.join("")).toContain(wanted.captions.address.slice(-20));
    const townsAndLine = all(group(svg, "layer-place-names"), "text").map(
      (each) => each.textContent,
    );
    expect(townsAndLine.length).toBeGreaterThan(10);
  });

  it("is cut off at the frame", () => {
    const map = group(svg, "map");
    expect(map.getAttribute("clip-path")).toBe("url(#clip-map)");
    const far = 41;
    for (const path of [...pathsOf(svg, "rivers"), ...pathsOf(svg, "lakes")]) {
      for (const [x, y] of verticesOf(path)) {
        expect(x > -far && y > -far && x < CAMERA.width + far && y < CAMERA.height + far).toBe(
          true,
        );
      }
    }
  });

  it("writes no name over the border, nor beyond the frame", () => {
    const border = pathsOf(svg, "border-line").flatMap((path) => {
      const vertices = verticesOf(path);
      return vertices.flatMap(([x, y], i) => {
        const [px, py] = vertices[i - 1] ?? [x, y];
        const steps = Math.max(1, Math.ceil(Math.hypot(x - px, y - py) / 2));
        return Array.from({ length: steps }, (_, step): [number, number] => {
          const share = (step + 1) / steps;
          return [px + share * (x - px), py + share * (y - py)];
        });
      });
    });
    expect(border.length).toBeGreaterThan(500);
    const names = all(group(svg, "map"), "text");
    expect(names.length).toBeGreaterThan(40);
    const over = names.flatMap((name) => {
      const size = Number(name.getAttribute("font-size"));
      const bold = name.getAttribute("font-weight") === "600" ? 600 : 400;
      const spacing = Number(name.getAttribute("letter-spacing") ?? 0);
      const content = name.textContent ?? "";
      const half = (wanted.widthOf(content, size, bold) + spacing * content.length) / 2;
      const [x, y] = [Number(name.getAttribute("x")), Number(name.getAttribute("y"))];
      const turned = /rotate\((-?[\d.]+)/.exec(name.getAttribute("transform") ?? "");
      const angle = (Number(turned?.[1] ?? 0) * Math.PI) / 180;
      const isOn = ([bx, by]: [number, number]) => {
        const [dx, dy] = [bx - x, by - y];
        const right = dx * Math.cos(angle) + dy * Math.sin(angle);
        const down = -dx * Math.sin(angle) + dy * Math.cos(angle);
        return Math.abs(right) < half && down < 0.2 * size && down > -0.75 * size;
      };
      return border.some(isOn) ? [content] : [];
    });
    expect(over).toEqual([]);
  });

  it("is drawn by another program, librsvg, with the border where it belongs", async () => {
    const { data, info } = await sharp(Buffer.from(text))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const sheet = sheetOf({ map: CAMERA }, wanted.captions, wanted.palette, wanted.widthOf);
    expect([info.width, info.height]).toEqual([sheet.width, sheet.height]);
    const hex = Number.parseInt(PALETTES.light.borderLand.slice(1), 16);
    const [r = 0, g = 0, b = 0] = [hex >> 16, (hex >> 8) & 255, hex & 255];
    const isRed = (x: number, y: number) => {
      const at = info.channels * (Math.round(y) * info.width + Math.round(x));
      const off = [r, g, b].map((part, i) => Math.abs(part - (data[at + i] ?? 0)));
      return Math.max(...off) < 40;
    };
    // In the middle of each section, in one of the pixels around: water has blue beside the red.
    const seen = LINES.present.sections.filter((id) => {
      const coordinates = courseOf(id);
      const [x, y] = mercator(coordinates[Math.floor(coordinates.length / 2)] ?? []);
      return [-1, 0, 1].some((dx) =>
        [-1, 0, 1].some((dy) => isRed(sheet.frame.x + x + dx, sheet.frame.y + y + dy)),
      );
    });
    expect(seen.length / LINES.present.sections.length).toBeGreaterThan(0.9);
  });
});

describe("lines that were not surveyed, as vectors", () => {
  let svg: Element;

  beforeAll(() => {
    svg = read(vectorPicture(wantedOf(lines.hidden), lines.style, lines.contents, "en"));
  });

  it("are dashed by their status, in widths of their line, and none of them is drawn through", () => {
    let told = 0;
    for (const line of LINES.older) {
      for (const path of pathsOf(svg, `${line.id}-line`)) {
        const id = path.getAttribute("data-id") ?? "";
        const own = atlas.sections.get(id)?.properties.status ?? "";
        const known = line.statuses.get(id) ?? own;
        const dash = DASHES[known as keyof typeof DASHES] as readonly number[] | undefined;
        const width = Number(path.getAttribute("stroke-width"));
        const drawn = path.getAttribute("stroke-dasharray");
        if (dash === undefined) {
          expect(drawn, `${id} on ${line.id}`).toBeNull();
          continue;
        }
        told += 1;
        expect(drawn?.split(" ").length, `${id} on ${line.id}`).toBe(dash.length);
        for (const [i, part] of (drawn?.split(" ") ?? []).entries()) {
          expect(Math.abs(Number(part) / width - (dash[i] ?? 0))).toBeLessThan(0.02);
        }
        // A round end would close the gaps.
        expect(path.getAttribute("stroke-linecap")).toBeNull();
      }
    }
    expect(told).toBeGreaterThan(20);
  });
});

describe("hatches and textures, as vectors", () => {
  it("are patterns of the colours that the map weaves them in", () => {
    const { style, contents, hidden } = realMap({ hidden: new Set(["relief"]) });
    const svg = read(vectorPicture(wantedOf(hidden), style, contents, "en"));
    const patterns = all(svg, "pattern").map((each) => each.getAttribute("id"));
    for (const fill of all(svg, "path").flatMap((path) => path.getAttribute("fill") ?? [])) {
      if (fill.startsWith("url(")) expect(patterns).toContain(fill.slice(5, -1));
    }
    expect(patterns).toContain(`hatch-wide-${PALETTES.light.disputed.slice(1)}`);
    expect(patterns).toContain(`hatch-narrow-${PALETTES.light.changed.slice(1)}`);
  });
});
