import { type PrimitiveAtom, useStore } from "jotai";
import { useLayoutEffect } from "react";

const openPanel = () => document.querySelector(".tab-panel[data-state='active']");

/** A card is read from its head, wherever the list before it was left. With a `key` of the card. */
export function FromTheTop() {
  useLayoutEffect(() => openPanel()?.scrollTo({ top: 0 }), []);
  return null;
}

/** A list is found again where it was left. */
export function useWhereLeft(place: PrimitiveAtom<number>): void {
  const store = useStore();
  useLayoutEffect(() => {
    const panel = openPanel();
    panel?.scrollTo({ top: store.get(place) });
    return () => {
      if (panel !== null) store.set(place, panel.scrollTop);
    };
  }, [store, place]);
}
