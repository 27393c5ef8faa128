import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { groundOf } from "../../src/checks/ground.ts";
import { quantityOf } from "../../src/checks/quantities.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Figure } from "../../src/model/schema.ts";
import { atlasFolder } from "../atlasFolder.ts";
import type { EdgeTests } from "../geodata/basins/edgeTests.ts";
import { idOf } from "../geodata/basins/names.ts";

const OWN = fileURLToPath(new URL("../../geodata", import.meta.url));

/** How well the edges of the basins are known, as the build measured it. */
export function readEdgeTests(folder = atlasFolder(OWN)): EdgeTests {
  return JSON.parse(readFileSync(join(folder, "basin-edges.json"), "utf8")) as EdgeTests;
}

type Of = Extract<Figure["of"], { what: "basin" }>;
type BasinFigure = Figure & { of: Of };

/** The figures in print that a basin, or what of it lies in a country, answers. */
export function basinFigures(atlas: Pick<Atlas, "figures">): BasinFigure[] {
  return [...atlas.figures.values()].filter(
    (figure): figure is BasinFigure => figure.of.what === "basin",
  );
}

/** Square metres of some parts of basins, and how well they are known. */
export interface Known {
  wgs84: number;
  turf: number;
  /** What the area is off by were the edge off by its mean error all along the divide and to one side. */
  edge: number;
  /** The most by which other floods make it larger or smaller; over the coarse relief is not among them. */
  floods: number;
}

/** Floods that differ from the published one in what is a matter of choice. */
const CHOICES = ["free", "narrow", "flat"];

/** How large some parts of basins are, and how well that is known. */
export function knownOf(of: Of, atlas: Atlas, { floods }: EdgeTests): Known {
  const { computed, band } = quantityOf(of, groundOf(atlas), []);
  if (computed === null || band === null) throw new Error(`no basin ${of.basins}`);
  const ids = [...atlas.basins.values()]
    .filter(
      ({ properties: { basin, country } }) =>
        of.basins.includes(basin) && (of.country === null || of.country === country),
    )
    .map(({ properties: { basin, country } }) => idOf(basin, country));
  const size = (how: string) => {
    const sizes = floods.find((flood) => flood.how === how)?.squareMetres;
    return ids.reduce((sum, part) => sum + (sizes?.[part] ?? 0), 0);
  };
  const apart = CHOICES.map((how) => Math.abs(size(how) - size("published")));
  return {
    ...computed,
    edge: (band.most - band.least) / 2,
    floods: Math.max(...apart),
  };
}

/** The tolerance that a figure needs by what is known, in per cent of it. */
export function toleranceNeeded(
  { value, of }: BasinFigure,
  atlas: Atlas,
  edges: EdgeTests,
): number {
  const { edge, floods } = knownOf(of, atlas, edges);
  return (100 * (edge + floods)) / (value * 1e6);
}

/** docs/truth.md on the basins: their areas, what is in print, and how well their edges are known. */
export function basinsChapter(atlas: Atlas, edges: EdgeTests): string {
  const parts = [...atlas.basins.values()].map(({ properties }) => properties);
  const wholes = [...new Map(parts.map((part) => [part.basin, part.whole.en]))];
  const rows = wholes.flatMap(([basin, name]) => {
    const own = parts.filter((part) => part.basin === basin);
    const row = (called: string, country: string | null) => {
      const known = knownOf({ what: "basin", basins: [basin], country }, atlas, edges);
      const share = (size: number) => ((100 * size) / known.wgs84).toFixed(1);
      return [called, km2(known.wgs84), km2(known.turf), share(known.edge), share(known.floods)];
    };
    return [
      row(`**${name}**`, null),
      ...own.map((part) => row(part.name_en ?? part.id, part.country)),
    ];
  });
  const print = basinFigures(atlas).map((figure) => {
    const known = knownOf(figure.of, atlas, edges);
    return [
      figure.label.en,
      whole(figure.value),
      km2(known.wgs84),
      signed((100 * (known.wgs84 / 1e6 - figure.value)) / figure.value),
      signed((100 * (known.turf / 1e6 - figure.value)) / figure.value),
      toleranceNeeded(figure, atlas, edges).toFixed(1),
      String(figure.tolerancePercent),
    ];
  });
  const divides = edges.divides.map(({ id, held, free }) => [
    id,
    String(held.kilometres),
    ...[held, free].flatMap(({ mean, p95 }) => [String(mean), String(p95)]),
  ]);
  const borders = [
    ...edges.borders.map((one) => [one.id, ...offsets(one)]),
    ["**all of these**", ...offsets(edges.all.fine)],
    ["**by the coarse relief, wherever borders run so**", ...offsets(edges.all.coarse)],
  ];
  return `## Basins

Square kilometres. “Edge”: were the edge off by its mean error, as measured below, all along the divide and to one side.
“Floods”: the most by which a basin is larger or smaller where the flood runs without the known divides, where water
lowers the land within half the distance, or where flats rise by half as much to a kilometre. Both in per cent of the
area.

${table(["basin", "on WGS84", "by turf", "edge, %", "floods, %"], rows)}

### Against print

The tolerance needed is edge and floods together, in per cent of the printed figure; the one given is that of the ledger,
rounded up from it. Where it is far larger than the difference the figure is not confirmed so well.

${table(
  ["figure", "in print", "on WGS84", "off, %", "off by turf, %", "tolerance needed, %", "given, %"],
  print,
)}

### The edge against borders that run on a divide

Where what lies 10 km off on either side of a border drains elsewhere for 25 km or more, the border is taken to run on the
divide; it was drawn by others, of other data. Metres from the border to the edge of the basins as flooded, before it is
cut there; “signed” is the mean in which errors to either side cancel. A border that only runs near a divide makes the
number worse, never better; a divide more than 10 km off is not found by this.

${table(["border", "km", "mean", "signed", "half within", "95 % within", "most"], borders)}

### The edge against the known divides

Metres from each of the divides that were read off beforehand to the edge between its two basins: held beside it by
walls, and where the flood runs free. What is held agrees by construction; where the free flood does, the divide needed no
holding.

${table(["divide", "km", "held: mean", "95 % within", "free: mean", "95 % within"], divides)}
`;
}

type Offsets = EdgeTests["all"]["fine"];

function offsets({ kilometres, mean, signedMean, p50, p95, most }: Offsets): string[] {
  return [kilometres, mean, signedMean, p50, p95, most].map(String);
}

const whole = (value: number) => Math.round(value).toLocaleString("en");
const km2 = (squareMetres: number) => whole(squareMetres / 1e6);
const signed = (percent: number) => `${percent > 0 ? "+" : ""}${percent.toFixed(2)}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
