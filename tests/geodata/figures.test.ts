import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { figureProblems } from "../../src/checks/figures.ts";
import { figuresIn, ledgerOf } from "../../src/checks/ledger.ts";

const reports = figuresIn(ledgerOf(readAtlas()));
const reportOf = (part: string) => {
  const report = reports.find(
    ({ figure: { of, in: where } }) =>
      of.what === "line" && of.line === "2002" && of.part === part && where === "text",
  );
  if (report === undefined) throw new Error(`no figure of the ${part}`);
  return report;
};

const size = (part: string) => reportOf(part).computed?.turf ?? Number.NaN;

describe("the published lengths", () => {
  it("are in the text as they are here, and add up", () => {
    const [whole, land, water] = ["whole", "land", "water"].map(
      (part) => reportOf(part).figure.value,
    );
    expect([whole, land, water]).toEqual([1782.75, 1215.86, 566.89]);
    expect((land ?? 0) + (water ?? 0)).toBeCloseTo(whole ?? 0, 9);
  });

  it("leave nothing unexplained, and no explanation idle", () => {
    expect(figureProblems(reports)).toEqual([]);
  });

  it("differ as a line of OpenStreetMap's fineness must: whole +2 %, water −4 to +1, land +3 to +5", () => {
    expect(reportOf("whole").differencePercent).toBeCloseTo(2, 0);
    expect(reportOf("water").differencePercent).toBeGreaterThan(-4);
    expect(reportOf("water").differencePercent).toBeLessThan(1);
    expect(reportOf("land").differencePercent).toBeGreaterThan(3);
    expect(reportOf("land").differencePercent).toBeLessThan(5);
  });

  it("are met by the whole at a ruler of about 50 m, as an independent walk found", () => {
    const { reason } = reportOf("whole");
    if (reason.code !== "reason.ruler") throw new Error(reason.code);
    // That walk: 1,784.1 km at 50 m and 1,753.6 at 100 m; on a log scale 1,782.75 lies at 51.6 m.
    expect(reason.values.ruler).toBeGreaterThan(49);
    expect(reason.values.ruler).toBeLessThan(55);
  });

  it("have their parts add up to the whole when computed, too", () => {
    const sum = size("land") + size("water");
    // Both are differences of one running sum over 27,120 vertices: a micrometre is ample.
    expect(sum).toBeCloseTo(size("whole"), 6);
  });
});
