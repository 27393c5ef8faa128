import { UNITS, type Unit } from "../measure/units.ts";
import type { Asked } from "../state/url.ts";

const UNIT = "shekara.unit";
const TOUR = "shekara.tour";

/** Keeps the reader's unit for the next visit; where nothing may be kept, the visit forgets. */
export function rememberUnit(unit: Unit): void {
  keep(UNIT, unit);
}

/** What an address asks for, in the remembered unit where it names none. */
export function withRememberedUnit(asked: Asked): Asked {
  if (asked.state.unit !== null) return asked;
  const unit = remembered();
  return unit === undefined ? asked : { ...asked, state: { ...asked.state, unit } };
}

/** Whether lengths are read in the unit that the atlas begins with. */
export function isKmRemembered(): boolean {
  return (remembered() ?? "km") === "km";
}

function remembered(): Unit | undefined {
  const known = kept(UNIT);
  return UNITS.find((unit) => unit === known);
}

/** Keeps that the tour was offered, which it is once. */
export function rememberOffer(): void {
  keep(TOUR, "offered");
}

/** Whether the tour was offered on an earlier visit, as far as anything is kept. */
export function wasOffered(): boolean {
  return kept(TOUR) !== null;
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows may refuse; what was said then holds for this page only.
  }
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
