import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { broken } from "./bench/browser/limits.ts";
import type { BrowserEffort, Measured } from "./bench/browser/measured.ts";
import { type BrowserRow, keepsBound } from "./bench/browser/row.ts";
import type { Grown } from "./bench/growth.ts";
import { presentLine } from "./bench/lines.ts";
import { type Effort, measurements, type Row } from "./bench/measurements.ts";
import { speedDocument } from "./bench/speed.ts";

/*
 * npm run -s bench [-- --json] [-- --short]
 * npm run -s bench -- --browser [--json] [--short] [--pictures]
 * npm run -s bench -- --growth [--json] [--vertices=27000 …]
 * npm run -s bench -- --write [--rounds=1]
 *
 * Times our ruler beside turf, cheap-ruler and plain Karney on the border of 2002, all in one run
 * on one thread; with --browser the built atlas beside bare pages of MapLibre, OpenLayers and Leaflet, in turn in one
 * browser. It times, it does not judge: a busy machine slows all of them alike. Only --browser --short fails, at
 * the limits of bench/browser/limits.ts. --write does both at length and writes docs/speed.md.
 */

const SHORT: Effort = {
  ours: { milliseconds: 150, runs: 10 },
  peers: { milliseconds: 0, runs: 3 },
};
const LONG: Effort = {
  ours: { milliseconds: 1500, runs: 30 },
  peers: { milliseconds: 1500, runs: 15 },
};
const tell = (stage: string) => console.error(stage);
const SHORT_IN_BROWSER: BrowserEffort = {
  tell,
  openingRounds: 2,
  frameRounds: 0,
  heap: false,
  peers: ["maplibre"],
  pictures: false,
};
const LONG_IN_BROWSER: BrowserEffort = {
  tell,
  openingRounds: 3,
  frameRounds: 3,
  heap: true,
  peers: ["maplibre", "openlayers", "leaflet"],
  pictures: false,
};

/** Vertices of the invented border: as many as ours has, ten times and a hundred times as many. */
const GROWTH = [27_000, 270_000, 2_700_000];
const GROWTH_HEAD = [
  "vertices",
  "built, s",
  "bundled, s",
  "border, ms",
  "bare, ms",
  "ratio",
  "kB before",
  "bare, kB",
  "pan p95, ms",
  "heap, MB",
  "locate, µs",
  "",
];

const DOCUMENT = fileURLToPath(new URL("../docs/speed.md", import.meta.url));

function table(rows: readonly Row[]): string {
  const columns = ["ours", "turf", "cheap-ruler", "plain Karney"];
  const first = rows.find(({ name }) => name === "build")?.all["ours, first time"];
  return [
    aligned([
      ["median milliseconds", ...columns, "ratio"],
      ...rows.map(({ name, all, ratio, peerName }) => [
        name,
        ...columns.map((column) => shown(all[column])),
        `${ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(1)} ${
          name === "scale-2.7M" ? "times as long as" : "times faster than"
        } ${peerName}`,
      ]),
    ]),
    "",
    `the very first build, before anything is compiled: ${shown(first)} ms`,
  ].join("\n");
}

function browserTable(rows: readonly BrowserRow[]): string {
  return aligned([
    ["medians", "ours", "peer", "ours ÷ peer", "at most", ""],
    ...rows.map((row) => [
      `${row.name}, ${row.unit}`,
      shown(row.ours),
      shown(row.peer),
      row.ratio.toFixed(2),
      row.bound === null
        ? ""
        : `${row.bound.atMost}${row.bound.of === "ours" ? ` ${row.unit}` : ""}`,
      `${row.peerName}${keepsBound(row) ? "" : "; not kept"}`,
    ]),
  ]);
}

/** The first column and the last to the left, numbers to the right. */
function aligned(cells: readonly (readonly string[])[]): string {
  const last = (cells[0]?.length ?? 0) - 1;
  const widths =
    cells[0]?.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0))) ?? [];
  return cells
    .map((row) =>
      row
        .map((cell, i) =>
          i === 0 || i === last ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function shown(figure: number | undefined): string {
  if (figure === undefined) return "";
  return figure >= 1000 ? figure.toFixed(0) : figure.toPrecision(3);
}

function growthTable(rows: readonly (Grown | string)[]): string {
  const told = rows.filter((row) => typeof row === "string");
  const cells = rows.flatMap((row) =>
    typeof row === "string"
      ? []
      : [
          [
            String(row.vertices),
            shown(row.builtIn),
            shown(row.bundledIn),
            shown(row.border),
            shown(row.bareBorder),
            (row.border / row.bareBorder).toFixed(2),
            shown(row.borderKilobytes),
            shown(row.bareKilobytes),
            shown(row.pan),
            shown(row.heap),
            shown(row.locate),
            "",
          ],
        ],
  );
  return [aligned([GROWTH_HEAD, ...cells]), ...told].join("\n");
}

/** Loaded when asked for: the ruler's rows need no browser and no Vite. */
async function inBrowser(effort: BrowserEffort): Promise<Measured> {
  const { measured } = await import("./bench/browser/measured.ts");
  return measured(effort);
}

try {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean" },
      short: { type: "boolean" },
      browser: { type: "boolean" },
      pictures: { type: "boolean" },
      growth: { type: "boolean" },
      vertices: { type: "string", multiple: true },
      rounds: { type: "string" },
      write: { type: "boolean" },
    },
  });
  const print = <T>(rows: readonly T[], asTable: (rows: readonly T[]) => string) =>
    console.log(values.json ? JSON.stringify(rows, null, 2) : asTable(rows));
  if (values.write) {
    const began = new Date();
    const rounds = Number(values.rounds ?? LONG_IN_BROWSER.openingRounds);
    const browser = await inBrowser({
      ...LONG_IN_BROWSER,
      openingRounds: rounds,
      frameRounds: rounds,
    });
    tell("the ruler, in Node");
    const rows = measurements(presentLine(), LONG);
    writeFileSync(DOCUMENT, speedDocument(rows, browser, began, rounds));
  } else if (values.growth) {
    const { grown } = await import("./bench/growth.ts");
    const rows: (Grown | string)[] = [];
    for (const vertices of values.vertices?.map(Number) ?? GROWTH) {
      tell(`a border of ${vertices} vertices`);
      rows.push(await grown(vertices));
    }
    print(rows, growthTable);
  } else if (values.browser) {
    const effort = values.short ? SHORT_IN_BROWSER : LONG_IN_BROWSER;
    const { rows } = await inBrowser({ ...effort, pictures: values.pictures ?? false });
    print(rows, browserTable);
    for (const sentence of values.short ? broken(rows) : []) {
      console.error(sentence);
      process.exitCode = 1;
    }
  } else {
    print(measurements(presentLine(), values.short ? SHORT : LONG), table);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
