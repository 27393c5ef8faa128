import * as v from "valibot";
import { type AllContents, assemble } from "../../../src/model/atlas.ts";
import { type Problem, parseFile } from "../../../src/model/parse.ts";
import {
  BELTS,
  type Belt,
  FILES,
  FINDING,
  type FileName,
  ROADS,
  type Roads,
} from "../../../src/model/schema.ts";
import type { Facts } from "../facts/tables.ts";
import { type Extent, geometryProblems } from "./geometryProblems.ts";

/**
 * Everything wrong with a set of files about to be published: what their schema, their references to
 * one another and their geometries say. Files without a schema are let through.
 */
export function problemsOf(
  files: Readonly<Record<string, unknown>>,
  { border: { extent } }: Pick<Facts, "border">,
): Problem[] {
  const names = Object.keys(FILES) as FileName[];
  const problems = names.flatMap((name) => schemaProblems(name, files[name]));
  if (problems.length > 0) return problems;
  const contents = Object.fromEntries(names.map((name) => [name, files[name]])) as AllContents;
  const atlas = assemble(contents);
  return [
    ...(atlas.ok ? [] : atlas.problems),
    ...names.flatMap((name) => inFile(name, contents, extent)),
    ...problemsBy(FINDING, "finding.json", files),
    ...roadProblems(files, extent),
    ...beltProblems(files, extent),
  ];
}

/** Of the roads, which an atlas need not have. */
function roadProblems(files: Readonly<Record<string, unknown>>, extent: Extent): Problem[] {
  const file = "roads.geojson";
  if (files[file] === undefined) return [];
  const problems = problemsBy(ROADS, file, files);
  if (problems.length > 0) return problems;
  return (files[file] as Roads).features.flatMap(({ id, geometry }) =>
    geometryProblems(geometry, extent).map((what) => ({ file, where: id, what })),
  );
}

/** Of the belts around the lines, which every atlas has. */
function beltProblems(files: Readonly<Record<string, unknown>>, extent: Extent): Problem[] {
  const file = "belts.geojson";
  const problems = problemsBy(BELTS, file, files);
  if (problems.length > 0) return problems;
  return (files[file] as { features: Belt[] }).features.flatMap(({ id, geometry }) =>
    geometryProblems(geometry, extent).map((what) => ({ file, where: id, what })),
  );
}

/** Of a file that is no part of the atlas, by its schema. */
function problemsBy(
  schema: v.GenericSchema,
  file: string,
  files: Readonly<Record<string, unknown>>,
): Problem[] {
  const parsed = v.safeParse(schema, files[file]);
  if (parsed.success) return [];
  return parsed.issues.map((issue) => ({
    file,
    where: v.getDotPath(issue) ?? "",
    what: issue.message,
  }));
}

function schemaProblems(name: FileName, content: unknown): Problem[] {
  if (content === undefined) return [{ file: name, where: "", what: "no step makes it" }];
  const parsed = parseFile(name, content);
  return parsed.ok ? [] : parsed.problems;
}

function inFile(file: FileName, contents: AllContents, extent: Extent): Problem[] {
  const content = contents[file];
  if (content === null || !("features" in content)) return [];
  return content.features.flatMap(({ id, geometry }) =>
    geometryProblems(geometry, extent).map((what) => ({ file, where: id, what })),
  );
}
