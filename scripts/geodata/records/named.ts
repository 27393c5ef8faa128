import type { NamesFact } from "../facts/names.ts";
import { published } from "../facts/names.ts";

interface Told {
  id: string;
  names: NamesFact;
}

/** A feature of what is told under a name: its id on the feature and among its properties, then its names. */
export function named<G, const P>({ id, names }: Told, geometry: G, properties: P) {
  return {
    type: "Feature" as const,
    id,
    geometry,
    properties: { id, ...published(names), ...properties },
  };
}
