import type { Position } from "../measure/position.ts";
import { type Atlas, sectionsOf } from "../model/atlas.ts";
import { presentLineOf } from "../model/lines.ts";
import type { Basin, BorderLine, Names, Neighbour, River, Section, Work } from "../model/schema.ts";
import { type LineRuler, lineRuler } from "./stretch.ts";

/**
 * A line one can measure along: a border line by its id, or `river:…`, `neighbour:…`,
 * `work:…`, `basin:…`, `own:…` of a file of the reader's.
 */
export interface MeasurableLine {
  id: string;
  kind: "border" | "river" | "neighbour" | "work" | "basin" | "own";
  names: Names & { id: string };
  /** As lines.json has it; made up of the one feature for all that is no border line. */
  line: BorderLine;
  /** The published records that it is made of. */
  of: readonly object[];
  /** Its ruler, laid when first asked for: a few microseconds a vertex. */
  along(): LineRuler;
}

/** What can be measured along, beside the lines of lines.json. */
type Alongside = River | Neighbour | Work | Basin;

/**
 * Every line of the atlas that can be measured. A river, another border, a canal or the edge of a
 * basin is one section, `water` where it is one and else `undivided`; where it is drawn in several
 * pieces, the longest piece is the line, since a chainage cannot leap. The edge of a basin begins
 * and ends at the same place.
 */
export function measurableLines(atlas: Atlas): ReadonlyMap<string, MeasurableLine> {
  const lines = new Map<string, MeasurableLine>();
  const add = (line: MeasurableLine) => lines.set(line.id, line);
  const { validFrom } = presentLineOf(atlas);
  const asLine = (kind: Kind, feature: Alongside, nature: Nature) =>
    madeUp(kind, feature, nature, validFrom);
  for (const line of atlas.lines.values()) {
    const sections = line.sections.flatMap((id) => atlas.sections.get(id) ?? []);
    const of = [line, ...sections];
    add({ id: line.id, kind: "border", names: line, line, of, along: borderRuler(atlas, line) });
  }
  for (const river of atlas.rivers.values()) {
    // Brooks without a name are drawn together in one feature, and are nobody's line.
    if (river.properties.name_en === null) continue;
    add(asLine("river", river, "water"));
  }
  for (const border of atlas.neighbours.values()) add(asLine("neighbour", border, "undivided"));
  for (const work of atlas.works.values()) {
    const { type } = work.geometry;
    const isLine = type === "LineString" || type === "MultiLineString";
    if (isLine) add(asLine("work", work, work.properties.kind === "canal" ? "water" : "undivided"));
  }
  for (const basin of atlas.basins.values()) add(asLine("basin", basin, "undivided"));
  return lines;
}

/** The ruler along a line of lines.json, laid when first asked for. */
export function borderRuler(
  atlas: Pick<Atlas, "sections">,
  line: BorderLine,
): MeasurableLine["along"] {
  return once(() => lineRuler(line, sectionsOf(atlas, line)));
}

type Kind = Exclude<MeasurableLine["kind"], "border" | "own">;
type Nature = "water" | "undivided";

/** Drawn as it is today, a thing counts from when the border of today does. */
function madeUp(kind: Kind, feature: Alongside, nature: Nature, validFrom: string): MeasurableLine {
  const { properties } = feature;
  const { name_en, name_kk, name_ru, name_zh, sources } = properties;
  const line: BorderLine = {
    id: `${kind}:${feature.id}`,
    name_en,
    name_kk,
    name_ru,
    name_zh,
    role: "evidence",
    sections: [feature.id],
    validFrom,
    validTo: null,
    sources,
  };
  const along = once(() => lineRuler(line, [asSection(feature, nature, validFrom)]));
  return { id: line.id, kind, names: properties, line, of: [feature], along };
}

function asSection(
  { id, geometry, properties }: Alongside,
  nature: Nature,
  validFrom: string,
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
      validFrom,
      validTo: null,
      startAccuracyMetres: accuracyMetres,
      endAccuracyMetres: accuracyMetres,
    },
  };
}

function longestPiece(geometry: Alongside["geometry"]): [number, number][] {
  const [longest = []] = piecesOf(geometry).toSorted((a, b) => extent(b) - extent(a));
  return longest;
}

/** The chains of a line, the outer rings of an area. */
function piecesOf(geometry: Alongside["geometry"]): [number, number][][] {
  switch (geometry.type) {
    case "Point":
      return [];
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
      return geometry.coordinates;
    case "Polygon":
      return geometry.coordinates.slice(0, 1);
    case "MultiPolygon":
      return geometry.coordinates.flatMap(([outer]) => (outer === undefined ? [] : [outer]));
  }
}

/** Enough to tell the longest piece of one feature: degrees along the chain. */
function extent(chain: readonly Position[]): number {
  return chain.reduce((sum, [x, y], i) => {
    const before = chain[i - 1];
    return before === undefined ? sum : sum + Math.hypot(x - before[0], y - before[1]);
  }, 0);
}

/** What is made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The line of an id; the present border by null. */
export function lineNamed(
  lines: ReadonlyMap<string, MeasurableLine>,
  id: string | null,
): MeasurableLine {
  const line = id === null ? [...lines.values()].find(({ line }) => line.present) : lines.get(id);
  if (line === undefined) throw new RangeError(`the atlas has no line ${id} to measure along`);
  return line;
}
