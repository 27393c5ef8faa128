import { type AllContents, assemble } from "../../../src/model/atlas.ts";
import { type Problem, parseFile } from "../../../src/model/parse.ts";
import { FILES, type FileName } from "../../../src/model/schema.ts";
import { geometryProblems } from "./geometryProblems.ts";

/**
 * Everything wrong with a set of files about to be published: what their schema, their references to
 * one another and their geometries say. Files without a schema are let through.
 */
export function problemsOf(files: Readonly<Record<string, unknown>>): Problem[] {
  const names = Object.keys(FILES) as FileName[];
  const problems = names.flatMap((name) => schemaProblems(name, files[name]));
  if (problems.length > 0) return problems;
  const contents = Object.fromEntries(names.map((name) => [name, files[name]])) as AllContents;
  const atlas = assemble(contents);
  return [...(atlas.ok ? [] : atlas.problems), ...names.flatMap((name) => inFile(name, contents))];
}

function schemaProblems(name: FileName, content: unknown): Problem[] {
  if (content === undefined) return [{ file: name, where: "", what: "no step makes it" }];
  const parsed = parseFile(name, content);
  return parsed.ok ? [] : parsed.problems;
}

function inFile(file: FileName, contents: AllContents): Problem[] {
  const content = contents[file];
  if (content === null || !("features" in content)) return [];
  return content.features.flatMap(({ id, geometry }) =>
    geometryProblems(geometry).map((what) => ({ file, where: id, what })),
  );
}
