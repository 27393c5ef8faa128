import { UNITS, type Unit } from "../measure/units.ts";
import type { Asked } from "../state/url.ts";

const KEY = "shekara.unit";

/** Keeps the reader's unit for the next visit; where nothing may be kept, the visit forgets. */
export function rememberUnit(unit: Unit): void {
  try {
    localStorage.setItem(KEY, unit);
  } catch {
    // Private windows may refuse; the unit then holds for this page only, as its address says.
  }
}

/** What an address asks for, in the remembered unit where it names none. */
export function withRememberedUnit(asked: Asked): Asked {
  if (asked.state.unit !== null) return asked;
  const unit = remembered();
  return unit === undefined ? asked : { ...asked, state: { ...asked.state, unit } };
}

function remembered(): Unit | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return UNITS.find((unit) => unit === kept);
  } catch {
    return undefined;
  }
}
