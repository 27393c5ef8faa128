import * as v from "valibot";
import {
  certainty,
  country,
  feature,
  id,
  lineString,
  multiLineString,
  multiPolygon,
  point,
  polygon,
  printed,
} from "./base.ts";
import { HEIGHTS, SITES, TOWNS } from "./values.ts";

export const place = feature(point, {
  kind: v.picklist([...TOWNS, "tri-point", ...HEIGHTS, ...SITES]),
  /** Several for a tri-point or a crossing. */
  countries: v.pipe(v.array(country), v.minLength(1)),
  population: v.nullable(v.number()),
  rank: v.picklist([1, 2, 3]),
  /** How the position is known. */
  certainty,
  /** Above the sea; left out where none is known that nothing speaks against. */
  elevationMetres: v.optional(v.number()),
});

/** A curve along which a range or a basin has its name; nobody's outline. */
export const range = feature(lineString, {
  kind: v.picklist(["range", "basin"]),
  /** 1 seen from afar, 2 from nearer. */
  rank: v.picklist([1, 2]),
});

const WORKS = ["canal", "pipeline", "railway", "road", "dam", "zone"] as const;

/** What people built: canals, dams, the pipeline, railways, zones at a crossing. */
export const work = feature(
  v.variant("type", [point, lineString, multiLineString, polygon, multiPolygon]),
  {
    kind: v.picklist(WORKS),
    countries: v.pipe(v.array(country), v.minLength(1)),
    /** How its course is known, at its worst. */
    certainty,
    /** Lengths and areas in print. */
    published: v.array(printed),
    /** The river a canal takes its water from or a dam stands in. */
    river: v.nullable(id),
  },
);

/** A main road, for the eye: from one place where others begin to the next. */
export const road = feature(lineString, {
  kind: v.picklist(["motorway", "trunk", "primary"]),
  /** Its number, as signs have it; null where it has none that is known. */
  ref: v.nullable(v.pipe(v.string(), v.minLength(1))),
});

export const neighbour = feature(v.variant("type", [lineString, multiLineString]), {
  kind: v.literal("border"),
  countries: v.strictTuple([country, country]),
});
