import { atom } from "jotai";
import { givenAtom } from "../data/mapFiles.ts";
import type { Reading } from "../data/packs/loading.ts";
import type { PublishedAtlas } from "../model/atlas.ts";
import type { LaterPack } from "../model/packs/format.ts";
import { atItsDate } from "../state/derived.ts";
import { type Asked, decode } from "../state/url.ts";
import { placeNamed } from "../state/visits.ts";
import { atlasAtom, knownAtom, openedAtom } from "../store/atlas.ts";
import { lookAtom } from "../store/look.ts";
import { missingAtom } from "../store/missing.ts";
import { addressReadAtom } from "../store/notices.ts";
import { pageAtom } from "../store/page.ts";
import { atItsStopAtom, tourOfferedAtom } from "../store/tour.ts";
import { homeAtom, visitsAtom } from "../store/visits.ts";
import { addressOf, linkOf } from "./link.ts";
import { packsAskedBy } from "./packsAskedBy.ts";
import { rememberOffer, rememberUnit, wasOffered, withRememberedUnit } from "./preferences.ts";

/** What an address asks of the atlas on the desk. */
export const askedByAtom = atom(null, (get, _set, hash: string): Asked => {
  const asked = atItsDate(get(atlasAtom), withRememberedUnit(decode(hash, get(knownAtom))));
  return { ...asked, state: get(atItsStopAtom)(asked) };
});

/** Follows an address: looks at what it asks for, names what it could not follow, and goes there. */
export const followAtom = atom(null, (_get, set, asked: Asked) => {
  set(lookAtom, { type: "restore", state: asked.state });
  set(addressReadAtom, asked.ignored);
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
    rememberUnit,
    rememberOffer,
  });
  set(tourOfferedAtom, !wasOffered());
  set(atlasAtom, atlas);
  const asked = set(askedByAtom, location.hash);
  set(lookedElsewhere, asked.hasCamera);
  set(followAtom, asked);
});

/**
 * Puts on the desk what has been read of an atlas: opens it, once that is there which the address asks for or cannot be
 * read, and completes it in place with what comes later. Tells whether it is open.
 */
export const readOnAtom = atom(
  null,
  (get, set, reading: Reading, fetchAgain: (pack: LaterPack) => void): boolean => {
    const { atlas, drawn, missing, ids } = reading;
    const isOpen = get(openedAtom) !== null;
    const awaited = packsAskedBy(location.hash).filter((pack) => missing.get(pack) === "coming");
    if (!isOpen && awaited.length > 0) return false;
    set(missingAtom, { packs: missing, ids, fetchAgain });
    set(givenAtom, drawn);
    if (isOpen) set(atlasAtom, atlas);
    else set(openAtom, atlas);
    return true;
  },
);
