/** Longitude and latitude in degrees, as they stand in the file. */
export type Position = [longitude: number, latitude: number];

/** What can be drawn and measured of a feature; heights and times are left out. */
export type ReadGeometry =
  | { type: "Point"; coordinates: Position }
  | { type: "MultiPoint"; coordinates: Position[] }
  | { type: "LineString"; coordinates: Position[] }
  | { type: "MultiLineString"; coordinates: Position[][] }
  | { type: "Polygon"; coordinates: Position[][] }
  | { type: "MultiPolygon"; coordinates: Position[][][] };

export interface ReadFeature {
  /** As it is counted in the file, from 1; parts of a collection share their number. */
  number: number;
  /** What the file calls it, as plain text. */
  name: string | null;
  geometry: ReadGeometry;
  /** What else the file tells of it, as plain text, the first of it. */
  told: readonly (readonly [key: string, value: string])[];
}

const FORMATS = ["geojson", "kml", "kmz", "gpx", "shapefile", "csv"] as const;
export type Format = (typeof FORMATS)[number] | "zip";

/** Files that are known and not read, each with a way out. */
export const REFUSED = [
  "geopackage",
  "archive",
  "pdf",
  "image",
  "html",
  "sheet",
  "shp",
  "topojson",
  "tiles",
  "columnar",
  "xml",
  "unknown",
] as const;
export type Refused = (typeof REFUSED)[number];

/** Everything that a file can have wrong, or that is worth a sentence. */
export const PROBLEMS = [
  "empty",
  "too-large",
  "too-many",
  "too-many.features",
  "unreadable",
  "too-slow",
  "letters",
  "json",
  "json.deep",
  "xml",
  "xml.doctype",
  "xml.deep",
  "zip",
  "zip.encrypted",
  "zip.bomb",
  "zip.many",
  "zip.nothing",
  "zip.nested",
  "nothing",
  "projected",
  "crs",
  "no.prj",
  "shp",
  "dbf",
  "no.columns",
  "row",
  "wkt",
  "link",
  "no.feature",
  "no.geometry",
  "geometry.type",
  "geometry.deep",
  "position",
  "longitude",
  "latitude",
  "short.line",
  "short.ring",
  "open.ring",
  "broken.ring",
] as const;
export type ProblemCode = (typeof PROBLEMS)[number] | `refused.${Refused}`;

/** Where in the file: as much of it as is known. */
export interface Where {
  /** Of several in an archive. */
  file?: string;
  feature?: number;
  row?: number;
  line?: number;
  column?: number;
}

export interface Problem {
  code: ProblemCode;
  at: Where;
  values: Readonly<Record<string, string | number>>;
}

/** What was good of a file, and everything that was not. */
export interface Reading {
  /** Null where it is none that is read. */
  format: Format | null;
  features: ReadFeature[];
  problems: Problem[];
  /** How many more there were than are listed. */
  moreProblems: number;
  /** Positions in all features. */
  positions: number;
}

/** So many bytes are read; more is refused before it is. */
export const MOST_BYTES = 50 * 2 ** 20;
/** So many positions are kept: beyond, a page has no memory to draw and measure them. */
const MOST_POSITIONS = 2_000_000;
/** So many features are kept: each is an object of its own, and a row of a list. */
const MOST_FEATURES = 250_000;
/** So many problems are listed; the rest are counted. */
export const MOST_PROBLEMS = 100;
/** So many characters of a text out of the file are shown. */
const MOST_LETTERS = 200;

/**
 * A text out of a file as it may be shown: one line of printable characters, not longer than a sentence. It stays
 * text: nothing in it is ever read as markup.
 */
export function shown(text: string, most = MOST_LETTERS): string {
  // Control characters, and marks that turn the direction of what follows them.
  const cut = text.slice(0, 4 * most);
  const plain = cut
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  return plain.length > most ? `${plain.slice(0, most)}…` : plain;
}

/** Gathers features and problems; lists no more than a bound, and counts on. */
export class Gathering {
  readonly features: ReadFeature[] = [];
  readonly problems: Problem[] = [];
  moreProblems = 0;
  positions = 0;
  /** How many positions looked like metres of a projection, and the first of them. */
  projected = 0;
  firstProjected: readonly [number, number] | null = null;
  private readonly inFile: string | undefined;

  /** @param inFile the file in an archive that is read */
  constructor(inFile?: string) {
    this.inFile = inFile;
  }

  say(code: ProblemCode, at: Where = {}, values: Problem["values"] = {}): void {
    if (this.problems.length >= MOST_PROBLEMS) {
      this.moreProblems++;
      return;
    }
    const where = this.inFile === undefined ? at : { file: this.inFile, ...at };
    this.problems.push({ code, at: where, values });
  }

  add(feature: ReadFeature, positions: number): void {
    if (this.positions + positions > MOST_POSITIONS) {
      throw new TooMuch("too-many", { most: MOST_POSITIONS });
    }
    if (this.features.length >= MOST_FEATURES) {
      throw new TooMuch("too-many.features", { most: MOST_FEATURES });
    }
    this.positions += positions;
    this.features.push(feature);
  }

  /** Takes over what was gathered of a file in an archive. */
  takeOver(other: Gathering): void {
    for (const feature of other.features) this.features.push(feature);
    this.positions += other.positions;
    const room = MOST_PROBLEMS - this.problems.length;
    this.problems.push(...other.problems.slice(0, room));
    this.moreProblems += other.moreProblems + Math.max(0, other.problems.length - room);
  }
}

/** A file is given up, with what was read of it so far. */
export class TooMuch extends Error {
  readonly code: ProblemCode;
  readonly values: Problem["values"];
  readonly at: Where;

  constructor(code: ProblemCode, values: Problem["values"] = {}, at: Where = {}) {
    super(code);
    this.code = code;
    this.values = values;
    this.at = at;
  }
}

/** Told now and then while a file is read: how much of it is. */
export type Tell = (share: number) => void;
