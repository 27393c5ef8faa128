import type { LaterPack } from "../model/packs/format.ts";

/** Which parts of an address cannot be followed without which pack: a place on a line needs the line, a chapter its view. */
const NEEDED: readonly (readonly [RegExp, LaterPack])[] = [
  [/[#&]line=(?:river|neighbour):/, "seen"],
  [/[#&]line=(?:basin|work):/, "ground"],
  [/[#&](?:chapter|tour)=/, "records"],
];

/** The packs without which an address cannot be followed to where it leads. */
export function packsAskedBy(hash: string): LaterPack[] {
  const readable = hash.replaceAll("%3A", ":");
  return NEEDED.flatMap(([part, pack]) => (part.test(readable) ? [pack] : []));
}
