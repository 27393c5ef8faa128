import { atom } from "jotai";
import type { PublishedAtlas } from "../model/atlas.ts";
import { atItsDate } from "../state/derived.ts";
import { type Asked, decode } from "../state/url.ts";
import { placeNamed } from "../state/visits.ts";
import { atlasAtom, knownAtom } from "../store/atlas.ts";
import { lookAtom } from "../store/look.ts";
import { addressReadAtom } from "../store/notices.ts";
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
