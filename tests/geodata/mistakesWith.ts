import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FACTS_FOLDER, FactsMistaken, readFacts } from "../../scripts/geodata/facts/read.ts";
import type { Facts } from "../../scripts/geodata/facts/tables.ts";

type Change = [from: string, to: string];

/** What is wrong with a copy of the facts in which some texts are replaced. */
export function mistakesWith(file: string, ...changes: Change[]): string[] {
  try {
    factsWith(file, ...changes);
    return [];
  } catch (error) {
    if (error instanceof FactsMistaken) return error.message.split("\n");
    throw error;
  }
}

/** A copy of the facts with some texts replaced, read. */
export function factsWith(file: string, ...changes: Change[]): Facts {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  cpSync(FACTS_FOLDER, folder, { recursive: true });
  let text = readFileSync(join(folder, file), "utf8");
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(join(folder, file), text);
  try {
    return readFacts(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `line:column` of a text in a file of facts. */
export function placeOf(file: string, text: string): string {
  const written = readFileSync(join(FACTS_FOLDER, file), "utf8");
  const at = written.indexOf(text);
  if (at === -1) throw new Error(`${file} has no ${text}`);
  const before = written.slice(0, at).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** The line in which a text stands in a file of facts. */
export function lineOf(file: string, text: string): number {
  return Number(placeOf(file, text).split(":")[0]);
}
