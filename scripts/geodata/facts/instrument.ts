import * as v from "valibot";
import { instrument, treatyPoint } from "../../../src/model/schema/records.ts";
import { lineFact } from "./lines.ts";
import { namesFact } from "./names.ts";

const { points, ...entries } = instrument.entries;
const point = treatyPoint.entries;

/** A point that an instrument names, as its file tells it; the ids of all points are different. */
const pointFact = v.strictObject({
  id: point.id,
  article: v.optional(point.article, null),
  number: v.optional(point.number, null),
  /** As met in the instrument; none where nothing is attested. */
  names: v.optional(namesFact, {}),
  today: v.optional(point.today, null),
  elevationMetres: v.optional(point.elevationMetres, null),
  position: v.optional(point.position, null),
  accuracyMetres: v.optional(point.accuracyMetres, null),
  certainty: point.certainty,
  /** Why it is placed there, or why it is not. */
  evidence: point.evidence,
  source: point.source,
  /** The line of the atlas that the position was read from. */
  placedOn: v.optional(point.placedOn, null),
});
export type PointFact = v.InferOutput<typeof pointFact>;

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
  points: v.optional(v.array(pointFact), []),
  sources: entries.sources,
  /** Lines that it drew, of sections that are told: a treaty with a line is one file. */
  lines: v.optional(v.array(lineFact), []),
});
