import type { Geometry } from "geojson";
import { type Bounds, boundsOf } from "../measure/bounds.ts";
import { placeOf } from "./derived.ts";
import type { Asked } from "./url.ts";

/** Go there now. A new object is a new command; the same object is obeyed once. */
export interface Visit {
  bounds: Bounds;
}

/** Where the map was last told to go, and where it will be told once that is known. */
export interface Visits {
  visit: Visit | null;
  /** The place that an address has named. The reader's next move is worth more. */
  awaited: string | null;
}

export type Going =
  /** The reader wants to see something now. */
  | { type: "go"; geometry: Geometry | null }
  /** An address was followed; it names a place to go to, or none. */
  | { type: "named"; place: string | null }
  /** Where the place is that the reader looks at; null where it is nowhere on the map. */
  | { type: "found"; place: string | null; geometry: Geometry | null }
  /** The reader has moved the map. */
  | { type: "moved" };

/** Each command is given once, and none that has been overtaken. */
export function going(visits: Visits, event: Going): Visits {
  const { visit, awaited } = visits;
  const to = (geometry: Geometry | null): Visits => ({
    visit: geometry === null ? visit : { bounds: boundsOf(geometry) },
    awaited: null,
  });
  switch (event.type) {
    case "go":
      return to(event.geometry);
    case "named":
      return { visit, awaited: event.place };
    case "found":
      if (awaited === null) return visits;
      return to(event.place === awaited ? event.geometry : null);
    case "moved":
      return awaited === null ? visits : to(null);
  }
}

/** The place an address sends the map to: none where it says itself where to look. */
export function placeNamed({ state, hasCamera }: Asked): string | null {
  return hasCamera ? null : placeOf(state);
}
