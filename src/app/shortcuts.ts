import { useEffect, useRef } from "react";

/** What a key does anywhere on the page, by its name. */
export type Keys = Partial<Record<string, (event: KeyboardEvent) => void>>;

/** Listens to the keyboard, except where somebody writes or a control has taken the key. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isWriting(event.target)) return;
      latest.current[event.key]?.(event);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  const writable = "input:not([type=range], [type=checkbox], [type=radio]), textarea, select";
  return target instanceof HTMLElement && target.matches(writable);
}
