import { type Dispatch, useEffect, useRef } from "react";
import type { MeasurableLine } from "../checks/measurable.ts";
import { placeWritten } from "../checks/place.ts";
import { type Atlas, featureOf } from "../model/atlas.ts";
import { presentLineOf } from "../model/lines.ts";
import type { Action, AppState } from "../state/state.ts";
import { type Asked, encode, type Ignored, type Known } from "../state/url.ts";
import { isFixed } from "../symbology/groups.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";

/** What an address may name, by what this atlas has. */
export function knownBy(
  atlas: Atlas,
  lines: ReadonlyMap<string, MeasurableLine>,
  groups: LineGroups,
): Known {
  const entries = new Set([...atlas.figures, ...atlas.claims].map(({ id }) => id));
  return {
    hasEntry: (id) => entries.has(id),
    hasLine: (id) => lines.has(id),
    presentLine: presentLineOf(atlas).id,
    hasGroup: (group) => isFixed(group) || groups.older.some(({ id }) => id === group),
    canCompare: (pair) => {
      const [older, newer] = pair.map((id) => atlas.lines.get(id));
      const both = older?.role === "border" && newer?.role === "border";
      return both && older.validFrom < newer.validFrom;
    },
    locate: (id, written, before) => {
      const line = lines.get(id);
      return line === undefined ? null : placeWritten(line.along(), written, before);
    },
    has: ({ kind, id }) =>
      kind === "instrument" ? atlas.instruments.has(id) : featureOf(atlas, { kind, id }) !== null,
  };
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
  onIgnored: (ignored: Ignored[]) => void,
): void {
  const written = useRef(state);
  const last = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    written.current = state;
    const write = () => {
      last.current = performance.now();
      const hash = encode(written.current, location.hash);
      if (hash === location.hash) return;
      const address = hash === "" ? location.pathname + location.search : hash;
      history.replaceState(history.state, "", address);
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
      const { state: asked, ignored } = read(location.hash);
      // The map's own writing of its camera leaves the rest as it was: nothing to do then.
      if (encode(asked) !== encode(written.current)) dispatch({ type: "restore", state: asked });
      onIgnored(ignored);
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [read, dispatch, onIgnored]);
}
