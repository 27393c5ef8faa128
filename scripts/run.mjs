// node scripts/run.mjs <program> [arguments]: runs a program of an installed package, installing first.
import { runProgram } from "./program.mjs";
import { ensureInstalled } from "./setup.mjs";

ensureInstalled();
const [program, ...args] = process.argv.slice(2);
if (!program) {
  console.error("Say which program to run: node scripts/run.mjs <program> [arguments]");
  process.exit(1);
}
const { code, signal } = await runProgram(program, args).catch((error) => {
  console.error(error.message);
  return { code: 1, signal: null };
});
// Ended by a signal: end by the same one, so that whoever called sees the truth.
if (signal) process.kill(process.pid, signal);
process.exitCode = code ?? 1;
