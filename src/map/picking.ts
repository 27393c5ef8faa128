import type { Selection } from "../state/state.ts";
import { PICK_ORDER } from "./layers/layer.ts";

/** A feature that lies under a pointer. */
export interface Hit extends Selection {
  /** Its shape does, not only its name, which is large and stands beside its place. */
  near: boolean;
}

/**
 * All that lies under a pointer, each once, the most fitting first: the smallest and the most looked for;
 * but what lies there itself before what only has its name there, where a line is meant.
 */
export function inFittingOrder(hits: readonly Hit[], onLine: boolean): Selection[] {
  const rank = ({ kind, near }: Hit) =>
    (PICK_ORDER as readonly Selection["kind"][]).indexOf(kind) +
    (onLine && !near ? PICK_ORDER.length : 0);
  return eachOnce(hits.toSorted((a, b) => rank(a) - rank(b)));
}

/** Kinds as one walks through what is in view: the border first, what lies on it and about it after. */
const WALKING_ORDER: readonly Selection["kind"][] = [
  "section",
  "river",
  "lake",
  "place",
  "point",
  "area",
  "work",
  "neighbour",
  "basin",
];

/** All that is in view, each once, kind by kind. */
export function inWalkingOrder(found: readonly Selection[]): Selection[] {
  const rank = ({ kind }: Selection) => WALKING_ORDER.indexOf(kind);
  return eachOnce(found.toSorted((a, b) => rank(a) - rank(b)));
}

function eachOnce(found: readonly Selection[]): Selection[] {
  const each = new Map(found.map(({ kind, id }) => [`${kind}:${id}`, { kind, id }]));
  return [...each.values()];
}
