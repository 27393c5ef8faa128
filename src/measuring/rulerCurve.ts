import { atom, useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import { CURVE_RULERS, type Walk } from "../checks/curve.ts";
import type { Metres, Position } from "../measure/position.ts";
import { aimingAtom } from "../store/look.ts";
import { partLostAtom } from "../store/notices.ts";
import { lineAtom, lineString, progressAtom, wayAtom } from "./alongLine.ts";
import type { Answer, Ask } from "./dividerWalk.worker.ts";

/** Where the slider begins: among the rulers that a map can show. */
const FIRST_RULER: Metres = 50;

/** A line must keep still so long before it is walked: it changes with every move of a dragged handle. */
const SETTLED_MS = 200;

export const curveOpenAtom = atom(false);

/** The ruler that is chosen to walk the line with. */
export const rulerAtom = atom(FIRST_RULER);

/** The measured stretch, or the whole line where none is: what rulers are laid along. */
const positionsAtom = atom((get): readonly Position[] | null => {
  const progress = get(progressAtom);
  if (progress.step === "done") {
    return progress.stretch.length.wgs84 === 0 ? null : get(wayAtom);
  }
  const { ruler } = get(lineAtom).along();
  return ruler.slice(0, ruler.length.wgs84);
});

const lookedAtAtom = atom((get) => get(curveOpenAtom) && get(aimingAtom));

/** What is walked while one looks at it. */
const walkedLineAtom = atom((get) => (get(lookedAtAtom) ? get(positionsAtom) : null));

interface Told extends Pick<Walk, "curve" | "progress" | "walked"> {
  positions: readonly Position[];
}

const toldAtom = atom<Told | null>(null);

/** How far the walk along the line has come. */
export const walkAtom = atom((get): Walk => {
  const positions = get(walkedLineAtom);
  const told = get(toldAtom);
  // What was told of another line is no longer of use.
  const current = told?.positions === positions ? told : null;
  const curve = current?.curve ?? [];
  return {
    curve,
    progress: current?.progress ?? 0,
    done: curve.length === CURVE_RULERS.length,
    walked: current?.walked ?? null,
    legs: positions === null ? 0 : Math.max(0, positions.length - 1),
  };
});

const walkedAtom = atom((get) => get(walkAtom).walked);

/** The line as walked with the chosen ruler, to draw. */
export const walkedGeometryAtom = atom((get) => {
  const walked = get(walkedAtom);
  return walked === null ? null : lineString(walked.points);
});

/**
 * Finds in a worker how the length of the line depends on the ruler, and the line as walked with one
 * of them. Another line ends what is under way for the last; of several rulers chosen meanwhile only
 * the latest is walked. While nobody looks, nothing runs and nothing is kept.
 */
export function useWalking(): void {
  const positions = useAtomValue(walkedLineAtom);
  const ruler = useAtomValue(rulerAtom);
  const walker = useAtomValue(walkerAtom);
  const setWalker = useSetAtom(walkerAtom);
  const setTold = useSetAtom(toldAtom);
  const partLost = useSetAtom(partLostAtom);

  useEffect(() => {
    if (positions === null || positions.length < 2) return;
    let worker: Worker | null = null;
    const settled = setTimeout(() => {
      worker = new Worker(new URL("./dividerWalk.worker.ts", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }: MessageEvent<Answer>) =>
        setTold((before) => heard(before ?? { ...NOTHING, positions }, data));
      worker.onerror = partLost;
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
  }, [positions, setTold, setWalker, partLost]);

  useEffect(() => {
    walker?.postMessage({ ruler } satisfies Ask);
  }, [walker, ruler]);
}

const walkerAtom = atom<Worker | null>(null);

const NOTHING: Omit<Told, "positions"> = { curve: [], progress: 0, walked: null };

function heard(before: Told, answer: Answer): Told {
  if ("progress" in answer) return { ...before, progress: answer.progress };
  if ("walked" in answer) return { ...before, walked: answer.walked };
  return { ...before, curve: [answer.point, ...before.curve] };
}
