import { type Dispatch, useEffect, useRef } from "react";
import type { Action, AppState } from "../state/state.ts";
import { type Asked, encode } from "../state/url.ts";

/** The address of what is looked at. Not as the bar has it, which lags behind by a quarter of a second. */
export function linkOf(state: AppState): string {
  return new URL(encode(state, location.hash) || "#", location.href).href;
}

/** Browsers refuse more than about seven writes a second, and a key held down makes thirty. */
const MOST_OFTEN_MS = 250;

/**
 * Keeps the address and the state one: the state is written to the address as it changes, and an
 * address that changes from outside (a link, the back button) is read. The camera's part is the map's.
 */
export function useAddress(
  state: AppState,
  read: (hash: string) => Asked,
  dispatch: Dispatch<Action>,
  onAsked: (asked: Asked) => void,
): void {
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
      const asked = read(location.hash);
      if (encode(asked.state) !== encode(written.current)) {
        dispatch({ type: "restore", state: asked.state });
      }
      writeAddress(asked.state);
      onAsked(asked);
    };
    // Before the map hears of it: the map follows only a camera that has been put right.
    const first = { capture: true };
    window.addEventListener("hashchange", follow, first);
    return () => window.removeEventListener("hashchange", follow, first);
  }, [read, dispatch, onAsked]);
}

function writeAddress(state: AppState): void {
  const hash = encode(state, location.hash);
  if (hash === location.hash) return;
  const address = hash === "" ? location.pathname + location.search : hash;
  history.replaceState(history.state, "", address);
}
