import { type Atom, atom, type WritableAtom } from "jotai";

export interface Held<T> {
  /** What is in the hand; null where nothing is. */
  heldAtom: Atom<T | null>;
  holdAtom: WritableAtom<null, [value: T], void>;
  /** Drops it, also one that still waits. */
  letGoAtom: WritableAtom<null, [], void>;
}

/**
 * A value that changes faster than the screen: of those that come within one frame only the last is
 * seen.
 */
export function held<T>(): Held<T> {
  const seen = atom<{ value: T } | null>(null);
  // A box of its own for each store, written to without anybody hearing of it.
  const waiting = atom(() => ({ now: null as { value: T; frame: number } | null }));
  return {
    heldAtom: atom((get) => get(seen)?.value ?? null),
    holdAtom: atom(null, (get, set, value: T) => {
      const box = get(waiting);
      if (box.now !== null) {
        box.now.value = value;
        return;
      }
      const show = () => {
        const last = box.now;
        box.now = null;
        if (last !== null) set(seen, { value: last.value });
      };
      box.now = { value, frame: requestAnimationFrame(show) };
    }),
    letGoAtom: atom(null, (get, set) => {
      const box = get(waiting);
      if (box.now !== null) cancelAnimationFrame(box.now.frame);
      box.now = null;
      set(seen, null);
    }),
  };
}
