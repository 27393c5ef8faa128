import type { Figure } from "../../src/model/schema.ts";

/**
 * How far two measurements of one line with one ruler may differ: turf measures on a sphere, whose
 * great circles come out 0.1 % shorter than WGS84 on this line and 0.3 % at worst, on an east–west
 * leg. The ruler itself and the ends of the sections are not in it; src/checks computes those.
 */
const TOLERANCE_PERCENT = 0.3;

const TOLERANCE_REASON =
  "turf measures on a sphere, which is 0.1 % short on this line and 0.3 % off at worst, on a leg from east to west. A finer ruler and the doubt about section ends are not covered: they are computed instead.";

const PUBLISHED = {
  unit: "km",
  asOf: "2002-05-10",
  saidBy: "Joint demarcation commission of Kazakhstan and China",
  tolerancePercent: TOLERANCE_PERCENT,
  toleranceReason: TOLERANCE_REASON,
  sources: ["relations-article", "lengths-page"],
} satisfies Partial<Figure>;

/** What the text says of the present border's length. */
export const FIGURES: Figure[] = [
  {
    id: "border-length",
    value: 1782.75,
    of: { line: "2002", part: "whole" },
    where: "the border's length, after the commissions' protocols and maps",
    explainedBy: "ruler",
    ...PUBLISHED,
  },
  {
    id: "border-length-land",
    value: 1215.86,
    of: { line: "2002", part: "land" },
    where: "the part on land",
    explainedBy: "ends",
    ...PUBLISHED,
  },
  {
    id: "border-length-water",
    value: 566.89,
    of: { line: "2002", part: "water" },
    where: "the part along or across rivers and lakes",
    explainedBy: "ends",
    ...PUBLISHED,
  },
];
