import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { strayAreaReferences } from "./areaReferences.ts";
import { strayInChapters } from "./chapterReferences.ts";
import { strayLineReferences } from "./lineReferences.ts";
import { mistakeSentence, mistakesIn } from "./mistakes.ts";
import { strayPoints } from "./pointReferences.ts";
import { danglingIn, type FactsFile } from "./references.ts";
import { missingInRegion } from "./regionReferences.ts";
import { FACTS, type Facts, type Table } from "./tables.ts";
import { type Mistake, type ReadText, readText } from "./text.ts";

/** Where the facts lie that persons wrote. */
export const FACTS_FOLDER = new URL("../../../geodata/facts", import.meta.url).pathname;
/** How that folder is called in messages. */
const CALLED = "geodata/facts";

/** Everything wrong with a folder of facts, found in one run. */
export class FactsMistaken extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(mistakeSentence).join("\n"));
    this.mistakes = mistakes;
  }
}

/**
 * Reads every fact there is.
 *
 * @throws FactsMistaken with every mistake of every file, by line and column.
 */
export function readFacts(folder = FACTS_FOLDER): Facts {
  const mistakes: Mistake[] = [];
  const files: FactsFile[] = [];
  const read = Object.entries(FACTS).map(([name, table]) => {
    const keep = (file: string, text: ReadText) => files.push({ table: name, file, text });
    return [name, readTable(folder, table, mistakes, keep)];
  });
  const isWhole = mistakes.length === 0;
  mistakes.push(...danglingIn(files));
  if (!isWhole) throw new FactsMistaken(mistakes);
  const facts = Object.fromEntries(read) as Facts;
  for (const { path, keys, words, what } of [
    ...strayLineReferences(facts),
    ...strayPoints(facts),
    ...strayAreaReferences(facts),
    ...strayInChapters(facts),
    ...missingInRegion(facts),
  ]) {
    mistakes.push({ ...placeInFacts(path, keys, { words, folder }), what });
  }
  if (mistakes.length > 0) throw new FactsMistaken(mistakes);
  return facts;
}

/** Where something stands in a file of facts, for mistakes that only the build can find. */
export function placeInFacts(
  path: string,
  keys: readonly (string | number)[],
  { words, folder = FACTS_FOLDER }: { words?: string | undefined; folder?: string } = {},
): { file: string; line: number; column: number } {
  const file = `${CALLED}/${path}`;
  const text = readText(file, readFileSync(join(folder, path), "utf8"));
  return { file, ...(words === undefined ? text.placeOf(keys) : text.placeOfWords(keys, words)) };
}

type Keep = (file: string, text: ReadText) => void;

function readTable(folder: string, table: Table, mistakes: Mistake[], keep: Keep): unknown {
  if (table.form === "file") return readFile(folder, table, mistakes, keep);
  if (table.absent !== undefined && !existsSync(join(folder, table.path))) return table.absent;
  const names = readdirSync(join(folder, table.path)).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => {
    const path = `${table.path}/${name}`;
    const record = readFile(folder, { path, schema: table.schema }, mistakes, keep) as
      | { id?: string }
      | undefined;
    const own = name.replace(/\.ya?ml$/, "");
    if (record?.id !== undefined && record.id !== own) {
      const what = `id is "${record.id}", expected ${own}, as the file is called`;
      mistakes.push({ file: `${CALLED}/${path}`, line: 1, column: 1, what });
    }
    return record;
  });
}

function readFile(
  folder: string,
  { path, schema, absent }: { path: string; schema: v.GenericSchema; absent?: unknown },
  mistakes: Mistake[],
  keep: Keep,
): unknown {
  const file = `${CALLED}/${path}`;
  let written: string;
  try {
    written = readFileSync(join(folder, path), "utf8");
  } catch {
    if (absent !== undefined) {
      // What nobody wrote refers to nothing.
      keep(file, readText(file, "null"));
      return absent;
    }
    mistakes.push({ file, line: 1, column: 1, what: "the file is not there" });
    return undefined;
  }
  const text = readText(file, written);
  keep(file, text);
  if (text.mistakes.length > 0) {
    mistakes.push(...text.mistakes);
    return undefined;
  }
  const parsed = v.safeParse(schema, text.value);
  if (parsed.success) return parsed.output;
  mistakes.push(...mistakesIn(file, text, parsed.issues));
  return undefined;
}
