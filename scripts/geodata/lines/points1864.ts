import { inEvery, joined, type Prose } from "../../../src/model/prose.ts";
import type { InstrumentFact } from "../facts/instrument.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import { NOTES } from "../sentences/notes.ts";

/** A point the protocol of 1864 names, placed. */
export type NamedPoint = InstrumentFact["points"][number] & {
  position: Position;
  accuracyMetres: number;
};

/** Points of the protocol by the ids they have there. */
export function points1864(ids: readonly string[], { instruments, line1864 }: Facts): NamedPoint[] {
  const instrument = line1864?.instrument;
  const protocol = instruments.find(({ id }) => id === instrument);
  return ids.map((id) => {
    const point = protocol?.points.find((each) => each.id === id);
    if (point === undefined) throw new Error(`${instrument} has no point ${id}`);
    const { position, accuracyMetres } = point;
    if (position === null || accuracyMetres === null) {
      throw new Error(`the point ${id} of ${instrument} is not placed`);
    }
    return { ...point, position, accuracyMetres };
  });
}

/** A note, and after it the points a stretch was drawn through, each with how its place is known. */
export function noteWith(note: Prose | undefined, points: readonly NamedPoint[]): { note?: Prose } {
  const said = points.map(({ inTreaty, certainty, accuracyMetres }) =>
    filled(NOTES.namedPoint, {
      name: inEvery(inTreaty),
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
