import type { Atlas } from "../model/atlas.ts";
import { presentLineOf } from "../model/lines.ts";
import { lastDayOf } from "../model/time.ts";
import { lineAt } from "./derived.ts";
import type { AppState } from "./state.ts";

/** Ids of the points of the acts signed by a date: those of the line in force then, and the others. */
export interface PointsNow {
  standing: readonly string[];
  past: readonly string[];
}

/**
 * Which points of the acts are of the date looked at; now where none is. Of two compared lines, those of either.
 * Before the first line an act stands by itself.
 */
export function pointsNow(
  atlas: Pick<Atlas, "points" | "instruments" | "lines">,
  { date, compared }: Pick<AppState, "date" | "compared">,
): PointsNow {
  const then = lastDayOf(date ?? "9999");
  const inForce = date === null ? presentLineOf(atlas) : lineAt(atlas, date);
  const lines = compared ?? (inForce ? [inForce.id] : []);
  const signed = [...atlas.points.values()].filter(({ properties: { instrument } }) => {
    const act = atlas.instruments.get(instrument);
    return act !== undefined && lastDayOf(act.date) <= then;
  });
  const isStanding = ({ properties }: (typeof signed)[number]) =>
    lines.length === 0
      ? properties.lines.length === 0
      : properties.lines.some((line) => lines.includes(line));
  const ids = (points: typeof signed) => points.map(({ id }) => id);
  return {
    standing: ids(signed.filter(isStanding)),
    past: ids(signed.filter((point) => !isStanding(point))),
  };
}
