/**
 * Builds geodata/ from the facts in geodata/facts and from packages named by name and version:
 * `npm run geodata`. Geometries are computed anew only where what they rest on has changed; `--all`
 * computes them all. With `--check` everything is computed and nothing written; the files there are
 * compared with what would be, byte by byte.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { problemSentence } from "../src/model/parse.ts";
import { codeHasChanged, noteCode } from "./geodata/build/code.ts";
import { BUILT_FROM, keptIn, readBuiltFrom } from "./geodata/build/due.ts";
import { driftFrom, GEODATA, write } from "./geodata/build/folder.ts";
import { bytesOf, packagesOf, runSteps } from "./geodata/build/run.ts";
import { serialise } from "./geodata/build/serialise.ts";
import { STEPS } from "./geodata/build/steps.ts";
import { problemsOf } from "./geodata/build/validate.ts";
import { FACTS_FOLDER, FactsMistaken, readFacts } from "./geodata/facts/read.ts";
import { schemaFiles } from "./geodata/facts/schemaFiles.ts";

const USAGE = "npm run geodata [-- --all | --check] [--facts FOLDER] [--into FOLDER]";
const MOST_SHOWN = 20;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      all: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      facts: { type: "string", default: FACTS_FOLDER },
      into: { type: "string", default: GEODATA },
    },
  });
  const own = values.into === GEODATA && values.facts === FACTS_FOLDER;
  const facts = readFacts(values.facts);
  const anew = values.all || values.check || (await codeHasChanged());
  const there = existsSync(join(values.into, BUILT_FROM)) ? values.into : GEODATA;
  const before = anew ? null : { kept: keptIn(there), builtFrom: readBuiltFrom(there) };
  const { files, builtFrom, computed } = await runSteps(STEPS, facts, before);
  const problems = problemsOf(files, facts);
  if (problems.length > 0)
    return fail("The data are not fit to publish", problems.map(problemSentence));
  const built = bytesOf(files, packagesOf(STEPS));
  built.set(BUILT_FROM, serialise(BUILT_FROM, builtFrom));
  if (values.check) {
    const drift = [
      ...(await driftFrom(built, values.into)),
      ...(own ? await driftFrom(schemaFiles(), join(values.facts, "schema")) : []).map(
        (sentence) => `facts/schema/${sentence}`,
      ),
    ];
    if (drift.length > 0) return fail("geodata/ is not what the build makes", drift);
    console.log(`geodata/ is what the build makes: ${built.size} files`);
    return 0;
  }
  await write(built, values.into);
  if (own) {
    await write(schemaFiles(), join(values.facts, "schema"));
    await noteCode();
  }
  const anewIn = computed.length === 0 ? "none" : computed.join(", ");
  console.log(`wrote ${built.size} files to ${values.into}; geometries computed anew: ${anewIn}`);
  return 0;
}

function fail(heading: string, sentences: string[]): number {
  console.error(`${heading}:`);
  for (const sentence of sentences.slice(0, MOST_SHOWN)) console.error(`  ${sentence}`);
  if (sentences.length > MOST_SHOWN) console.error(`  and ${sentences.length - MOST_SHOWN} more`);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message, code } = error as Error & { code?: string };
  if (error instanceof FactsMistaken) console.error(`The facts have mistakes:\n${message}`);
  else console.error(message);
  const isUsage = code?.startsWith("ERR_PARSE_ARGS") === true;
  if (isUsage) console.error(USAGE);
  process.exitCode = isUsage ? 2 : 1;
}
