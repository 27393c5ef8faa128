import { describe, expect, it } from "vitest";
import { type FigureReport, figureProblems, figureReports } from "../../src/checks/figures.ts";
import { lineRuler } from "../../src/checks/stretch.ts";
import type { Position } from "../../src/measure/position.ts";
import type { Figure } from "../../src/model/schema.ts";
import { LINE, section } from "./smallBorder.ts";

/** turf's sphere: a degree of latitude along a meridian, in kilometres. */
const DEGREE_KM = (Math.PI / 180) * 6371.0088;

const figure = (change: Partial<Figure>): Figure => ({
  id: "length",
  value: 0.1 * DEGREE_KM,
  unit: "km",
  of: { line: "straight", part: "whole" },
  asOf: "1999",
  saidBy: "A commission",
  where: "a protocol",
  tolerancePercent: 0.5,
  toleranceReason: "Two measurements of one line may differ this much.",
  explainedBy: null,
  sources: ["none"],
  ...change,
});

/** 0.1° of the 80th meridian, straight. */
const straight = lineRuler({ ...LINE, id: "straight", sections: ["meridian"] }, [
  section("meridian", [
    [80, 45],
    [80, 44.95],
    [80, 44.9],
  ]),
]);

/** Southwards from 45° N in zigzags of 30 m, each 20 m to the side: 25 m of line for 15 m of way. */
const WAY_KM = (741 * 15) / 1000;
const zigzags = Array.from({ length: 742 }, (_, i): Position => {
  const aside = (i % 2) * (20 / (DEGREE_KM * 1000 * Math.cos(Math.PI / 4)));
  return [80 + aside, 45 - (i * 15) / (DEGREE_KM * 1000)];
});
const zigzag = lineRuler({ ...LINE, id: "zigzag", sections: ["zigzag"] }, [
  section("zigzag", zigzags),
]);

/** The same, its middle third a river whose ends are known to 400 and 1,200 m. */
const inParts = lineRuler({ ...LINE, id: "parts", sections: ["north", "river", "south"] }, [
  section("north", zigzags.slice(0, 251), { endAccuracyMetres: 400 }),
  section("river", zigzags.slice(250, 501), { kind: "water", startAccuracyMetres: 300 }),
  section("south", zigzags.slice(500), { startAccuracyMetres: 1200 }),
]);

function judge(change: Partial<Figure>, others: Figure[] = []): FigureReport {
  const lines = [straight, zigzag, inParts];
  const [report] = figureReports([figure(change), ...others], lines);
  if (report === undefined) throw new Error("no report");
  return report;
}

describe("a published figure", () => {
  it("agrees where turf's great circle comes to it in closed form", () => {
    const report = judge({});
    expect(report.verdict).toBe("agrees");
    expect(report.differencePercent).toBeCloseTo(0, 6);
    expect(report.reason.code).toBe("reason.within");
  });

  it("has its difference with a sign: computed less published", () => {
    expect(judge({ value: 0.1 * DEGREE_KM * 1.1 }).differencePercent).toBeCloseTo(-100 / 11, 6);
  });

  it("differs beyond the tolerance, and the build says so", () => {
    const report = judge({ value: 12 });
    expect(report.verdict).toBe("differs");
    expect(figureProblems([report])).toEqual([
      expect.stringMatching(/^length differs.*unexplained/),
    ]);
  });

  it("is refused where its line is not there", () => {
    expect(() => judge({ of: { line: "1492", part: "whole" } })).toThrow("no line 1492");
  });
});

describe("the explanation by the ruler", () => {
  // From the straight line to all its zigzags: what a ruler of 10 to 100 m may read.
  const between = { of: { line: "zigzag", part: "whole" }, value: WAY_KM * 1.2 } as const;

  it("holds where a ruler that a map can show walks the line to the published length", () => {
    const report = judge({ ...between, explainedBy: "ruler" });
    expect(report.verdict).toBe("explained");
    if (report.reason.code !== "reason.ruler") throw new Error(report.reason.code);
    expect(report.reason.values.ruler).toBeGreaterThan(10);
    expect(report.reason.values.ruler).toBeLessThan(100);
  });

  it("does not hold unless somebody is held to it", () => {
    expect(judge(between).verdict).toBe("differs");
  });

  it("does not hold for a line shorter than published: no ruler lengthens a straight line", () => {
    const report = judge({ value: 0.1 * DEGREE_KM * 1.1, explainedBy: "ruler" });
    expect(report.verdict).toBe("differs");
  });

  it("fails the build once the figure agrees without it", () => {
    const report = judge({ explainedBy: "ruler" });
    expect(report.verdict).toBe("agrees");
    expect(figureProblems([report])).toEqual([expect.stringContaining("is void")]);
  });
});

describe("a part whose ends are in doubt", () => {
  const doubtKm = (400 + 1200) / 1000;
  const whole = figure({ id: "whole", of: { line: "parts", part: "whole" }, value: WAY_KM * 1.2 });
  const water = (value: number): FigureReport =>
    judge({ of: { line: "parts", part: "water" }, value, explainedBy: "ends" }, [whole]);

  it("cannot agree, however near it comes", () => {
    const computed = water(1).computed.turf / 1000;
    const report = water(computed);
    expect(report.differencePercent).toBeCloseTo(0, 9);
    expect(report.verdict).not.toBe("agrees");
  });

  it("is explained while what the ruler leaves over lies within the doubt, and differs beyond", () => {
    // 250 of 741 zigzags, walked with the ruler that makes the whole 1.2 times its way.
    const walkedKm = (WAY_KM * 1.2 * 250) / 741;
    const near = water(walkedKm + 0.7 * doubtKm);
    const far = water(walkedKm + 1.3 * doubtKm);
    expect(near.verdict).toBe("explained");
    if (near.reason.code !== "reason.ends") throw new Error(near.reason.code);
    expect(near.reason.values.doubt).toBeCloseTo(doubtKm, 9);
    const { walked, left } = near.reason.values;
    expect(left).toBeCloseTo(near.figure.value - walked, 9);
    // The ruler leaves out bends, never way: between the straight third and all its zigzags.
    expect(walked).toBeGreaterThan((WAY_KM * 250) / 741);
    expect(walked).toBeLessThan(near.computed.turf / 1000);
    expect(far.verdict).toBe("differs");
  });
});
