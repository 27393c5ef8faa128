import type { Entry } from "../../src/checks/ledger.ts";
import type { Translator } from "../../src/i18n/translator.ts";
import { markdownTables, shortTable, verdictList } from "./table.ts";

export const README = new URL("../../README.md", import.meta.url).pathname;
/** The whole table. */
export const WHOLE = new URL("../../docs/figures.md", import.meta.url).pathname;

const MADE = "npm run figures -- --write";
const BEGIN = new RegExp(`<!-- figures: ([a-z0-9- ]+) \\(${MADE}\\) -->`);
const END = "<!-- figures: end -->";

/** docs/figures.md: every figure and statement of the text, with its verdict. */
export function wholeDocument(words: Translator, entries: readonly Entry[]): string {
  return `# The text, checked by the map

Every figure and every statement of the text that a map can test, and what other sources print of the same,
by topic. Made by \`${MADE}\`; do not edit it.

The first length or area is measured on a sphere of 6,371.0088 km by turf, the second on the WGS84 ellipsoid, which alone
decides: difference and verdict are of it. In these
latitudes the sphere makes an east–west line up to 0.3 % too short and a north–south line up to 0.1 % too long. How long a border
is depends far more on the ruler: see [geodata/README.md](../geodata/README.md).

${verdictList(words, entries)}

${markdownTables(words, entries)}
`;
}

/**
 * A README with its short table brought up to date; the mark where it begins names the entries. Throws
 * where the marks are missing.
 */
export function withShortTable(
  readme: string,
  words: Translator,
  entries: readonly Entry[],
): string {
  const begin = BEGIN.exec(readme);
  const end = readme.indexOf(END);
  if (begin === null || end < begin.index) {
    throw new Error(
      `README.md has no place for the figures: it needs a line “<!-- figures: ids of entries (${MADE}) -->” and a line “${END}”`,
    );
  }
  const [mark, ids = ""] = begin;
  const head = readme.slice(0, begin.index + mark.length);
  return `${head}\n\n${shortTable(words, entries, ids.split(" "))}\n\n${readme.slice(end)}`;
}
