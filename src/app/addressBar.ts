import { useAtomValue, useSetAtom } from "jotai";
import { useEffect, useRef } from "react";
import type { AppState } from "../state/state.ts";
import { encode } from "../state/url.ts";
import { placeNamed } from "../state/visits.ts";
import { lookAtom, stepsAtom } from "../store/look.ts";
import { goHomeAtom } from "../store/visits.ts";
import { askedByAtom, followAtom, hashOfAtom } from "./opening.ts";

/** Browsers refuse more than about seven writes a second, and a key held down makes thirty. */
const MOST_OFTEN_MS = 250;

/**
 * Keeps the address and the state one: the state is written to the address as it changes, a step as an
 * entry of the history of its own, and an address that changes from outside (a link, the back button)
 * is read. The camera's part is the map's, which writes it into the entry that is open.
 */
export function useAddress(): void {
  const state = useAtomValue(lookAtom);
  const steps = useAtomValue(stepsAtom);
  const hashOf = useAtomValue(hashOfAtom);
  const ask = useSetAtom(askedByAtom);
  const followAsked = useSetAtom(followAtom);
  const goHome = useSetAtom(goHomeAtom);
  const written = useRef({ state, steps });
  const last = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    const before = written.current;
    written.current = { state, steps };
    const write = (how: Entry) => {
      last.current = performance.now();
      writeAddress(hashOf, state, how);
    };
    if (steps !== before.steps) {
      // What was slid or dragged just before belongs to the entry that is left.
      writeAddress(hashOf, before.state, "same");
      write("new");
      return;
    }
    const wait = last.current + MOST_OFTEN_MS - performance.now();
    if (wait <= 0) {
      write("same");
      return;
    }
    const timer = setTimeout(() => write("same"), wait);
    return () => clearTimeout(timer);
  }, [hashOf, state, steps]);

  useEffect(() => {
    const follow = () => {
      const asked = ask(location.hash);
      const isSame = encode(asked.state) === encode(written.current.state);
      writeAddress(hashOf, asked.state, "same");
      followAsked(isSame ? { ...asked, state: written.current.state } : asked);
      // Before anything was looked at closer, the whole was seen.
      if (!asked.hasCamera && placeNamed(asked) === null) goHome();
    };
    // Before the map hears of it: the map follows only a camera that has been put right.
    const first = { capture: true };
    window.addEventListener("hashchange", follow, first);
    return () => window.removeEventListener("hashchange", follow, first);
  }, [ask, followAsked, goHome, hashOf]);
}

/** Of the browser's history: the entry that is open, or one after it. */
type Entry = "same" | "new";

function writeAddress(
  hashOf: (state: AppState, previous: string) => string,
  state: AppState,
  how: Entry,
): void {
  const hash = hashOf(state, location.hash);
  if (hash === location.hash) return;
  const address = hash === "" ? location.pathname + location.search : hash;
  // In a frame, an entry more would be one that the page around it has to be left by.
  if (how === "new" && !state.embed) history.pushState(null, "", address);
  else history.replaceState(history.state, "", address);
}
