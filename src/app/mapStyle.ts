import { atom } from "jotai";
import { beltsAtom } from "../data/doubtBelts.ts";
import { mapFiles } from "../data/mapFiles.ts";
import { consultedAtom } from "../ledger/entries.ts";
import { buildStyle } from "../map/style.ts";
import { stretchGeometryAtom } from "../measuring/alongLine.ts";
import { freeShapeAtom } from "../measuring/freehand.ts";
import { walkedGeometryAtom } from "../measuring/rulerCurve.ts";
import { atlasAtom, groupsAtom } from "../store/atlas.ts";
import { languageAtom, panelAtom, toolAtom } from "../store/look.ts";
import { chosenAtom, hiddenAtom, inForceAtom, pointedAtom, statesNowAtom } from "../store/shown.ts";
import { themeAtom } from "./theme.ts";

const filesAtom = atom((get) => mapFiles(get(atlasAtom), get(groupsAtom)));

/** What lights up: what is pointed at, else what the open panel tells of. */
const litAtom = atom((get) => {
  const pointed = get(pointedAtom);
  if (pointed !== null) return pointed;
  return get(panelAtom) === "figures" ? (get(consultedAtom) ?? null) : get(chosenAtom);
});

const stretchAtom = atom((get) => (get(toolAtom) === "line" ? get(stretchGeometryAtom) : null));

/** The whole map as one value, of all that is looked at. */
export const styleAtom = atom((get) =>
  buildStyle(get(filesAtom), {
    theme: get(themeAtom),
    language: get(languageAtom),
    hidden: get(hiddenAtom),
    chosen: get(litAtom),
    inForce: get(inForceAtom),
    statesNow: get(statesNowAtom),
    doubt: get(beltsAtom),
    stretch: get(stretchAtom),
    walked: get(walkedGeometryAtom),
    free: get(freeShapeAtom),
  }),
);
