import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Browser {
  executablePath: string;
  /** The whole environment the browser must be started with. */
  env: Record<string, string>;
  /** `CHROME`, `installed`, or the npm package with its version. */
  source: string;
}

/** WebGL 2 drawn by the processor, so that a machine with no graphics card shows the same map. */
export const LAUNCH_ARGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];

const CACHE = fileURLToPath(new URL("../../.cache/browser/", import.meta.url));
const ADVICE = "Install Chrome or Chromium, or set CHROME to the path of one.";

/**
 * A browser to test in: the one `CHROME` names, else an installed Chrome or Chromium, else the one
 * inside the npm package @sparticuz/chromium, unpacked once below `.cache/browser`.
 *
 * @throws Error with one sentence on what to do, where none of them can be started.
 */
export async function resolveBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  installed: () => string[] = () => installedBrowsers(environment),
): Promise<Browser> {
  const env = definedOnly(environment);
  const named = env.CHROME;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME names ${named}, and there is no such file.`);
    return { executablePath: named, env, source: "CHROME" };
  }
  for (const executablePath of installed()) {
    if (await answers(executablePath, env)) return { executablePath, env, source: "installed" };
  }
  return packagedBrowser(env);
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => !!entry[1]));
}

/** Paths that exist where Chrome, Chromium and (on Windows, where it always is) Edge are put. */
function installedBrowsers(environment: NodeJS.ProcessEnv): string[] {
  return candidates(environment).filter((path) => existsSync(path));
}

function candidates(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
      (key) => environment[key] ?? [],
    );
    const programs = ["Google\\Chrome", "Chromium", "Microsoft\\Edge"];
    const names = ["chrome.exe", "chrome.exe", "msedge.exe"];
    return programs.flatMap((program, index) =>
      roots.map((root) => join(root, program, "Application", names[index] ?? "")),
    );
  }
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
  const folders = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  const usual = ["/usr/bin", "/usr/local/bin", "/snap/bin"];
  const found = names.flatMap((name) =>
    [...new Set([...folders, ...usual])].map((folder) => join(folder, name)),
  );
  if (process.platform !== "darwin") return [...found, "/opt/google/chrome/chrome"];
  const bundles = ["Google Chrome", "Chromium"].flatMap((name) =>
    ["/Applications", join(environment.HOME ?? "", "Applications")].map((folder) =>
      join(folder, `${name}.app`, "Contents", "MacOS", name),
    ),
  );
  return [...bundles, ...found];
}

/**
 * Whether the program starts. Ubuntu installs a `chromium-browser` that only asks for a snap.
 * On Windows `--version` opens a window instead, and no such stub is known: taken as it is.
 */
async function answers(executablePath: string, env: Record<string, string>): Promise<boolean> {
  if (process.platform === "win32") return true;
  try {
    await run(executablePath, ["--version"], { env, timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function packagedBrowser(environment: Record<string, string>): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`No Chrome or Chromium was found. ${ADVICE}`);
  }
  const main = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
  const { version } = JSON.parse(await readFile(join(main, "../../../package.json"), "utf8"));
  const source = `@sparticuz/chromium ${version}`;
  const folder = join(CACHE, version);
  const executablePath = join(folder, "chromium");
  const libraries = [join(folder, "al2023", "lib"), environment.LD_LIBRARY_PATH ?? ""];
  const env = {
    ...environment,
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
  };
  if (!existsSync(executablePath)) {
    await unpack(folder, environment);
    if (!(await answers(executablePath, env))) {
      throw new Error(`The browser inside ${source} does not start on this machine. ${ADVICE}`);
    }
  }
  return { executablePath, env, source };
}

/**
 * The Open Sans of the package and nothing of the machine's, so that pictures differ nowhere. Not
 * one font fewer: without any, Chromium lays out no text at all, not even in the page's own fonts.
 */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/**
 * Lets the package unpack itself, in a process whose temporary folder is ours: the browser, its
 * SwiftShader, and the nss, nspr and expat it takes along for Amazon Linux only (hence the name of
 * that system). The folder gets its final name when it is complete, so a run cut short, or two at
 * once, leave nothing half unpacked.
 */
async function unpack(folder: string, environment: Record<string, string>): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  const script = `import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())`;
  await run(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    env: { ...environment, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  await writeFile(join(partial, "fonts.conf"), FONTS_CONF);
  try {
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(join(folder, "chromium"))) throw error;
  }
}
