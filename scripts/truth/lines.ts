import { distancesTo, placesAlong } from "../../src/measure/apart.ts";
import { geodesicLength, greatCircleLength } from "../../src/measure/geodesy.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { type Atlas, sectionsOf } from "../../src/model/atlas.ts";
import type { BorderLine, Section } from "../../src/model/schema.ts";
import { alongShare } from "./byLength.ts";
import { courseOf } from "./sensitivity.ts";
import { km, table, whole } from "./table.ts";

/** Two courses this near to one another are called alike, metres: what the old maps can tell apart. */
const ALIKE = 1000;
/** Metres between the places at which they are asked. */
const EVERY = 500;

/** How long each line is, how well it was known all along, and what makes two lines alike. */
export function lineTables(atlas: Atlas): string {
  const lines = [...atlas.lines.values()];
  const name = ({ id, name_en }: BorderLine) => name_en ?? id;
  return `## Each line

Lengths by turf's sphere and on WGS84. The parts of a line by their status on that line; the accuracy within which half
of its length is known on it, and all of it.

${table(
  ["line", "turf, km", "WGS84, km", "by status, km", "half within, m", "all within, m"],
  lines.map((line) => [name(line), ...known(sectionsOf(atlas, line))]),
)}

### What was known of sections that several lines have

${table(["line", "status then", "stated, m", "by", "sections"], then(atlas))}

### What makes two lines alike

“The same vertices” are sections that both lines have: there they agree because one was taken for the other, which tells
nothing. Of the rest of the first line, drawn apart, that within ${ALIKE / 1000} km of the second is likeness.

${table(
  ["line", "and", "the same vertices, km", "share, %", "drawn apart, km", "of it alike, %"],
  pairs(lines).map(([one, other]) => [name(one), name(other), ...alike(atlas, one, other)]),
)}`;
}

const metres = ({ geometry }: Section) => geodesicLength(geometry.coordinates);

function known(sections: readonly Section[]): string[] {
  const byStatus = new Map<string, number>();
  for (const section of sections) {
    const { status } = section.properties;
    byStatus.set(status, (byStatus.get(status) ?? 0) + metres(section));
  }
  const parts = sections.map((section) => ({
    value: section.properties.accuracyMetres,
    length: metres(section),
  }));
  const all = parts.reduce((sum, { length }) => sum + length, 0);
  const turf = sections.reduce(
    (sum, { geometry }) => sum + greatCircleLength(geometry.coordinates),
    0,
  );
  return [
    km(turf),
    km(all),
    [...byStatus].map(([status, length]) => `${status} ${whole(length / 1000)}`).join(", "),
    whole(alongShare(parts, 0.5)),
    whole(alongShare(parts, 1)),
  ];
}

function then(atlas: Atlas): string[][] {
  return [...atlas.lines.values()].flatMap(({ id, name_en, known = [] }) =>
    known.map(({ sections, status, accuracyMetres, by }) => [
      name_en ?? id,
      status,
      accuracyMetres === undefined ? "as today" : whole(accuracyMetres),
      (by === null ? null : atlas.instruments.get(by)?.name_en) ?? "no act",
      sections.join(", "),
    ]),
  );
}

/** Each border with each older one, and with each old map. */
function pairs(lines: readonly BorderLine[]): [BorderLine, BorderLine][] {
  const borders = lines.filter(({ role }) => role === "border");
  const evidence = lines.filter(({ role }) => role === "evidence");
  return borders.flatMap((one, index) =>
    [...borders.slice(0, index), ...evidence].map((other): [BorderLine, BorderLine] => [
      one,
      other,
    ]),
  );
}

function alike(atlas: Atlas, one: BorderLine, other: BorderLine): string[] {
  const shared = new Set(other.sections);
  const sections = sectionsOf(atlas, one);
  const [same, apart] = [true, false].map((is) =>
    sections.filter(({ id }) => shared.has(id) === is),
  );
  const length = (of: readonly Section[] = []) => of.reduce((sum, part) => sum + metres(part), 0);
  const along = ruler(courseOf(atlas, other.id));
  const off = (apart ?? []).flatMap(({ geometry }) =>
    distancesTo(along, placesAlong(geometry.coordinates, EVERY)),
  );
  const near = off.filter((distance) => distance <= ALIKE).length / off.length;
  return [
    km(length(same)),
    whole((100 * length(same)) / length(sections)),
    km(length(apart)),
    off.length === 0 ? "–" : whole(100 * near),
  ];
}
