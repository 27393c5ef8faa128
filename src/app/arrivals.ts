import { atom, useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import { consultedAtom } from "../ledger/entries.ts";
import { isConsulting, placeOf } from "../state/derived.ts";
import { chapterAtom, claimAtom, panelAtom, selectionAtom } from "../store/look.ts";
import { missingAtom, packsOfChosenAtom } from "../store/missing.ts";
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
const geometryAtom = atom((get) => {
  if (isConsulting(get(lookedAtAtom))) return get(consultedAtom);
  if (get(selectionAtom) === null) {
    const isWhole = get(missingAtom).packs.size === 0;
    return get(chapterAtom) === null || isWhole ? get(readPlacesAtom) : undefined;
  }
  return get(packsOfChosenAtom).length === 0 ? get(chosenAtom) : undefined;
});

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
