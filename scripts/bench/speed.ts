import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import type { Measured } from "./browser/measured.ts";
import { type BrowserRow, keepsBound } from "./browser/row.ts";
import type { Row } from "./measurements.ts";

const PACKAGE = fileURLToPath(new URL("../../package.json", import.meta.url));
const LIBRARIES = ["maplibre-gl", "ol", "leaflet", "react", "@turf/turf", "cheap-ruler", "vite"];

/** What each row of the browser's table is, in the order of the table. */
const MEANINGS: Readonly<Record<string, string>> = {
  "first-border-10mbit":
    "until the present border is on the canvas, 10 Mbit/s and 40 ms, nothing in the cache; the peer draws that line and nothing else",
  "first-border-local": "the same, as fast as the machine is",
  "first-words":
    "until title, length and its shares by water and land can be read, at 10 Mbit/s, against the bare page's border",
  "before-border-kB": "bodies that have come whole before the border shows, as sent, at 10 Mbit/s",
  "first-picture-kB":
    "bodies until the first picture of the map stands, relief and names and all, and the words can be read; the page that answers is still to come",
  "first-view-kB":
    "bodies until the whole page is there, our map is idle and nothing is asked for during half a second, against a bare map with the same things to see",
  "all-kB": "the same within ten seconds without a reader's act",
  "pan-p95":
    "what one in twenty frames takes at least while the map is dragged, same things to see",
  "zoom-p95": "the same while the wheel goes one level out and in",
  toggle: "rivers off or on, until drawn",
  "date-step":
    "ten years on the timeline over a change of the line, until drawn, against one frame",
  select: "a section clicked on the map, until it glows, against one frame",
  "search-key": "a letter in the search box, until its answers stand there, against one frame",
  "heap-10min":
    "heap after what a reader does in ten minutes (120 acts, not waited for) against after one minute (12)",
};

/** `docs/speed.md`: the tables of one run, and on what it ran. */
export function speedDocument(
  rows: readonly Row[],
  measured: Measured,
  began: Date,
  rounds: number,
): string {
  const { rows: browserRows, browser, ownMark } = measured;
  const behind = browserRows.filter((row) => !keepsBound(row));
  const ahead = browserRows.filter((row) => keepsBound(row) && row.bound !== null);
  return `${[
    "# Speed",
    `<!-- Written by \`npm run -s bench -- --write\`. -->`,
    "How fast the atlas is beside others that do a part of the same, measured in one run. Each row is a **ratio of " +
      "rounds in which all took turns**: absolute times are this machine's, ratios are not, or less. The peers' pages " +
      "are in `scripts/bench/pages`: the least code by which each library shows the same, in its ordinary settings, " +
      "built by the same Vite, served by the same server with the same compression and headers.",
    facts(browser, began, rounds),
    "## In the browser",
    table(
      ["row", "ours", "peer", "ours ÷ peer", "at most", ""],
      browserRows.map((row) => [
        `\`${row.name}\``,
        amount(row.ours, row.unit),
        `${amount(row.peer, row.unit)} ${row.peerName}`,
        row.ratio.toFixed(2),
        bound(row),
        row.bound === null ? "" : keepsBound(row) ? "kept" : "**not kept**",
      ]),
    ),
    "### Where we lose",
    list(behind.map(sentence)),
    plainly(browserRows),
    "### Where the bound is kept",
    list(ahead.map(sentence)),
    "### What the rows are",
    notMeasured(browserRows),
    list(Object.entries(MEANINGS).map(([name, meaning]) => `\`${name}\`: ${meaning}.`)),
    METHOD,
    ownMark
      ? "Each page marks the moment itself (`border-drawn`, User Timing)."
      : "The peers mark the moment themselves (`border-drawn`, User Timing); our page was watched from outside.",
    "## The ruler, in Node",
    table(
      ["row", "ours, ms", "peer, ms", "ratio", "peer"],
      rows.map((row) => [
        `\`${row.name}\``,
        row.ours.toPrecision(3),
        row.peer.toPrecision(3),
        row.ratio >= 100 ? row.ratio.toFixed(0) : row.ratio.toFixed(1),
        row.peerName,
      ]),
    ),
    "The ratio is the peer's time by ours; for `scale-2.7M` it is what a hundred times the vertices cost us. Times are " +
      "the medians of one thread, the line is the present border.",
    "## Again",
    "```\nnpm run build\nnpm run -s bench                         # the ruler, in Node\n" +
      "npm run -s bench -- --browser            # the browser's rows; --json for the figures\n" +
      "npm run -s bench -- --browser --short    # what CI runs: bytes, and the first view in two rounds\n" +
      "npm run -s bench -- --write              # both, and this file\n```",
    "The browser's rows are of the atlas in `dist`, as it was last built. Take a quiet machine: with others at work the " +
      "rounds still take turns, but what is fetched and what is computed no longer share it as they would.",
  ].join("\n\n")}\n`;
}

const METHOD = `Bytes are those of the bodies as sent, gzip 6 where they are text. The line of 10 Mbit/s and 40 ms is the
server's own: one bucket for all connections of a page, its workers' among them, 40 ms before each answer and once more
for a new connection; TCP's slow start is not imitated. "On the canvas" is the first frame in which the line is drawn, for
MapLibre where \`queryRenderedFeatures\` finds it, which may be one tile of several. The canvases were looked at in that
very frame (\`--pictures\` keeps what they show). \`first-border\` draws nothing else in the peers and all of the first view
in ours. Our pages lie under panels, the peers' do not; a map of ours draws soft bands, casings and points that the
peers' pages leave out. "Until drawn" ends with a pixel read from the canvas, so that the graphics' work is in it.
The processor draws WebGL here (SwiftShader), which OpenLayers and Leaflet do not use for what they draw: these rows say
little of a machine with a graphics card.`;

function facts(browser: string, began: Date, rounds: number): string {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(PACKAGE, "utf8"));
  const versions: Record<string, string> = { ...dependencies, ...devDependencies };
  const [cpu] = cpus();
  const libraries = LIBRARIES.map((name) => `${name} ${versions[name]}`).join(", ");
  return list([
    `Date: ${began.toISOString().slice(0, 10)}`,
    `Machine: ${cpus().length} × ${cpu?.model.trim() ?? "unknown"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${release()}, Node ${process.versions.node}; load at the end ${loadavg()
      .map((each) => each.toFixed(1))
      .join(", ")} in 1, 5 and 15 minutes`,
    `Rounds: ${rounds}`,
    `Browser: ${browser}, 1280 × 800, WebGL drawn by the processor`,
    `Libraries: ${libraries}`,
  ]);
}

function notMeasured(rows: readonly BrowserRow[]): string {
  const measured = new Set(
    rows.filter(({ ratio }) => Number.isFinite(ratio)).map(({ name }) => name),
  );
  const missing = Object.keys(MEANINGS).filter((name) => !measured.has(name));
  return missing.length === 0
    ? "All were measured in this run."
    : `Not measured in this run: ${missing.join(", ")}.`;
}

/** What has no bound is said all the same. */
function plainly(rows: readonly BrowserRow[]): string {
  return list(rows.filter((row) => row.bound === null && row.ratio > 1).map(sentence));
}

function sentence({ name, ours, peer, unit, ratio, peerName, bound }: BrowserRow): string {
  const limit =
    bound === null
      ? ""
      : `; it should be at most ${bound.atMost}${bound.of === "ours" ? ` ${unit}` : ""}`;
  return `\`${name}\`: ${amount(ours, unit)} beside ${amount(peer, unit)} (${peerName}), ${ratio.toFixed(2)} times${limit}`;
}

function bound({ bound: limit, unit }: BrowserRow): string {
  if (limit === null) return "";
  return limit.of === "ours" ? `${limit.atMost} ${unit}` : String(limit.atMost);
}

function amount(value: number, unit: string): string {
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(1)} ${unit}`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "None." : items.map((item) => `- ${item}`).join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
