import type { Language } from "../../model/schema.ts";
import type { BorderGroup } from "../../symbology/groups.ts";
import type { Palette } from "../../symbology/palette.ts";

/** Ids of the sections that each group of lines draws. */
export type LineSections = Readonly<Record<BorderGroup | "evidence", readonly string[]>>;

/** What all layers depend on, beside the files they draw. */
export interface Scene {
  palette: Palette;
  language: Language;
  lines: LineSections;
  /**
   * The line in force at the date looked at, which stands out from the others; null for a date with
   * none, undefined where no date is looked at and all lines are equal.
   */
  inForce: BorderGroup | null | undefined;
  /** Whether a stretch is measured: what is chosen is then a part of it, and has to stand out from it. */
  measured: boolean;
  /** Whether the present border is switched on: with a date it may be needed though it is not. */
  borderShown: boolean;
}

/** How strongly a line shows that is on the map beside the one in force. */
export const GHOST = 0.3;
