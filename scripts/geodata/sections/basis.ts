import type { Basis } from "./entry.ts";

/** The agreement of 1994, for a stretch outside the two it left open and short of point 69. */
export function agreed1994(points?: string, note?: string): Basis {
  return {
    instrument: "almaty-1994",
    ...(points === undefined ? {} : { points }),
    certainty: points === undefined ? "inferred" : "stated",
    note:
      note ??
      "By elimination: the agreement runs from point 1 to point 69 and leaves open only 15–16 and 48–49. Its list of points could not be read.",
  };
}

/** The protocol that closed the demarcation; it covers every section alike. */
export const demarcated2002: Basis = {
  instrument: "beijing-2002",
  certainty: "stated",
  note: "Covers the whole line.",
};

/** An older act the course goes back to. `stated` only where its text or title names the stretch. */
export function goesBackTo(
  instrument: string,
  certainty: "stated" | "inferred",
  note: string,
): Basis {
  return { instrument, certainty, note };
}

export const ALATAU_1882 =
  "Its title spans the line from the Narynkol gorge to the Kara-daban pass; the course in between was not read.";
