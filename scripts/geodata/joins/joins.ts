import { readFile } from "node:fs/promises";
import { sectionsOf } from "../../../src/model/atlas.ts";
import { presentLineOf } from "../../../src/model/lines.ts";
import type { Contents, FileName, RiverJoin } from "../../../src/model/schema.ts";
import { states } from "../basins/states.ts";
import type { Product } from "../build/product.ts";
import type { Facts } from "../facts/tables.ts";
import { crossings } from "./crossings.ts";
import { Flow } from "./flow.ts";
import { runsAlong } from "./runs.ts";
import { sectionLine } from "./sectionLine.ts";

const GEODATA = new URL("../../../geodata/", import.meta.url);

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
  const line = presentLineOf({ lines: new Map(lines.map((each) => [each.id, each])) });
  const shelf = new Map(borders.features.map((section) => [section.id, section]));
  const border = sectionLine(line.id, sectionsOf({ sections: shelf }, line));
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
