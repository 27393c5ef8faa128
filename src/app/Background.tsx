import { atom, useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import { useMakingBelts } from "../data/doubtBelts.ts";
import { useFetchingIndex } from "../data/findingIndex.ts";
import { useReadingLedger } from "../ledger/entries.ts";
import { useComparing } from "../ledger/lineChanges.ts";
import { wayInHandAtom } from "../measuring/alongLine.ts";
import { useLayingRulers } from "../measuring/layingRulers.ts";
import { useWalking } from "../measuring/rulerCurve.ts";
import { undoStopAtom } from "../measuring/setting.ts";
import { atlasAtom } from "../store/atlas.ts";
import { chooseAtom } from "../store/choosing.ts";
import { findingAtom } from "../store/finding.ts";
import { aimingAtom, languageAtom, lookAtom, panelAtom } from "../store/look.ts";
import { useAddress } from "./addressBar.ts";
import { useArrivals } from "./arrivals.ts";
import { useKeys } from "./shortcuts.ts";

/** Lets go of what is on the table: what is measured, or what is chosen. */
const escapeAtom = atom(null, (get, set) => {
  // What is in the hand is let go first.
  if (get(wayInHandAtom) !== null) return;
  if (get(aimingAtom)) set(lookAtom, { type: "clear stops" });
  else if (get(panelAtom) === "measure") set(lookAtom, { type: "drawn", vertices: [] });
  else set(chooseAtom, null);
});

const backspaceAtom = atom(null, (get, set) => {
  if (get(aimingAtom)) set(undoStopAtom);
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
  useLayingRulers();
  useFetchingIndex();
  useReadingLedger();
  useComparing();
  useMakingBelts();
  useWalking();
  useKeys({
    Escape: useSetAtom(escapeAtom),
    Backspace: useSetAtom(backspaceAtom),
    "/": useSetAtom(findByKeyAtom),
  });
  const language = useAtomValue(languageAtom);
  const { title, subtitle } = useAtomValue(atlasAtom).about;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title[language]}: ${subtitle[language]}`;
  }, [language, title, subtitle]);
  return null;
}
