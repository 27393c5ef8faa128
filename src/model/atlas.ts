import { danglingInChapters } from "./chapters.ts";
import { danglingEntries } from "./entries.ts";
import { asKnownOn } from "./known.ts";
import { brokenLines, contradictingLines } from "./lines.ts";
import type { Problem, Result } from "./parse.ts";
import { strayPoints } from "./points.ts";
import type {
  About,
  Area,
  Basin,
  BorderLine,
  Chapter,
  Claim,
  Contents,
  Figure,
  FileName,
  Instrument,
  Lake,
  Mention,
  Neighbour,
  Place,
  PlacedPoint,
  PublishedHeights,
  Range,
  Relief,
  River,
  RiverJoin,
  Section,
  Source,
  Work,
} from "./schema.ts";
import { SHELF_OF } from "./shelves.ts";
import { contradictingSides, runningBackwards } from "./sides.ts";
import { contradictingStates } from "./states.ts";

/** The published files, read and found consistent with one another. */
export interface Atlas {
  about: About;
  sections: ReadonlyMap<string, Section>;
  lines: ReadonlyMap<string, BorderLine>;
  areas: ReadonlyMap<string, Area>;
  rivers: ReadonlyMap<string, River>;
  lakes: ReadonlyMap<string, Lake>;
  basins: ReadonlyMap<string, Basin>;
  riverJoins: readonly RiverJoin[];
  works: ReadonlyMap<string, Work>;
  places: ReadonlyMap<string, Place>;
  neighbours: ReadonlyMap<string, Neighbour>;
  /** The points of the instruments that have a position. */
  points: ReadonlyMap<string, PlacedPoint>;
  /** Where the names of ranges and basins are written. */
  ranges: ReadonlyMap<string, Range>;
  instruments: ReadonlyMap<string, Instrument>;
  sources: ReadonlyMap<string, Source>;
  figures: readonly Figure[];
  claims: readonly Claim[];
  mentions: readonly Mention[];
  /** In the order they are read in. */
  chapters: ReadonlyMap<string, Chapter>;
  /** Null where the map has none. */
  relief: Relief | null;
  /** Null where no heights are published. */
  heights: PublishedHeights | null;
}

/** The atlas with the version of its data, as a reader has it. */
export interface PublishedAtlas extends Atlas {
  /** SHA-256 over the names and checksums of all files, from manifest.json. */
  checksum: string;
}

export type AllContents = { [N in FileName]: Contents<N> };

/** Joins the files into one atlas, or says which of them contradict one another. */
export function assemble(files: AllContents): Result<Atlas> {
  const atlas = shelved(files);
  const problems = [
    ...repeatedIds(files),
    ...unknownSources(files, atlas),
    ...unusedSources(files),
    ...contradictingSides(atlas.about),
    ...runningBackwards(atlas.about, [...atlas.lines.values()], atlas.sections),
    ...contradictingStates(atlas.about.states),
    ...contradictingLines(atlas.lines),
    ...brokenLines(atlas),
    ...danglingReferences(atlas),
  ];
  return problems.length === 0 ? { ok: true, value: atlas } : { ok: false, problems };
}

/** The files as an atlas, whether they contradict one another or not. */
export function shelved(files: AllContents): Atlas {
  return {
    about: files["atlas.json"],
    sections: byId([
      ...files["borders.geojson"].features,
      ...files["borders-gpl.geojson"].features,
    ]),
    lines: byId(files["lines.json"]),
    areas: byId([...files["areas.geojson"].features, ...files["disputed-gpl.geojson"].features]),
    rivers: byId(files["rivers.geojson"].features),
    lakes: byId(files["lakes.geojson"].features),
    basins: byId(files["basins.geojson"].features),
    riverJoins: files["river-joins.json"],
    works: byId(files["works.geojson"].features),
    places: byId([...files["places.geojson"].features, ...files["peaks.geojson"].features]),
    neighbours: byId(files["neighbours.geojson"].features),
    ranges: byId(files["ranges.geojson"].features),
    points: byId(files["points.geojson"].features),
    instruments: byId(files["instruments.json"]),
    sources: byId(files["sources.json"]),
    figures: files["figures.json"],
    claims: files["claims.json"],
    mentions: files["mentions.json"],
    chapters: byId(files["chapters.json"]),
    relief: files["relief.json"],
    heights: files["heights.json"],
  };
}

/** The sections of a line, north to south, as they were known on it. Throws on a line that `assemble` would have refused. */
export function sectionsOf(atlas: Pick<Atlas, "sections">, line: BorderLine): Section[] {
  return line.sections.map((id) => {
    const section = atlas.sections.get(id);
    if (section === undefined) throw new RangeError(`the line ${line.id} names no section ${id}`);
    return asKnownOn(line, section);
  });
}

/** The sections that rest on an instrument. */
export function sectionsOn({ sections }: Pick<Atlas, "sections">, instrument: string): Section[] {
  return [...sections.values()].filter(({ properties }) =>
    properties.basis.some((basis) => basis.instrument === instrument),
  );
}

export type FeatureKind =
  | "section"
  | "area"
  | "river"
  | "lake"
  | "basin"
  | "work"
  | "place"
  | "point"
  | "neighbour";
export type AtlasFeature =
  | Section
  | Area
  | River
  | Lake
  | Basin
  | Work
  | Place
  | PlacedPoint
  | Neighbour;

/** The feature of a kind by its id, or null where the atlas has none. */
export function featureOf(
  atlas: Atlas,
  { kind, id }: { kind: FeatureKind; id: string },
): AtlasFeature | null {
  const shelf: ReadonlyMap<string, AtlasFeature> = atlas[SHELF_OF[kind]];
  return shelf.get(id) ?? null;
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

type Cited = { id: string; sources: readonly string[] };

/** Every record of every file, with the sources it cites (none for a source). */
function* records(files: AllContents): Generator<[FileName, Cited]> {
  for (const file of Object.keys(files) as FileName[]) {
    for (const record of recordsOf(files[file])) yield [file, record];
  }
}

function recordsOf(content: AllContents[FileName]): Cited[] {
  if (Array.isArray(content)) {
    return content.map((record) => ({
      id: record.id,
      sources: [...("sources" in record ? record.sources : []), ...pointSources(record)],
    }));
  }
  if (content !== null && "features" in content) {
    return content.features.map(({ id, properties }) => ({
      id,
      sources: [...properties.sources, ...printedSources(properties)],
    }));
  }
  if (content === null) return [];
  if ("text" in content) {
    return [{ id: "text", sources: [content.text] }, ...content.states];
  }
  return [{ id: "light" in content ? "relief" : "heights", sources: content.sources }];
}

/** What is cited for the points of an instrument. */
function pointSources(record: object): string[] {
  const { points } = record as { points?: readonly { source: string }[] };
  return (points ?? []).map(({ source }) => source);
}

interface Printed {
  published?: readonly { source: string }[];
  publishedWhole?: readonly { source: string }[];
  drawnTo?: { source: string } | null;
}

/** The sources of the figures printed for a feature. */
function printedSources(properties: object): string[] {
  const { published, publishedWhole, drawnTo } = properties as Printed;
  const printed = [...(published ?? []), ...(publishedWhole ?? []), drawnTo ?? null];
  return printed.flatMap((figure) => (figure === null ? [] : [figure.source]));
}

function repeatedIds(files: AllContents): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [file, { id }] of records(files)) {
    const key = `${file} ${id}`;
    if (seen.has(key)) problems.push({ file, where: id, what: "the id stands twice in this file" });
    seen.add(key);
  }
  for (const file of Object.keys(files) as FileName[]) {
    const content = files[file];
    if (content === null || !("features" in content)) continue;
    for (const { id, properties } of content.features) {
      if (id !== properties.id) {
        problems.push({ file, where: id, what: `its properties call it ${properties.id}` });
      }
    }
  }
  return problems;
}

function unknownSources(files: AllContents, { sources }: Atlas): Problem[] {
  const problems: Problem[] = [];
  for (const [file, record] of records(files)) {
    for (const source of record.sources) {
      if (!sources.has(source)) {
        problems.push({
          file,
          where: record.id,
          what: `cites ${source}, which sources.json lacks`,
        });
      }
    }
  }
  return problems;
}

function unusedSources(files: AllContents): Problem[] {
  const used = new Set<string>();
  for (const [, record] of records(files)) for (const id of record.sources) used.add(id);
  return files["sources.json"]
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ file: "sources.json", where: id, what: "nothing cites this source" }));
}

function danglingReferences(atlas: Atlas): Problem[] {
  const problems: Problem[] = [];
  for (const { id, properties } of atlas.sections.values()) {
    const file = "borders.geojson";
    if (properties.river !== null && !atlas.rivers.has(properties.river)) {
      problems.push({ file, where: id, what: `no river ${properties.river} in rivers.geojson` });
    }
    for (const { instrument } of properties.basis) {
      if (!atlas.instruments.has(instrument)) {
        problems.push({ file, where: id, what: `no instrument ${instrument} in instruments.json` });
      }
    }
  }
  for (const { id, properties } of atlas.areas.values()) {
    const named = [...(properties.between ?? []), ...properties.readings.map(({ line }) => line)];
    for (const line of named.filter((named) => !atlas.lines.has(named))) {
      problems.push({ file: "areas.geojson", where: id, what: `no line ${line} in lines.json` });
    }
  }
  for (const { id, properties } of atlas.works.values()) {
    if (properties.river !== null && !atlas.rivers.has(properties.river)) {
      const what = `no river ${properties.river} in rivers.geojson`;
      problems.push({ file: "works.geojson", where: id, what });
    }
  }
  problems.push(...strayPoints(atlas));
  for (const { id, river, line, section } of atlas.riverJoins) {
    const missing = [
      ...(atlas.rivers.has(river) ? [] : [`river ${river} in rivers.geojson`]),
      ...(atlas.lines.has(line) ? [] : [`line ${line} in lines.json`]),
      ...(atlas.sections.has(section) ? [] : [`section ${section} in borders.geojson`]),
    ];
    for (const what of missing) {
      problems.push({ file: "river-joins.json", where: id, what: `no ${what}` });
    }
  }
  problems.push(...danglingEntries(atlas), ...danglingInChapters(atlas));
  return problems;
}
