import { CLAIM_LISTS, FIGURE_LISTS } from "./ledger.ts";
import { nameOf } from "./mistakes.ts";
import type { Mistake, ReadText } from "./text.ts";

/** A file of facts, the table it is of, and its text as read. */
export interface FactsFile {
  table: string;
  file: string;
  text: ReadText;
}

interface Target {
  tables: readonly string[];
  /** Where the key stands for such a reference, if not everywhere. */
  from?: readonly string[];
  /** What is expected, in words. */
  what: string;
}

type Path = (string | number)[];

const SOURCE: Target = { tables: ["sources"], what: "the id of a source in sources.yaml" };
const COUNTRY: Target = {
  tables: ["countries"],
  what: "the id of a country in countries.yaml",
};

const BASIN: Target = {
  tables: ["basins"],
  // A river may be of a basin that is not ours.
  from: ["basins", ...FIGURE_LISTS, ...CLAIM_LISTS],
  what: "the id of a basin in basins.yaml",
};

/** Keys that lead from any fact to another one: an id stands there, or a list of them. */
const LEADS_TO: Readonly<Record<string, Target>> = {
  source: SOURCE,
  sources: SOURCE,
  borderOf: COUNTRY,
  instrument: { tables: ["instruments"], what: "the id of an instrument in instruments/" },
  tolerance: {
    tables: ["tolerances"],
    what: "one of ledger/tolerances.yaml, or {percent, reason}",
  },
  wouldChange: {
    tables: ["changes"],
    what: "one of ledger/changes.yaml, or a sentence in four languages",
  },
  text: { ...SOURCE, from: ["atlas"] },
  side: { ...COUNTRY, from: [...FIGURE_LISTS, ...CLAIM_LISTS] },
  favours: COUNTRY,
  gainedBy: COUNTRY,
  lostBy: COUNTRY,
  ratifiedBy: COUNTRY,
  country: COUNTRY,
  west: { ...COUNTRY, from: ["atlas"] },
  east: { ...COUNTRY, from: ["atlas"] },
  south: { ...COUNTRY, from: ["atlas"] },
  north: { ...COUNTRY, from: ["atlas"] },
  basin: BASIN,
  basins: BASIN,
  beside: { tables: FIGURE_LISTS, what: "the id of a figure in ledger/figures/" },
  entries: {
    tables: [...FIGURE_LISTS, ...CLAIM_LISTS],
    what: "the id of a figure or a claim in ledger/",
  },
};

/** Ids that lead nowhere. Where a file that might have them could not be read, none is missed. */
export function danglingIn(files: readonly FactsFile[]): Mistake[] {
  const known = new Map(
    Object.values(LEADS_TO).map((target) => [target, idsOf(files, target.tables)] as const),
  );
  return files.flatMap(({ table, file, text }) =>
    [...references(text.value, [])].flatMap(({ id, path, target }) => {
      const ids = known.get(target);
      if (ids === undefined || ids === null || ids.has(id)) return [];
      if (target.from?.includes(table) === false) return [];
      const what = `${nameOf(path)} is "${id}", expected ${target.what}`;
      return [{ file, ...text.placeOf(path), what }];
    }),
  );
}

function idsOf(files: readonly FactsFile[], tables: readonly string[]): Set<string> | null {
  const own = files.filter(({ table }) => tables.includes(table));
  const isWhole = tables.every((table) => own.some((file) => file.table === table));
  if (!isWhole || own.some(({ text }) => text.value === undefined)) return null;
  return new Set(own.flatMap(({ table, text }) => idsIn(text.value, table)));
}

/**
 * Of a list, the ids of its records; of a record, its own, or those of the list in it that is called as
 * its table is; else what the records are called by.
 */
function idsIn(value: unknown, table: string): string[] {
  if (Array.isArray(value)) return value.flatMap((record) => record?.id ?? []);
  if (!isObject(value)) return [];
  const list = value[table];
  if (Array.isArray(list)) return idsIn(list, table);
  return typeof value.id === "string" ? [value.id] : Object.keys(value);
}

function* references(
  value: unknown,
  path: Path,
): Generator<{ id: string; path: Path; target: Target }> {
  if (!Array.isArray(value) && !isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const target = Array.isArray(value) ? undefined : LEADS_TO[key];
    if (target !== undefined) {
      if (typeof inner === "string") yield { id: inner, path: at, target };
      if (Array.isArray(inner)) {
        for (const [index, id] of inner.entries()) {
          if (typeof id === "string") yield { id, path: [...at, index], target };
        }
      }
    }
    yield* references(inner, at);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
