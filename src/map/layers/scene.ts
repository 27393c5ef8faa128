import type { Language } from "../../model/schema.ts";
import type { LayerGroup } from "../../symbology/groups.ts";
import type { LineGroups } from "../../symbology/lineGroups.ts";
import type { Palette } from "../../symbology/palette.ts";
import type { StateName } from "../../symbology/stateNames.ts";

/** Which sections each group of lines draws, and in which colour. */
export type DrawnLines = Pick<LineGroups, "present" | "older" | "evidence">;

/** What all layers depend on, beside the files they draw. */
export interface Scene {
  palette: Palette;
  language: Language;
  lines: DrawnLines;
  /** The states of all times, and the ids of those of the date looked at. */
  states: { names: readonly StateName[]; now: ReadonlySet<string> };
  /**
   * The line in force at the date looked at, which stands out from the others; null for a date with
   * none, undefined where no date is looked at and all lines are equal.
   */
  inForce: LayerGroup | null | undefined;
  /** Whether a stretch is measured: what is chosen is then a part of it, and has to stand out from it. */
  measured: boolean;
  /** Whether the present border is switched on: with a date it may be needed though it is not. */
  borderShown: boolean;
}

/** How strongly a line shows that is on the map beside the one in force. */
export const GHOST = 0.3;
