declare module "fontkit" {
  interface Font {
    unitsPerEm: number;
    /** Code points the font's character map holds. */
    characterSet: number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    getName(record: "license"): string | null;
    glyphForCodePoint(codePoint: number): { advanceWidth: number };
    /** Glyphs in the order in which they are drawn, and how far each moves on, in units of the em. */
    layout(text: string): {
      glyphs: { path: { toSVG(): string } }[];
      positions: { xAdvance: number; xOffset: number; yOffset: number }[];
      advanceWidth: number;
    };
  }
  export function create(bytes: Uint8Array): Font;
}
