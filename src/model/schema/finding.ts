import * as v from "valibot";
import { id } from "./base.ts";
import { FINDABLE } from "./values.ts";

/** How one thing is looked up. Spellings are folded, as `src/finding/fold.ts` folds a query. */
const findable = v.strictObject({
  kind: v.picklist(FINDABLE),
  id,
  /** 1 what most people mean by a name, 4 what few do. */
  rank: v.picklist([1, 2, 3, 4]),
  /** Its names in all languages, and how they are written in Latin letters; each once. */
  names: v.array(v.string()),
  /** What else may be said of it: a statement, who says it, a date. */
  words: v.array(v.string()),
  /** Numbers it is known by, as programs write them: printed values, the year of a treaty. */
  numbers: v.array(v.string()),
});

export const finding = v.pipe(v.array(findable), v.minLength(1));
