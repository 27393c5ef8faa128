/**
 * How far two measurements of one line with one ruler may differ: turf measures on a sphere, whose
 * great circles come out 0.1 % shorter than WGS84 on this line and 0.3 % at worst, on an east–west
 * leg. The ruler itself and the ends of the sections are not in it; src/checks computes those.
 */
export const SPHERE = {
  tolerancePercent: 0.3,
  toleranceReason:
    "turf measures on a sphere, which is 0.1 % short on this line and 0.3 % off at worst, on a leg from east to west. A finer ruler and the doubt about section ends are not covered: they are computed instead.",
};

/** A river's length depends on what is called its source and its mouth, and on its bed of that year. */
export const RIVER = {
  tolerancePercent: 3,
  toleranceReason:
    "Printed lengths of one river differ by some 3 % among themselves where they mean the same stretch: by the year of the survey, the delta arm and the spring that is called its source.",
};

/** Nothing is measured: the figure is told, added up, or set beside others. */
export const ARITHMETIC = {
  tolerancePercent: 0,
  toleranceReason: "Nothing is measured here: printed figures are compared to their last digit.",
};
