import * as v from "valibot";
import { id } from "../../../src/model/schema/base.ts";
import { prose } from "../../../src/model/schema/prose.ts";

/** Sections of which it is not sure that they are the river: a run that begins with one may begin after it. */
export const riverJoinFacts = v.array(v.strictObject({ section: id, note: prose }));
