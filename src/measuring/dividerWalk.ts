import { useEffect, useState } from "react";
import { CURVE_RULERS, type Walk } from "../checks/curve.ts";
import type { Metres, Position } from "../measure/position.ts";
import type { Answer, Ask } from "./dividerWalk.worker.ts";

/** A line must keep still so long before it is walked: it changes with every move of a dragged handle. */
const SETTLED_MS = 200;

type Told = Pick<Walk, "curve" | "progress" | "walked"> & { positions: readonly Position[] };

const NOTHING: Omit<Told, "positions"> = { curve: [], progress: 0, walked: null };

/**
 * How the length of a line depends on the ruler, and the line as walked with one of them, both found
 * in a worker. Another line (by identity: keep it in a memo) ends what is under way for the last;
 * of several rulers chosen meanwhile only the latest is walked. With `null` for the line, nothing
 * runs and nothing is kept.
 */
export function useWalk(positions: readonly Position[] | null, ruler: Metres | null): Walk {
  const [walker, setWalker] = useState<Worker | null>(null);
  const [told, setTold] = useState<Told | null>(null);

  useEffect(() => {
    if (positions === null || positions.length < 2) return;
    let worker: Worker | null = null;
    const settled = setTimeout(() => {
      worker = new Worker(new URL("./dividerWalk.worker.ts", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }: MessageEvent<Answer>) =>
        setTold((before) => heard(before ?? { ...NOTHING, positions }, data));
      worker.postMessage({ line: positions } satisfies Ask);
      setWalker(worker);
    }, SETTLED_MS);
    return () => {
      clearTimeout(settled);
      if (worker !== null) {
        // What it has posted already would still arrive.
        worker.onmessage = null;
        worker.terminate();
      }
      setWalker(null);
      setTold(null);
    };
  }, [positions]);

  useEffect(() => {
    if (walker === null || ruler === null) return;
    walker.postMessage({ ruler } satisfies Ask);
  }, [walker, ruler]);

  const current = told !== null && told.positions === positions ? told : NOTHING;
  return {
    curve: current.curve,
    progress: current.progress,
    done: current.curve.length === CURVE_RULERS.length,
    walked: ruler === null ? null : current.walked,
    legs: positions === null ? 0 : Math.max(0, positions.length - 1),
  };
}

function heard(before: Told, answer: Answer): Told {
  if ("progress" in answer) return { ...before, progress: answer.progress };
  if ("walked" in answer) return { ...before, walked: answer.walked };
  return { ...before, curve: [answer.point, ...before.curve] };
}
