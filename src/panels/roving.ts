import { type KeyboardEvent, useRef, useState } from "react";

/** Letters typed within so many milliseconds of one another are one word. */
const SAME_WORD_MS = 800;

/** What an item of the list needs so that the list is walked by keys. */
interface Item {
  tabIndex: 0 | -1;
  ref(element: HTMLElement | null): void;
  onFocus(): void;
}

/**
 * Where one is in a list of names, and where a key leads from there: the arrows, Home and End walk, and
 * letters go to the next name that begins with them, as in a list box of the system.
 */
export function useWalk(names: readonly string[]): {
  current: number;
  setAt(index: number): void;
  target(event: KeyboardEvent): number | null;
} {
  const [at, setAt] = useState(0);
  const typed = useRef({ word: "", when: 0 });
  const current = Math.min(at, Math.max(0, names.length - 1));

  const search = (letter: string): number | null => {
    const now = performance.now();
    const goesOn = now - typed.current.when < SAME_WORD_MS;
    const word = (goesOn ? typed.current.word : "") + letter.toLocaleLowerCase();
    typed.current = { word, when: now };
    // A word that goes on may stay where it is; a new one looks further down.
    const from = goesOn ? current : current + 1;
    for (let step = 0; step < names.length; step++) {
      const index = (from + step) % names.length;
      if (names[index]?.toLocaleLowerCase().startsWith(word)) return index;
    }
    return null;
  };

  const target = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): number | null => {
    if (ctrlKey || altKey || metaKey) return null;
    if (key === "ArrowDown") return Math.min(names.length - 1, current + 1);
    if (key === "ArrowUp") return Math.max(0, current - 1);
    if (key === "Home") return 0;
    if (key === "End") return names.length - 1;
    return key.length === 1 && key !== " " ? search(key) : null;
  };

  return { current, setAt, target };
}

/** A list that is one stop for the Tab key, and is walked within by keys. */
export function useRoving(names: readonly string[]): {
  item(index: number): Item;
  onKeyDown(event: KeyboardEvent): void;
} {
  const { current, setAt, target } = useWalk(names);
  const elements = useRef<(HTMLElement | null)[]>([]);
  return {
    item: (index) => ({
      tabIndex: index === current ? 0 : -1,
      ref: (element) => {
        elements.current[index] = element;
      },
      onFocus: () => setAt(index),
    }),
    onKeyDown: (event) => {
      const next = target(event);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      elements.current[next]?.focus();
    },
  };
}
