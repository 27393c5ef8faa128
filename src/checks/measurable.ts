import type { Position } from "../measure/position.ts";
import { type Atlas, sectionsOf } from "../model/atlas.ts";
import type { BorderLine, Names, Neighbour, River, Section } from "../model/schema.ts";
import { type LineRuler, lineRuler } from "./stretch.ts";

/** A line one can measure along: a border line by its id, or `river:ili`, or `neighbour:kaz-rus`. */
export interface MeasurableLine {
  id: string;
  kind: "border" | "river" | "neighbour";
  names: Names & { id: string };
  /** Its ruler, laid when first asked for: a few microseconds a vertex. */
  along(): LineRuler;
}

/**
 * Every line of the atlas that can be measured. A river or neighbour's border is one section, `water`
 * or `undivided`; where it is drawn in several pieces, the longest piece is the line, since a chainage
 * cannot leap.
 */
export function measurableLines(atlas: Atlas): ReadonlyMap<string, MeasurableLine> {
  const lines = new Map<string, MeasurableLine>();
  const add = (line: MeasurableLine) => lines.set(line.id, { ...line, along: once(line.along) });
  for (const line of atlas.lines.values()) {
    const along = () => lineRuler(line, sectionsOf(atlas, line));
    add({ id: line.id, kind: "border", names: line, along });
  }
  for (const river of atlas.rivers.values()) {
    // Brooks without a name are drawn together in one feature, and are nobody's line.
    if (river.properties.name_en === null) continue;
    add(asLine("river", river, "water"));
  }
  for (const border of atlas.neighbours.values()) add(asLine("neighbour", border, "undivided"));
  return lines;
}

function asLine(
  kind: "river" | "neighbour",
  feature: River | Neighbour,
  nature: "water" | "undivided",
): MeasurableLine {
  const { properties } = feature;
  const id = `${kind}:${feature.id}`;
  return {
    id,
    kind,
    names: properties,
    along: () => {
      const section = asSection(feature, nature);
      const { name_en, name_kk, name_ru, name_zh, sources } = properties;
      const names = { name_en, name_kk, name_ru, name_zh };
      const line: BorderLine = {
        id,
        ...names,
        role: "evidence",
        sections: [section.id],
        validFrom: "1991",
        validTo: null,
        sources,
      };
      return lineRuler(line, [section]);
    },
  };
}

function asSection(
  { id, geometry, properties }: River | Neighbour,
  nature: "water" | "undivided",
): Section {
  const { accuracyMetres } = properties;
  return {
    type: "Feature",
    id,
    geometry: { type: "LineString", coordinates: longestPiece(geometry) },
    properties: {
      ...properties,
      kind: nature,
      river: nature === "water" ? id : null,
      basis: [],
      validFrom: "1991",
      validTo: null,
      startAccuracyMetres: accuracyMetres,
      endAccuracyMetres: accuracyMetres,
    },
  };
}

function longestPiece(geometry: River["geometry"]): [number, number][] {
  if (geometry.type === "LineString") return geometry.coordinates;
  const [longest = []] = geometry.coordinates.toSorted((a, b) => extent(b) - extent(a));
  return longest;
}

/** Enough to tell the longest piece of one feature: degrees along the chain. */
function extent(chain: readonly Position[]): number {
  return chain.reduce((sum, [x, y], i) => {
    const before = chain[i - 1];
    return before === undefined ? sum : sum + Math.hypot(x - before[0], y - before[1]);
  }, 0);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
