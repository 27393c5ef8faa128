import type { LayerGroup } from "./groups.ts";

type Side = "west" | "east" | "south" | "north";

/** A state beside one of the lines: its name is written once along each that was in force while it was. */
export interface StateName {
  state: string;
  name: Record<"en" | "kk" | "ru" | "zh", string>;
  /**
   * The group of the line, the line of it along whose side the name goes, and the side; null for a
   * neighbour with a place of its own.
   */
  beside: { line: LayerGroup; course: string; side: Side } | null;
}
