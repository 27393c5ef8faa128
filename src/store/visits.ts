import type { Geometry } from "geojson";
import { atom } from "jotai";
import { boundsOf } from "../measure/bounds.ts";
import { sectionsOf } from "../model/atlas.ts";
import { presentLineOf } from "../model/lines.ts";
import { type Going, going, type Visits } from "../state/visits.ts";
import { atlasAtom } from "./atlas.ts";

const wholeGeometryAtom = atom((get): Geometry => {
  const atlas = get(atlasAtom);
  const sections = sectionsOf(atlas, presentLineOf(atlas));
  const coordinates = sections.map(({ geometry }) => geometry.coordinates);
  return { type: "MultiLineString", coordinates };
});

/** Where the map opens: on the whole of the present line. */
export const homeAtom = atom((get) => boundsOf(get(wholeGeometryAtom)));

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

export const goHomeAtom = atom(null, (get, set) => set(goToAtom, get(wholeGeometryAtom)));
