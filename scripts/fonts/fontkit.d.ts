declare module "fontkit" {
  interface Font {
    unitsPerEm: number;
    /** Code points the font's character map holds. */
    characterSet: number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    getName(record: "license"): string | null;
    glyphForCodePoint(codePoint: number): { advanceWidth: number };
  }
  export function create(bytes: Uint8Array): Font;
}
