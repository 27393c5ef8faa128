import type { Figure } from "../../../src/model/schema.ts";
import { FIGURE_LISTS, TOPIC_OF } from "../facts/ledger.ts";
import type { Facts } from "../facts/tables.ts";
import { wouldChange } from "./wouldChange.ts";

type ListOfFigures = (typeof FIGURE_LISTS)[number];
type FigureFact = Facts[ListOfFigures][number];

/** Every figure, the lengths of the border first. */
export function figuresOf(facts: Pick<Facts, ListOfFigures | "tolerances" | "changes">): Figure[] {
  return FIGURE_LISTS.flatMap((list) =>
    facts[list].map((fact) => published(fact, TOPIC_OF[list], facts)),
  );
}

function published(
  { tolerance, ...figure }: FigureFact,
  topic: Figure["topic"],
  { tolerances, changes }: Pick<Facts, "tolerances" | "changes">,
): Figure {
  const known = typeof tolerance === "string" ? tolerances[tolerance] : tolerance;
  if (known === undefined) throw new Error(`${figure.id} names no tolerance ${tolerance}`);
  return {
    ...figure,
    topic,
    tolerancePercent: known.percent,
    toleranceReason: known.reason,
    wouldChange: wouldChange(figure, figure.of.what, changes),
  };
}
