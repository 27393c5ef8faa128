import { atom } from "jotai";
import { beltsAtom } from "../data/doubtBelts.ts";
import { givenAtom, mapFiles } from "../data/mapFiles.ts";
import { consultedAtom } from "../ledger/entries.ts";
import { buildStyle, type View } from "../map/style.ts";
import { stretchGeometryAtom } from "../measuring/alongLine.ts";
import { freeShapeAtom } from "../measuring/freehand.ts";
import { walkedGeometryAtom } from "../measuring/rulerCurve.ts";
import { atlasAtom, groupsAtom, spellsAtom } from "../store/atlas.ts";
import { comparedAtom, languageAtom, panelAtom, toolAtom } from "../store/look.ts";
import { ownShapesAtom } from "../store/own.ts";
import {
  chosenAtom,
  drawnInForceAtom,
  pointedAtom,
  pointsNowAtom,
  spellStatesAtom,
  statesNowAtom,
  undatedHiddenAtom,
} from "../store/shown.ts";
import { changedGroundAtom } from "./changedGround.ts";
import { themeAtom } from "./theme.ts";

const filesAtom = atom((get) =>
  mapFiles(get(atlasAtom), get(givenAtom), get(groupsAtom), get(spellsAtom)),
);

/** The pictures of the ground near by, which the map fetches as it comes to them; null where there are none. */
export const nearTilesAtom = atom((get) => get(filesAtom).relief?.near ?? null);

const near = atom(false);

/** Whether the map has come near, once and for all: what it fetches then stays. */
export const cameNearAtom = atom(
  (get) => get(near),
  (_get, set) => set(near, true),
);

/** What lights up: what is pointed at, else what the open panel tells of. */
const litAtom = atom((get) => {
  const pointed = get(pointedAtom);
  if (pointed !== null) return pointed;
  return get(panelAtom) === "figures" ? (get(consultedAtom) ?? null) : get(chosenAtom);
});

const stretchAtom = atom((get) => (get(toolAtom) === "line" ? get(stretchGeometryAtom) : null));

/** The two compared lines by their groups, with the ground between them. */
const comparisonAtom = atom((get) => {
  const pair = get(comparedAtom);
  if (pair === null) return null;
  const [older, newer] = pair.map((id) => get(groupsAtom).ofLine.get(id));
  if (older === undefined || newer === undefined) return null;
  return { older, newer, ground: get(changedGroundAtom) };
});

/** All that is looked at, in light or dark. */
const viewAtom = atom(
  (get): View => ({
    theme: get(themeAtom),
    language: get(languageAtom),
    hidden: get(undatedHiddenAtom),
    chosen: get(litAtom),
    // Two dates are looked at then, and no one line is in force.
    inForce: get(comparisonAtom) === null ? get(drawnInForceAtom) : undefined,
    comparison: get(comparisonAtom),
    spells: get(spellStatesAtom),
    statesNow: get(statesNowAtom),
    pointsNow: get(pointsNowAtom),
    doubt: get(beltsAtom),
    stretch: get(stretchAtom),
    walked: get(walkedGeometryAtom),
    near: get(cameNearAtom),
    free: get(freeShapeAtom),
    own: get(ownShapesAtom),
  }),
);

/** The whole map as one value, of all that is looked at. */
export const styleAtom = atom((get) => buildStyle(get(filesAtom), get(viewAtom)));

/** The same for paper, which is light. */
export const paperStyleAtom = atom((get) =>
  buildStyle(get(filesAtom), { ...get(viewAtom), theme: "light" }),
);
