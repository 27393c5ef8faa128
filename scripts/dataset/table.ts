import { LANGUAGES } from "../../src/model/schema.ts";

/** What a column holds. `JSON` is what has parts of its own: text to a map program. */
export type ColumnType = "TEXT" | "REAL" | "INTEGER" | "BOOLEAN" | "DATE" | "JSON";

export interface Column {
  name: string;
  type: ColumnType;
}

export type Cell = string | number | boolean | null;

/** Rows of one shape. */
export interface Table {
  /** Lower-case words joined by `_`, as databases call their tables. */
  name: string;
  /** What it is, in a sentence. */
  description: string;
  columns: readonly Column[];
  /** A cell a column. */
  rows: readonly (readonly Cell[])[];
}

export type Properties = Readonly<Record<string, unknown>>;

/**
 * Records as a table. What is told in sentences has a column a language, ids are joined by spaces, what has parts is
 * JSON, and a date in full is a date; the columns follow from all records, so that none depends on the first.
 */
export function tableOf(name: string, description: string, records: readonly Properties[]): Table {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const made = keys.flatMap((key) => columnsOf(key, records));
  return {
    name,
    description,
    columns: made.map(({ column }) => column),
    rows: records.map((record) => made.map(({ cell }) => cell(record))),
  };
}

interface Made {
  column: Column;
  cell(record: Properties): Cell;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Measures, which happen to be whole today. */
const MEASURE = /(Metres|Share|Km|Km2)$/;

function columnsOf(key: string, records: readonly Properties[]): Made[] {
  const values = records.map((record) => record[key] ?? null).filter((value) => value !== null);
  const is = (test: (value: unknown) => boolean) => values.length > 0 && values.every(test);
  const plain = (type: ColumnType): Made[] => [
    { column: { name: key, type }, cell: (record) => (record[key] ?? null) as Cell },
  ];
  if (is((value) => typeof value === "number")) {
    return plain(!MEASURE.test(key) && is(Number.isInteger) ? "INTEGER" : "REAL");
  }
  if (is((value) => typeof value === "boolean")) return plain("BOOLEAN");
  if (is((value) => typeof value === "string")) {
    return plain(/Day$/.test(key) && is((value) => DAY.test(String(value))) ? "DATE" : "TEXT");
  }
  if (values.length === 0) return plain("TEXT");
  if (is((value) => typeof value === "string" || isProse(value))) return proseColumns(key);
  if (is((value) => Array.isArray(value) && value.every((each) => typeof each === "string"))) {
    const cell = (record: Properties) => (record[key] as string[] | undefined)?.join(" ") ?? null;
    return [{ column: { name: key, type: "TEXT" }, cell }];
  }
  const cell = (record: Properties) => {
    const value = record[key] ?? null;
    return value === null ? null : JSON.stringify(value);
  };
  return [{ column: { name: key, type: "JSON" }, cell }];
}

function isProse(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("en" in value)) return false;
  return Object.keys(value).every((key) => (LANGUAGES as readonly string[]).includes(key));
}

/** What is told in English alone, or alike in every language, stands in the column of English. */
function proseColumns(key: string): Made[] {
  return LANGUAGES.map((language) => ({
    column: { name: `${key}_${language}`, type: "TEXT" },
    cell: (record) => {
      const told = record[key] ?? null;
      if (typeof told === "string") return language === "en" ? told : null;
      return (told as Record<string, string> | null)?.[language] ?? null;
    },
  }));
}
