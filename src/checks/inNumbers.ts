import type { Atlas } from "../model/atlas.ts";
import { yearOf } from "../model/time.ts";

/** How much of what an atlas holds, in numbers. */
export interface InNumbers {
  /** Courses of the border: a line that is shown with another has none of its own. */
  courses: number;
  /** The year from which the first of them holds. */
  year: string;
  /** Treaties, protocols and other acts. */
  acts: number;
  /** Figures in print, and statements, that the ledger checks. */
  figures: number;
  claims: number;
}

export function inNumbers({
  lines,
  instruments,
  figures,
  claims,
}: Pick<Atlas, "lines" | "instruments" | "figures" | "claims">): InNumbers {
  const courses = [...lines.values()].filter(
    ({ role, shownWith }) => role === "border" && shownWith === undefined,
  );
  const first = Math.min(...courses.map(({ validFrom }) => yearOf(validFrom)));
  return {
    courses: courses.length,
    // As text: a year is not grouped in thousands.
    year: String(first),
    acts: instruments.size,
    figures: figures.length,
    claims: claims.length,
  };
}
