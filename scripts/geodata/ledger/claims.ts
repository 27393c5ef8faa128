import type { Claim } from "../../../src/model/schema.ts";
import type { Facts } from "../facts/tables.ts";
import { KEYS_OF_CLAIMS, type ListOfClaims, ordered } from "./keys.ts";

/** Every claim, in the order of the text. */
export function claimsOf(facts: Pick<Facts, ListOfClaims>): Claim[] {
  return (Object.keys(KEYS_OF_CLAIMS) as ListOfClaims[])
    .flatMap((list) => facts[list].map((fact) => ordered(fact, KEYS_OF_CLAIMS[list])))
    .toSorted((a, b) => a.order - b.order);
}
