import { isInitiallyOn, type LayerGroup } from "../symbology/groups.ts";

/** The reader's own word on groups of layers, on or off; a group it does not name was left alone. */
export type LayerChoice = ReadonlyMap<LayerGroup, boolean>;

/**
 * The choice with one more word. To want what the atlas opens with says nothing, since nothing ever
 * switches that off; not to want what it opens without does, since an entry may need it.
 */
export function choosing(choice: LayerChoice, group: LayerGroup, on: boolean): LayerChoice {
  const next = new Map(choice);
  if (on && isInitiallyOn(group)) next.delete(group);
  else next.set(group, on);
  return next;
}

/** A choice made word by word; the last word on a group holds. */
export function choiceOf(words: Iterable<readonly [LayerGroup, boolean]>): LayerChoice {
  let choice: LayerChoice = new Map();
  for (const [group, on] of words) choice = choosing(choice, group, on);
  return choice;
}
