import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AllContents, type Atlas, assemble } from "../src/model/atlas.ts";
import { type Problem, parseFile, problemSentence } from "../src/model/parse.ts";
import { type Contents, FILES, type FileName } from "../src/model/schema.ts";
import { atlasFolder } from "./atlasFolder.ts";

/** What we publish. */
const OWN = fileURLToPath(new URL("../geodata", import.meta.url));

/**
 * One file of built data, those we publish where no folder is named. Throws an Error of one sentence
 * where it is missing, is no JSON, or is not what schema.ts says.
 */
export function readGeodata<N extends FileName>(name: N, folder = atlasFolder(OWN)): Contents<N> {
  let text: string;
  try {
    text = readFileSync(join(folder, name), "utf8");
  } catch {
    throw new Error(`${called(name, folder)} cannot be read: build it with npm run geodata`);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error(`${called(name, folder)} is not JSON: build it anew with npm run geodata`);
  }
  const result = parseFile(name, content);
  if (!result.ok) throw new Error(firstSentence(result.problems, folder));
  return result.value;
}

/** Where a file of built data lies that is no JSON. */
export function publishedPath(name: string, folder = atlasFolder(OWN)): string {
  return join(folder, name);
}

/** All built files as one atlas. Throws an Error of one sentence where there is none. */
export function readAtlas(folder = atlasFolder(OWN)): Atlas {
  const names = Object.keys(FILES) as FileName[];
  const contents = Object.fromEntries(names.map((name) => [name, readGeodata(name, folder)]));
  const result = assemble(contents as AllContents);
  if (!result.ok) throw new Error(firstSentence(result.problems, folder));
  return result.value;
}

function firstSentence([first]: readonly Problem[], folder: string): string {
  return called(first === undefined ? "… is broken" : problemSentence(first), folder);
}

/** Ours by the folder's own name, as everywhere; any other by its path. */
function called(name: string, folder: string): string {
  return `${folder === OWN ? "geodata" : folder}/${name}`;
}
