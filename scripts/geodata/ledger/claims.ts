import type { Claim } from "../../../src/model/schema.ts";
import { CLAIM_LISTS, TOPIC_OF } from "../facts/ledger.ts";
import type { Facts } from "../facts/tables.ts";
import { wouldChange } from "./wouldChange.ts";

/** Every claim, in the order of the text. */
export function claimsOf(facts: Pick<Facts, (typeof CLAIM_LISTS)[number] | "changes">): Claim[] {
  return CLAIM_LISTS.flatMap((list) =>
    facts[list].map((fact) => ({
      ...fact,
      topic: TOPIC_OF[list],
      wouldChange: wouldChange(fact, fact.tests[0]?.test ?? "", facts.changes),
    })),
  ).toSorted((a, b) => a.order - b.order);
}
