import type { Position } from "../../src/measure/position.ts";
import type { BorderLine, Section } from "../../src/model/schema.ts";

type Properties = Partial<Section["properties"]>;

/** A section of a made-up border: land, exactly known, unless said otherwise. */
export function section(id: string, coordinates: Position[], properties: Properties = {}): Section {
  return {
    type: "Feature",
    id,
    geometry: { type: "LineString", coordinates: coordinates.map(([x, y]) => [x, y]) },
    properties: {
      id,
      name_en: null,
      name_kk: null,
      name_ru: null,
      name_zh: null,
      status: "demarcated",
      method: "Made up for a test.",
      accuracyMetres: 0,
      sources: ["none"],
      kind: "land",
      river: null,
      basis: [{ instrument: "none", certainty: "stated" }],
      validFrom: "2002",
      validTo: null,
      startAccuracyMetres: 0,
      endAccuracyMetres: 0,
      ...properties,
    },
  };
}

/** Land, water, land southwards along 80° E, ten degrees of latitude apart by a tenth. */
export const SECTIONS: readonly Section[] = [
  section(
    "ridge",
    [
      [80, 45.3],
      [80, 45.2],
    ],
    { accuracyMetres: 30, endAccuracyMetres: 400 },
  ),
  section(
    "river",
    [
      [80, 45.2],
      [80.02, 45.15],
      [80, 45.1],
    ],
    {
      kind: "water",
      name_en: "The River",
      accuracyMetres: 40,
      startAccuracyMetres: 300,
      endAccuracyMetres: 1200,
    },
  ),
  section(
    "plain",
    [
      [80, 45.1],
      [80, 45],
    ],
    { accuracyMetres: 50, startAccuracyMetres: 500 },
  ),
];

export const LINE: BorderLine = {
  id: "1999",
  name_en: "A border",
  name_kk: null,
  name_ru: null,
  name_zh: null,
  role: "border",
  sections: ["ridge", "river", "plain"],
  validFrom: "1999",
  validTo: null,
  sources: ["none"],
};
