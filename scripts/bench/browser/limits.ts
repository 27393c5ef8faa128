import type { BrowserRow } from "./row.ts";

interface Limit {
  of: "ratio" | "ours";
  atMost: number;
  /** Why it stands where it stands. */
  why: string;
}

/**
 * What the short benchmark fails at. Bytes are the same in every run: they are held to the kilobyte, so that whatever
 * adds one raises the limit here and says what for. Times are ratios of interleaved rounds with room for a busy
 * machine: they catch what became twice as slow, not what became a tenth slower.
 */
const LIMITS: Readonly<Record<string, Limit>> = {
  "all-kB": {
    of: "ours",
    atMost: 2015,
    why: "measured: every file of the data as GeoJSON, four languages, the map and its worker; nothing waits to be asked for",
  },
  "first-view-kB": {
    of: "ours",
    atMost: 2015,
    why: "measured, and the same as all-kB as long as everything is fetched at once; to be 900",
  },
  "before-border-kB": {
    of: "ours",
    atMost: 2015,
    why: "measured: nothing is drawn before everything is there; to be what a bare page fetches, about 625",
  },
  "first-border-10mbit": {
    of: "ratio",
    atMost: 9,
    why: "measured 4 on a quiet machine and 5 on a busy one, doubled; to be 1",
  },
  "first-words": {
    of: "ratio",
    atMost: 2.5,
    why: "measured 1.2 on a busy machine, doubled; to be 0.3",
  },
};

/** One sentence for each limit that is not kept. */
export function broken(rows: readonly BrowserRow[]): string[] {
  return Object.entries(LIMITS).flatMap(([name, { of, atMost, why }]) => {
    const row = rows.find((each) => each.name === name);
    const found = row?.[of] ?? Number.NaN;
    if (found <= atMost) return [];
    const what = of === "ours" ? `${found.toFixed(1)} ${row?.unit}` : `${found.toFixed(2)} times`;
    return [
      `${name} is ${what}${of === "ratio" ? ` ${row?.peerName}` : ""}, and may be ${atMost} (${why}).`,
    ];
  });
}
