import type { Area } from "../../src/model/schema.ts";
import type { FourNames } from "./sections/entry.ts";

type Properties = Area["properties"];
export type Printed = Properties["published"][number];

interface AreaEntry {
  id: string;
  kind: Properties["kind"];
  place: string;
  names: FourNames;
  /** Longitude, latitude. */
  at: [number, number];
  accuracyMetres: number;
  asOf: string;
  gainedBy?: string;
  lostBy?: string;
  published?: Printed[];
  sources: string[];
  note: string;
}

/** An area known by its size and place alone: a square of exactly its figure. */
export interface SymbolEntry extends AreaEntry {
  drawnTo: Printed;
}

/** An area of which not even the size is known: a point. */
export type SpotEntry = AreaEntry;

export function squareKilometres(
  value: number,
  saidBy: string,
  source: string,
  note?: string,
): Printed {
  return { value, unit: "km²", saidBy, source, ...(note === undefined ? {} : { note }) };
}

export function percent(value: number, saidBy: string, source: string, note?: string): Printed {
  return { value, unit: "%", saidBy, source, ...(note === undefined ? {} : { note }) };
}
