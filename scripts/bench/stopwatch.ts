import { Bench } from "tinybench";

/** How long to look at one task: whichever of the two lasts longer. */
export interface Patience {
  milliseconds: number;
  runs: number;
}

/** Median time of one run in milliseconds, when it has run as long to warm up. */
export function medianMilliseconds(run: () => unknown, patience: Patience): number {
  const bench = new Bench({
    time: patience.milliseconds,
    iterations: patience.runs,
    warmupTime: patience.milliseconds,
    warmupIterations: Math.ceil(patience.runs / 10),
    throws: true,
  });
  const [task] = bench.add("task", () => void run()).runSync();
  if (task?.result.state !== "completed") throw new Error("a task of the benchmark did not finish");
  return task.result.latency.p50;
}

/** Calls with each of the items in turn, over and over. */
export function inTurn<T, R>(items: readonly T[], run: (item: T) => R): () => R {
  let i = 0;
  return () => {
    const item = items[i++ % items.length];
    if (item === undefined) throw new Error("there is nothing to take in turn");
    return run(item);
  };
}
