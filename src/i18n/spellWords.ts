import type { MessageKey } from "./translator.ts";

/** What is said of ground in dispute, claimed or held for a time: until when, or in which year it was so. */
export function spellWords(
  kind: "disputed" | "claim" | "extent",
  until: string | null,
  asOf: string,
): [MessageKey, { year: string }] {
  return until === null
    ? [`area.${kind}.in`, { year: asOf.slice(0, 4) }]
    : [`area.${kind}.until`, { year: until.slice(0, 4) }];
}
