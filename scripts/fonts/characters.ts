import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import ts from "typescript";
import { LANGUAGES } from "../../src/model/schema.ts";

/** Characters by the first place they were seen in. */
export type Characters = Map<string, string>;

const chars = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

/** Kept whatever the texts say today, so that a new word in a known language needs no new fonts. */
const ALWAYS = {
  "Latin to U+017F": chars(0x20, 0x7e) + chars(0xa0, 0x17f),
  "Cyrillic of Kazakh and Russian": `${chars(0x410, 0x44f)}ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі`,
  "Uzbek and Uyghur Latin letters": "ʻʼ",
  "spaces and typographic punctuation": "\u2009\u200b\u202f\u2011–—‘’‚“”„•…′″№",
  "arrows and mathematics": "←↑→↓−≈≠≤≥√",
  "Chinese punctuation": "、。《》「」【】·！（），：；？％～",
};

/** All characters the atlas may draw: the fixed ones, those Intl writes, and those of its texts. */
export async function charactersInUse(root: string): Promise<Characters> {
  const found: Characters = new Map();
  const add = (text: string, place: string) => {
    for (const character of text) if (!found.has(character)) found.set(character, place);
  };
  for (const [place, text] of Object.entries(ALWAYS)) add(text, place);
  for (const language of LANGUAGES) add(writtenByIntl(language), `Intl, ${language}`);
  for (const path of await textFiles(root)) {
    add(readableText(path, await readFile(join(root, path), "utf8")), path);
  }
  for (const character of found.keys()) if (/\p{Cc}/u.test(character)) found.delete(character);
  return found;
}

/** Dates, numbers, units and lists as the browser writes them. */
function writtenByIntl(language: string): string {
  const day = new Date(Date.UTC(1994, 3, 26));
  const dates = (["full", "long", "medium", "short"] as const).map((dateStyle) =>
    new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" }).format(day),
  );
  const units = ["kilometer", "meter", "mile", "hectare", "percent"].flatMap((unit) =>
    (["long", "short", "narrow"] as const).map((unitDisplay) =>
      new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay }).format(-1234.5),
    ),
  );
  const list = new Intl.ListFormat(language).format(["a", "b", "c"]);
  return [...dates, ...units, list].join("");
}

async function textFiles(root: string): Promise<string[]> {
  const wanted = [".ts", ".tsx", ".css", ".json", ".geojson"];
  const below = async (folder: string) =>
    (await readdir(join(root, folder), { recursive: true })).map((path) => join(folder, path));
  // Of the inputs only what is told of them is ever written.
  const inputs = join("geodata", "inputs");
  const paths = [...(await below("src")), ...(await below("geodata"))].filter(
    (path) => wanted.includes(extname(path)) && !path.startsWith(inputs),
  );
  const pages = (await readdir(root)).filter((path) => extname(path) === ".html");
  return [...pages, ...paths].sort();
}

/** What a reader may come to see of a file: of program text the strings, of the rest everything. */
function readableText(path: string, text: string): string {
  if (![".ts", ".tsx"].includes(extname(path))) return text;
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node)) {
      strings.push(node.text);
    } else if (ts.isTemplateMiddleOrTemplateTail(node)) strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return strings.join("\n");
}
