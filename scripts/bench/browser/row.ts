/** One line of the table of what a browser does. Figures are medians of interleaved rounds. */
export interface BrowserRow {
  name: string;
  unit: "ms" | "kB" | "MB";
  ours: number;
  /** What `peerName` took for the same. */
  peer: number;
  /** ours ÷ peer: below 1 ours is ahead. */
  ratio: number;
  peerName: string;
  /** Everyone who was timed. */
  all: Record<string, number>;
  /** What it should be at most, where a bound is set: the ratio, or our figure itself. */
  bound: { of: "ratio" | "ours"; atMost: number } | null;
}

/** Of an odd number the one in the middle, of an even one the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** What one in twenty exceeds. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN;
}

/** Whether a row keeps its bound; true where it has none. */
export function keepsBound({ bound, ours, ratio }: BrowserRow): boolean {
  return bound === null || (bound.of === "ours" ? ours : ratio) <= bound.atMost;
}

/**
 * A row of rounds in each of which everyone took a turn: the ratio is the median of the rounds' own, so that what else
 * the machine does in one of them is nobody's doing.
 *
 * @param rounds what each took in each round, by name; ours under `ours`
 */
export function rowOf(
  name: string,
  unit: BrowserRow["unit"],
  rounds: readonly Readonly<Record<string, number>>[],
  peerName: string,
  bound: BrowserRow["bound"],
): BrowserRow {
  const names = Object.keys(rounds[0] ?? {});
  const all = Object.fromEntries(
    names.map((each) => [each, median(rounds.map((r) => r[each] ?? Number.NaN))]),
  );
  return {
    name,
    unit,
    ours: all.ours ?? Number.NaN,
    peer: all[peerName] ?? Number.NaN,
    ratio: median(
      rounds.map((round) => (round.ours ?? Number.NaN) / (round[peerName] ?? Number.NaN)),
    ),
    peerName,
    all,
    bound,
  };
}

export const ratioAtMost = (atMost: number) => ({ of: "ratio", atMost }) as const;
export const oursAtMost = (atMost: number) => ({ of: "ours", atMost }) as const;
