import type { Claim } from "../../model/schema.ts";
import type { QuantityThing } from "../quantities.ts";
import type { TestReason } from "../verdicts.ts";

export type Test = Claim["tests"][number];
export type TestOf<Name extends Test["test"]> = Extract<Test, { test: Name }>;

/** What one test of a claim found, and on which things. */
export interface Outcome {
  verdict: Claim["found"];
  reason: TestReason;
  things: QuantityThing[];
}

/** What a sketched or remembered geometry gives: nothing that could confirm or refute. */
export function sketched(things: QuantityThing[]): Outcome {
  return { verdict: "not measurable", reason: { code: "test.sketched", values: {} }, things };
}
