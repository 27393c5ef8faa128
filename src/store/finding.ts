import { atom } from "jotai";
import type { Findable } from "../model/schema.ts";
import { placeOf } from "../state/derived.ts";
import { atlasAtom } from "./atlas.ts";
import { chooseAtom, chooseInstrumentAtom } from "./choosing.ts";
import { sheetHeightAtom } from "./layout.ts";
import { lookAtom } from "./look.ts";
import { readChapterAtom } from "./reading.ts";
import { visitsAtom } from "./visits.ts";

/** Whether the box is open. */
export const findingAtom = atom(false);

/** By what everything is looked up; null until it is asked for and there, "lost" where it did not come. */
export const findingIndexAtom = atom<readonly Findable[] | "lost" | null>(null);

/** Opens the card of what was found, closes the box, and goes there as by an address. */
export const chooseFoundAtom = atom(
  null,
  (get, set, { kind, id }: Pick<Findable, "kind" | "id">) => {
    set(findingAtom, false);
    if (kind === "figure" || kind === "claim") set(lookAtom, { type: "consult", claim: id });
    else if (kind === "instrument") {
      const instrument = get(atlasAtom).instruments.get(id);
      if (instrument !== undefined) set(chooseInstrumentAtom, instrument);
    } else if (kind === "chapter") {
      set(readChapterAtom, get(atlasAtom).chapters.get(id) ?? null);
    } else set(chooseAtom, { kind, id });
    // Neither folded away nor over the map that goes there.
    set(sheetHeightAtom, "half");
    set(visitsAtom, { type: "named", place: placeOf(get(lookAtom)) });
  },
);
