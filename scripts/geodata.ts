/**
 * Builds geodata/ from packages named by name and version: `npm run geodata`. With `--check` nothing
 * is written; the files there are compared with what would be, byte by byte.
 */
import { join } from "node:path";
import { problemSentence } from "../src/model/parse.ts";
import { areas } from "./geodata/areas.ts";
import { basins } from "./geodata/basins.ts";
import { border } from "./geodata/border.ts";
import { bytesOf, runSteps } from "./geodata/build.ts";
import { FACTS_FOLDER, readFacts } from "./geodata/facts/read.ts";
import { schemaFiles } from "./geodata/facts/schemaFiles.ts";
import { driftFrom, GEODATA, write } from "./geodata/folder.ts";
import { joins } from "./geodata/joins.ts";
import { ledger } from "./geodata/ledger.ts";
import { neighbours } from "./geodata/neighbours.ts";
import { places } from "./geodata/places.ts";
import type { Step } from "./geodata/product.ts";
import { records } from "./geodata/records.ts";
import { relief } from "./geodata/relief.ts";
import { problemsOf } from "./geodata/validate.ts";
import { water } from "./geodata/water.ts";
import { works } from "./geodata/works.ts";

const STEPS: Step[] = [
  neighbours,
  border,
  records,
  ledger,
  water,
  areas,
  basins,
  joins,
  places,
  works,
  relief,
];
const MOST_SHOWN = 20;
const SCHEMAS = join(FACTS_FOLDER, "schema");

async function main(options: string[]): Promise<number> {
  const unknown = options.filter((option) => option !== "--check");
  if (unknown.length > 0) {
    console.error(`unknown option ${unknown.join(" ")}; there is only --check`);
    return 2;
  }
  const { files } = await runSteps(STEPS, readFacts());
  const problems = problemsOf(files);
  if (problems.length > 0)
    return fail("The data are not fit to publish", problems.map(problemSentence));
  const built = bytesOf(files);
  if (options.includes("--check")) {
    const drift = [
      ...(await driftFrom(built, GEODATA)),
      ...(await driftFrom(schemaFiles(), SCHEMAS)).map((sentence) => `facts/schema/${sentence}`),
    ];
    if (drift.length > 0) return fail("geodata/ is not what the build makes", drift);
    console.log(`geodata/ is what the build makes: ${built.size} files`);
    return 0;
  }
  await write(built, GEODATA);
  await write(schemaFiles(), SCHEMAS);
  console.log(`wrote ${built.size} files to geodata/`);
  return 0;
}

function fail(heading: string, sentences: string[]): number {
  console.error(`${heading}:`);
  for (const sentence of sentences.slice(0, MOST_SHOWN)) console.error(`  ${sentence}`);
  if (sentences.length > MOST_SHOWN) console.error(`  and ${sentences.length - MOST_SHOWN} more`);
  return 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
