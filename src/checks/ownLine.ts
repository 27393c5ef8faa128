import type { Metres, Position } from "../measure/position.ts";
import type { BorderLine, Section } from "../model/schema.ts";
import { type MeasurableLine, once } from "./measurable.ts";
import { lineRuler } from "./stretch.ts";

/** A line out of a file of the reader's, as it can be measured along. */
export interface OwnLine {
  id: string;
  name: string;
  coordinates: readonly Position[];
  /** ± of its positions, as the reader says. */
  accuracyMetres: Metres;
}

/**
 * The same as a line of the atlas: one section, of which nobody says what is land and what water. It counts from
 * when the border of today does, and rests on nothing.
 */
export function ownLine(
  { id, name, coordinates, accuracyMetres }: OwnLine,
  validFrom: string,
): MeasurableLine {
  const names = { name_en: name, name_kk: name, name_ru: name, name_zh: name };
  const line: BorderLine = {
    id,
    ...names,
    role: "evidence",
    sections: [id],
    validFrom,
    validTo: null,
    sources: [],
  };
  const section = (): Section => ({
    type: "Feature",
    id,
    geometry: { type: "LineString", coordinates: coordinates.map(([x, y]) => [x, y]) },
    properties: {
      id,
      ...names,
      status: "as mapped",
      method: "A file of the reader’s own.",
      accuracyMetres,
      sources: [],
      kind: "undivided",
      river: null,
      basis: [],
      validFrom,
      validTo: null,
      startAccuracyMetres: accuracyMetres,
      endAccuracyMetres: accuracyMetres,
    },
  });
  const along = once(() => lineRuler(line, [section()]));
  return { id, kind: "own", names: { id, ...names }, line, of: [], along };
}
