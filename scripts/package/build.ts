import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import { programPath } from "../program.mjs";
import { manifestOf, PACKAGE } from "./manifest.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ENTRY = join(ROOT, "src/measure/index.ts");
const CONFIG = join(ROOT, "scripts/package/tsconfig.json");

/**
 * Builds the ruler as a package of its own into a folder, which is emptied: one ES module, its declarations, what
 * says what it is. Whatever it imports of other packages stays an import, and so is a dependency.
 */
export async function buildPackage(into: string): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const imported = await buildModule(into);
  declare(join(into, "types"));
  const told = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const manifest = manifestOf(told, imported, versionOf);
  writeFileSync(join(into, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  cpSync(join(ROOT, "LICENSE"), join(into, "LICENSE"));
  cpSync(join(ROOT, "scripts/package/README.md"), join(into, "README.md"));
}

/** Packs a built package; returns the name of the file that npm made. */
export function packPackage(folder: string, into: string): string {
  const args = ["pack", folder, "--pack-destination", into, "--ignore-scripts", "--json"];
  const [packed] = JSON.parse(execFileSync("npm", args, { cwd: ROOT, encoding: "utf8" }));
  return packed.filename;
}

/** Writes the pages of the API, one for each function and shape. Fails on a link or a name that leads nowhere. */
export function describePackage(into: string): void {
  const flags = ["--disableSources", "--excludePrivate", "--hideGenerator"];
  run("typedoc", [
    ...["--entryPoints", ENTRY, "--tsconfig", CONFIG, "--out", into, "--name", PACKAGE],
    ...["--readme", join(ROOT, "scripts/package/README.md"), "--treatWarningsAsErrors", ...flags],
  ]);
}

/** @returns the packages that the module imports */
async function buildModule(into: string): Promise<string[]> {
  const output = (await build({
    configFile: false,
    root: ROOT,
    logLevel: "warn",
    publicDir: false,
    plugins: [turfInParts()],
    build: {
      outDir: into,
      emptyOutDir: false,
      target: "es2022",
      minify: false,
      sourcemap: true,
      lib: { entry: ENTRY, formats: ["es"], fileName: () => "index.js" },
      rolldownOptions: { external: (id) => /^[@\w]/.test(id) && id !== TURF },
    },
  })) as Rolldown.RolldownOutput[];
  return output.flatMap((each) =>
    each.output.flatMap((c) => (c.type === "chunk" ? c.imports : [])),
  );
}

const TURF = "@turf/turf";
/** Where turf keeps what the ruler takes of it; anything else that it came to take would fail the build. */
const TURF_PARTS = {
  area: "@turf/area",
  distance: "@turf/distance",
  toMercator: "@turf/projection",
};

/** Turf is 115 packages in one: of those a program that installs the ruler is spared all but three and theirs. */
function turfInParts(): Plugin {
  const parts = Object.entries(TURF_PARTS).map(([name, of]) => `export { ${name} } from "${of}";`);
  return {
    name: "turf-in-parts",
    enforce: "pre",
    resolveId: (id) => (id === TURF ? `\0${TURF}` : null),
    load: (id) => (id === `\0${TURF}` ? parts.join("\n") : null),
  };
}

/** Writes the declarations that the index leads to. */
function declare(into: string): void {
  run("tsc", ["-p", CONFIG, "--outDir", into]);
  const meant = new Set<string>();
  const follow = (file: string) => {
    if (meant.has(file)) return;
    meant.add(file);
    const text = readFileSync(join(into, file), "utf8");
    // Of TypeScript the compiler leaves the sources' own endings in declarations, where no such file lies.
    const RELATIVE = /(from "\.\/)(\w+)\.ts"/g;
    writeFileSync(join(into, file), text.replace(RELATIVE, '$1$2.js"'));
    for (const [, , name] of text.matchAll(RELATIVE)) follow(`${name}.d.ts`);
  };
  follow("index.d.ts");
  for (const file of readdirSync(into)) if (!meant.has(file)) rmSync(join(into, file));
}

function run(program: string, args: readonly string[]): void {
  execFileSync(process.execPath, [programPath(program), ...args], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version;
}
