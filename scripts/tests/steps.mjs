import { playwrightTally, vitestTally } from "./tally.mjs";

/** Folder of the runners' own reports, below the repository's root. */
export const REPORTS = ".cache/reports";

/**
 * @typedef {object} Step
 * @property {"checks" | "unit" | "docs" | "e2e" | "bench"} group
 * @property {string} name
 * @property {string} program
 * @property {string[]} args
 * @property {string} [needs] name of a step that must have succeeded
 * @property {{ file: string, tally: (report: any) => import("./tally.mjs").Tally }} [tests] where the
 *   step runs tests: the report it leaves, and how to count it. Any other step counts as one.
 */

const UNIT_REPORT = `${REPORTS}/vitest.json`;

/** As `npm run build:single` does. */
const ONE_FILE = ["--config", "vite.single.config.ts", "--mode", "single"];

/** What `npm test` does, in this order. @type {Step[]} */
export const STEPS = [
  {
    group: "checks",
    name: "format and lint",
    program: "biome",
    args: ["check", "--error-on-warnings", "--max-diagnostics=none", "."],
  },
  { group: "checks", name: "types", program: "tsc", args: ["--noEmit"] },
  { group: "checks", name: "import rules", program: "depcruise", args: ["src", "scripts"] },
  { group: "checks", name: "dead code", program: "knip", args: [] },
  {
    group: "unit",
    name: "unit and geodata tests",
    program: "vitest",
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`],
    tests: { file: UNIT_REPORT, tally: vitestTally },
  },
  {
    group: "docs",
    name: "figures in the documents",
    program: "tsx",
    args: ["scripts/figures.ts", "--check"],
  },
  {
    group: "docs",
    name: "what the maps bear out",
    program: "tsx",
    args: ["scripts/truth.ts", "--check"],
  },
  { group: "e2e", name: "build as one file", program: "vite", args: ["build", ...ONE_FILE] },
  { group: "e2e", name: "build", program: "vite", args: ["build"] },
  {
    group: "e2e",
    name: "end to end in a browser",
    program: "playwright",
    args: ["test"],
    needs: "build",
    tests: { file: `${REPORTS}/playwright.json`, tally: playwrightTally },
  },
  {
    group: "bench",
    name: "short benchmark",
    program: "tsx",
    args: ["scripts/bench.ts", "--short"],
  },
  {
    group: "bench",
    name: "short benchmark in a browser",
    program: "tsx",
    args: ["scripts/bench.ts", "--browser", "--short"],
    needs: "build",
  },
];
