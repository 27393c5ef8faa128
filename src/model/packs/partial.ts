import { type AllContents, type Atlas, shelved } from "../atlas.ts";
import type { BorderLine } from "../schema.ts";
import { PACKS, type PackedFile } from "./format.ts";

type Read = Readonly<Partial<Record<PackedFile, unknown>>>;

/**
 * The atlas of the files that have been read so far: nothing of a file that is not there, and no line of which a section
 * is not there, so that no half of one is ever drawn or measured. Null where that leaves no present border.
 */
export function partialAtlas(files: Read): Atlas | null {
  const atlas = shelved({ ...nothing(), ...files } as AllContents);
  const whole = [...atlas.lines.values()].filter((line) =>
    line.sections.every((id) => atlas.sections.has(id)),
  );
  const ids = new Set(whole.map(({ id }) => id));
  const lines = new Map(
    whole
      .filter(({ shownWith }) => shownWith === undefined || ids.has(shownWith))
      .map((line) => [line.id, comparable(line, ids)]),
  );
  const hasBorder = [...lines.values()].some(({ present }) => present);
  return hasBorder ? { ...atlas, lines } : null;
}

/** A line without the one it would be compared with where that one is not there. */
function comparable(line: BorderLine, there: ReadonlySet<string>): BorderLine {
  const { comparedWith, ...alone } = line;
  return comparedWith === undefined || there.has(comparedWith) ? line : alone;
}

/** Every file with nothing in it. */
function nothing(): Record<string, unknown> {
  const names = Object.values(PACKS).flat() as string[];
  return Object.fromEntries(
    names.map((name) => [name, name.endsWith(".geojson") ? { features: [] } : []]),
  );
}
