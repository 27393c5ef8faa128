import type { Position } from "geojson";
import { geodesicArea } from "../../../src/measure/geodesy.ts";
import type { Contents } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import type { System } from "../facts/basin.ts";
import { ELSEWHERE } from "./classes.ts";
import { type Grid, PER_DEGREE } from "./grid.ts";
import { idOf } from "./names.ts";
import { awayFrom, Edges, type Offsets, offsetsAlong, summed } from "./offsets.ts";
import type { Arc } from "./outlines.ts";
import type { Divide } from "./walls.ts";

/** Kilometres: an edge that strays farther from a divide is not the same edge. */
const REACH_KM = 30;

/** basin-edges.json: how well the edges of basins are known, measured in metres and square metres. */
export interface EdgeTests {
  /** The parts under which the finer heights lie all over. */
  onFine: string[];
  /** Along borders that run on a divide, where the finer heights are: by the ids of sections and other borders. */
  borders: ({ id: string } & Offsets)[];
  /** All of those together; and by a flood over the coarser heights alone, wherever borders run so. */
  all: { fine: Offsets; coarse: Offsets };
  /** How far the edge lies from each known divide: where it is held beside it, and where the flood runs free. */
  divides: { id: string; left: System; right: System; held: Offsets; free: Offsets }[];
  /** What the parts are by other floods, before anything is smoothed or cut. */
  floods: { how: FloodedHow; squareMetres: Record<string, number> }[];
}

/** As published; without divides; water lowering less land; flats rising less to a kilometre; coarse heights. */
export type FloodedHow = "published" | "free" | "narrow" | "flat" | "coarse";

/** Borders that are looked at: the sections of today's, and all others of the region. */
export function bordersIn({ files }: Product): { id: string; line: Position[] }[] {
  const lines = files["lines.json"] as Contents<"lines.json">;
  const own = new Set(lines.find(({ present }) => present)?.sections);
  const { features: sections } = files["borders.geojson"] as Contents<"borders.geojson">;
  const { features: others } = files["neighbours.geojson"] as Contents<"neighbours.geojson">;
  return [
    ...sections
      .filter(({ id }) => own.has(id))
      .map(({ id, geometry }) => ({ id, line: geometry.coordinates as Position[] })),
    ...others.flatMap(({ id, geometry }) => {
      const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
      return parts.map((line) => ({ id, line: line as Position[] }));
    }),
  ];
}

/** One flood: its classes, and the edges between them. */
interface Classed {
  arcs: readonly Arc[];
  classes: Uint8Array;
}

/** How far the edges lie from borders that run on divides, where these are meant. */
export function onBorders(
  { arcs, classes }: Classed,
  borders: ReturnType<typeof bordersIn>,
  grid: Grid,
  isMeant: (at: Position) => boolean,
): { each: EdgeTests["borders"]; all: Offsets } {
  const edges = new Edges(arcs);
  const found = new Map<string, number[]>();
  for (const { id, line } of borders) {
    const offsets = offsetsAlong(line, edges, classes, grid, isMeant);
    if (offsets.length > 0) found.set(id, [...(found.get(id) ?? []), ...offsets]);
  }
  return {
    each: [...found].map(([id, offsets]) => ({ id, ...summed(offsets) })),
    all: summed([...found.values()].flat()),
  };
}

/** How far the edge lies from known divides, with walls beside these and without. */
export function onDivides(
  divides: readonly ({ id: string } & Divide)[],
  basins: readonly string[],
  held: readonly Arc[],
  free: readonly Arc[],
): EdgeTests["divides"] {
  const classOf = (system: System) => basins.indexOf(system) + 1 || ELSEWHERE;
  const [heldEdges, freeEdges] = [new Edges(held), new Edges(free)];
  return divides.map(({ id, left, right, line }) => {
    const between: [number, number] = [classOf(left), classOf(right)];
    const away = (edges: Edges) => summed(awayFrom(line, edges, between, REACH_KM));
    return { id, left, right, held: away(heldEdges), free: away(freeEdges) };
  });
}

/** Square metres on WGS84 of every basin in every country, by the cells of a flood. */
export function partAreas(
  classes: Uint8Array,
  land: Int8Array,
  { basins, countries }: { basins: readonly string[]; countries: readonly string[] },
  grid: Grid,
): Record<string, number> {
  const sums = new Float64Array((basins.length + 1) * countries.length);
  for (let row = 0; row < grid.rows; row++) {
    const size = cellSize(grid.latitudeOf(row));
    for (let cell = row * grid.columns; cell < (row + 1) * grid.columns; cell++) {
      const [basin, country] = [classes[cell] ?? ELSEWHERE, land[cell] ?? -1];
      if (basin === ELSEWHERE || country === -1) continue;
      const at = basin * countries.length + country;
      sums[at] = (sums[at] ?? 0) + size;
    }
  }
  return Object.fromEntries(
    basins
      .flatMap((basin, i) =>
        countries.map((country, j): [string, number] => [
          idOf(basin, country),
          Math.round(sums[(i + 1) * countries.length + j] ?? 0),
        ]),
      )
      .filter(([, size]) => size > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Square metres on WGS84 of a cell whose centre lies at a latitude. */
function cellSize(latitude: number): number {
  const [south, north, width] = [
    latitude - 0.5 / PER_DEGREE,
    latitude + 0.5 / PER_DEGREE,
    1 / PER_DEGREE,
  ];
  return Math.abs(
    geodesicArea([
      [0, south],
      [width, south],
      [width, north],
      [0, north],
      [0, south],
    ]),
  );
}
