// npm run mutate -- ROOM|FILE …: breaks a pure room of src, a change at a time, and tells which changes that room's own
// tests do not notice. docs/mutation.md has what came of it.
import { runProgram } from "./program.mjs";
import { ensureInstalled } from "./setup.mjs";

const ROOMS = ["measure", "model", "checks"];

const [first, ...others] = process.argv.slice(2);
const room = first?.replace(/^src\/(\w+)\/.*$/, "$1") ?? "";
const isFile = first !== room;
if (!ROOMS.includes(room) || others.some((file) => !isFile || !file.startsWith(`src/${room}/`))) {
  console.error(
    `Say which room to break, one of ${ROOMS.join(", ")}, or which files of one: npm run mutate -- src/measure/ruler.ts`,
  );
  process.exit(2);
}
ensureInstalled();
// Read by vitest.mutate.config.ts: only the tests of the room are asked.
process.env.SHEKARA_MUTATE = room;
const mutate = isFile ? [first, ...others].join(",") : `src/${room}/**/*.ts`;
const { code } = await runProgram("stryker", ["run", "--mutate", mutate]);
process.exitCode = code ?? 1;
