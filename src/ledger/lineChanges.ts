import { atom, useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import type { Pair } from "../state/state.ts";
import { atlasAtom } from "../store/atlas.ts";
import { comparedAtom } from "../store/look.ts";
import { partLostAtom } from "../store/notices.ts";
import type { Answer, Ask } from "./lineChanges.worker.ts";

/** `waiting` while it is worked out, which takes a second or two; null where two lines cannot be compared. */
export type Compared = Answer | "waiting";

const answeredAtom = atom<{ pair: Pair; answer: Answer } | null>(null);

/** What changed between the two lines that are compared. */
export const changesAtom = atom((get): Compared => {
  const [pair, answered] = [get(comparedAtom), get(answeredAtom)];
  return pair !== null && answered?.pair === pair ? answered.answer : "waiting";
});

/** Works out what changed between the two lines; the latest question wins. */
export function useComparing(): void {
  const atlas = useAtomValue(atlasAtom);
  const pair = useAtomValue(comparedAtom);
  const setAnswered = useSetAtom(answeredAtom);
  const partLost = useSetAtom(partLostAtom);
  useEffect(() => {
    if (pair === null) return;
    const worker = new Worker(new URL("./lineChanges.worker.ts", import.meta.url), {
      type: "module",
    });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => setAnswered({ pair, answer: data });
    worker.onerror = partLost;
    const [older, newer] = pair;
    worker.postMessage({ atlas, older, newer } satisfies Ask);
    return () => worker.terminate();
  }, [atlas, pair, setAnswered, partLost]);
}
