import type { Problem } from "./parse.ts";
import type { Instrument, PlacedPoint } from "./schema.ts";

/** Points that name what is not there, or that their instrument does not name. */
export function strayPoints({
  points,
  instruments,
  lines,
  sections,
}: {
  points: ReadonlyMap<string, PlacedPoint>;
  instruments: ReadonlyMap<string, Instrument>;
  lines: ReadonlyMap<string, unknown>;
  sections: ReadonlyMap<string, unknown>;
}): Problem[] {
  const file = "points.geojson";
  return [...points.values()].flatMap(({ id, properties }) => {
    const act = instruments.get(properties.instrument);
    const named = [...properties.lines, ...properties.distances.map(({ line }) => line)];
    const missing = [
      ...(act?.points.some((point) => point.id === id)
        ? []
        : [`point ${id} of ${properties.instrument} in instruments.json`]),
      ...named.filter((line) => !lines.has(line)).map((line) => `line ${line} in lines.json`),
      ...properties.distances
        .filter(({ section }) => !sections.has(section))
        .map(({ section }) => `section ${section} in borders.geojson`),
    ];
    return missing.map((what) => ({ file, where: id, what: `no ${what}` }));
  });
}
