import { atom } from "jotai";
import { givenAtom } from "../data/mapFiles.ts";
import type { Reading } from "../data/packs/loading.ts";
import type { PublishedAtlas } from "../model/atlas.ts";
import type { Fault } from "../model/packs/fault.ts";
import type { LaterPack } from "../model/packs/format.ts";
import { atItsDate } from "../state/derived.ts";
import type { AppState } from "../state/state.ts";
import { type Asked, decode, encode } from "../state/url.ts";
import { placeNamed } from "../state/visits.ts";
import { atlasAtom, knownAtom, openedAtom } from "../store/atlas.ts";
import { lookAtom } from "../store/look.ts";
import { missingAtom } from "../store/missing.ts";
import { addressReadAtom, noticesAtom } from "../store/notices.ts";
import { pageAtom } from "../store/page.ts";
import { atItsStopAtom, tourOfferedAtom } from "../store/tour.ts";
import { homeAtom, visitsAtom } from "../store/visits.ts";
import { addressOf, linkOf } from "./link.ts";
import { printMapAtom, takePictureAtom } from "./picturing.ts";
import { rememberOffer, rememberUnit, wasOffered, withRememberedUnit } from "./preferences.ts";

/** What an address asks of the atlas on the desk. */
export const askedByAtom = atom(null, (get, _set, hash: string): Asked => {
  const asked = atItsDate(get(atlasAtom), withRememberedUnit(decode(hash, get(knownAtom))));
  return { ...asked, state: get(atItsStopAtom)(asked) };
});

/** The part of the address that measures along a line that has not been read. */
const late = atom("");

/** The address of a state, in which that part is kept until it can be followed or something else is measured. */
export const hashOfAtom = atom((get) => {
  const kept = get(late);
  return (state: AppState, previous: string): string => {
    const hash = encode(state, previous);
    const { line, stops } = state.measurement;
    if (kept === "" || line !== null || stops.length > 0) return hash;
    return hash === "" ? `#${kept}` : `${hash}&${kept}`;
  };
});

/** Follows that part once its line is there. */
const followLateAtom = atom(null, (get, set) => {
  if (get(late) === "") return;
  const state = get(lookAtom);
  const asked = set(askedByAtom, get(hashOfAtom)(state, ""));
  if (asked.ignored.some(({ why }) => why === "away")) return;
  set(late, "");
  set(
    noticesAtom,
    get(noticesAtom).filter((notice) => notice.kind !== "ignored" || notice.ignored.why !== "away"),
  );
  const { measurement } = state;
  if (measurement.line !== null || measurement.stops.length > 0) return;
  set(lookAtom, { type: "restore", state: { ...state, measurement: asked.state.measurement } });
});

/** Follows an address: looks at what it asks for, names what it could not follow, and goes there. */
export const followAtom = atom(null, (_get, set, asked: Asked) => {
  set(lookAtom, { type: "restore", state: asked.state });
  const away = asked.ignored.filter(({ why }) => why === "away");
  set(late, away.map(({ parameter, value }) => `${parameter}=${value}`).join("&"));
  set(
    addressReadAtom,
    asked.ignored.filter((each) => !away.includes(each) || each === away[0]),
  );
  set(visitsAtom, { type: "named", place: placeNamed(asked) });
});

const lookedElsewhere = atom(false);

/** What the map opens on and keeps in view; null where the address says itself where to look. */
export const framedAtom = atom((get) => (get(lookedElsewhere) ? null : get(homeAtom)));

/** Puts an atlas on the desk, opened where the address says. */
export const openAtom = atom(null, (_get, set, atlas: PublishedAtlas) => {
  set(pageAtom, {
    reload: () => location.reload(),
    linkTo: linkOf,
    addressOf,
    print: () => window.print(),
    takePicture: (kind) => set(takePictureAtom, kind),
    printMap: () => set(printMapAtom),
    rememberUnit,
    rememberOffer,
  });
  set(tourOfferedAtom, !wasOffered());
  set(atlasAtom, atlas);
  const asked = set(askedByAtom, location.hash);
  set(lookedElsewhere, asked.hasCamera);
  set(followAtom, asked);
});

/** Whether the atlas is open, how much there is of what it needs, or why it cannot be opened. */
export const howFarAtom = atom<"open" | { percent: number } | readonly Fault[]>({ percent: 0 });

/** An address that names a chapter or a stop of the tour is one of their time and view, and those are in the records. */
const OF_THE_STORY = /[#&](?:chapter|tour)=/;

/**
 * Puts on the desk what has been read of an atlas: opens it, and completes it in place with what comes later. Tells
 * whether it is open.
 */
export const readOnAtom = atom(
  null,
  (get, set, reading: Reading, fetchAgain: (pack: LaterPack) => void): boolean => {
    const { atlas, drawn, missing, ids } = reading;
    const isOpen = get(openedAtom) !== null;
    // The sketches as well: they would push the chapter that is read out of sight when they come.
    const isComing = missing.get("records") === "coming" || missing.get("seen") === "coming";
    if (!isOpen && isComing && OF_THE_STORY.test(location.hash)) return false;
    set(missingAtom, { packs: missing, ids, fetchAgain });
    set(givenAtom, drawn);
    if (!isOpen) set(openAtom, atlas);
    else {
      set(atlasAtom, atlas);
      set(followLateAtom);
    }
    return true;
  },
);
