import { atom } from "jotai";
import { lineNamed } from "../checks/measurable.ts";
import type { Position } from "../measure/position.ts";
import { type Profile, profileAlong } from "../measure/profile.ts";
import { type Ruler, ruler } from "../measure/ruler.ts";
import { linesAtom } from "../store/atlas.ts";
import { heightGridAtom, profileOpenAtom } from "../store/heights.ts";
import { panelAtom, toolAtom, verticesAtom } from "../store/look.ts";
import { outstandingAtom, pointedAtom } from "../store/shown.ts";
import { handleInHand, progressAtom, wayAtom } from "./alongLine.ts";
import { sketchingAtom } from "./freehand.ts";

const rulerOf = (way: readonly Position[] | null): Ruler | null =>
  way === null || way.length < 2 ? null : ruler(way);

/** The measured way, or the free path; null while it is still in the hand. */
const measuredAtom = atom((get) => {
  if (get(toolAtom) === "path") return get(sketchingAtom) ? null : rulerOf(get(verticesAtom));
  if (get(toolAtom) !== "line" || get(handleInHand.heldAtom) !== null) return null;
  return get(progressAtom).step === "done" ? rulerOf(get(wayAtom)) : null;
});

/** The line that stands out, or the present one, from end to end. */
const wholeAtom = atom(
  (get) => lineNamed(get(linesAtom), get(outstandingAtom)?.id ?? null).along().ruler,
);

const profiledAtom = atom((get) =>
  get(panelAtom) === "measure" ? get(measuredAtom) : get(wholeAtom),
);

/** The heights along what is measured or, where nothing is, the whole line; null while none are there. */
export const profileAtom = atom((get): Profile | null => {
  if (!get(profileOpenAtom)) return null;
  const [grid, way] = [get(heightGridAtom), get(profiledAtom)];
  return grid === null || grid === "lost" || way === null ? null : profileAlong(way, grid);
});

/** Whether the way has no heights although they are there. */
export const offGridAtom = atom((get) => {
  const grid = get(heightGridAtom);
  const isThere = grid !== null && grid !== "lost";
  return isThere && get(profiledAtom) !== null && get(profileAtom) === null;
});

const pointedOn = atom<{ of: Profile; index: number } | null>(null);

/** Which of the profile's points is pointed at; null while none is. */
export const pointedIndexAtom = atom(
  (get) => {
    const pointed = get(pointedOn);
    return pointed?.of === get(profileAtom) ? (pointed?.index ?? null) : null;
  },
  (get, set, index: number | null) => {
    const profile = get(profileAtom);
    const point = index === null ? undefined : profile?.points[index];
    set(pointedOn, profile === null || index === null ? null : { of: profile, index });
    set(pointedAtom, point === undefined ? null : { type: "Point", coordinates: [...point.point] });
  },
);
