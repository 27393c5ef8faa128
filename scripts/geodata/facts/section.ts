import * as v from "valibot";
import { inFourLanguages, position } from "../../../src/model/schema/base.ts";
import { section } from "../../../src/model/schema/lines.ts";
import { prose } from "../../../src/model/schema/prose.ts";
import { cutFrom } from "./cutFrom.ts";
import { namesFact } from "./names.ts";
import { ofEnds } from "./sides.ts";

const { entries } = section.entries.properties;

/** Beside those that the build names itself or that are cited elsewhere in an entry. */
export const moreSources = v.optional(v.array(entries.id), []);

/** What a section rests on: an instrument, or a basis of the same file by its name. */
export const basisFact = entries.basis.item;
export type BasisFact = v.InferOutput<typeof basisFact>;

/** Where one section ends and the next begins. */
const cut = v.strictObject({
  /** A vertex of the line itself, so that cutting changes no length. */
  at: position,
  /** How far along the line the true place may lie, metres. */
  accuracyMetres: entries.startAccuracyMetres,
  /** Completes "Begins where …" and "Ends where …". */
  where: prose,
});

/** What is told of a section; its geometry, end and accuracy come from the build. */
const sectionFact = v.strictObject({
  id: entries.id,
  kind: v.picklist(["land", "water"]),
  river: v.optional(entries.river, null),
  names: namesFact,
  /** Left out for the first section, which begins where the line does. */
  begins: v.optional(cut),
  basis: v.array(v.union([entries.id, basisFact])),
  validFrom: entries.validFrom,
  /** Where there are no witnesses to ask. */
  accuracyMetres: v.optional(entries.accuracyMetres),
  /** The build says after it where the section begins and ends. */
  note: v.optional(prose),
  sources: moreSources,
});
export type SectionFact = v.InferOutput<typeof sectionFact>;

/** A map that is asked where the line runs. */
const told = {
  source: entries.id,
  /** What its distances are told under. */
  name: inFourLanguages,
  /** Whether it is of the same data as the line: then it can be refuted, and refutes none. */
  sameData: v.optional(v.boolean(), false),
};
const witness = v.union([
  /** A map of `evidence.yaml`. */
  v.strictObject({ ...told, map: entries.id }),
  /** One that is drawn nowhere. */
  v.strictObject({ ...told, cutFrom }),
]);

/** `sections.yaml`: the present line, north to south. */
export const sectionsFact = v.strictObject({
  method: entries.method,
  /** Of every section: what it was cut from, and what its accuracy was measured against. */
  sources: entries.sources,
  /** How near, in metres, any section may be called known. */
  accuracy: v.strictObject({
    /** No section claims better. */
    bestMetres: entries.accuracyMetres,
    /** Asked along every section. */
    witnesses: v.optional(v.array(witness), []),
  }),
  /** Said where the first section begins and the last one ends. */
  ends: ofEnds(prose),
  /** What several sections rest on in the same words. */
  bases: v.record(entries.id, basisFact),
  sections: v.pipe(v.array(sectionFact), v.minLength(1)),
});
