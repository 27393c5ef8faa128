import { join } from "node:path";
import { keptIn, readBuiltFrom } from "../../scripts/geodata/build/due.ts";
import { write } from "../../scripts/geodata/build/folder.ts";
import { type Built, bytesOf, runSteps } from "../../scripts/geodata/build/run.ts";
import { STEPS } from "../../scripts/geodata/build/steps.ts";
import { readFacts } from "../../scripts/geodata/facts/read.ts";
import type { Facts } from "../../scripts/geodata/facts/tables.ts";
import { GEODATA } from "./published.ts";

/**
 * Builds the facts of `folder`/facts into `folder`/geodata. Geometries that rest on the same as those we
 * publish are taken from there.
 */
export async function buildAtlas(
  folder: string,
  factsFolder = join(folder, "facts"),
): Promise<{ facts: Facts; built: Built; geodata: string }> {
  const facts = readFacts(factsFolder);
  const before = { kept: keptIn(GEODATA), builtFrom: readBuiltFrom(GEODATA) };
  const built = await runSteps(STEPS, facts, before);
  const geodata = join(folder, "geodata");
  await write(bytesOf(built.files, []), geodata);
  return { facts, built, geodata };
}
