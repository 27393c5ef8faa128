import * as v from "valibot";
import { instrument } from "../../../src/model/schema/records.ts";
import { lineFact } from "./lines.ts";
import { namesFact } from "./names.ts";

const { points, ...entries } = instrument.entries;
const point = points.item.entries;

/** A treaty, protocol or event, as `instruments/<id>.yaml` tells it. */
export const instrumentFact = v.strictObject({
  id: entries.id,
  names: namesFact,
  kind: entries.kind,
  date: entries.date,
  /** Julian date, where the instrument itself carries one. */
  dateOldStyle: v.optional(entries.dateOldStyle, null),
  place: v.optional(entries.place, null),
  ratified: entries.ratified,
  ratifiedBy: entries.ratifiedBy,
  summary: entries.summary,
  /** North to south. */
  points: v.optional(
    v.array(
      v.strictObject({
        ...point,
        /** What the point is called where a line is drawn through it. */
        id: v.optional(entries.id),
        today: v.optional(point.today, null),
        position: v.optional(point.position, null),
        accuracyMetres: v.optional(point.accuracyMetres, null),
      }),
    ),
    [],
  ),
  sources: entries.sources,
  /** Lines that it drew, of sections that are told: a treaty with a line is one file. */
  lines: v.optional(v.array(lineFact), []),
});

export type InstrumentFact = v.InferOutput<typeof instrumentFact>;
