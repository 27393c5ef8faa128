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
  for (const { name } of ROOMS) {
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

describe("the table of rooms in ARCHITECTURE.md", () => {
  it("names every folder of src", () => {
    const there = execFileSync("git", ["ls-files", "src"], { cwd: ROOT, encoding: "utf8" })
      .split("\n")
      .flatMap((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? []);
    expect([...new Set(there)].sort()).toEqual([...OF_SRC].sort());
  });

  it("allows just the imports that the import rules allow", () => {
    const cruise = spawnSync(
      process.execPath,
      [
        join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
        "--output-type",
        "json",
        "src",
        "scripts",
      ],
      { cwd: house, encoding: "utf8", maxBuffer: 2 ** 28 },
    );
    const { summary } = JSON.parse(cruise.stdout) as Cruised;
    const refused = new Set(summary.violations.map(({ from, to }) => `${from} ${to}`));
    const wrong = ROOMS.flatMap(({ name, imports }) =>
      OF_SRC.filter((other) => other !== name).flatMap((other) => {
        const isRefused = refused.has(`${folderOf(name)}/to-${other}.ts src/${other}/thing.ts`);
        const isAllowed = imports.includes("everything") || imports.includes(other);
        return isRefused === isAllowed ? [`${name} to ${other}`] : [];
      }),
    );
    expect(refused.size).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
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
});
