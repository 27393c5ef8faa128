import type { RoadPiece } from "../inputs/roads.ts";

type Position = [number, number];

/** A road from one place where others begin to the next. */
export interface Road {
  class: RoadPiece["class"];
  /** Its number, as most of its length is labelled; null where it has none. */
  ref: string | null;
  course: Position[];
}

/** Pieces of one class that meet where no third one does, end to end. */
export function joined(pieces: readonly RoadPiece[]): Road[] {
  const left = new Set(pieces);
  const meeting = new Map<string, RoadPiece[]>();
  for (const piece of pieces) {
    for (const end of [piece.course[0], piece.course.at(-1)]) {
      const key = String(end);
      meeting.set(key, [...(meeting.get(key) ?? []), piece]);
    }
  }
  /** The one other piece that goes on from an end. */
  const next = (end: Position | undefined, from: RoadPiece): RoadPiece | null => {
    const here = meeting.get(String(end)) ?? [];
    const other = here.find((piece) => piece !== from);
    const goesOn = here.length === 2 && other?.class === from.class && left.has(other);
    return goesOn ? other : null;
  };
  return pieces.flatMap((piece): Road[] => {
    if (!left.delete(piece)) return [];
    let course = [...piece.course];
    const parts = [piece];
    for (const atStart of [false, true]) {
      if (atStart) course.reverse();
      for (let last = piece; ; ) {
        const end = course.at(-1);
        const other = next(end, last);
        if (other === null) break;
        left.delete(other);
        parts.push(other);
        const isOnward = String(other.course[0]) === String(end);
        const onward = isOnward ? other.course : [...other.course].reverse();
        course = [...course, ...onward.slice(1)];
        last = other;
      }
    }
    return [{ class: piece.class, ref: refOf(parts), course: course.reverse() }];
  });
}

/** A number of a road: letters and figures, as G30, A-17 or P-4; what else a label says is none. */
const REF = /(?<![\p{L}\d])[A-ZА-Я]{1,2}-?\d{1,4}(?![\p{L}\d])/gu;

function refOf(parts: readonly RoadPiece[]): string | null {
  const lengths = new Map<string, number>();
  for (const { labels, course } of parts) {
    for (const ref of new Set(labels.flatMap((label) => label.match(REF) ?? []))) {
      lengths.set(ref, (lengths.get(ref) ?? 0) + course.length);
    }
  }
  const [most] = [...lengths].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}
