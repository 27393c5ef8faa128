import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./setup.mjs";

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, "utf8"));

/**
 * Path of the script behind a program such as `vite`: of a package we depend on ourselves, found in
 * that package's own `bin`, since what npm puts in node_modules/.bin differs between systems.
 * @param {string} program
 * @param {string} [root] folder of package.json
 */
export function programPath(program, root = ROOT) {
  const { dependencies, devDependencies } = json(join(root, "package.json"));
  for (const dependency of Object.keys({ ...dependencies, ...devDependencies })) {
    const folder = join(root, "node_modules", dependency);
    const { bin } = json(join(folder, "package.json"));
    const own = dependency.split("/").at(-1) ?? dependency;
    const path = typeof bin === "string" ? { [own]: bin }[program] : bin?.[program];
    if (path) return join(folder, path);
  }
  throw new Error(`No package of package.json has a program called ${program}`);
}

/**
 * Runs such a program on our terminal until it ends, handing signals on.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
export async function runProgram(program, args) {
  const child = spawn(process.execPath, [programPath(program), ...args], { stdio: "inherit" });
  const forward = /** @param {NodeJS.Signals} signal */ (signal) => child.kill(signal);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, forward);
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
        process.off(name, forward);
      }
      resolve({ code, signal });
    });
  });
}
