import type { Claim } from "../model/schema.ts";
import type { Ground } from "./ground.ts";
import type { Outcome, Test } from "./tests/outcome.ts";
import { runTest } from "./tests/run.ts";

export type ClaimVerdict = Claim["found"];

/** One test of a claim, and what it found. */
export interface TestReport extends Outcome {
  test: Test;
}

/** A claim of the text with its verdict. */
export interface ClaimReport {
  claim: Claim;
  verdict: ClaimVerdict;
  tests: TestReport[];
}

/** Every claim with its verdict, in the order given. Throws a RangeError on a claim about something that is not on the ground. */
export function claimReports(claims: readonly Claim[], ground: Ground): ClaimReport[] {
  return claims.map((claim) => {
    const tests = claim.tests.map((test) => ({ test, ...runTest(test, ground) }));
    return { claim, verdict: together(claim, tests), tests };
  });
}

/** One failure makes it false; a vague word keeps it from being plainly true. */
function together({ vague }: Claim, tests: readonly TestReport[]): ClaimVerdict {
  const has = (verdict: ClaimVerdict) => tests.some((test) => test.verdict === verdict);
  if (has("false")) return "false";
  if (has("not measurable")) return "not measurable";
  return has("depends") || vague !== undefined ? "depends" : "true";
}

/** What a build may not pass over: claims that turn out otherwise than is written, and silence about it. */
export function claimProblems(reports: readonly ClaimReport[]): string[] {
  return reports.flatMap(({ claim, verdict }) => [
    ...(verdict === claim.found
      ? []
      : [`${claim.id} turns out “${verdict}”, and “${claim.found}” is written`]),
    ...(verdict !== "true" && claim.because === null
      ? [`${claim.id} is “${verdict}”, and nobody says why`]
      : []),
  ]);
}
