import { joined, type Prose } from "../../../src/model/prose.ts";
import type { PointFact } from "../facts/instrument.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import { NOTES } from "../sentences/notes.ts";

/** A place the line of 1864 is drawn through: a point that an act names, or a waypoint. */
export interface NamedPoint {
  id: string;
  called: Prose;
  position: Position;
  accuracyMetres: number;
  certainty: PointFact["certainty"];
}

/** Points of any act by their ids, or waypoints of the line. */
export function points1864(ids: readonly string[], { instruments, line1864 }: Facts): NamedPoint[] {
  const named = instruments.flatMap(({ points }) => points);
  return ids.map((id) => {
    const waypoint = line1864?.waypoints.find((each) => each.id === id);
    if (waypoint !== undefined) return waypoint;
    const point = named.find((each) => each.id === id);
    if (point === undefined) throw new Error(`no act has a point ${id}`);
    const { position, accuracyMetres, certainty } = point;
    if (position === null || accuracyMetres === null) throw new Error(`${id} is not placed`);
    return { id, called: calledInAct(point), position, accuracyMetres, certainty };
  });
}

/** In each language its name there, or the nearest that is attested: Kazakh readers read Russian. */
function calledInAct({ id, number, names: { en, kk, ru, zh } }: PointFact): Prose {
  const any = en ?? ru ?? zh ?? number ?? id;
  return { en: any, kk: kk ?? ru ?? any, ru: ru ?? any, zh: zh ?? any };
}

/** A note, and after it the points a stretch was drawn through, each with how its place is known. */
export function noteWith(note: Prose | undefined, points: readonly NamedPoint[]): { note?: Prose } {
  const said = points.map(({ called, certainty, accuracyMetres }) =>
    filled(NOTES.namedPoint, {
      name: called,
      certainty: NOTES.certainties[certainty],
      km: accuracyMetres / 1000,
    }),
  );
  const parts = [
    ...(note === undefined ? [] : [note]),
    ...(said.length === 0
      ? []
      : [filled(NOTES.namedPoints, { points: joined(said, NOTES.semicolon) })]),
  ];
  return parts.length === 0 ? {} : { note: joined(parts) };
}
