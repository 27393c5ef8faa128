import type { Dataset } from "../../src/model/schema.ts";

/** A licence as SPDX calls it, in words, and where it can be read. */
export type Licence = Pick<Dataset["licences"][number], "id" | "title" | "address">;

/** The licence of a published file: that of the entry which names it, or else the first. Null where none is told. */
export function licenceOf(file: string, dataset: Dataset | undefined): Licence | null {
  const names = (pattern: string) =>
    pattern.endsWith("*") ? file.startsWith(pattern.slice(0, -1)) : file === pattern;
  const licences = dataset?.licences ?? [];
  return licences.find(({ files }) => files.some(names)) ?? licences[0] ?? null;
}

/** The licences of files that were put together from some published ones, each once. */
export function licencesOf(files: readonly string[], dataset: Dataset | undefined): Licence[] {
  const all = files.flatMap((file) => licenceOf(file, dataset) ?? []);
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}
