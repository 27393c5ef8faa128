import { parseArgs } from "node:util";
import { presentLine } from "./bench/lines.ts";
import { type Effort, measurements, type Row } from "./bench/measurements.ts";

/*
 * npm run -s bench [-- --json] [-- --short]
 *
 * Times our ruler beside turf, cheap-ruler and plain Karney on the border of 2002, all in one run
 * on one thread. It times, it does not judge: a busy machine slows all of them alike.
 */

const SHORT: Effort = {
  ours: { milliseconds: 150, runs: 10 },
  peers: { milliseconds: 0, runs: 3 },
};
const LONG: Effort = {
  ours: { milliseconds: 1500, runs: 30 },
  peers: { milliseconds: 1500, runs: 15 },
};

function table(rows: readonly Row[]): string {
  const columns = ["ours", "turf", "cheap-ruler", "plain Karney"];
  const cells = [
    ["median milliseconds", ...columns, "ratio"],
    ...rows.map(({ name, all, ratio, peerName }) => [
      name,
      ...columns.map((column) => shown(all[column])),
      `${ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(1)} ${
        name === "scale-2.7M" ? "times as long as" : "times faster than"
      } ${peerName}`,
    ]),
  ];
  const widths =
    cells[0]?.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0))) ?? [];
  const lines = cells.map((row) =>
    row
      .map((cell, i) =>
        i === 0 || i > columns.length ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  const first = rows.find(({ name }) => name === "build")?.all["ours, first time"];
  return [
    ...lines,
    "",
    `the very first build, before anything is compiled: ${shown(first)} ms`,
  ].join("\n");
}

function shown(milliseconds: number | undefined): string {
  return milliseconds === undefined ? "" : milliseconds.toPrecision(3);
}

try {
  const { values } = parseArgs({
    options: { json: { type: "boolean" }, short: { type: "boolean" } },
  });
  const rows = measurements(presentLine(), values.short ? SHORT : LONG);
  console.log(values.json ? JSON.stringify(rows, null, 2) : table(rows));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
