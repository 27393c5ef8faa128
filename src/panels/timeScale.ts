/** Years apart up to which instruments share one label: 1881, 1882, 1883, 1884 are one affair. */
const TOGETHER_YEARS = 1;
/** The room before the first year, where the label of a single year takes 1. */
const MARGIN = 0.5;
/** The room that a label of two years, `1881–84`, takes. */
const RANGE_WIDTH = 1.65;
/** What a year adds between labels, times the root of their number. */
const QUIET = 0.14;
/** What a year adds inside a label's span. */
const INSIDE = 0.1;

/** Years that share a label, oldest first. */
export interface Span {
  from: number;
  to: number;
}

export interface TimeScale {
  spans: readonly Span[];
  /** 0 at the beginning of the scale, 1 at its end. */
  shareOf(year: number): number;
  /** The whole year at a share. */
  yearAt(share: number): number;
  first: number;
  /** The end of the scale; it stands for now. */
  last: number;
}

/**
 * A scale of years that gives each span of instruments room for its label and long quiet times less
 * than their due: a gap of n years counts as the room for the halves of two labels, and √n / 7. Linear between those knots.
 */
export function timeScale(years: readonly number[], now: number): TimeScale {
  const spans: Span[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && year - last.to <= TOGETHER_YEARS) last.to = year;
    else spans.push({ from: year, to: year });
  }
  const first = (spans[0]?.from ?? now) - 5;
  const knots: { year: number; at: number }[] = [{ year: first, at: 0 }];
  const add = (year: number, width: number) => {
    const before = knots.at(-1) as { year: number; at: number };
    if (year > before.year) knots.push({ year, at: before.at + width });
  };
  for (const [i, { from, to }] of spans.entries()) {
    const before = spans[i - 1];
    add(from, before === undefined ? MARGIN : gap(before, { from, to }));
    add(to, INSIDE * (to - from));
  }
  add(now, MARGIN + QUIET * Math.sqrt(now - (spans.at(-1)?.to ?? now)));
  const whole = knots.at(-1)?.at || 1;
  const between = (value: number, x: "year" | "at", y: "year" | "at") => {
    const next = Math.max(
      1,
      knots.findIndex((knot) => knot[x] >= value),
    );
    const [a, b] = [knots[next - 1], knots[next]];
    if (a === undefined || b === undefined) return knots[0]?.[y] ?? 0;
    const share = Math.min(1, Math.max(0, (value - a[x]) / (b[x] - a[x])));
    return a[y] + share * (b[y] - a[y]);
  };
  return {
    spans,
    first,
    last: now,
    shareOf: (year) => (year >= now ? 1 : between(year, "year", "at") / whole),
    yearAt: (share) => (share >= 1 ? now : Math.round(between(share * whole, "at", "year"))),
  };
}

/** Between the end of a span and the beginning of the next: their labels stand in their middles. */
function gap(before: Span, after: Span): number {
  const room = ({ from, to }: Span) => ((from === to ? 1 : RANGE_WIDTH) - INSIDE * (to - from)) / 2;
  return room(before) + room(after) + QUIET * Math.sqrt(after.from - before.to);
}

/** Pixels that a label of one year takes, its padding with it; one of two years takes `RANGE_WIDTH` times as much. */
const LABEL_PIXELS = 34;

/**
 * The spans whose labels have room beside one another on a scale of so many pixels: the last one, then
 * backwards each that is clear of the one after it.
 */
export function labelled({ spans, shareOf }: TimeScale, pixels: number): ReadonlySet<Span> {
  const shown = new Set<Span>();
  let free = Number.POSITIVE_INFINITY;
  for (const span of spans.toReversed()) {
    const middle = pixels * shareOf((span.from + span.to) / 2);
    const half = (LABEL_PIXELS * (span.from === span.to ? 1 : RANGE_WIDTH)) / 2;
    if (middle + half > free) continue;
    shown.add(span);
    free = middle - half;
  }
  return shown;
}
