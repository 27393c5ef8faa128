import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withManifest } from "../../src/model/manifest.ts";
import { PACK_NAMES, PACKS, type Pack } from "../../src/model/packs/format.ts";
import { problemSentence } from "../../src/model/parse.ts";
import { FILES, type FileName } from "../../src/model/schema.ts";
import { readAtlas } from "../atlas.ts";
import { packed } from "./encode.ts";

/**
 * The packs of a folder of built data. All of it is validated here, so that no page has to. Throws an Error of one
 * sentence where it makes no atlas.
 */
export function packsOf(folder: string): Pack[] {
  const atlas = withManifest(readAtlas(folder), readJson(folder, "manifest.json"));
  if (!atlas.ok) throw new Error(atlas.problems.map(problemSentence).join("; "));
  const names = PACK_NAMES.flatMap((pack): readonly string[] => PACKS[pack]);
  const forgotten = (Object.keys(FILES) as FileName[]).filter((name) => !names.includes(name));
  if (forgotten.length > 0) throw new Error(`${forgotten.join(", ")} is in no pack`);
  const published = names
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => [name, readJson(folder, name)]);
  return packed(Object.fromEntries(published), atlas.value.checksum);
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), "utf8"));
}
