import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Geometry } from "geojson";
import type { Facts } from "../facts/tables.ts";
import type { PinnedName } from "../inputs/packages.ts";
import type { Product } from "./product.ts";

/**
 * A step may read what persons wrote down, and may look at what the steps before it made together; it
 * must not change it.
 */
export type QuickStep = (earlier: Product, facts: Facts) => Promise<Product>;
/**
 * A step whose geometries take long, or need a package or GMT. They are computed anew only when what they
 * rest on has changed; words, names, sources and figures are always told anew over them.
 */
export interface SlowStep {
  name: string;
  /** The packages it reads, which the manifest lists. */
  packages: readonly PinnedName[];
  /** The facts and earlier geometries that its own geometries are computed from. */
  restsOn(earlier: Product, facts: Facts): unknown;
  /** Its geometries stand each by itself: `restsOn` tells by their names what each is computed from. */
  inParts?: true;
  /**
   * @param kept what was built before, where all of it still holds, or where it is made in parts
   * @param holds whether the part of that name still does
   */
  make(
    earlier: Product,
    facts: Facts,
    kept: Kept | null,
    holds: (part: string) => boolean,
  ): Promise<Product>;
}

export type Step = QuickStep | SlowStep;

/** What was built before, where it still holds. */
export interface Kept {
  /** A published file below geodata/, parsed. */
  file<T>(name: string): T;
  /** Bytes of a published file. */
  bytes(name: string): Uint8Array;
  /** The geometry of a published feature. */
  geometry<G extends Geometry>(file: string, id: string): G;
}

/** Fingerprints of what each slow step was last computed from, by its name. */
export type BuiltFrom = Record<string, string>;

export const BUILT_FROM = "built-from.json";

export function readBuiltFrom(folder: string): BuiltFrom {
  const path = join(folder, BUILT_FROM);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as BuiltFrom) : {};
}

/** Numbers, ids and positions decide; a key whose value is `undefined` is as good as none. */
export function fingerprint(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(value) ?? "")
    .digest("hex");
}

export function keptIn(folder: string): Kept {
  const parsed = new Map<string, unknown>();
  const file = <T>(name: string): T => {
    if (!parsed.has(name)) parsed.set(name, JSON.parse(readFileSync(join(folder, name), "utf8")));
    return parsed.get(name) as T;
  };
  return {
    file,
    bytes: (name) => readFileSync(join(folder, name)),
    geometry: <G extends Geometry>(name: string, id: string) => {
      const { features } = file<{ features: { id: string; geometry: Geometry }[] }>(name);
      const found = features.find((feature) => feature.id === id);
      if (found === undefined) throw new Error(`${name} as built before has no ${id}`);
      return found.geometry as G;
    },
  };
}

/** What is only told of a feature, and moves none of its vertices. */
const WORDS = new Set([
  "names",
  "genitiveRu",
  "name",
  "legend",
  "hue",
  "severalClosed",
  "note",
  "method",
  "where",
  "ends",
  "basis",
  "bases",
  "source",
  "sources",
  "certainty",
  "accuracyMetres",
  "startAccuracyMetres",
  "endAccuracyMetres",
  "validFrom",
  "validTo",
  "published",
  "parts",
]);

/** Facts without the words: what geometries can be computed from. */
export function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      WORDS.has(key) ? [] : [[key, withoutWords(inner)]],
    ),
  );
}

/** The geometries of a file made earlier, by id. */
export function geometriesIn({ files }: Product, name: string): unknown {
  const { features } = files[name] as { features: { id: string; geometry: Geometry }[] };
  return features.map(({ id, geometry }) => [id, geometry]);
}
