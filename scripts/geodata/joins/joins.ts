import { readFile } from "node:fs/promises";
import type { Contents, FileName, RiverJoin } from "../../../src/model/schema.ts";
import { states } from "../basins/states.ts";
import type { Product } from "../build/product.ts";
import type { Facts } from "../facts/tables.ts";
import { crossings } from "./crossings.ts";
import { Flow } from "./flow.ts";
import { runsAlong } from "./runs.ts";
import { sectionLine } from "./sectionLine.ts";

const GEODATA = new URL("../../../geodata/", import.meta.url);
/** The present border. */
const LINE = "2002";

/**
 * river-joins.json: where each named river crosses the present border or is it. Sections and rivers come
 * from `earlier` where the pipeline hands them over, else from the files built before.
 */
export async function joins(earlier: Product | undefined, facts: Facts): Promise<Product> {
  const read = async <N extends FileName>(name: N) =>
    (earlier?.files[name] ??
      JSON.parse(await readFile(new URL(name, GEODATA), "utf8"))) as Contents<N>;
  const [borders, lines, rivers] = [
    await read("borders.geojson"),
    await read("lines.json"),
    await read("rivers.geojson"),
  ];
  const ids = lines.find(({ id }) => id === LINE)?.sections ?? [];
  const sections = ids.map((id) => {
    const section = borders.features.find((candidate) => candidate.id === id);
    if (section === undefined) throw new Error(`the line ${LINE} names no section ${id}`);
    return section;
  });
  const border = sectionLine(LINE, sections);
  const named = rivers.features.filter(({ properties }) => properties.name_en !== null);
  const flow = new Flow(await states(facts.countries));
  const doubts = new Map(facts.riverJoins.map(({ section, note }) => [section, note]));
  const found: RiverJoin[] = named.flatMap((river) => {
    const runs = runsAlong(river, border, flow, doubts);
    return [...runs, ...crossings(river, border, runs, flow)];
  });
  found.sort((a, b) => a.fromMetres - b.fromMetres);
  return { files: { "river-joins.json": found } };
}
