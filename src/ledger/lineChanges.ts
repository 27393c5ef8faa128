import { useAtomValue, useSetAtom } from "jotai";
import { useEffect, useState } from "react";
import { atlasAtom } from "../store/atlas.ts";
import { partLostAtom } from "../store/notices.ts";
import type { Answer, Ask } from "./lineChanges.worker.ts";

/** `waiting` while it is worked out, which takes a second or two; null where two lines cannot be compared. */
export type Compared = Answer | "waiting";

/** What changed from one line to another; the latest question wins. */
export function useChanges(pair: readonly [string, string] | null): Compared {
  const atlas = useAtomValue(atlasAtom);
  const [older, newer] = pair ?? [null, null];
  const partLost = useSetAtom(partLostAtom);
  const [compared, setCompared] = useState<Compared>("waiting");
  useEffect(() => {
    setCompared("waiting");
    if (older === null || newer === null) return;
    const worker = new Worker(new URL("./lineChanges.worker.ts", import.meta.url), {
      type: "module",
    });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => setCompared(data);
    worker.onerror = partLost;
    worker.postMessage({ atlas, older, newer } satisfies Ask);
    return () => worker.terminate();
  }, [atlas, older, newer, partLost]);
  return compared;
}
