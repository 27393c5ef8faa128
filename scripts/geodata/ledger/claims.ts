import type { Claim } from "../../../src/model/schema.ts";
import { BORDER_CLAIMS } from "./border-claims.ts";
import { PLACE_CLAIMS } from "./place-claims.ts";
import { WATER_CLAIMS } from "./water-claims.ts";

/** Every claim, in the order of the text. */
export const CLAIMS: Claim[] = [...PLACE_CLAIMS, ...BORDER_CLAIMS, ...WATER_CLAIMS].toSorted(
  (a, b) => a.order - b.order,
);
