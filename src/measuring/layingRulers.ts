import { useAtomValue } from "jotai";
import { useEffect } from "react";
import { linesAtom } from "../store/atlas.ts";

/** Lays the rulers of the lines one by one while nobody waits: the first aim looks along them all. */
export function useLayingRulers(): void {
  const lines = useAtomValue(linesAtom);
  useEffect(() => {
    const waiting = [...lines.values()];
    let wanted = true;
    const layNext = () => {
      const line = wanted ? waiting.shift() : undefined;
      if (line === undefined) return;
      line.along();
      whenIdle(layNext);
    };
    whenIdle(layNext);
    return () => {
      wanted = false;
    };
  }, [lines]);
}

/** Safari knows no idle time. */
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act);
  else setTimeout(act, 50);
}
