import type { Problem } from "./parse.ts";
import type { BorderLine } from "./schema.ts";

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
  for (const { id, role, present, shownWith, comparedWith } of lines.values()) {
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
