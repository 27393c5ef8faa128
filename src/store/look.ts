import { type Atom, atom } from "jotai";
import { firstLoaded, isLoaded } from "../i18n/loaded.ts";
import type { Language } from "../model/schema.ts";
import { readersLanguage } from "../state/readersLanguage.ts";
import { type Action, type AppState, INITIAL, reduce, unitOf } from "../state/state.ts";
import { isStep } from "../state/steps.ts";

const looked = atom<AppState>(INITIAL);
const steps = atom(0);

/** How many steps were taken that Back can take back. */
export const stepsAtom = atom((get) => get(steps));

/** What the reader looks at. Every change of it is an action. */
export const lookAtom = atom(
  (get) => get(looked),
  (get, set, action: Action) => {
    const before = get(looked);
    const after = reduce(before, action);
    set(looked, after);
    if (isStep(action, before.measurement.stops.length)) set(steps, get(steps) + 1);
  },
);

/** One part of it: who reads that hears of no other. */
const partOf = <K extends keyof AppState>(key: K): Atom<AppState[K]> =>
  atom((get) => get(looked)[key]);

const browserLanguage = atom<Language>("en");

/** The language the page is wanted in: the one chosen, else the one that the browser asks for. */
export const wantedLanguageAtom = atom((get) => get(looked).language ?? get(browserLanguage));

const lastSpoken = atom<Language | null>(null);

/** The words of a language have come: the page may be in it. */
export const speakableAtom = atom(null, (_get, set, language: Language) =>
  set(lastSpoken, language),
);

/** The language of the page: the one wanted, as soon as its words are there; until then the one before. */
export const languageAtom = atom(
  (get) => {
    const wanted = get(wantedLanguageAtom);
    const before = get(lastSpoken) ?? firstLoaded();
    return isLoaded(wanted) ? wanted : before;
  },
  (_get, set, asked: readonly string[]) => set(browserLanguage, readersLanguage(asked)),
);

export const panelAtom = partOf("panel");
export const choiceAtom = partOf("choice");
export const allButAtom = partOf("allBut");
export const dateAtom = partOf("date");
export const selectionAtom = partOf("selection");
export const claimAtom = partOf("claim");
export const comparedAtom = partOf("compared");
export const chapterAtom = partOf("chapter");
export const tourAtom = partOf("tour");
export const measurementAtom = partOf("measurement");
export const toolAtom = partOf("tool");
export const verticesAtom = partOf("vertices");
export const aboutAtom = partOf("about");
/** Whether the atlas stands in a page of others. */
export const embedAtom = partOf("embed");

/** The unit lengths are read in. */
export const unitAtom = atom((get) => unitOf(get(looked)));

/** Whether points are set along a line, not features chosen. */
export const aimingAtom = atom((get) => get(panelAtom) === "measure" && get(toolAtom) === "line");

/** Whether anything is measured or drawn, or has been begun. */
export const isMeasuredAtom = atom(
  (get) => get(measurementAtom).stops.length > 0 || get(verticesAtom).length > 0,
);
