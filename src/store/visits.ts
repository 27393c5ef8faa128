import type { Geometry } from "geojson";
import { atom } from "jotai";
import { type Going, going, type Visits } from "../state/visits.ts";

const gone = atom<Visits>({ visit: null, awaited: null });

/** Where the map goes. */
export const visitsAtom = atom(
  (get) => get(gone),
  (get, set, event: Going) => set(gone, going(get(gone), event)),
);

/** Shows the reader something on the map; nothing happens where it is nowhere. */
export const goToAtom = atom(null, (_get, set, geometry: Geometry | null) =>
  set(visitsAtom, { type: "go", geometry }),
);
