import { type Atlas, featureOf } from "../model/atlas.ts";
import { presentLineOf } from "../model/lines.ts";
import type { FileName } from "../model/schema.ts";
import { FILES_OF } from "../model/shelves.ts";
import { isFixed } from "../symbology/groups.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";
import type { Known } from "./codec.ts";

/** What can be measured along beside the lines of the border. */
const ALONG = ["river", "neighbour", "work", "basin"] as const;

/**
 * What an address may name, by what this atlas has.
 *
 * @param isToCome whether a file that has not been read has a thing of an id
 * @param locate finds the place on a line that is meant by one that was written
 */
export function knownBy(
  atlas: Atlas,
  isToCome: (file: FileName, id: string) => boolean,
  lines: ReadonlyMap<string, unknown>,
  groups: LineGroups,
  locate: Known["locate"],
): Known {
  const entries = new Set([...atlas.figures, ...atlas.claims].map(({ id }) => id));
  const comes = (kind: keyof typeof FILES_OF, id: string) =>
    FILES_OF[kind].some((file) => isToCome(file, id));
  return {
    hasEntry: (id) => entries.has(id) || comes("entry", id),
    hasChapter: (id) => atlas.chapters.has(id) || comes("chapter", id),
    hasLine: (id) => lines.has(id),
    isLineAway: (id) => {
      const [kind = "", feature = ""] = id.split(":");
      const along = ALONG.find((each) => each === kind);
      return along !== undefined && comes(along, feature);
    },
    presentLine: presentLineOf(atlas).id,
    hasGroup: (group) => isFixed(group) || groups.older.some(({ id }) => id === group),
    canCompare: (pair) => {
      const [older, newer] = pair.map((id) => atlas.lines.get(id));
      const both = older?.role === "border" && newer?.role === "border";
      return both && older.validFrom < newer.validFrom;
    },
    locate,
    has: ({ kind, id }) =>
      comes(kind, id) ||
      (kind === "instrument" ? atlas.instruments.has(id) : featureOf(atlas, { kind, id }) !== null),
  };
}
