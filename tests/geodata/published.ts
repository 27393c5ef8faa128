import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contents, FileName, Section } from "../../src/model/schema.ts";

/** Where the published files lie. */
export const GEODATA = new URL("../../geodata", import.meta.url).pathname;

/** One published file, as it is on disk. */
export function published<N extends FileName>(name: N): Contents<N> {
  return JSON.parse(readFileSync(join(GEODATA, name), "utf8")) as Contents<N>;
}

/** The sections of the present border, in the order its line gives. */
export function presentSections(): Section[] {
  const byId = new Map(published("borders.geojson").features.map((s) => [s.id, s]));
  const line = published("lines.json").find(({ id }) => id === "2002");
  return (line?.sections ?? []).map((id) => {
    const section = byId.get(id);
    if (section === undefined) throw new Error(`lines.json names no section ${id}`);
    return section;
  });
}

/** All its positions, each once. */
export function presentLine(): [number, number][] {
  return presentSections().flatMap(({ geometry }, index) =>
    geometry.coordinates.slice(index === 0 ? 0 : 1),
  );
}
