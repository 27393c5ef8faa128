import * as v from "valibot";
import { about } from "../../../src/model/schema/about.ts";

const { countries: _named, witnesses: _told, ...entries } = about.entries;

/** `atlas.yaml`: what the atlas says of itself. The countries are named in `countries.yaml`, the witnesses in `sections.yaml`. */
export const aboutFact = v.strictObject({
  ...entries,
  states: v.optional(entries.states, []),
  proofread: v.optional(entries.proofread, ["en"]),
  legend: v.optional(entries.legend, {}),
});
