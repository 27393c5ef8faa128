import { useAtomValue, useSetAtom } from "jotai";
import { useLayoutEffect } from "react";
import { type Layout, layoutOf } from "../state/layout.ts";
import { layoutAtom } from "../store/layout.ts";

/** Lays the paper as the window has room for it. */
export function useWindowLayout(): Layout {
  const lay = useSetAtom(layoutAtom);
  useLayoutEffect(() => {
    const follow = () => lay(layoutOf(innerWidth, innerHeight));
    follow();
    window.addEventListener("resize", follow);
    return () => window.removeEventListener("resize", follow);
  }, [lay]);
  return useAtomValue(layoutAtom);
}
