import { atom, useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import { useFetchingBelts } from "../data/doubtBelts.ts";
import { useFetchingIndex } from "../data/findingIndex.ts";
import { useFetchingHeights } from "../data/heights.ts";
import { useReadingLedger } from "../ledger/entries.ts";
import { useComparing } from "../ledger/lineChanges.ts";
import { wayInHandAtom } from "../measuring/alongLine.ts";
import { undoVertexAtom } from "../measuring/freehand.ts";
import { useLayingRulers } from "../measuring/layingRulers.ts";
import { useWalking } from "../measuring/rulerCurve.ts";
import { undoStopAtom } from "../measuring/setting.ts";
import { useSettingAgainst } from "../own/against.ts";
import { useReadingOwnFiles } from "../own/reading.ts";
import { nameOfChosen } from "../state/derived.ts";
import { atlasAtom } from "../store/atlas.ts";
import { chooseAtom } from "../store/choosing.ts";
import { findingAtom } from "../store/finding.ts";
import {
  aboutAtom,
  aimingAtom,
  chapterAtom,
  comparedAtom,
  languageAtom,
  lookAtom,
  panelAtom,
  selectionAtom,
  tourAtom,
} from "../store/look.ts";
import { isMapLostAtom } from "../store/notices.ts";
import { readAtom } from "../store/reading.ts";
import { takeTourAtom } from "../store/tour.ts";
import { useAddress } from "./addressBar.ts";
import { useArrivals } from "./arrivals.ts";
import { useKeepingFiles } from "./keptFiles.ts";
import { useOffline } from "./offline.ts";
import { useLinksOutOfFile } from "./oneFile.ts";
import { printMapAtom } from "./picturing.ts";
import { useKeys } from "./shortcuts.ts";
import { useSpeaking } from "./speaking.ts";

/** Lets go of what is on the table: the tour, what is measured, or what is chosen. */
const escapeAtom = atom(null, (get, set) => {
  if (get(aboutAtom)) {
    set(lookAtom, { type: "about", open: false });
    return;
  }
  // What is in the hand is let go first.
  if (get(wayInHandAtom) !== null) return;
  if (get(tourAtom) !== null) {
    set(takeTourAtom, null);
    return;
  }
  if (get(aimingAtom)) set(lookAtom, { type: "clear stops" });
  else if (get(panelAtom) === "measure") set(lookAtom, { type: "drawn", vertices: [] });
  else set(chooseAtom, null);
});

/** What is chosen or read, before what the atlas is called. */
const pageTitleAtom = atom((get) => {
  const atlas = get(atlasAtom);
  const language = get(languageAtom);
  const { title, subtitle } = atlas.about;
  const chosen = nameOfChosen(atlas, get(selectionAtom), language);
  const named = chosen ?? get(readAtom)?.title[language] ?? null;
  return named === null
    ? `${title[language]}: ${subtitle[language]}`
    : `${named} · ${title[language]}`;
});

const backspaceAtom = atom(null, (get, set) => {
  if (get(aimingAtom)) set(undoStopAtom);
  else if (get(panelAtom) === "measure") set(undoVertexAtom);
});

/** The map goes on a sheet of its own; what is read beside it is printed as the browser does. */
const printByKeyAtom = atom(null, (get, set, event: KeyboardEvent) => {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  const isRead = get(comparedAtom) !== null || get(chapterAtom) !== null;
  if (isRead || get(panelAtom) === "figures" || get(aboutAtom) || get(isMapLostAtom)) return;
  event.preventDefault();
  // Where no picture can be drawn, the browser prints the page.
  set(printMapAtom).catch(() => window.print());
});

const findByKeyAtom = atom(null, (_get, set, event: KeyboardEvent) => {
  // The key would be written into the box that it opens.
  event.preventDefault();
  set(findingAtom, true);
});

/** What goes on unseen while the atlas is open. A component of its own: nothing else is rendered for it. */
export function Background() {
  useAddress();
  useArrivals();
  useSpeaking();
  useLayingRulers();
  useFetchingIndex();
  useFetchingHeights();
  useReadingLedger();
  useComparing();
  useFetchingBelts();
  useWalking();
  useOffline();
  useLinksOutOfFile();
  useReadingOwnFiles();
  useSettingAgainst();
  useKeepingFiles();
  const look = useSetAtom(lookAtom);
  useKeys({
    Escape: useSetAtom(escapeAtom),
    Backspace: useSetAtom(backspaceAtom),
    "/": useSetAtom(findByKeyAtom),
    p: useSetAtom(printByKeyAtom),
    "?": () => look({ type: "about", open: true }),
  });
  const language = useAtomValue(languageAtom);
  const title = useAtomValue(pageTitleAtom);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return null;
}
