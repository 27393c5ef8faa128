import { describe, expect, it } from "vitest";
import { sectionsOf } from "../../src/model/atlas.ts";
import { asKnownOn } from "../../src/model/known.ts";
import { contradictingLines } from "../../src/model/lines.ts";
import type { BorderLine } from "../../src/model/schema.ts";
import { LINE, section } from "../checks/smallBorder.ts";

const RIDGE = section(
  "ridge",
  [
    [80, 45.3],
    [80, 45.2],
  ],
  {
    accuracyMetres: 300,
    accuracyReason: "Two maps agree.",
    unrefutedMetres: 290,
    witnesses: [{ source: "other", p50Metres: 90, p95Metres: 290, refutedShare: 0 }],
  },
);
const described = (accuracyMetres?: number): BorderLine => ({
  ...LINE,
  sections: ["ridge"],
  known: [
    {
      sections: ["ridge"],
      status: "described",
      ...(accuracyMetres !== undefined && { accuracyMetres }),
      by: null,
      reason: "Only words.",
    },
  ],
});

describe("a section on a line", () => {
  it("is as that line knew it, and tells no witness of today", () => {
    const { properties, geometry } = asKnownOn(described(9000), RIDGE);
    expect(properties).toMatchObject({
      status: "described",
      accuracyMetres: 9000,
      accuracyReason: "Only words.",
    });
    expect(properties.witnesses).toBeUndefined();
    expect(geometry).toBe(RIDGE.geometry);
  });

  it("is known no better than today, whatever the line tells", () => {
    expect(asKnownOn(described(50), RIDGE).properties.accuracyMetres).toBe(300);
    expect(asKnownOn(described(), RIDGE).properties.accuracyMetres).toBe(300);
  });

  it("is itself on a line that tells nothing of it", () => {
    const untold: BorderLine = { ...LINE, sections: ["ridge"] };
    expect(asKnownOn(untold, RIDGE)).toBe(RIDGE);
  });

  it("is so wherever the sections of the line are asked for", () => {
    const sections = new Map([["ridge", RIDGE]]);
    expect(sectionsOf({ sections }, described(9000))[0]?.properties.accuracyMetres).toBe(9000);
  });

  it("is told once, and only of a section that the line has", () => {
    const [known] = described(9000).known ?? [];
    if (known === undefined) throw new Error("nothing is known");
    const wrong = { ...described(9000), known: [known, known, { ...known, sections: ["vale"] }] };
    const problems = contradictingLines(
      new Map([[wrong.id, { ...wrong, present: true as const }]]),
    );
    expect(problems.map(({ what }) => what)).toEqual([
      "says twice how ridge was known",
      "says how vale was known, which it has not",
    ]);
  });
});
