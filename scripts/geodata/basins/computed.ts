import type { Position } from "geojson";
import type { Contents } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import type { System } from "../facts/basin.ts";
import { inRegion } from "../facts/regionReferences.ts";
import type { Facts } from "../facts/tables.ts";
import type { Box } from "../inputs/zones.ts";
import { within } from "../relief/ground.ts";
import { Heights } from "../relief/heights.ts";
import { type Surveyed, surveyed } from "../relief/surveyed.ts";
import { classesOf, roughClassesOf } from "./classes.ts";
import {
  bordersIn,
  type EdgeTests,
  type FloodedHow,
  onBorders,
  onDivides,
  partAreas,
} from "./edgeTests.ts";
import { type Flood, flood, MANNER, type Manner } from "./flood.ts";
import { Grid } from "./grid.ts";
import { landByCountry } from "./land.ts";
import { landCells } from "./landCells.ts";
import { idOf } from "./names.ts";
import { arcsOf, outlines } from "./outlines.ts";
import { spill } from "./passes.ts";
import { type Part, split } from "./split.ts";
import { heightsOn, refined } from "./terrain.ts";
import { type Walls, wallsBeside } from "./walls.ts";
import { readWaters, type Waters } from "./waters.ts";

/** A part says which of these its basin is, counted from 1. */
export function idsOf({ basins }: Pick<Facts, "basins">): string[] {
  return basins.basins.map(({ id }) => id);
}

/** The same waters, let rise over the ground in one way or another. */
interface Rise {
  waters: Waters;
  heights: Float32Array;
  walls: Walls | null;
  manner?: Manner;
}

/** The parts of the basins, and how well their edges are known. */
export async function computedParts(
  earlier: Product,
  facts: Facts,
): Promise<{ parts: Part[]; edges: EdgeTests }> {
  const { features: rivers } = earlier.files["rivers.geojson"] as Contents<"rivers.geojson">;
  const grid = new Grid(inRegion(facts, "basins").window);
  const waters = await readWaters(rivers, facts, grid.window);
  const fine = await finerHeights(facts);
  const coarseHeights = heightsOn(await Heights.read(), grid);
  const heights = refined(coarseHeights, fine, grid);
  const countries = await landByCountry(facts);
  const divides = dividesOf(facts);
  const held = { waters, heights, walls: wallsBeside(divides, waters.parts, grid) };
  const free = { ...held, walls: null };
  const ids = idsOf(facts);
  const land = landCells(countries, grid);
  const floods: EdgeTests["floods"] = [];
  const rise = (how: FloodedHow, over: Rise) => {
    const found = flooded(over, facts, grid);
    const whose = { basins: ids, countries: [...countries.keys()] };
    const squareMetres = partAreas(roughClassesOf(...found, ids), land, whose, grid);
    floods.push({ how, squareMetres });
    return found;
  };
  const edgesOf = (found: [Flood, Map<number, System>]) => {
    const classes = classesOf(...found, ids, grid);
    return { classes, arcs: arcsOf(classes, grid) };
  };
  const published = edgesOf(rise("published", held));
  const freely = edgesOf(rise("free", free));
  rise("narrow", { ...held, manner: { ...MANNER, rampKm: MANNER.rampKm / 2 } });
  rise("flat", { ...held, manner: { ...MANNER, rise: MANNER.rise / 2 } });
  const coarsely = edgesOf(rise("coarse", { ...free, heights: coarseHeights }));

  const parts = split(outlines(published.arcs), countries);
  const borders = bordersIn(earlier);
  const onFine = onBorders(published, borders, grid, isOn(fine));
  const onCoarse = onBorders(coarsely, borders, grid, () => true);
  const edges: EdgeTests = {
    onFine: parts
      .filter((part) => fine !== null && liesIn(part, fine.bounds))
      .map(({ basin, country }) => idOf(ids[basin - 1] ?? "", country))
      .sort(),
    borders: onFine.each,
    all: { fine: onFine.all, coarse: onCoarse.all },
    divides: onDivides(divides, ids, published.arcs, freely.arcs),
    floods,
  };
  return { parts, edges };
}

/** Whether the finer heights tell what lies at a place. */
function isOn(fine: Surveyed | null): (at: Position) => boolean {
  return ([longitude = 0, latitude = 0]) =>
    fine !== null && within(fine.bounds, longitude, latitude) > 0.5;
}

function liesIn({ polygons }: Part, { west, south, east, north }: Box): boolean {
  return polygons
    .flat(2)
    .every(
      ([longitude = 0, latitude = 0]) =>
        longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    );
}

/** What each cell drains to, and the systems of the parts, as the basins they count to. */
function flooded(
  { waters, heights, walls, manner }: Rise,
  facts: Facts,
  grid: Grid,
): [Flood, Map<number, System>] {
  const found = flood({ waters: waters.waters, heights, walls: walls?.part ?? null }, grid, manner);
  const systems = new Map([...waters.systems, ...(walls?.systems ?? [])]);
  return [found, counted(spill(found, systems, grid), facts)];
}

async function finerHeights({ relief }: Pick<Facts, "relief">): Promise<Surveyed | null> {
  const heights = relief?.heights ?? null;
  return heights === null ? null : surveyed(heights.file);
}

function dividesOf({ basinDivides }: Pick<Facts, "basinDivides">) {
  return basinDivides.features.map(({ properties, geometry }) => ({
    ...properties,
    line: geometry.coordinates,
    km: properties.accuracyMetres / 1000,
  }));
}

/** Systems as the basins they count to, where that is not the basin of their name. */
function counted(
  systems: ReadonlyMap<number, System>,
  { basins }: Pick<Facts, "basins">,
): Map<number, System> {
  const basinOf = new Map(basins.systems.map(({ system, basin }) => [system, basin]));
  return new Map([...systems].map(([part, system]) => [part, basinOf.get(system) ?? system]));
}
