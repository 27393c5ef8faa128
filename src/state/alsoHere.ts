import type { Selection } from "./state.ts";

const isSame = (a: Selection, b: Selection) => a.kind === b.kind && a.id === b.id;

/**
 * What else lay where the reader last chose on the map, in the order in which it was found; nothing where
 * what is chosen now did not lie there. Going from one of them to another leaves the same to choose from.
 */
export function alsoHere(
  here: readonly Selection[],
  chosen: Selection | null,
): readonly Selection[] {
  if (chosen === null || !here.some((each) => isSame(each, chosen))) return [];
  return here.filter((each) => !isSame(each, chosen));
}
