import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AllContents, type Atlas, assemble } from "../src/model/atlas.ts";
import { type Problem, parseFile, problemSentence } from "../src/model/parse.ts";
import { type Contents, FILES, type FileName } from "../src/model/schema.ts";

const FOLDER = fileURLToPath(new URL("../geodata/", import.meta.url));

/**
 * One published file as it is committed. Throws an Error of one sentence where it is missing, is no
 * JSON, or is not what schema.ts says.
 */
export function readGeodata<N extends FileName>(name: N, folder = FOLDER): Contents<N> {
  let text: string;
  try {
    text = readFileSync(join(folder, name), "utf8");
  } catch {
    throw new Error(`geodata/${name} cannot be read: build it with npm run geodata`);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error(`geodata/${name} is not JSON: build it anew with npm run geodata`);
  }
  const result = parseFile(name, content);
  if (!result.ok) throw new Error(firstSentence(result.problems));
  return result.value;
}

/** All published files as one atlas. Throws an Error of one sentence where there is none. */
export function readAtlas(folder = FOLDER): Atlas {
  const names = Object.keys(FILES) as FileName[];
  const contents = Object.fromEntries(names.map((name) => [name, readGeodata(name, folder)]));
  const result = assemble(contents as AllContents);
  if (!result.ok) throw new Error(firstSentence(result.problems));
  return result.value;
}

function firstSentence(problems: readonly Problem[]): string {
  const [first] = problems;
  return first === undefined ? "geodata are broken" : `geodata/${problemSentence(first)}`;
}
