import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { stylesheet } from "../scripts/fonts/stylesheet.ts";
import { FACES, type Face, mapFontFaces } from "../src/fonts/faces.ts";
import { REGULAR, SEMIBOLD } from "../src/map/layers/layer.ts";

const FONTS = fileURLToPath(new URL("../src/fonts/", import.meta.url));
const GEODATA = fileURLToPath(new URL("../geodata/", import.meta.url));

const files = await Promise.all(
  FACES.map(async (face) => {
    const path = fileURLToPath(face.url);
    return { face, path, font: create(await readFile(path)), intervals: intervals(face) };
  }),
);
/** U+FFFF, which closes a character map and is no character. */
const END = 0xffff;
const styles = [...new Set(FACES.map(styleOf))];
/** Files with letters, which is those that claim the letter A. */
const letterFiles = files.filter(({ intervals }) => within(intervals, 0x41));

function styleOf({ family, weight }: Face): string {
  return `${family} ${weight}`;
}

function intervals(face: Face): [first: number, last: number][] {
  return face.unicodeRange.map((range) => {
    const [, first = "", last = first] = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/.exec(range) ?? [];
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function within(ranges: [number, number][], codePoint: number): boolean {
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** Every string inside a value, with the path to it. */
function* strings(value: unknown, place: string): Generator<[place: string, text: string]> {
  if (typeof value === "string") yield [place, value];
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${place} ${key}`);
  }
}

async function* textsOfGeodata() {
  for (const name of (await readdir(GEODATA)).filter((file) => /\.(geo)?json$/.test(file))) {
    yield* strings(JSON.parse(await readFile(`${GEODATA}${name}`, "utf8")), name);
  }
}

function* textsOfInterface() {
  const modules = import.meta.glob("../src/i18n/*.ts", { eager: true });
  for (const [path, module] of Object.entries(modules)) yield* strings(module, path.slice(3));
}

/** Characters that `style` cannot draw, each with the first place it stands in. */
async function undrawable(
  style: string,
  texts: Iterable<[string, string]> | AsyncIterable<[string, string]>,
): Promise<string[]> {
  const faces = files.filter(({ face }) => styleOf(face) === style);
  const absent = new Map<string, string>();
  for await (const [place, text] of texts) {
    for (const character of text.replaceAll(/\p{Cc}/gu, "")) {
      const codePoint = character.codePointAt(0) ?? 0;
      // The file that claims a character must have it: the map asks no second one.
      const claimant = faces.find(({ intervals }) => within(intervals, codePoint));
      if (!claimant?.font.hasGlyphForCodePoint(codePoint) && !absent.has(character)) {
        absent.set(character, `${character} U+${codePoint.toString(16)} in ${place}`);
      }
    }
  }
  return [...absent.values()];
}

describe("the bundled fonts draw every text of the atlas (if not: npm run fonts)", () => {
  for (const style of ["Shekara Sans 400", "Shekara Sans 600"]) {
    it(`${style} has every character of the interface's messages`, async () => {
      const texts = [...textsOfInterface()];
      expect(texts.map(([place]) => place.split(" ")[0])).toContain("src/i18n/zh.ts");
      expect(await undrawable(style, texts)).toEqual([]);
    });

    it(`${style} has every character of the geodata`, async () => {
      expect(await undrawable(style, textsOfGeodata())).toEqual([]);
    });
  }

  it("the serif has every letter, digit and punctuation mark of the sans", () => {
    const [sans, , serif] = letterFiles;
    expect(serif?.face.family).toBe("Shekara Serif");
    expect(serif?.font.characterSet).toEqual(sans?.font.characterSet);
  });

  it("every face with letters has the whole Kazakh and Russian alphabets", () => {
    const kazakh = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    for (const { font, path } of letterFiles) {
      const absent = [...kazakh, ...kazakh.toUpperCase()].filter(
        (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      );
      expect(absent, path).toEqual([]);
    }
  });
});

describe("the font files", () => {
  it.each(styles)("of %s claim no character twice", (style) => {
    const claims = files
      .filter(({ face }) => styleOf(face) === style)
      .flatMap((file) => file.intervals)
      .sort(([a], [b]) => a - b);
    const overlaps = claims.filter(([first], i) => first <= (claims[i - 1]?.[1] ?? -1));
    expect(overlaps).toEqual([]);
  });

  it("hold no character outside the range they claim", () => {
    const stray = files.flatMap(({ font, intervals, path }) =>
      font.characterSet
        .filter((c) => c !== END && !within(intervals, c))
        .map((c) => `${c} in ${path}`),
    );
    expect(stray).toEqual([]);
  });

  it("set all ten digits equally wide, so that figures stand in columns", () => {
    expect(letterFiles).toHaveLength(3);
    for (const { font, path } of letterFiles) {
      const widths = [..."0123456789"].map(
        (digit) => font.glyphForCodePoint(digit.codePointAt(0) ?? 0).advanceWidth,
      );
      expect(new Set(widths).size, path).toBe(1);
    }
  });

  it("of the serif, which has no Chinese, are followed by those of the sans in every style sheet", async () => {
    const src = fileURLToPath(new URL("../src/", import.meta.url));
    const names = (await readdir(src, { recursive: true })).filter((name) => name.endsWith(".css"));
    const texts = await Promise.all(names.map((name) => readFile(src + name, "utf8")));
    const used = texts.flatMap((text) => text.match(/font-family: "Shekara Serif",.*;/g) ?? []);
    expect(used.length).toBeGreaterThan(4);
    for (const line of used) expect(line).toContain('"Shekara Serif", "Shekara Sans"');
  });

  it("are those of the folder, no more and no fewer", async () => {
    const present = (await readdir(FONTS)).filter((name) => name.endsWith(".woff2"));
    expect(present.map((name) => FONTS + name).sort()).toEqual(
      [...new Set(files.map(({ path }) => path))].sort(),
    );
  });

  it("carry the Open Font License inside", () => {
    for (const { font, path } of files) {
      expect(font.getName("license"), path).toContain("SIL Open Font License, Version 1.1");
    }
  });

  it("are given to the map in the form its style asks for, by the names its layers use", () => {
    const fonts = mapFontFaces();
    expect(validateStyleMin({ version: 8, sources: {}, layers: [], "font-faces": fonts })).toEqual(
      [],
    );
    expect(Object.keys(fonts)).toEqual(expect.arrayContaining([REGULAR, SEMIBOLD]));
    expect(fonts[SEMIBOLD]?.map(({ url }) => fileURLToPath(url).slice(FONTS.length))).toEqual([
      "sans-600.woff2",
      "symbols.woff2",
      "han-name-600.woff2",
      "han-600.woff2",
    ]);
  });

  it("are named by a stylesheet written from the same table", async () => {
    expect(await readFile(`${FONTS}fonts.css`, "utf8")).toBe(stylesheet(FACES));
  });
});
