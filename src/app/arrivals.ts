import { atom, useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import { consultedAtom } from "../ledger/entries.ts";
import { isConsulting, placeOf } from "../state/derived.ts";
import { chapterAtom, claimAtom, panelAtom, selectionAtom } from "../store/look.ts";
import { readPlacesAtom } from "../store/reading.ts";
import { chosenAtom } from "../store/shown.ts";
import { visitsAtom } from "../store/visits.ts";

const lookedAtAtom = atom((get) => ({
  panel: get(panelAtom),
  claim: get(claimAtom),
  selection: get(selectionAtom),
  chapter: get(chapterAtom),
}));

const placeAtom = atom((get) => placeOf(get(lookedAtAtom)));

/** Where that place is: null where it is nowhere on the map, undefined while it is not known. */
const geometryAtom = atom((get) =>
  isConsulting(get(lookedAtAtom))
    ? get(consultedAtom)
    : get(get(selectionAtom) === null ? readPlacesAtom : chosenAtom),
);

/** Sends the map to the place that an address has named, as soon as it is known where that is. */
export function useArrivals(): void {
  const { awaited } = useAtomValue(visitsAtom);
  const place = useAtomValue(placeAtom);
  const geometry = useAtomValue(geometryAtom);
  const tell = useSetAtom(visitsAtom);
  useEffect(() => {
    if (awaited === null) return;
    if (geometry !== undefined) tell({ type: "found", place, geometry });
    else if (place !== awaited) tell({ type: "found", place, geometry: null });
  }, [awaited, place, geometry, tell]);
}
