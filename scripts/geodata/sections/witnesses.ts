import { distancesTo, placesAlong, quantile } from "../../../src/measure/apart.ts";
import type { Metres } from "../../../src/measure/position.ts";
import { type Ruler, ruler } from "../../../src/measure/ruler.ts";
import type { Section } from "../../../src/model/schema.ts";
import type { Kept } from "../build/due.ts";
import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import { lineOnMap } from "../lines/oldMaps.ts";
import { triPoints } from "../lines/presentLine.ts";

/** A map that tells where today's line runs, beside the one that it is taken from. */
export interface Witness {
  source: string;
  course: Ruler;
  /** Whether it is of the same data as today's line: it can be refuted, and refutes none. */
  sameData: boolean;
}

/** What the witnesses say of a section. */
export type Heard = Required<Pick<Section["properties"], "witnesses" | "unrefutedMetres">>;

/** Metres between the places of a section at which the witnesses are asked. */
const EVERY: Metres = 100;
const [HALF, MOST] = [0.5, 0.95];

/**
 * Asks the witnesses every 100 m of a section how far off they have the line. At a place, one of the same data as
 * today's line is refuted where another that is not has its own line nearer to today's than to that one: then it
 * was the one of the same data that erred, and has been mended since. What counts at a place is the largest distance
 * that is not refuted; `unrefutedMetres` is that within which it stays at 95 % of the places.
 *
 * @param bestMetres less than this no witness is asked to explain: how well any place is known at best
 * @returns metres, whole; `refutedShare` is the part of the section along which a witness lies further off than that and is refuted
 */
export function heard(
  section: readonly Position[],
  today: Ruler,
  witnesses: readonly Witness[],
  bestMetres: Metres,
): Heard {
  const places = placesAlong(section, EVERY);
  const asked = witnesses.map((witness) => ({
    ...witness,
    off: distancesTo(witness.course, places),
    isRefuted: places.map(() => false),
  }));
  for (const one of asked.filter(({ sameData }) => sameData)) {
    for (const other of asked.filter(({ sameData }) => !sameData)) {
      const feet = places.map((place) => other.course.locate(place).point);
      const [toOne, toToday] = [distancesTo(one.course, feet), distancesTo(today, feet)];
      one.isRefuted = one.isRefuted.map((is, at) => is || (toOne[at] ?? 0) > (toToday[at] ?? 0));
    }
  }
  const counting = places.map((_, at) =>
    Math.max(0, ...asked.map(({ off, isRefuted }) => (isRefuted[at] ? 0 : (off[at] ?? 0)))),
  );
  return {
    witnesses: asked.map(({ source, off, isRefuted }) => {
      const refuted = off.filter((metres, at) => isRefuted[at] && metres > bestMetres);
      return {
        source,
        p50Metres: Math.round(quantile(off, HALF)),
        p95Metres: Math.round(quantile(off, MOST)),
        refutedShare: Number((refuted.length / places.length).toFixed(3)),
      };
    }),
    unrefutedMetres: Math.round(quantile(counting, MOST)),
  };
}

/** What the witnesses that are told of say of any section; null of a border that has none. */
export async function hearing(
  line: readonly Position[],
  onMaps: Readonly<Record<string, Position[]>>,
  facts: Facts,
): Promise<(id: string, coordinates: readonly Position[]) => Heard | null> {
  const { witnesses: told, bestMetres } = facts.sections.accuracy;
  const witnesses: Witness[] = [];
  for (const { source, sameData, ...from } of told) {
    const course =
      "map" in from
        ? (onMaps[from.map] ?? [])
        : await lineOnMap(from.cutFrom, triPoints(facts), facts.countries);
    witnesses.push({ source, sameData, course: ruler(course) });
  }
  const today = ruler(line);
  return (_, coordinates) =>
    witnesses.length === 0 ? null : heard(coordinates, today, witnesses, bestMetres);
}

/** What they said of a section when the border was last computed. */
export function heardBefore(kept: Kept, id: string): Heard | null {
  const { features } = kept.file<{ features: Section[] }>("borders.geojson");
  const before = features.find((section) => section.id === id)?.properties;
  if (before?.witnesses === undefined || before.unrefutedMetres === undefined) return null;
  return { witnesses: before.witnesses, unrefutedMetres: before.unrefutedMetres };
}
