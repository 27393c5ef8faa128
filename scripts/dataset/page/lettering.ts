import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create } from "fontkit";

type Font = ReturnType<typeof create>;

/** Draws words as outlines of the bundled type: a machine that builds the atlas need not have any. */
export interface Lettering {
  /** As an SVG element, its baseline beginning at a place; pixels. */
  draw(
    text: string,
    at: { x: number; y: number; size: number; colour: string; face?: Face },
  ): string;
  /** Pixels. */
  width(text: string, size: number, face?: Face): number;
}

type Face = "serif" | "sans" | "bold";

const FILES: Record<Face, string> = {
  serif: "serif-600.woff2",
  sans: "sans-400.woff2",
  bold: "sans-600.woff2",
};

/** The lettering of the fonts in a folder, `src/fonts`. */
export function letteringIn(folder: string): Lettering {
  const fonts = Object.fromEntries(
    Object.entries(FILES).map(([face, file]) => [face, create(readFileSync(join(folder, file)))]),
  ) as Record<Face, Font>;
  const outlines = new Map<string, string>();
  return {
    width: (text, size, face = "sans") =>
      (fonts[face].layout(text).advanceWidth * size) / fonts[face].unitsPerEm,
    draw: (text, { x, y, size, colour, face = "sans" }) => {
      const key = `${face} ${text}`;
      const known = outlines.get(key) ?? outline(fonts[face], text);
      outlines.set(key, known);
      const scale = size / fonts[face].unitsPerEm;
      return `<path fill="${colour}" transform="translate(${x} ${y}) scale(${scale} ${-scale})" d="${known}"/>`;
    },
  };
}

/** The glyphs of a line of text as one path, y upwards. */
function outline(font: Font, text: string): string {
  const { glyphs, positions } = font.layout(text);
  let pen = 0;
  return glyphs
    .map((glyph, index) => {
      const position = positions[index];
      const [dx, dy] = [pen + (position?.xOffset ?? 0), position?.yOffset ?? 0];
      pen += position?.xAdvance ?? 0;
      return moved(glyph.path.toSVG(), dx, dy);
    })
    .join("");
}

/** An absolute path moved; fontkit writes only M, L, Q, C and Z, with pairs of numbers. */
function moved(path: string, dx: number, dy: number): string {
  let isX = true;
  return path.replace(/[MLQCZ]|-?\d+(?:\.\d+)?/g, (token) => {
    if (/[MLQCZ]/.test(token)) {
      isX = true;
      return token;
    }
    const value = Number(token) + (isX ? dx : dy);
    isX = !isX;
    return String(Math.round(value * 10) / 10);
  });
}
