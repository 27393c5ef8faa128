// npm test: every check and every test, each step by name and time, and one closing line.
// With `--only checks` (or unit, docs, e2e, bench) that group of steps alone.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { programPath } from "./program.mjs";
import { ensureInstalled, ROOT } from "./setup.mjs";
import { REPORTS, STEPS } from "./tests/steps.mjs";
import { inWords, judged, sum } from "./tests/tally.mjs";

/** A step that takes longer hangs. The longest, end to end, takes minutes where two cores draw the map. */
const LIMIT_MS = 30 * 60_000;

/** @typedef {import("./tests/steps.mjs").Step} Step */

/**
 * @param {Step} step
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run({ program, args }) {
  const child = spawn(process.execPath, [programPath(program), ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LIMIT_MS,
  });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}

/**
 * @param {Step} step
 * @param {number | null} code
 */
function tallied({ tests }, code) {
  if (!tests) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const file = join(ROOT, tests.file);
  if (!existsSync(file)) return judged(null, code);
  return judged(tests.tally(JSON.parse(readFileSync(file, "utf8"))), code);
}

/** @param {string[]} args */
function chosen(args) {
  const [flag, group] = args;
  if (flag === undefined) return STEPS;
  const groups = [...new Set(STEPS.map((step) => step.group))];
  if (flag === "--only" && groups.some((known) => known === group)) {
    return STEPS.filter((step) => step.group === group);
  }
  console.error(`The only option is --only with one of: ${groups.join(", ")}.`);
  process.exit(1);
}

const steps = chosen(process.argv.slice(2));
ensureInstalled();
rmSync(join(ROOT, REPORTS), { recursive: true, force: true });
mkdirSync(join(ROOT, REPORTS), { recursive: true });

const tallies = [];
/** @type {Set<string | undefined>} */
const failed = new Set();
for (const step of steps) {
  process.stdout.write(`${step.name} ... `);
  const began = performance.now();
  const { code, output } = failed.has(step.needs)
    ? { code: null, output: `Not run, because this failed: ${step.needs}` }
    : await run(step);
  const tally = tallied(step, code);
  tallies.push(tally);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const verdict = tally.failed > 0 ? "FAILED" : "ok";
  console.log(`${verdict}, ${seconds} s${step.tests ? ` (${inWords(tally)})` : ""}`);
  if (tally.failed > 0) {
    failed.add(step.name);
    console.log(`${output.trimEnd()}\n`);
  }
}
const total = sum(tallies);
console.log(`\n${inWords(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
