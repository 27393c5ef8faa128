import type { About, Language } from "../../model/schema.ts";
import type { SidesMaps } from "../../model/sidesMaps.ts";
import type { PointsNow } from "../../state/pointsNow.ts";
import type { Spell, SpellState } from "../../state/spells.ts";
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
  /** The sections by which the two sides' own maps draw the border. */
  sidesMaps: SidesMaps;
  /** The countries on either side of the lines. */
  sides: About["sides"];
  /** The states of all times, and the ids of those of the date looked at. */
  states: { names: readonly StateName[]; now: ReadonlySet<string> };
  /**
   * The line in force at the date looked at, which stands out from the others; null for a date with
   * none, undefined where no date is looked at and all lines are equal.
   */
  inForce: LayerGroup | null | undefined;
  /** What was in dispute, claimed or held, and what it is at that date. */
  spells: readonly (Spell & { state: SpellState })[];
  /** Which points of the acts are of that date. */
  points: PointsNow;
  /** Whether a stretch is measured: what is chosen is then a part of it, and has to stand out from it. */
  measured: boolean;
  /** The groups that are switched off, whatever the date. */
  hidden: ReadonlySet<LayerGroup>;
  /** The groups of the two lines that are compared, if any are. */
  compared: { older: LayerGroup; newer: LayerGroup } | null;
}

/** How strongly a line shows that is on the map beside the one in force. */
export const GHOST = 0.3;

/** How strongly a spell shows: as history where it is over, not at all before it began. */
export function strengthOf(state: SpellState): number {
  return { standing: 1, past: 0.55, "to come": 0 }[state];
}
