import type { Area } from "../model/schema.ts";
import { firstDayOf, isValidOn, lastDayOf, yearOf } from "../model/time.ts";

/** Kinds of areas that stood for a time, and stand no more of themselves. */
const OF_A_TIME = ["disputed", "claim", "extent"] as const;
export type KindOfATime = (typeof OF_A_TIME)[number];

/** The time in which some areas of one kind were in dispute, were claimed, or are said to have been held. */
export interface Spell {
  kind: KindOfATime;
  /** Its first day; null where it is only known to have stood before its end. */
  from: string | null;
  /** The first day after it; null where that is not known. */
  until: string | null;
  /** A day or year on which it stood. */
  asOf: string;
  /** Ids of its areas. */
  areas: readonly string[];
}

/**
 * What a spell is at a date. `past` is also what is known of one time and not of the date that is looked at:
 * nothing is told as standing that is not known to stand. No date is now.
 */
export type SpellState = "to come" | "standing" | "past";

/** The spell of an area; null for one of a kind that has none, as what passed for good. */
function spellOf({ id, properties: { kind, from, until, asOf } }: Area): Spell | null {
  const timely = OF_A_TIME.find((each) => each === kind);
  if (timely === undefined) return null;
  const endsThen = until !== undefined && firstDayOf(until.date) <= lastDayOf(asOf);
  return {
    kind: timely,
    from: from?.date ?? (endsThen ? null : asOf),
    until: until?.date ?? null,
    asOf,
    areas: [id],
  };
}

/** The spells of an atlas's areas, each with all areas that share it. */
export function spellsOf(areas: Iterable<Area>): Spell[] {
  const spells = new Map<string, Spell>();
  for (const area of areas) {
    const spell = spellOf(area);
    if (spell === null) continue;
    const key = [spell.kind, spell.from, spell.until, spell.asOf].join();
    const others = spells.get(key)?.areas ?? [];
    spells.set(key, { ...spell, areas: [...others, ...spell.areas] });
  }
  return [...spells.values()];
}

export function spellState(
  { from, until, asOf }: Omit<Spell, "kind" | "areas">,
  date: string | null,
): SpellState {
  if (date === null) return "past";
  if (from !== null && lastDayOf(date) < firstDayOf(from)) return "to come";
  if (until === null) return yearOf(date) === yearOf(asOf) ? "standing" : "past";
  return isValidOn({ validFrom: from ?? "0001", validTo: until }, date) ? "standing" : "past";
}

/** What an area's spell is at a date; null where it has none. */
export function areaState(area: Area, date: string | null): SpellState | null {
  const spell = spellOf(area);
  return spell && spellState(spell, date);
}

/** How a group of spells stands at a date: by the one that counts most there. */
export function stateTogether(states: readonly SpellState[]): SpellState {
  if (states.includes("standing")) return "standing";
  return states.includes("past") ? "past" : "to come";
}
