import type { Verdict } from "../../checks/verdicts.ts";
import { useWords } from "../words.ts";

/** Whether a verdict is for what was said, against it, or neither: a difference is none the less one for its reason. */
const SENSE: Record<Verdict, "for" | "against" | "open"> = {
  agrees: "for",
  explained: "open",
  "adds up": "open",
  true: "for",
  differs: "against",
  false: "against",
  "conflicting sources": "open",
  "not independent": "open",
  "not measurable": "open",
  depends: "open",
};

/** A verdict in a frame; its colour repeats what the word says. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const words = useWords();
  return (
    <span className="verdict" data-verdict={verdict} data-sense={SENSE[verdict]}>
      {words(`verdict.${verdict}`)}
    </span>
  );
}
