import { atom } from "jotai";
import { lineNamed } from "../checks/measurable.ts";
import { presentLineOf } from "../model/lines.ts";
import { figureOfWhole, firstPair } from "../state/derived.ts";
import {
  type AppState,
  INITIAL,
  isPlain,
  reduce,
  type TourStop,
  type TourView,
} from "../state/state.ts";
import type { Asked } from "../state/url.ts";
import { atlasAtom, linesAtom } from "./atlas.ts";
import { sheetHeightAtom } from "./layout.ts";
import { lookAtom } from "./look.ts";
import { goHomeAtom } from "./visits.ts";

/** Whether the tour is offered unasked: on the first visit, until an answer. */
export const tourOfferedAtom = atom(false);

/** The year from which on there is a line, and when that was. */
export const firstDateAtom = atom((get) => {
  const borders = [...get(atlasAtom).lines.values()].filter(({ role }) => role === "border");
  return borders.map(({ validFrom }) => validFrom).reduce((a, b) => (a < b ? a : b));
});

const viewAtom = atom((get) => (stop: TourStop): TourView => {
  const atlas = get(atlasAtom);
  const { measurement } = INITIAL;
  const nothing = { stop, panel: "explore", date: null, compare: null, measurement, claim: null };
  const plain = nothing as TourView;
  switch (stop) {
    case "map":
      return plain;
    case "date":
      return { ...plain, date: get(firstDateAtom) };
    case "compare":
      return { ...plain, compare: firstPair(atlas) };
    case "measure": {
      const { ruler } = lineNamed(get(linesAtom), null).along();
      const stops = [
        { along: 0, at: "start" },
        { along: ruler.length.wgs84, at: "end" },
      ] as const;
      return { ...plain, panel: "measure", measurement: { line: null, stops } };
    }
    case "figures": {
      const claim = figureOfWhole(atlas, presentLineOf(atlas).id)?.id ?? null;
      return { ...plain, panel: "figures", claim };
    }
  }
});

/** What is looked at where an address names a stop of the tour and nothing else. */
export const atItsStopAtom = atom((get) => ({ state, hasTime }: Asked): AppState => {
  const { tour } = state;
  if (tour === null || hasTime || !isPlain(state)) return state;
  return reduce(state, { type: "tour", view: get(viewAtom)(tour) });
});

/** Goes to a stop of the tour, or leaves it. */
export const takeTourAtom = atom(null, (get, set, stop: TourStop | null) => {
  set(tourOfferedAtom, false);
  set(lookAtom, { type: "tour", view: stop && get(viewAtom)(stop) });
  if (stop === null) return;
  set(sheetHeightAtom, "half");
  set(goHomeAtom);
});
