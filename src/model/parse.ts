import * as v from "valibot";
import { type Contents, FILES, type FileName } from "./schema.ts";

/** One thing wrong with one file, said so that a person can find it. */
export interface Problem {
  file: string;
  /** Where in the file, as `features[3].properties.kind`; empty for the file as a whole. */
  where: string;
  what: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

const MOST_SHOWN = 5;

/** Reads one published file's content; all problems or none, never half a file. */
export function parseFile<N extends FileName>(file: N, content: unknown): Result<Contents<N>> {
  const parsed = v.safeParse(FILES[file], content);
  if (parsed.success) return { ok: true, value: parsed.output as Contents<N> };
  const problems = parsed.issues.slice(0, MOST_SHOWN).map((issue) => ({
    file,
    where: pathOf(issue),
    what: issue.message,
  }));
  return { ok: false, problems };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = "";
  for (const { key } of issue.path ?? []) {
    path += typeof key === "number" ? `[${key}]` : path === "" ? String(key) : `.${String(key)}`;
  }
  return path;
}

/** `borders.geojson, features[3].geometry: …`: one line a problem. */
export function problemSentence({ file, where, what }: Problem): string {
  return where === "" ? `${file}: ${what}` : `${file}, ${where}: ${what}`;
}
