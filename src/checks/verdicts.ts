/** What a figure can turn out to be, against what is computed. */
const FIGURE_VERDICTS = [
  "agrees",
  "explained",
  "differs",
  "conflicting sources",
  "adds up",
  "not independent",
  "not measurable",
] as const;
export type FigureVerdict = (typeof FIGURE_VERDICTS)[number];

/** What any entry of the ledger can turn out to be. */
export const VERDICTS = [...FIGURE_VERDICTS, "true", "false", "depends"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One of two kinds of weakness that keep a geometry from confirming anything. */
export type Weakness = "sketched" | "drawn to it";

type Message<Code extends string, Values = Record<never, never>> = { code: Code; values: Values };

/** Why a figure's verdict is what it is: a message and the numbers that go into it, in the figure's unit. */
export type FigureReason =
  | Message<"reason.within", { percent: number }>
  | Message<"reason.ruler", { ruler: number; scale: number; least: number; most: number }>
  | Message<"reason.ruler.coarse", { ruler: number; least: number; most: number }>
  | Message<
      "reason.ruler.map",
      { ruler: number; least: number; most: number; length: number; percent: number }
    >
  | Message<"reason.ends", { ruler: number; walked: number; left: number; doubt: number }>
  | Message<"reason.band", { least: number; most: number }>
  | Message<"reason.band.outside", { least: number; most: number; low: number; high: number }>
  | Message<"reason.counting", { more: number; counted: number; percent: number }>
  | Message<"reason.spacing", { spacing: number; loss: number; short: number }>
  | Message<"reason.words">
  | Message<"reason.sum", { sum: number }>
  | Message<"reason.sum.short", { sum: number; left: number }>
  | Message<"reason.shares", { sum: number; means: number }>
  | Message<"reason.readings" | "reason.readings.among", { least: number; most: number }>
  | Message<"reason.readings.outside", { least: number; most: number; low: number; high: number }>
  | Message<"reason.conflict" | "reason.conflict.settled" | "reason.dates", Rivals>
  | Message<"reason.doubt", { percent: number; doubt: number }>
  | Message<"reason.drawn", { drawn: number }>
  | Message<"reason.sketched">
  | Message<"reason.sketched.least", { least: number }>
  | Message<"reason.nothing">
  | Message<"reason.none", { percent: number }>;

/** Why a test of a claim came out as it did; kilometres, square kilometres, per cent, ISO codes. */
export type TestReason =
  | Message<"test.side" | "test.side.other" | "test.side.doubt", Sided>
  | Message<"test.side.range", { side: string }>
  | Message<"test.near" | "test.near.not" | "test.near.doubt", Near>
  | Message<"test.direction" | "test.direction.not", { bearing: number; distance: number }>
  | Message<"test.flow" | "test.flow.not", { from: string; to: string; at: number }>
  | Message<"test.flow.none", { from: string; to: string }>
  | Message<"test.likeness", Likeness>
  | Message<"test.likeness.same", { shared: number }>
  | Message<"test.held" | "test.held.built" | "test.held.not", Held>
  | Message<"test.text", { date: string }>
  | Message<"test.gain" | "test.gain.not" | "test.gain.doubt", Gain>
  | Message<"test.third" | "test.third.not", { east: number; north: number }>
  | Message<"test.date" | "test.date.not", { date: string }>
  | Message<"test.sketched">;

/** What others print for the same; `settled` is the nearest that measurement bears out, if one is. */
interface Rivals {
  least: number;
  most: number;
  count: number;
  settled: number;
}
interface Sided {
  side: string;
  distance: number;
  doubt: number;
}
interface Near {
  distance: number;
  within: number;
  doubt: number;
}
interface Held {
  side: string;
  area: number;
  share: number;
}
/** Of what was drawn apart; `shared` is the share of the whole line that is the other's vertices. */
interface Likeness {
  shared: number;
  d1: number;
  s1: number;
  d2: number;
  s2: number;
  d3: number;
  s3: number;
}
interface Gain {
  gained: number;
  lost: number;
  least: number;
  most: number;
}
