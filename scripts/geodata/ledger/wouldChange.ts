import type { Figure } from "../../../src/model/schema.ts";
import type { Facts } from "../facts/tables.ts";

interface Told {
  id: string;
  wouldChange?: Figure["wouldChange"] | undefined;
}

/** What would change an entry's verdict: its own words, those it names, or those of its kind. */
export function wouldChange(
  { id, wouldChange: told }: Told,
  kind: string,
  changes: Facts["changes"],
): Figure["wouldChange"] {
  if (typeof told === "object") return told;
  const known = changes[told ?? kind];
  if (known === undefined) {
    throw new Error(`${id}: ledger/changes.yaml does not say what would change “${told ?? kind}”`);
  }
  return known;
}
