import * as v from "valibot";
import { feature, id, metres, point } from "./base.ts";
import { treatyPoint } from "./records.ts";

/**
 * Why a point's lying on a line proves nothing: the line is drawn through it, or it was read from that course.
 * A distance of nothing is then no agreement.
 */
const CIRCLES = ["drawn through it", "read from it"] as const;

/** How far a line passes from a point. */
const distance = v.strictObject({
  /** A border; its continuations are taken as parts of it. */
  line: id,
  /** By the great circle and on WGS84, to the nearest place, which is sought on WGS84. */
  metres: v.strictObject({ turf: metres, wgs84: metres }),
  /** The section that place is on, and how far that may lie from the true line. */
  section: id,
  lineAccuracyMetres: metres,
  /** Null where the distance is a test. */
  circle: v.nullable(v.picklist(CIRCLES)),
  /** Whether the point lies further than its accuracy beyond an end of the line, so that the line passes nowhere near. */
  beyond: v.boolean(),
});

const { article, number, today, elevationMetres, certainty, placedOn } = treatyPoint.entries;

/** A point of instruments.json that has a position. Its `method` is the evidence, its one source that of the position. */
export const placedPoint = feature(point, {
  instrument: id,
  article,
  number,
  today,
  elevationMetres,
  certainty,
  placedOn,
  /**
   * Ids of the borders it is a point of, the oldest first: that in force when the act was signed, and those later
   * ones whose stretch nearest to it rests on the act and passes it within its accuracy. None before the first line.
   */
  lines: v.array(id),
  /** To every border, the oldest first. */
  distances: v.array(distance),
});
