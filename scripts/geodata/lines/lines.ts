import type { BorderLine } from "../../../src/model/schema.ts";
import type { LineStep } from "../facts/lines.ts";
import { published } from "../facts/names.ts";
import type { Facts } from "../facts/tables.ts";
import { knownThen } from "./known.ts";

/** Every line of the atlas: those of lines.yaml, then those told with the instrument that drew them. */
export function linesOf(
  facts: Pick<Facts, "lines" | "instruments" | "sections" | "movedSections" | "evidence">,
): BorderLine[] {
  const { runs, lines } = facts.lines;
  const known = new Map<string, string[]>();
  const spelledOut = (steps: readonly LineStep[]) =>
    steps.flatMap((step) => {
      if (typeof step === "string") return step;
      const run = known.get(step.run);
      if (run === undefined) throw new Error(`no run ${step.run} is told before it is used`);
      return run;
    });
  for (const [name, steps] of Object.entries(runs)) known.set(name, spelledOut(steps));
  const all = [...lines, ...facts.instruments.flatMap((instrument) => instrument.lines)];
  return all.map((line) => {
    const { id, role, names, validFrom, validTo, note, sources, ...more } = line;
    const sections = spelledOut(line.sections);
    const known = knownThen(line, sections, facts);
    return {
      id,
      role,
      sections,
      ...(known.length === 0 ? {} : { known }),
      validFrom,
      validTo,
      sources,
      ...(note === undefined ? {} : { note }),
      ...published(names),
      ...moreOf(more),
    };
  });
}

const MORE = ["mapScale", "present", "comparedWith", "shownWith", "hue", "legend"] as const;

/** What more is told of a line, and nothing of what is not told. */
function moreOf(told: Pick<BorderLine, (typeof MORE)[number]>) {
  return Object.fromEntries(
    MORE.flatMap((key) => (told[key] === undefined ? [] : [[key, told[key]]])),
  );
}
