import type { Position } from "geojson";
import type { System } from "./seeds-table.ts";

/** A watercourse, or a line of desert hollows, that World Data Bank II lacks. */
export interface HandLine {
  system: System;
  name: string;
  line: Position[];
}
