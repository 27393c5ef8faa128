import type { BorderLine } from "../../../src/model/schema.ts";
import type { LineStep } from "../facts/lines.ts";
import { published } from "../facts/names.ts";
import type { Facts } from "../facts/tables.ts";

/** Every line of the atlas, the youngest border first. */
export function linesOf({ lines: { runs, lines } }: Pick<Facts, "lines">): BorderLine[] {
  const known = new Map<string, string[]>();
  const spelledOut = (steps: readonly LineStep[]) =>
    steps.flatMap((step) => {
      if (typeof step === "string") return step;
      const run = known.get(step.run);
      if (run === undefined) throw new Error(`no run ${step.run} is told before it is used`);
      return run;
    });
  for (const [name, steps] of Object.entries(runs)) known.set(name, spelledOut(steps));
  return lines.map(({ id, role, names, sections, validFrom, validTo, note, sources }) => ({
    id,
    role,
    sections: spelledOut(sections),
    validFrom,
    validTo,
    sources,
    ...(note === undefined ? {} : { note }),
    ...published(names),
  }));
}
