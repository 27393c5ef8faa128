import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { create } from "fontkit";
import subsetFont from "subset-font";
import { FACES } from "../src/fonts/faces.ts";
import { type Characters, charactersInUse } from "./fonts/characters.ts";
import { covers } from "./fonts/ranges.ts";
import { fileName, stylesheet } from "./fonts/stylesheet.ts";
import { type PackageName, packageFile } from "./geodata/inputs/packages.ts";

const FOLDER = new URL("../src/fonts/", import.meta.url);

/** Layout features with a use in our four languages; small capitals and the like are left out. */
const LETTER_FEATURES = ["ccmp", "locl", "kern", "mark", "mkmk", "tnum", "lnum", "case"];

/** The font's own records of its licence and the licence's address, by their OpenType numbers. */
const LICENCE_NAMES = [13, 14];

/** Which published font each file is cut from. */
const CUTS: Record<string, { package: PackageName; path: string; features: string[] }> = {
  "sans-400.woff2": {
    package: "@expo-google-fonts/noto-sans",
    path: "400Regular/NotoSans_400Regular.ttf",
    features: LETTER_FEATURES,
  },
  "sans-600.woff2": {
    package: "@expo-google-fonts/noto-sans",
    path: "600SemiBold/NotoSans_600SemiBold.ttf",
    features: LETTER_FEATURES,
  },
  "serif-600.woff2": {
    package: "@expo-google-fonts/noto-serif",
    path: "600SemiBold/NotoSerif_600SemiBold.ttf",
    features: LETTER_FEATURES,
  },
  "symbols.woff2": {
    package: "@expo-google-fonts/noto-sans-math",
    path: "400Regular/NotoSansMath_400Regular.ttf",
    features: [],
  },
  "han-name-400.woff2": {
    package: "@expo-google-fonts/noto-sans-sc",
    path: "400Regular/NotoSansSC_400Regular.ttf",
    features: [],
  },
  "han-name-600.woff2": {
    package: "@expo-google-fonts/noto-sans-sc",
    path: "600SemiBold/NotoSansSC_600SemiBold.ttf",
    features: [],
  },
  "han-400.woff2": {
    package: "@expo-google-fonts/noto-sans-sc",
    path: "400Regular/NotoSansSC_400Regular.ttf",
    features: [],
  },
  "han-600.woff2": {
    package: "@expo-google-fonts/noto-sans-sc",
    path: "600SemiBold/NotoSansSC_600SemiBold.ttf",
    features: [],
  },
};

async function cut(name: string, ranges: readonly string[], characters: Characters) {
  const source = CUTS[name];
  if (!source)
    throw new Error(`${name} is in src/fonts/faces.ts, and no font to cut it from is named`);
  const whole = await readFile(await packageFile(source.package, source.path));
  const wanted = [...characters].filter(([c]) => covers(ranges, c.codePointAt(0) ?? 0));
  const font = create(whole);
  const absent = wanted.filter(([c]) => !font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
  if (absent.length > 0) {
    const list = absent.map(([c, place]) => `${c} (U+${c.codePointAt(0)?.toString(16)}, ${place})`);
    throw new Error(`${source.path} has no ${list.join(", ")}`);
  }
  const text = wanted.map(([c]) => c).join("");
  const bytes = await subsetFont(whole, text, {
    targetFormat: "woff2",
    keepFeatures: source.features,
    preserveNameIds: LICENCE_NAMES,
    // Of the four only Noto Sans Math is hinted, at twice the size for a handful of signs.
    noHinting: true,
  });
  return { name, bytes, count: wanted.length };
}

const characters = await charactersInUse(fileURLToPath(new URL("../", import.meta.url)));
const homeless = [...characters].filter(
  ([c]) => !FACES.some((face) => covers(face.unicodeRange, c.codePointAt(0) ?? 0)),
);
if (homeless.length > 0) {
  throw new Error(`no face takes ${homeless.map(([c, place]) => `${c} (${place})`).join(", ")}`);
}
const files = new Map(FACES.map((face) => [fileName(face), face.unicodeRange]));
const made = [];
// One after the other: two files are cut from one package, which must not be fetched twice at once.
for (const [name, ranges] of files) made.push(await cut(name, ranges, characters));
for (const { name, bytes, count } of made) {
  await writeFile(new URL(name, FOLDER), bytes);
  console.log(`${name}: ${count} characters, ${bytes.length} bytes`);
}
await writeFile(new URL("fonts.css", FOLDER), stylesheet(FACES));
