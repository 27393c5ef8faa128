import type { Source } from "../../../src/model/schema.ts";
import { INSTRUMENT_DOCUMENTS } from "../instruments-sources.ts";

const found = INSTRUMENT_DOCUMENTS.find(({ id }) => id === "vostlit-24");
if (found === undefined) throw new Error("the Khobdo protocol of 1869 is no source");

/** Says which hill the picket of 1864 on the Black Irtysh is, and on which bank. */
export const KHOBDO_1869: Source = found;
