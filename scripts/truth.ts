/**
 * How far the ground in dispute depends on the map and on the rule for slivers: `npm run truth`. With `--write`
 * it is written to docs/truth.md, with `--check` compared with it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readAtlas } from "./atlas.ts";
import { truthDocument } from "./truth/document.ts";

const DOCUMENT = new URL("../docs/truth.md", import.meta.url).pathname;
const USAGE = "npm run -s truth [-- --write | --check]";

function main(): number {
  const { values } = parseArgs({
    options: { write: { type: "boolean" }, check: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const made = truthDocument(readAtlas());
  if (values.write) writeFileSync(DOCUMENT, made);
  else if (!values.check) console.log(made);
  else if (made !== readFileSync(DOCUMENT, "utf8")) {
    console.error("docs/truth.md is not what is computed: npm run truth -- --write");
    return 1;
  }
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
