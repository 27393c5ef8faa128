import { useAtomValue, useSetAtom } from "jotai";
import { useEffect, useRef } from "react";
import type { AppState } from "../state/state.ts";
import { encode } from "../state/url.ts";
import { lookAtom } from "../store/look.ts";
import { askedByAtom, followAtom } from "./opening.ts";

/** Browsers refuse more than about seven writes a second, and a key held down makes thirty. */
const MOST_OFTEN_MS = 250;

/**
 * Keeps the address and the state one: the state is written to the address as it changes, and an
 * address that changes from outside (a link, the back button) is read. The camera's part is the map's.
 */
export function useAddress(): void {
  const state = useAtomValue(lookAtom);
  const ask = useSetAtom(askedByAtom);
  const followAsked = useSetAtom(followAtom);
  const written = useRef(state);
  const last = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    written.current = state;
    const write = () => {
      last.current = performance.now();
      writeAddress(written.current);
    };
    const wait = last.current + MOST_OFTEN_MS - performance.now();
    if (wait <= 0) {
      write();
      return;
    }
    const timer = setTimeout(write, wait);
    return () => clearTimeout(timer);
  }, [state]);

  useEffect(() => {
    const follow = () => {
      const asked = ask(location.hash);
      const same = encode(asked.state) === encode(written.current);
      writeAddress(asked.state);
      followAsked(same ? { ...asked, state: written.current } : asked);
    };
    // Before the map hears of it: the map follows only a camera that has been put right.
    const first = { capture: true };
    window.addEventListener("hashchange", follow, first);
    return () => window.removeEventListener("hashchange", follow, first);
  }, [ask, followAsked]);
}

function writeAddress(state: AppState): void {
  const hash = encode(state, location.hash);
  if (hash === location.hash) return;
  const address = hash === "" ? location.pathname + location.search : hash;
  history.replaceState(history.state, "", address);
}
