import Flatbush from "flatbush";
import type { Position } from "geojson";
import type { River } from "../../../src/model/schema.ts";
import type { System } from "../facts/basin.ts";
import type { TerminalLake } from "../facts/lake.ts";
import type { Facts } from "../facts/tables.ts";
import { vertex, x, y } from "../geometry/generalise.ts";
import { gmt, windowOf } from "../inputs/gmt.ts";
import { readMultisegment } from "../inputs/multisegment.ts";
import type { Box } from "../inputs/zones.ts";
import { Groups } from "./groups.ts";

/** Levels 8 to 10 of World Data Bank II are canals, no rivers. */
const HIGHEST_LEVEL = 7;
/** Level 1 of GSHHG is the coast of the sea, where rivers of different systems meet. */
const LOWEST_LAKE_LEVEL = 2;
/** Degrees, about 1.1 km: how far the end of a piece may lie from the water it joins. */
const JOINT = 0.012;
/** Degrees, about 14 km: the most a seed may lie from its water. */
const SEED = 0.15;

/** Water that hangs together, and its system where it is known. */
export interface Water {
  line: Position[];
  /** Numbers of waters that hang together are the same. */
  part: number;
}

export type WaterFacts = Pick<Facts, "basins" | "basinSeeds" | "basinWatercourses" | "lakes">;
type Confluence = Facts["basins"]["confluence"];

export interface Waters {
  waters: Water[];
  /** The systems of the parts that have one. */
  systems: Map<number, System>;
  /** How many there are, numbered from 0. */
  parts: number;
}

/**
 * Rivers and lake shores of the window in parts that hang together. Terminal lakes join nothing: through
 * Balkhash, else, the Ili would be the Karatal. The atlas's own rivers know their basin; border rivers and
 * some others are in no bank of rivers.
 */
export async function readWaters(
  named: readonly River[],
  { basins, basinSeeds, basinWatercourses, lakes: { withoutOutlet } }: WaterFacts,
  box: Box,
): Promise<Waters> {
  const window = windowOf(box);
  const [rivers, shores] = await Promise.all([
    gmt("pscoast", window, "-Df", "-Ia", "-M").then(readMultisegment),
    gmt("pscoast", window, "-Df", "-W0.1", "-A0/1/4+l", "-M").then(readMultisegment),
  ]);
  const lakes = shores
    .filter(({ level }) => level >= LOWEST_LAKE_LEVEL)
    .map(({ line }) => ({ line, lake: terminalLake(line, withoutOutlet) }));
  const open = [
    ...rivers.filter(({ level }) => level <= HIGHEST_LEVEL).map(({ line }) => line),
    ...lakes.filter(({ lake }) => lake === undefined).map(({ line }) => line),
  ];
  const groups = joined(open, basins.confluence);
  const waters = open.map((line, piece) => ({ line, part: groups.of(piece) }));
  const systems = new Map<number, System>();
  let next = open.length;
  const add = (lines: Position[][], system: System | null) => {
    const part = next++;
    for (const line of lines) waters.push({ line, part });
    if (system !== null) systems.set(part, system);
  };
  for (const lake of withoutOutlet) {
    add(
      lakes.filter((shore) => shore.lake === lake).map(({ line }) => line),
      lake.system,
    );
  }
  plant(waters, systems, basinSeeds);
  for (const { properties, geometry } of named) {
    const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    if (properties.basin !== null) add(lines, properties.basin);
  }
  for (const { properties, geometry } of basinWatercourses.features) {
    add([geometry.coordinates], properties.system);
  }
  return { waters, systems, parts: next };
}

function terminalLake(line: Position[], lakes: readonly TerminalLake[]): TerminalLake | undefined {
  const middle = vertex(line, Math.floor(line.length / 2));
  return lakes.find(
    ({ box: [west, south, east, north] }) =>
      x(middle) > west && x(middle) < east && y(middle) > south && y(middle) < north,
  );
}

/** Pieces by number, in groups: an end joins every piece that has a vertex near it. */
function joined(lines: Position[][], confluence: Confluence): Groups {
  const { index, pieceOf, at } = vertices(lines);
  const groups = new Groups(lines.length);
  for (const [piece, line] of lines.entries()) {
    for (const end of [vertex(line, 0), vertex(line, line.length - 1)]) {
      if (confluence !== undefined && apart(end, confluence.at) < confluence.radius) continue;
      for (const near of around(index, end, JOINT)) {
        if (apart(at(near), end) <= JOINT) groups.join(piece, pieceOf[near] ?? piece);
      }
    }
  }
  return groups;
}

function vertices(lines: Position[][]) {
  const pieceOf = lines.flatMap((line, piece) => line.map(() => piece));
  const positions = lines.flat();
  const index = new Flatbush(positions.length);
  for (const position of positions) index.add(x(position), y(position));
  index.finish();
  return { index, pieceOf, at: (n: number) => vertex(positions, n) };
}

function around(index: Flatbush, at: Position, degrees: number): number[] {
  return index.search(x(at) - degrees, y(at) - degrees, x(at) + degrees, y(at) + degrees);
}

function apart(a: Position, b: Position): number {
  return Math.hypot(x(a) - x(b), y(a) - y(b));
}

/** Gives every part that holds a seed its system, or throws where it holds seeds of two. */
function plant(waters: Water[], systems: Map<number, System>, seeds: Facts["basinSeeds"]) {
  const { index, pieceOf, at } = vertices(waters.map(({ line }) => line));
  for (const { properties, geometry } of seeds.features) {
    const { system } = properties;
    for (const seed of geometry.coordinates) {
      const near = around(index, seed, SEED);
      const away = near.map((n) => apart(at(n), seed));
      const nearest = near[away.indexOf(Math.min(...away))];
      const part = waters[pieceOf[nearest ?? -1] ?? -1]?.part;
      if (part === undefined) throw new Error(`no water near the seed of ${system} at ${seed}`);
      const known = systems.get(part);
      if (known !== undefined && known !== system) {
        throw new Error(`one water holds seeds of ${known} and, at ${seed}, of ${system}`);
      }
      systems.set(part, system);
    }
  }
}
