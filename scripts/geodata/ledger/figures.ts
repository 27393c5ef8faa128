import type { Figure } from "../../../src/model/schema.ts";
import type { Facts } from "../facts/tables.ts";
import { KEYS_OF_FIGURES, type ListOfFigures, ordered } from "./keys.ts";

type FigureFact = Facts[ListOfFigures][number];

/** Every figure, the lengths of the border first. */
export function figuresOf(facts: Pick<Facts, ListOfFigures | "tolerances">): Figure[] {
  return (Object.keys(KEYS_OF_FIGURES) as ListOfFigures[]).flatMap((list) =>
    facts[list].map((fact) => {
      const figure = published(fact, facts.tolerances);
      return ordered(figure, KEYS_OF_FIGURES[list](figure));
    }),
  );
}

function published({ tolerance, ...figure }: FigureFact, tolerances: Facts["tolerances"]): Figure {
  const known = typeof tolerance === "string" ? tolerances[tolerance] : tolerance;
  if (known === undefined) throw new Error(`${figure.id} names no tolerance ${tolerance}`);
  return { ...figure, tolerancePercent: known.percent, toleranceReason: known.reason };
}
