import type { Problem } from "./parse.ts";
import type { BorderLine, Section } from "./schema.ts";

type Lines = ReadonlyMap<string, BorderLine>;

/** The border of today. Throws a RangeError where no line is it, which `assemble` would have refused. */
export function presentLineOf({ lines }: { lines: Lines }): BorderLine {
  for (const line of lines.values()) if (line.present) return line;
  throw new RangeError("no line of the atlas is the present border");
}

/** What the lines say of one another that cannot be. */
export function contradictingLines(lines: Lines): Problem[] {
  const present = [...lines.values()].filter((line) => line.present);
  const problems: Problem[] = [];
  const refuse = (where: string, what: string) =>
    problems.push({ file: "lines.json", where, what });
  if (present.length !== 1) {
    const named = present.map(({ id }) => id).join(", ") || "none";
    refuse("present", `one line has to be the present border, not ${named}`);
  }
  for (const line of lines.values()) {
    const { id, role, present, shownWith, comparedWith, sections, known = [] } = line;
    const told = known.flatMap((one) => one.sections);
    for (const [index, section] of told.entries()) {
      if (!sections.includes(section))
        refuse(id, `says how ${section} was known, which it has not`);
      if (told.indexOf(section) < index) refuse(id, `says twice how ${section} was known`);
    }
    if (present && role !== "border") refuse(id, `is the present border, but of role ${role}`);
    if (present && shownWith !== undefined) {
      refuse(id, "is the present border, and shown with another line");
    }
    if (role === "continuation" && shownWith === undefined) {
      refuse(id, "is a continuation, and shown with no line");
    }
    if (role === "evidence" && shownWith !== undefined) {
      refuse(id, "is evidence, which has a group of its own");
    }
    const host = shownWith === undefined ? undefined : lines.get(shownWith);
    if (shownWith !== undefined && (host?.role !== "border" || host.shownWith !== undefined)) {
      refuse(id, `is shown with ${shownWith}, which has no group of its own`);
    }
    if (comparedWith !== undefined && !(present && lines.get(comparedWith)?.role === "border")) {
      refuse(id, `cannot be compared with ${comparedWith}`);
    }
  }
  return problems;
}

interface Drawn {
  lines: Lines;
  sections: ReadonlyMap<string, Section>;
}

/** Lines that name sections that are not there, or whose sections do not meet end to end. */
export function brokenLines({ lines, sections }: Drawn): Problem[] {
  const problems: Problem[] = [];
  for (const line of lines.values()) {
    const missing = line.sections.filter((id) => !sections.has(id));
    for (const id of missing) {
      problems.push({ file: "lines.json", where: line.id, what: `names no known section: ${id}` });
    }
    if (missing.length > 0) continue;
    const drawn = line.sections.flatMap((id) => sections.get(id) ?? []);
    for (const [index, section] of drawn.entries()) {
      const next = drawn[index + 1];
      if (next === undefined) break;
      const end = section.geometry.coordinates.at(-1);
      const start = next.geometry.coordinates[0];
      if (end?.[0] !== start?.[0] || end?.[1] !== start?.[1]) {
        problems.push({
          file: "borders.geojson",
          where: section.id,
          what: `does not end where ${next.id} begins`,
        });
      }
    }
  }
  return problems;
}
