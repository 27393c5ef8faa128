// Plain JavaScript on purpose: this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Entry */

/**
 * One sentence if this Node is older than the project asks for, else null.
 * @param {string} version such as `20.19.1`
 * @param {string} range such as `>=20.19`, as package.json's `engines.node` has it
 */
export function tooOld(version, range) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = range.replace(/^>=/, "").split(".").map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
  return `Shekara needs Node ${leastMajor}.${leastMinor} or newer, and this is Node ${version}.`;
}

/**
 * Why node_modules is not what package-lock.json asks for, in a few words, or null if it is. npm
 * keeps its own record of what it installed; it is written last, so a run cut short leaves none.
 * @param {string} root folder of package.json
 */
export function unfit(root) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return "nothing is installed yet";
  const wanted = entries(join(root, "package-lock.json"));
  const present = entries(record);
  for (const [path, entry] of wanted) {
    const installed = present.get(path);
    // Optional ones are the builds for other systems.
    if (!installed && (entry.optional || entry.devOptional)) continue;
    if (!installed || !existsSync(join(root, path))) return `${name(path)} is missing`;
    if (installed.version !== entry.version || installed.integrity !== entry.integrity) {
      return `${name(path)} is ${installed.version}, and ${entry.version} is wanted`;
    }
  }
  for (const path of present.keys()) {
    if (!wanted.has(path)) return `${name(path)} is no longer wanted`;
  }
  return null;
}

/**
 * @param {string} file a lock file of npm
 * @returns {Map<string, Entry>} installed packages by their folder
 */
function entries(file) {
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  return new Map(Object.entries(packages).filter(([path]) => path !== ""));
}

/** @param {string} path such as `node_modules/a/node_modules/@b/c` */
function name(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/**
 * Installs what package-lock.json asks for, unless it is there. Says so on stderr, so that a
 * command's own output stays alone on stdout. Ends the process with one sentence where it cannot.
 * @param {string} [root]
 */
export function ensureInstalled(root = ROOT) {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const old = tooOld(process.versions.node, engines.node);
  if (old) stop(old);
  const reason = unfit(root);
  if (!reason) return;
  console.error(`Installing the packages of package-lock.json (${reason}) ...`);
  const { error, status } = npm(["ci", "--include=dev", "--no-audit", "--no-fund"], root);
  if (error) stop(`npm could not be started (${error.message}), and it must install the packages.`);
  if (status !== 0) stop("npm ci failed (see above), so nothing was started.");
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  // A caller's `npm -s` must not hide why an installation fails.
  const env = { ...process.env, npm_config_loglevel: "warn" };
  const stdio = /** @type {const} */ (["ignore", 2, 2]);
  const cli = process.env.npm_execpath ?? "";
  if (/npm-cli\.c?js$/.test(cli)) {
    return spawnSync(process.execPath, [cli, ...args], { cwd, env, stdio: [...stdio] });
  }
  const shell = process.platform === "win32";
  return spawnSync("npm", args, { cwd, env, stdio: [...stdio], shell });
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
