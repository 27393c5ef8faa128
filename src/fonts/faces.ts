/**
 * One font file. A family in one weight is several files, one per script, and no two of them claim
 * the same character: CSS would take the last that does, MapLibre the first.
 */
export interface Face {
  /** Name in CSS. */
  family: "Shekara Sans" | "Shekara Serif";
  weight: 400 | 600;
  /** Absolute address of the WOFF2 file. */
  url: string;
  /** Ranges as CSS and MapLibre's `font-faces` write them. */
  unicodeRange: readonly string[];
}

/** Latin, Cyrillic, their punctuation and spaces, and the minus sign. */
const LETTERS = ["U+0-218F", "U+2212"];
/** Arrows, mathematics, geometric shapes and ticks. */
const SYMBOLS = ["U+2190-2211", "U+2213-2BFF"];
/** The two characters of the language's own name, which stand in the choice of languages on every page. */
const HAN_NAME = ["U+4E2D", "U+6587"];
/** All other Chinese characters and punctuation, and full-width forms. */
const HAN = [
  "U+2E80-4E2C",
  "U+4E2E-6586",
  "U+6588-9FFF",
  "U+F900-FAFF",
  "U+FE10-FE4F",
  "U+FF00-FFEF",
  "U+20000-323AF",
];

const sans400 = new URL("./sans-400.woff2", import.meta.url).href;
const sans600 = new URL("./sans-600.woff2", import.meta.url).href;
const serif600 = new URL("./serif-600.woff2", import.meta.url).href;
const symbols = new URL("./symbols.woff2", import.meta.url).href;
const hanName400 = new URL("./han-name-400.woff2", import.meta.url).href;
const hanName600 = new URL("./han-name-600.woff2", import.meta.url).href;
const han400 = new URL("./han-400.woff2", import.meta.url).href;
const han600 = new URL("./han-600.woff2", import.meta.url).href;

/** Every bundled face. The serif has no Chinese of its own: name the sans after it. */
export const FACES: readonly Face[] = [
  { family: "Shekara Sans", weight: 400, url: sans400, unicodeRange: LETTERS },
  { family: "Shekara Sans", weight: 400, url: symbols, unicodeRange: SYMBOLS },
  { family: "Shekara Sans", weight: 400, url: hanName400, unicodeRange: HAN_NAME },
  { family: "Shekara Sans", weight: 400, url: han400, unicodeRange: HAN },
  { family: "Shekara Sans", weight: 600, url: sans600, unicodeRange: LETTERS },
  { family: "Shekara Sans", weight: 600, url: symbols, unicodeRange: SYMBOLS },
  { family: "Shekara Sans", weight: 600, url: hanName600, unicodeRange: HAN_NAME },
  { family: "Shekara Sans", weight: 600, url: han600, unicodeRange: HAN },
  { family: "Shekara Serif", weight: 600, url: serif600, unicodeRange: LETTERS },
];

const WEIGHT_NAMES = { 400: "Regular", 600: "SemiBold" } as const;

/**
 * The root property `font-faces` of a map style: files by the name that `text-font` uses, such as
 * `Shekara Sans Regular` and `Shekara Sans SemiBold`.
 */
export function mapFontFaces(): Record<string, { url: string; "unicode-range": string[] }[]> {
  const stacks: ReturnType<typeof mapFontFaces> = {};
  for (const { family, weight, url, unicodeRange } of FACES) {
    const name = `${family} ${WEIGHT_NAMES[weight]}`;
    stacks[name] = [...(stacks[name] ?? []), { url, "unicode-range": [...unicodeRange] }];
  }
  return stacks;
}
