import * as v from "valibot";
import { country, inFourLanguages, position, printed } from "../../../src/model/schema/base.ts";
import { prose } from "../../../src/model/schema/prose.ts";
import { basin } from "../../../src/model/schema/water.ts";
import { drawnLines, drawnPoints, drawnPolygons } from "./drawn.ts";
import { word } from "./names.ts";

const { status, method, accuracyMetres, sources } = basin.entries.properties.entries;
const provenance = { status, method, accuracyMetres, sources };
const { id, basin: basinId, hue, severalClosed } = basin.entries.properties.entries;

const basinFact = v.strictObject({
  id: basinId,
  names: inFourLanguages,
  hue,
  severalClosed,
  /** What a reader must know of it. */
  note: v.optional(prose),
  /** Areas in print for the basin as a whole, whatever the country. */
  published: v.optional(v.array(printed)),
  /** Areas in print for what of it lies in one country. */
  parts: v.optional(v.array(v.strictObject({ country, published: v.array(printed) })), []),
});

/** A river system we tell apart, most of them only so that they do not run into ours. */
export type System = string;

export const basinsFact = v.strictObject({
  basins: v.array(basinFact),
  /** Systems that are not a basin of the same name. */
  systems: v.array(v.strictObject({ system: id, basin: basinId })),
  /** Where two systems meet; the radius in degrees. */
  confluence: v.optional(
    v.strictObject({
      of: v.strictTuple([id, id]),
      at: position,
      radius: v.pipe(v.number(), v.minValue(0)),
    }),
  ),
});

export type BasinFact = v.InferOutput<typeof basinFact>;

/**
 * `drawn/basin-outlines.geojson`: the part of a basin in one country, where its divide is known. Of basins
 * that are drawn, none is computed.
 */
export const basinOutlines = drawnPolygons({ basin: basinId, country, ...provenance });

/** Points on water that is known to belong to a system. Water that holds seeds of two stops the build. */
export const basinSeeds = drawnPoints({ system: id });

/**
 * Watercourses, or lines of desert hollows, that World Data Bank II lacks: drawn from general knowledge of
 * the courses, within 5 to 10 km. They only tell the flood to which system land drains and are published
 * nowhere.
 */
export const basinWatercourses = drawnLines({ system: id, name: word });

/**
 * Divides read off a relief apart from this build. The flood's edge is held within `accuracyMetres` of them; between
 * that, the ground decides.
 */
export const basinDivides = drawnLines({ id, left: id, right: id, accuracyMetres });
