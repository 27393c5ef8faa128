import type { LineEnd, Metres, Place } from "../measure/position.ts";
import type { LayerGroup } from "../symbology/groups.ts";
import type { AppState, LonLat, Pair, Selection } from "./state.ts";

/** A part of the address that was not followed, and why. */
export interface Ignored {
  parameter: string;
  value: string;
  /** `away`: a line that has not been read. `far`: a place that is on no line, or not on the one that is measured. */
  why: "unknown" | "broken" | "far" | "away";
}

/** What the atlas holds, as far as an address may name it. */
export interface Known {
  hasLine(id: string): boolean;
  /** Whether there is such a line in what has not been read. */
  isLineAway(id: string): boolean;
  /** The line an address means that names none. */
  presentLine: string;
  /** Whether there is such a group of layers. */
  hasGroup(group: LayerGroup): boolean;
  has(selection: Selection): boolean;
  /** Whether the ledger has a figure or claim of this id. */
  hasEntry(id: string): boolean;
  hasChapter(id: string): boolean;
  /** Whether these are two lines of the border, the older first. */
  canCompare(pair: Pair): boolean;
  /**
   * The place on a line that is meant by one in the address; null where it is too far off to mean any.
   *
   * @param before chainage of the stop before
   */
  locate(line: string, written: LonLat | LineEnd, before: Metres | undefined): Place | null;
}

export type Parameters = Record<string, string>;

/** How one part of the state is written into an address and read from it. */
export interface Codec<T> {
  parameters: readonly string[];
  /** The parameters that differ from the initial state. */
  write(value: T, state: AppState): Partial<Parameters>;
  /** The value with what was left out of it, or the name of the parameter that makes no sense. */
  read(
    given: Partial<Parameters>,
    known: Known,
  ): { value: T; ignored?: Ignored[] } | { broken: string };
}
