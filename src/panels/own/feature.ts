import type { Geometry } from "geojson";
import type { ReadFeature } from "../../formats/reading.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { Bounds } from "../../measure/bounds.ts";

/** What a file calls a feature, else its number. */
export function nameOf(words: Translator, { name, number }: ReadFeature): string {
  return name ?? words("own.unnamed", { number });
}

export function kindOf(words: Translator, { geometry }: ReadFeature): string {
  const { type, coordinates } = geometry;
  if (type === "Point") return words("own.kind.points", { count: 1 });
  if (type === "MultiPoint") return words("own.kind.points", { count: coordinates.length });
  const pieces = type.startsWith("Multi") ? coordinates.length : 1;
  return words(type.endsWith("LineString") ? "own.kind.lines" : "own.kind.areas", {
    count: pieces,
  });
}

/** More than this does not light up at once while it is pointed at. */
const MOST_LIT = 5000;

/** Whether a feature is small enough to light up while it is pointed at. */
export function isLight({ geometry }: ReadFeature): boolean {
  const first = geometry.coordinates[0];
  return (
    geometry.type === "Point" ||
    (geometry.coordinates.length <= MOST_LIT &&
      (!Array.isArray(first) || (first as unknown[]).length <= MOST_LIT))
  );
}

/** What the map goes to, to show all of a file. */
export function boxOf(bounds: Bounds | null): Geometry | null {
  if (bounds === null) return null;
  const [west, south, east, north] = bounds;
  return {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
}

/** Metres below a kilometre, else kilometres, with the unit. */
export function writeMetres(words: Translator, metres: number): string {
  if (metres < 1000) return `${words.number(metres)} ${words("unit.m")}`;
  return `${words.km(metres, metres < 100_000 ? 1 : 0)} ${words("unit.km")}`;
}
