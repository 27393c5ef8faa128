import { type Dispatch, useEffect, useRef } from "react";
import { type Atlas, featureOf } from "./model/atlas.ts";
import type { Action, AppState } from "./state/state.ts";
import { decode, encode, type Ignored, type Known } from "./state/url.ts";

/** What an address may name, by what this atlas has. */
export function knownBy(atlas: Atlas): Known {
  return {
    hasLine: (id) => atlas.lines.has(id),
    has: (selection) => featureOf(atlas, selection) !== null,
  };
}

/**
 * Keeps the address and the state one: the state is written to the address as it changes, and an
 * address that changes from outside (a link, the back button) is read. The camera's part is the map's.
 */
export function useAddress(
  state: AppState,
  known: Known,
  dispatch: Dispatch<Action>,
  onIgnored: (ignored: Ignored[]) => void,
): void {
  const written = useRef(state);

  useEffect(() => {
    written.current = state;
    const hash = encode(state, location.hash);
    if (hash !== location.hash) {
      history.replaceState(
        history.state,
        "",
        hash === "" ? location.pathname + location.search : hash,
      );
    }
  }, [state]);

  useEffect(() => {
    const follow = () => {
      const { state: asked, ignored } = decode(location.hash, known);
      // The map's own writing of its camera leaves the rest as it was: nothing to do then.
      if (encode(asked) !== encode(written.current)) dispatch({ type: "restore", state: asked });
      onIgnored(ignored);
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [known, dispatch, onIgnored]);
}
