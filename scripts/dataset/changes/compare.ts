import type { Geometry } from "geojson";
import { LANGUAGES } from "../../../src/model/schema.ts";
import { courseChange } from "./courses.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A feature or record of a published file. */
export interface Thing {
  id: string;
  /** Null of a record. */
  geometry: Geometry | null;
  fields: Fields;
}

/** Built data as far as a reader hears of changes. */
export interface Snapshot {
  version: string;
  checksum: string;
  /** By the file's name, then by id. */
  files: ReadonlyMap<string, ReadonlyMap<string, Thing>>;
  /** What the ledger says of each entry, by id; null where it could not be computed. */
  verdicts: ReadonlyMap<string, { verdict: string; computed: number | null }> | null;
}

/** One difference between two editions of the data. */
export interface Change {
  file: string;
  id: string;
  /** In English, or the id. */
  name: string;
  /** `real` is what a reader of the data has to know of; all else is drawn or told anew. */
  real: boolean;
  kind:
    | "added"
    | "removed"
    | "moved"
    | "length"
    | "redrawn"
    | "renamed"
    | "attribute"
    | "verdict"
    | "told";
  /** What it was and what it is, in words and numbers. */
  what: string;
}

/** What persons tell about a thing, which is no attribute of it. */
const TOLD = new Set([
  "method",
  "note",
  "accuracyReason",
  "reason",
  "summary",
  "evidence",
  "wouldChange",
  "because",
]);
/** Which lines a section is of, and its like, are told where they are facts; these follow from other things. */
const FOLLOWS = new Set(["labelAt", "validFromDay", "validToDay", "asOfDay", "order"]);
const NAMES: ReadonlySet<string> = new Set([
  ...LANGUAGES.map((language) => `name_${language}`),
  "label",
  "statement",
]);

/** All that differs from an older edition to a newer one, by file and id. */
export function compare(older: Snapshot, newer: Snapshot): Change[] {
  const names = [...new Set([...older.files.keys(), ...newer.files.keys()])].sort();
  return [
    ...names.flatMap((file) => {
      const [before, after] = [older.files.get(file), newer.files.get(file)];
      return compareFile(file, before ?? new Map(), after ?? new Map());
    }),
    ...compareVerdicts(older, newer),
  ];
}

function compareFile(
  file: string,
  before: ReadonlyMap<string, Thing>,
  after: ReadonlyMap<string, Thing>,
): Change[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((id): Change[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (is === undefined) {
      return [{ file, id, name: nameOf(was), real: true, kind: "removed", what: "is no more" }];
    }
    if (was === undefined) {
      return [{ file, id, name: nameOf(is), real: true, kind: "added", what: "is new" }];
    }
    return [...compareCourse(file, was, is), ...compareFields(file, was, is)];
  });
}

const metres = (value: number) =>
  Number.isFinite(value) ? `${Math.round(value)} m` : "another form";
const km = (value: number) => `${(value / 1000).toFixed(2)} km`;

/**
 * A course that moved further than the older edition said it may lie from the true one is another course. One that
 * stayed within is the same, drawn anew, unless its length changed by more than its two ends, each moved by as much,
 * can have done: then it is drawn in another detail, which figures show.
 */
function compareCourse(file: string, was: Thing, is: Thing): Change[] {
  if (was.geometry === null || is.geometry === null) return [];
  if (JSON.stringify(was.geometry) === JSON.stringify(is.geometry)) return [];
  const accuracy = Number(was.fields.accuracyMetres ?? 0);
  const {
    metres: apart,
    lengthBefore,
    lengthAfter,
  } = courseChange(was.geometry, is.geometry, accuracy);
  const base = { file, id: is.id, name: nameOf(is) };
  const lengths =
    lengthBefore + lengthAfter === 0 ? "" : `; length ${km(lengthBefore)} → ${km(lengthAfter)}`;
  if (apart > accuracy) {
    const what = `up to ${metres(apart)} from where it was, which was good to ${metres(accuracy)}${lengths}`;
    return [{ ...base, real: true, kind: "moved", what }];
  }
  const within = `within ${metres(apart)} of where it was, good to ${metres(accuracy)}${lengths}`;
  return Math.abs(lengthAfter - lengthBefore) > 2 * accuracy
    ? [
        {
          ...base,
          real: true,
          kind: "length",
          what: `the same course in another detail: ${within}`,
        },
      ]
    : [{ ...base, real: false, kind: "redrawn", what: within }];
}

function compareFields(file: string, was: Thing, is: Thing): Change[] {
  const keys = [...new Set([...Object.keys(was.fields), ...Object.keys(is.fields)])].sort();
  const base = { file, id: is.id, name: nameOf(is) };
  const told: string[] = [];
  const changes = keys.flatMap((key): Change[] => {
    const [before, after] = [was.fields[key] ?? null, is.fields[key] ?? null];
    if (FOLLOWS.has(key) || JSON.stringify(before) === JSON.stringify(after)) return [];
    if (NAMES.has(key)) {
      return [
        {
          ...base,
          real: true,
          kind: "renamed",
          what: `${key}: ${shown(before)} → ${shown(after)}`,
        },
      ];
    }
    if (TOLD.has(key)) {
      told.push(key);
      return [];
    }
    return [
      {
        ...base,
        real: true,
        kind: "attribute",
        what: `${key}: ${shown(before)} → ${shown(after)}`,
      },
    ];
  });
  return told.length === 0
    ? changes
    : [...changes, { ...base, real: false, kind: "told", what: `told anew: ${told.join(", ")}` }];
}

function compareVerdicts(older: Snapshot, newer: Snapshot): Change[] {
  if (older.verdicts === null || newer.verdicts === null) return [];
  return [...newer.verdicts].flatMap(([id, is]): Change[] => {
    const was = older.verdicts?.get(id);
    if (was === undefined) return [];
    const base = { file: "the ledger", id, name: id, real: true, kind: "verdict" } as const;
    const size = (computed: number | null) => (computed === null ? "nothing" : String(computed));
    return [
      ...(was.verdict === is.verdict ? [] : [{ ...base, what: `${was.verdict} → ${is.verdict}` }]),
      ...(was.computed === is.computed
        ? []
        : [{ ...base, what: `computed ${size(was.computed)} → ${size(is.computed)}` }]),
    ];
  });
}

function nameOf(thing: Thing | undefined): string {
  const { name_en, label } = (thing?.fields ?? {}) as {
    name_en?: string | null;
    label?: { en: string };
  };
  return name_en ?? label?.en ?? thing?.id ?? "";
}

const LONGEST = 60;

/** A value in a line, cut where it is long. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** Which number of the version a set of changes calls for; null where there are none. */
export function calledFor(changes: readonly Change[], older: string): string | null {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(older)?.slice(1).map(Number);
  if (changes.length === 0 || parts === undefined) return null;
  const [major = 0, minor = 0, patch = 0] = parts;
  return changes.some(({ real }) => real)
    ? `${major}.${minor + 1}.0`
    : `${major}.${minor}.${patch + 1}`;
}
