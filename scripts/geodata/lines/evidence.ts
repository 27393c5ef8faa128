import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import type { Drawn } from "./entry.ts";

/** What is told of one old map. */
export function mapTold(id: string, { evidence }: Pick<Facts, "evidence">) {
  const told = evidence.find((map) => map.id === id);
  if (told === undefined) throw new Error(`nothing is told of the map ${id}`);
  return told;
}

/** The border as old small-scale maps have it, whole and untouched. */
export function evidence(facts: Facts, courses: Readonly<Record<string, Position[]>>): Drawn[] {
  return Object.entries(courses).map(([map, coordinates]) => {
    const { id, names, method, accuracyMetres, note, sources } = mapTold(map, facts);
    return {
      ...SHARED,
      id,
      names,
      method,
      accuracyMetres,
      sources,
      ...(note === undefined ? {} : { note }),
      coordinates,
    };
  });
}

const SHARED = {
  kind: "undivided",
  status: "as mapped",
  startAccuracyMetres: 0,
  endAccuracyMetres: 0,
  basis: [],
} as const satisfies Partial<Drawn> & { basis: never[] };
