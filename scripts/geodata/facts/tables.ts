import type * as v from "valibot";
import { areasFact, frontierFact, gainedAreasFact, movedAreasFact } from "./area.ts";
import { borderFact } from "./border.ts";
import { evidenceFact, line1864Fact, movedSectionsFact } from "./drawn.ts";
import { drawnLinesFact } from "./drawnLines.ts";
import { instrumentFact } from "./instrument.ts";
import { linesFact } from "./lines.ts";
import { sectionsFact } from "./section.ts";
import { worksFact } from "./work.ts";

/** Facts of one kind: one file of them all, or a folder with a file for each. */
export type Table<S extends v.GenericSchema = v.GenericSchema> =
  | { form: "file"; path: string; schema: S }
  | { form: "folder"; path: string; schema: S };

const file = <S extends v.GenericSchema>(path: string, schema: S) =>
  ({ form: "file", path, schema }) as const;
const folder = <S extends v.GenericSchema>(path: string, schema: S) =>
  ({ form: "folder", path, schema }) as const;

/** Every file below geodata/facts that a person writes, with what must hold in it. */
export const FACTS = {
  instruments: folder("instruments", instrumentFact),
  border: file("border.yaml", borderFact),
  sections: file("sections.yaml", sectionsFact),
  movedSections: file("moved-sections.yaml", movedSectionsFact),
  line1864: file("line-1864.yaml", line1864Fact),
  evidence: file("evidence.yaml", evidenceFact),
  lines: file("lines.yaml", linesFact),
  areas: file("areas.yaml", areasFact),
  frontier: file("areas-frontier.yaml", frontierFact),
  qingFrontier: file("drawn/qing-frontier.geojson", drawnLinesFact),
  movedAreas: file("areas-moved.yaml", movedAreasFact),
  gainedAreas: file("areas-gained.yaml", gainedAreasFact),
  works: file("works.yaml", worksFact),
} as const satisfies Record<string, Table>;

type Read<T> = T extends { form: "folder"; schema: infer S extends v.GenericSchema }
  ? v.InferOutput<S>[]
  : T extends { form: "file"; schema: infer S extends v.GenericSchema }
    ? v.InferOutput<S>
    : never;

/** All that persons wrote down, read. */
export type Facts = { readonly [K in keyof typeof FACTS]: Read<(typeof FACTS)[K]> };
