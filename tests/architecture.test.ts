import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const GLOBALS = ["fetch", "location", "history", "localStorage"];

interface Room {
  name: string;
  imports: readonly string[];
  reaches: readonly string[];
}

const inTicks = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);

/** The table of rooms as ARCHITECTURE.md prints it. */
function roomsOf(architecture: string): Room[] {
  const rows = architecture.split("\n").filter((line) => /^\| `\w+` \|/.test(line));
  const rooms = rows
    .map((row) => row.split("|").slice(1, -1))
    .filter((cells) => cells.length === 4)
    .map(([name = "", , imports = "", reaches = ""]) => ({
      name: inTicks(name)[0] ?? "",
      imports: imports.includes("everything") ? ["everything"] : inTicks(imports),
      reaches: inTicks(reaches),
    }));
  return rooms;
}

const ROOMS = roomsOf(readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8"));
const OF_SRC = ROOMS.map(({ name }) => name).filter((name) => name !== "scripts");

const folderOf = (room: string) => (room === "scripts" ? "scripts" : `src/${room}`);

const PURE = ["model", "measure", "checks", "symbology", "i18n", "fonts", "finding", "formats"];

/** Libraries that have a door, and who may not go through it. */
const LIBRARIES: Record<string, (room: string) => boolean> = {
  react: (room) => PURE.includes(room) || room === "scripts",
  "maplibre-gl": (room) => room !== "map",
  "@turf/turf": (room) => room !== "measure" && room !== "scripts",
  "geographiclib-geodesic": (room) => room !== "measure" && room !== "scripts",
};

/** What the page says beside its table: a file, and what it imports though it must not. */
const OTHERS = [
  ["src/state/round.ts", "./about.ts"],
  ["src/state/about.ts", "./round.ts"],
  ["scripts/geodata/geometry/to-step.ts", "../areas/thing.ts"],
  ["scripts/geodata/inputs/to-geometry.ts", "../geometry/thing.ts"],
  ["scripts/geodata/areas/thing.ts", "node:path"],
  ["scripts/geodata/geometry/thing.ts", "../inputs/thing.ts"],
  ["scripts/geodata/inputs/thing.ts", "node:path"],
  ["tests/thing.ts", "node:path"],
  ["src/app/to-scripts.ts", "../../scripts/geodata/areas/thing.ts"],
  ["src/app/to-tests.ts", "../../tests/thing.ts"],
  ["src/i18n/languages/thing.ts", "node:path"],
  ["src/app/to-a-language.ts", "../i18n/languages/thing.ts"],
] as const;
/** Those of them that are refused; the others are only imported, or allowed. */
const REFUSED = [
  "src/state/about.ts",
  "scripts/geodata/geometry/to-step.ts",
  "scripts/geodata/inputs/to-geometry.ts",
  "src/app/to-scripts.ts",
  "src/app/to-tests.ts",
  "src/app/to-a-language.ts",
];

/** Files that import every room from every room and reach for every global, under the house's own rules. */
let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "house-"));
  for (const file of [".dependency-cruiser.cjs", "biome.json", "tsconfig.json", "package.json"]) {
    copyFileSync(join(ROOT, file), join(house, file));
  }
  symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"));
  for (const { name } of ROOMS) mkdirSync(join(house, folderOf(name)), { recursive: true });
  for (const room of OF_SRC) writeFileSync(join(house, folderOf(room), "thing.ts"), "export {};\n");
  for (const folder of ["scripts/geodata/geometry", "scripts/geodata/inputs", "tests"]) {
    mkdirSync(join(house, folder), { recursive: true });
  }
  for (const [file, path] of OTHERS) {
    mkdirSync(join(house, file, ".."), { recursive: true });
    writeFileSync(join(house, file), `import "${path}";\n`);
  }
  for (const { name } of ROOMS) {
    for (const library of Object.keys(LIBRARIES)) {
      const file = join(house, folderOf(name), `use-${library.replaceAll("/", "-")}.ts`);
      writeFileSync(file, `import "${library}";\n`);
    }
    for (const other of OF_SRC.filter((each) => each !== name)) {
      const path = name === "scripts" ? `../src/${other}` : `../${other}`;
      writeFileSync(join(house, folderOf(name), `to-${other}.ts`), `import "${path}/thing.ts";\n`);
    }
    for (const global of GLOBALS) {
      writeFileSync(
        join(house, folderOf(name), `reach-${global}.ts`),
        `export const it = ${global};\n`,
      );
    }
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

interface Cruised {
  summary: { violations: { from: string; to: string }[] };
}

/** The files of that house in which an import is refused. */
let refused: Set<string>;
const refusedIn = (file: string) => refused.has(file);

beforeAll(() => {
  const cruise = spawnSync(
    process.execPath,
    [
      join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["--output-type", "json", "src", "scripts", "tests"],
    ],
    { cwd: house, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  const { summary } = JSON.parse(cruise.stdout) as Cruised;
  refused = new Set(summary.violations.map(({ from }) => from));
});

describe("the table of rooms in ARCHITECTURE.md", () => {
  it("names every folder of src", () => {
    const there = execFileSync("git", ["ls-files", "src"], { cwd: ROOT, encoding: "utf8" })
      .split("\n")
      .flatMap((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? []);
    expect([...new Set(there)].sort()).toEqual([...OF_SRC].sort());
  });

  it("allows just the imports that the import rules allow", () => {
    const wrong = ROOMS.flatMap(({ name, imports }) =>
      OF_SRC.filter((other) => other !== name).flatMap((other) => {
        const isRefused = refusedIn(`${folderOf(name)}/to-${other}.ts`);
        const isAllowed = imports.includes("everything") || imports.includes(other);
        return isRefused === isAllowed ? [`${name} to ${other}`] : [];
      }),
    );
    expect(refused.size).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it("goes with the doors to libraries that are told below it", () => {
    const wrong = ROOMS.flatMap(({ name }) =>
      Object.entries(LIBRARIES).flatMap(([library, mustNot]) => {
        const file = `${folderOf(name)}/use-${library.replaceAll("/", "-")}.ts`;
        return refusedIn(file) === mustNot(name) ? [] : [`${name} to ${library}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("goes with the rest: no circle, nothing out of src, folders of the pipeline that serve all", () => {
    expect(
      OTHERS.map(([file]) => file)
        .filter(refusedIn)
        .sort(),
    ).toEqual([...REFUSED].sort());
  });

  it("allows just the globals that the linter allows", () => {
    const lint = spawnSync(
      process.execPath,
      [
        join(ROOT, "node_modules/@biomejs/biome/bin/biome"),
        "lint",
        "--only=style/noRestrictedGlobals",
        "--reporter=json",
        "--max-diagnostics=none",
        "src",
      ],
      { cwd: house, encoding: "utf8", maxBuffer: 2 ** 28 },
    );
    const wrong = ROOMS.filter(({ name }) => name !== "scripts").flatMap(({ name, reaches }) =>
      GLOBALS.filter(
        (global) =>
          lint.stdout.includes(`${folderOf(name)}/reach-${global}.ts`) === reaches.includes(global),
      ).map((global) => `${name} to ${global}`),
    );
    expect(wrong).toEqual([]);
  });

  it("is not got round: no file reaches a global through the window", () => {
    const around = new RegExp(
      `\\b(?:window|globalThis|self|document)\\??\\.(?:${GLOBALS.join("|")})\\b`,
    );
    const files = execFileSync("git", ["ls-files", "src"], { cwd: ROOT, encoding: "utf8" })
      .split("\n")
      .filter((file) => /\.tsx?$/.test(file));
    expect(around.test("window.location.reload()")).toBe(true);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => around.test(readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
  });
});
