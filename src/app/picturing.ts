import { atom } from "jotai";
import { givenAtom } from "../data/mapFiles.ts";
import { lookingNow } from "../map/lookingNow.ts";
import type { Bounds } from "../state/state.ts";
import { languageAtom } from "../store/look.ts";
import type { PictureKind, Taken } from "../store/taking.ts";
import { homeAtom } from "../store/visits.ts";
import { PALETTES } from "../symbology/palette.ts";
import { AIR, freeRoom } from "./freeRoom.ts";
import { cameNearAtom, nearTilesAtom, paperStyleAtom, styleAtom } from "./mapStyle.ts";
import { themeAtom } from "./theme.ts";

/** What is free of paper with the air around it: a picture has no labels of handles that need it. */
function uncovered(bounds: Bounds) {
  const { top, right, bottom, left } = freeRoom(bounds);
  const less = (room: number) => Math.max(0, room - AIR);
  return { top: less(top), right: less(right), bottom: less(bottom), left: less(left) };
}

const jobAtom = atom((get) => (kind: PictureKind) => {
  const isPaper = kind === "landscape" || kind === "portrait";
  const theme = isPaper ? "light" : get(themeAtom);
  return {
    looking: lookingNow(uncovered(get(homeAtom))),
    home: get(homeAtom),
    given: get(givenAtom),
    style: get(isPaper ? paperStyleAtom : styleAtom),
    palette: PALETTES[theme],
    near: get(nearTilesAtom),
    language: get(languageAtom),
  };
});

/** Draws what is looked at as a picture of its own. */
export const takePictureAtom = atom(null, async (get, _set, kind: PictureKind): Promise<Taken> => {
  // What draws is loaded when the first picture is asked for.
  const { takePicture } = await import("./drawPicture.ts");
  const { captionsAtom } = await import("./captions.ts");
  const captionsOf = (relief: boolean) => get(captionsAtom)({ relief, roads: get(cameNearAtom) });
  return takePicture(kind, get(jobAtom)(kind), captionsOf);
});

/** Puts the map on a sheet of paper, turned as it has most room there. */
export const printMapAtom = atom(null, async (get) => {
  const { printMap } = await import("./drawPicture.ts");
  const { captionsAtom } = await import("./captions.ts");
  const captionsOf = (relief: boolean) => get(captionsAtom)({ relief, roads: get(cameNearAtom) });
  const looking = lookingNow(uncovered(get(homeAtom)));
  const isHigh = looking !== null && looking.free.height > looking.free.width;
  const kind = isHigh ? "portrait" : "landscape";
  await printMap(kind, get(jobAtom)(kind), captionsOf);
});
