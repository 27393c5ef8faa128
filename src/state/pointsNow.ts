import type { Atlas } from "../model/atlas.ts";
import { presentLineOf } from "../model/lines.ts";
import { lastDayOf } from "../model/time.ts";
import { lineAt } from "./derived.ts";
import type { AppState } from "./state.ts";

/** Ids of the points of the acts signed by a date: those of the line in force then or of the open act, and the others. */
export interface PointsNow {
  standing: readonly string[];
  past: readonly string[];
}

/**
 * Which points of the acts are of the date looked at; now where none is. Of two compared lines, those of either;
 * of the act whose card is open, or that of one of its points, all. Before the first line an act stands by itself.
 */
export function pointsNow(
  atlas: Pick<Atlas, "points" | "instruments" | "lines">,
  { date, compared, selection }: Pick<AppState, "date" | "compared" | "selection">,
): PointsNow {
  const then = lastDayOf(date ?? "9999");
  const inForce = date === null ? presentLineOf(atlas) : lineAt(atlas, date);
  const lines = compared ?? (inForce ? [inForce.id] : []);
  const signed = [...atlas.points.values()].filter(({ properties: { instrument } }) => {
    const act = atlas.instruments.get(instrument);
    return act !== undefined && lastDayOf(act.date) <= then;
  });
  const open =
    selection?.kind === "point"
      ? atlas.points.get(selection.id)?.properties.instrument
      : selection?.kind === "instrument"
        ? selection.id
        : null;
  const isStanding = ({ properties }: (typeof signed)[number]) => {
    if (properties.instrument === open) return true;
    if (lines.length === 0) return properties.lines.length === 0;
    return properties.lines.some((line) => lines.includes(line));
  };
  const ids = (points: typeof signed) => points.map(({ id }) => id);
  return {
    standing: ids(signed.filter(isStanding)),
    past: ids(signed.filter((point) => !isStanding(point))),
  };
}
