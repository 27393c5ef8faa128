/**
 * How far the ground in dispute depends on the map and on the rule for slivers, how far lines along crests are on one,
 * what tests each line, section and named point: `npm run truth`, in three minutes.
 * With `--write` it is written to docs/truth.md. With `--check` that document is held to the fingerprint it closes
 * with, of its text, its geometries and its code; with `--check --anew` all is computed and compared.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readAtlas } from "./atlas.ts";
import { truthDocument } from "./truth/document.ts";
import { isMarkedFor, marked } from "./truth/mark.ts";

const DOCUMENT = new URL("../docs/truth.md", import.meta.url).pathname;
const USAGE = "npm run -s truth [-- --write | --check [--anew]]";

function main(): number {
  const { values } = parseArgs({
    options: {
      write: { type: "boolean" },
      check: { type: "boolean" },
      anew: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const atlas = readAtlas();
  const made = () => marked(truthDocument(atlas), atlas);
  if (values.check) {
    const there = readFileSync(DOCUMENT, "utf8");
    if (values.anew ? there === made() : isMarkedFor(there, atlas)) return 0;
    console.error("docs/truth.md is not what is computed: npm run truth -- --write");
    return 1;
  }
  if (values.write) writeFileSync(DOCUMENT, made());
  else console.log(made());
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
