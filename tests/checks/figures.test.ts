import { describe, expect, it } from "vitest";
import { type FigureReport, figureProblems, figureReports } from "../../src/checks/figures.ts";
import type { Position } from "../../src/measure/position.ts";
import type { Figure } from "../../src/model/schema.ts";
import { meridianArc, WGS84 } from "../smallAtlas/closedForms.ts";
import { LINE, section } from "./smallBorder.ts";
import { area, ground, river } from "./smallGround.ts";

/** From 44.9 to 45° N. */
const TENTH_KM = meridianArc(WGS84, 44.9, 45) / 1000;

/** turf's sphere: a degree of latitude along a meridian, in kilometres. */
const DEGREE_KM = (Math.PI / 180) * 6371.0088;

const figure = (change: Partial<Figure>): Figure => ({
  id: "length",
  topic: "lengths",
  value: 0.1 * DEGREE_KM,
  unit: "km",
  label: { en: "A length", kk: "Ұзындық", ru: "Длина", zh: "长度" },
  bound: null,
  of: { what: "line", line: "straight", part: "whole" },
  asOf: "1999",
  saidBy: "A commission",
  where: "a protocol",
  order: 1,
  in: "text",
  beside: null,
  shows: [],
  tolerancePercent: 0.5,
  toleranceReason: "Two measurements of one line may differ this much.",
  explainedBy: null,
  wouldChange: "Another measurement of it would change this.",
  sources: ["none"],
  ...change,
});

/** Southwards from 45° N in zigzags of 30 m, each 20 m to the side: 25 m of line for 15 m of way. */
const WAY_KM = (741 * 15) / 1000;
const zigzags = Array.from({ length: 742 }, (_, i): Position => {
  const aside = (i % 2) * (20 / (DEGREE_KM * 1000 * Math.cos(Math.PI / 4)));
  return [80 + aside, 45 - (i * 15) / (DEGREE_KM * 1000)];
});

const SECTIONS = [
  // 0.1° of the 80th meridian, straight.
  section("meridian", [
    [80, 45],
    [80, 44.95],
    [80, 44.9],
  ]),
  section("sketch", [
    [80, 45],
    [80, 44.9],
  ]),
  // As far south as the zigzags, straight.
  section("way", [
    [80, 45],
    [80, 45 - WAY_KM / DEGREE_KM],
  ]),
  section("zigzag", zigzags),
  // The same, its middle third a river whose ends are known to 400 and 1,200 m.
  section("north", zigzags.slice(0, 251), { endAccuracyMetres: 400 }),
  section("river", zigzags.slice(250, 501), { kind: "water", startAccuracyMetres: 300 }),
  section("south", zigzags.slice(500), { startAccuracyMetres: 1200 }),
  // 0.02° of a stream and 0.08° of it.
  section(
    "upper",
    [
      [80, 45],
      [80, 44.98],
    ],
    { kind: "water", river: "stream" },
  ),
  section(
    "lower",
    [
      [80, 44.98],
      [80, 44.9],
    ],
    { kind: "water", river: "stream" },
  ),
  // The present border is a river that winds: walked with 2 km it loses half its bends.
  section("winding", winding(), { kind: "water" }),
];
const sketch = SECTIONS[1];
if (sketch !== undefined) sketch.properties.status = "schematic";

/** 60 km southwards along 82° E in bends of 1 km, 1 km to the side: 1.41 km of line for 1 of way. */
function winding(): Position[] {
  return Array.from({ length: 61 }, (_, i): Position => {
    const aside = (i % 2) / (DEGREE_KM * Math.cos(Math.PI / 4));
    return [82 + aside, 45.5 - i / DEGREE_KM];
  });
}

/** Laid down on maps of 1:100,000, but where another scale is told. */
const line = (id: string, sections: string[], mapScale?: number) => ({
  ...LINE,
  id,
  sections,
  mapScale: mapScale ?? 100_000,
});
const DRAWN_TO = { value: 1, unit: "km²", saidBy: "somebody", source: "none" } as const;
const GROUND = ground({
  sections: SECTIONS,
  lines: [
    line("straight", ["meridian"]),
    line("sketched", ["sketch"]),
    line("zigzag", ["zigzag"]),
    line("coarser", ["zigzag"], 1_000_000),
    { ...line("of no map", ["zigzag"]), mapScale: undefined },
    line("parts", ["north", "river", "south"]),
    line("north part", ["north"]),
    line("south part", ["river", "south"]),
    line("way", ["way"]),
    line("stream", ["upper", "lower"]),
    { ...line("today", ["winding"]), present: true },
  ],
  areas: [
    area("measured", [80, 45, 0.1]),
    area("sketched", [80, 45, 0.1], { status: "schematic" }),
    area("drawn", [80, 45, 0.1], { drawnTo: DRAWN_TO }),
    area("small", [80, 45, 0.1], { status: "schematic", band: { least: 50e6, most: 120e6 } }),
    area("large", [80, 45, 0.2], { status: "schematic", band: { least: 300e6, most: 400e6 } }),
    area("doubtful", [80, 45, 0.1], { band: { least: 60e6, most: 120e6 } }),
  ],
  // A degree of the meridian with a vertex every 2.5 km or so.
  rivers: [
    river(
      "coarse",
      Array.from({ length: 45 }, (_, i): Position => [83, 45 - i / 44]),
    ),
  ],
});

function judge(change: Partial<Figure>, others: Figure[] = []): FigureReport {
  const [report] = figureReports([figure(change), ...others], GROUND);
  if (report === undefined) throw new Error("no report");
  return report;
}

describe("a published figure", () => {
  it("agrees where the meridian of WGS84 comes to it in closed form", () => {
    const report = judge({ value: TENTH_KM });
    expect(report.verdict).toBe("agrees");
    expect(report.differencePercent).toBeCloseTo(0, 6);
    expect(report.reason.code).toBe("reason.within");
  });

  it("has its difference with a sign: computed less published", () => {
    expect(judge({ value: TENTH_KM * 1.1 }).differencePercent).toBeCloseTo(-100 / 11, 6);
  });

  it("does not agree on the sphere alone", () => {
    // On the meridian at 45° N the sphere is 0.058 % too long.
    const onTheSphere = { value: 0.1 * DEGREE_KM, tolerancePercent: 0.05 };
    expect(judge(onTheSphere).verdict).toBe("differs");
    expect(judge({ ...onTheSphere, value: TENTH_KM }).verdict).toBe("agrees");
  });

  it("differs beyond the tolerance, and the build says so", () => {
    const report = judge({ value: 12 });
    expect(report.verdict).toBe("differs");
    expect(figureProblems([report])).toEqual([
      expect.stringMatching(/^length differs.*unexplained/),
    ]);
  });

  it("is refused where its line is not there", () => {
    expect(() => judge({ of: { what: "line", line: "1492", part: "whole" } })).toThrow(
      "no line 1492",
    );
  });
});

describe("the explanation by the ruler", () => {
  // From the straight line to all its zigzags: what a ruler of 10 to 100 m may read.
  const between = {
    of: { what: "line", line: "zigzag", part: "whole" },
    value: WAY_KM * 1.2,
  } as const;

  it("holds where a ruler that a map can show walks the line to the published length", () => {
    const report = judge({ ...between, explainedBy: { by: "ruler" } });
    expect(report.verdict).toBe("explained");
    if (report.reason.code !== "reason.ruler") throw new Error(report.reason.code);
    expect(report.reason.values.ruler).toBeGreaterThan(10);
    expect(report.reason.values.ruler).toBeLessThan(100);
    expect(report.reason.values).toMatchObject({ scale: 100_000, least: 10, most: 100 });
  });

  it.each(["coarser", "of no map"])(
    "does not hold for a line whose maps cannot show that ruler, or are not known: %s",
    (id) => {
      const of = { ...between.of, line: id };
      expect(judge({ ...between, of, explainedBy: { by: "ruler" } }).verdict).toBe("differs");
    },
  );

  it("does not hold unless somebody is held to it", () => {
    expect(judge(between).verdict).toBe("differs");
  });

  it("does not hold for a line shorter than published: no ruler lengthens a straight line", () => {
    const report = judge({ value: 0.1 * DEGREE_KM * 1.1, explainedBy: { by: "ruler" } });
    expect(report.verdict).toBe("differs");
  });

  it("fails the build once the figure agrees without it", () => {
    const report = judge({ explainedBy: { by: "ruler" } });
    expect(report.verdict).toBe("agrees");
    expect(figureProblems([report])).toEqual([expect.stringContaining("is void")]);
  });
});

describe("the explanation by a coarser ruler", () => {
  const rulers = { leastMetres: 10, mostMetres: 400, reason: "Such maps are thought of." };
  const coarse = {
    of: { what: "line", line: "of no map", part: "whole" },
    value: WAY_KM * 1.2,
    explainedBy: { by: "ruler", rulers },
  } as const;

  it("holds within the bounds that are told, on whatever maps the line was drawn", () => {
    const report = judge(coarse);
    expect([report.verdict, report.reason.code]).toEqual(["explained", "reason.ruler.coarse"]);
    const { ruler } = report.reason.values as { ruler: number };
    // Legs of 25 m, 15 m down the way: a ruler between one and a few of them leaves out a third of the bends.
    expect(ruler * 1000).toBeGreaterThan(10);
    expect(ruler * 1000).toBeLessThan(100);
  });

  it("does not hold where the ruler it needs lies outside of them", () => {
    const narrow = { ...rulers, leastMetres: 200 };
    const report = judge({ ...coarse, explainedBy: { by: "ruler", rulers: narrow } });
    expect(report.verdict).toBe("differs");
  });

  it("is of several lines that meet as of one", () => {
    const of: Figure["of"] = { what: "lines", lines: ["north part", "south part"] };
    const whole = { ...coarse, of: { what: "line", line: "parts", part: "whole" } } as const;
    const [one, two] = [judge({ ...coarse, of }), judge(whole)];
    expect(one.computed?.wgs84).toBeCloseTo(two.computed?.wgs84 ?? 0, 6);
    expect(one.reason).toEqual(two.reason);
  });

  it("by an old map's own line holds while that is as long as published, within the tolerance", () => {
    const by = (map: string, value: number) =>
      judge({ ...coarse, value, explainedBy: { by: "ruler", rulers, map } });
    // The way without its zigzags is a meridian, what a map of it would draw; a ruler of 400 m comes near it.
    const report = by("way", (1.003 * meridianArc(WGS84, 45 - WAY_KM / DEGREE_KM, 45)) / 1000);
    expect([report.verdict, report.reason.code]).toEqual(["explained", "reason.ruler.map"]);
    expect(by("way", WAY_KM * 1.2).verdict).toBe("differs");
  });
});

describe("several readings of one figure", () => {
  const readings = (change: Partial<Figure>, less?: string[]) =>
    judge({
      unit: "km²",
      of: { what: "readings", areas: ["small", "large"], ...(less && { less }) },
      ...change,
    });
  // Squares of a tenth and two tenths of a degree at 45° N: 88 and 350 km².
  const among = { explainedBy: { by: "readings" } } as const;
  const outside = { explainedBy: { by: "nothing", reason: "None is so small." } } as const;

  it("hold a figure that lies among them, and none that lies outside", () => {
    expect(readings({ ...among, value: 200 }).verdict).toBe("explained");
    expect(readings({ ...among, value: 60 }).verdict).toBe("not measurable");
    expect(readings({ value: 200 }).verdict).toBe("not measurable");
  });

  it("are less what the figure does not mean, each of them", () => {
    const [whole, less] = [readings({ value: 200 }), readings({ value: 200 }, ["doubtful"])];
    const of = (report: FigureReport) => report.reason.values as { least: number; most: number };
    const km2 =
      (judge({
        unit: "km²",
        of: { what: "areas", kind: "gained", places: ["doubtful"], gainedBy: null },
      }).computed?.wgs84 ?? 0) / 1e6;
    expect(of(whole).least - of(less).least).toBeCloseTo(km2, 6);
    expect(of(whole).most - of(less).most).toBeCloseTo(km2, 6);
  });

  it("let it be told that a figure lies outside of all, with what their accuracy would allow", () => {
    const report = readings({ ...outside, value: 60 });
    expect([report.verdict, report.reason.code]).toEqual(["differs", "reason.readings.outside"]);
    expect(report.reason.values).toMatchObject({ low: 50, high: 400 });
    expect(figureProblems([report])).toEqual([]);
    expect(figureProblems([readings({ ...outside, value: 200 })])).toEqual([
      expect.stringContaining("is void"),
    ]);
  });
});

describe("a part whose ends are in doubt", () => {
  const doubtKm = (400 + 1200) / 1000;
  const whole = figure({
    id: "whole",
    of: { what: "line", line: "parts", part: "whole" },
    value: WAY_KM * 1.2,
  });
  const water = (value: number): FigureReport =>
    judge(
      { of: { what: "line", line: "parts", part: "water" }, value, explainedBy: { by: "ends" } },
      [whole],
    );

  it("cannot agree, however near it comes", () => {
    const computed = (water(1).computed?.wgs84 ?? 0) / 1000;
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
    expect(walked).toBeLessThan((near.computed?.turf ?? 0) / 1000);
    expect(far.verdict).toBe("differs");
  });
});

describe("a geometry that can confirm nothing", () => {
  const areas = (place: string): Partial<Figure> => ({
    unit: "km²",
    of: { what: "areas", kind: "gained", places: [place], gainedBy: null },
  });
  /** A tenth of a degree at 45.05° N: 11.12 km by 7.86 km, within a thousandth. */
  const KM2 = (0.1 * DEGREE_KM) ** 2 * Math.cos((45.05 * Math.PI) / 180);

  it("is measured where it is neither sketched nor drawn to the figure", () => {
    expect(judge({ ...areas("measured"), value: KM2 }).verdict).toBe("agrees");
  });

  it("never agrees when it is schematic, however near it comes", () => {
    const report = judge({ ...areas("sketched"), value: KM2 });
    expect(report.verdict).toBe("not measurable");
    expect(Math.abs(report.differencePercent ?? 1)).toBeLessThan(0.5);
    const line = { what: "line", line: "sketched", part: "whole" } as const;
    expect(judge({ of: line }).verdict).toBe("not measurable");
  });

  it("is not independent when it was drawn to a figure, however near or far it comes", () => {
    expect(judge({ ...areas("drawn"), value: KM2 }).verdict).toBe("not independent");
    expect(judge({ ...areas("drawn"), value: 3 * KM2 }).verdict).toBe("not independent");
    // It names the figure it was drawn to, whichever it is held against.
    expect(judge({ ...areas("drawn"), value: 3 * KM2 }).reason).toEqual({
      code: "reason.drawn",
      values: { drawn: DRAWN_TO.value },
    });
  });

  it("does not let an explanation make it confirm", () => {
    const words = { by: "words", least: -100, most: 100, reason: "It is told why." } as const;
    const report = judge({ ...areas("sketched"), value: 3 * KM2, explainedBy: words });
    expect(report.verdict).toBe("not measurable");
    expect(figureProblems([report])).toEqual([expect.stringContaining("is void")]);
  });
});

describe("an area that is known only within a band", () => {
  const doubtful: Partial<Figure> = {
    unit: "km²",
    of: { what: "areas", kind: "gained", places: ["doubtful"], gainedBy: null },
  };

  it("cannot agree while the band is wider than the tolerance", () => {
    const near = (judge({ ...doubtful, value: 1 }).computed?.turf ?? 0) / 1e6;
    const report = judge({ ...doubtful, value: near });
    expect([report.verdict, report.reason.code]).toEqual(["differs", "reason.doubt"]);
  });

  it("is explained by the band inside it, and differs outside", () => {
    const held = { ...doubtful, explainedBy: { by: "band" } } as const;
    expect(judge({ ...held, value: 61 }).verdict).toBe("explained");
    expect(judge({ ...held, value: 59 }).verdict).toBe("differs");
    expect(judge({ ...held, value: 121 }).verdict).toBe("differs");
  });
});

describe("a river that may begin higher up than what is measured", () => {
  const lower = (value: number, counted: string[]): Partial<Figure> => ({
    of: { what: "sections", line: "stream", rivers: ["stream"], without: ["upper"] },
    value,
    explainedBy: { by: "counting", sections: counted, reason: "It may begin above." },
  });

  it("is explained while the figure is met with the stream above, and differs beyond", () => {
    const report = judge(lower(TENTH_KM, ["upper"]));
    expect([report.verdict, report.reason.code]).toEqual(["explained", "reason.counting"]);
    // A degree of the ellipsoid grows to the north, by a thousandth from one half of the stream to the other.
    expect(report.differencePercent).toBeCloseTo(-20, 1);
    const { counted, more } = report.reason.values as { counted: number; more: number };
    expect(counted).toBeCloseTo(TENTH_KM, 6);
    expect(more).toBeCloseTo(meridianArc(WGS84, 44.98, 45) / 1000, 6);
    expect(judge(lower(0.11 * DEGREE_KM, ["upper"])).verdict).toBe("differs");
  });

  it("counts nothing twice, and nothing that is not there", () => {
    expect(judge(lower(0.16 * DEGREE_KM, ["lower"])).verdict).toBe("differs");
    expect(judge(lower(0.1 * DEGREE_KM, ["upper", "uppermost"])).verdict).toBe("differs");
  });
});

describe("a river drawn with few vertices", () => {
  const rivers: Figure["of"] = { what: "rivers", rivers: ["coarse"], country: null };

  it("cannot agree, since it is too short by more than the tolerance", () => {
    expect(judge({ of: rivers, value: DEGREE_KM }).verdict).toBe("differs");
  });

  it("may be short by what the border's rivers lose, and no more; never long", () => {
    const held = { of: rivers, explainedBy: { by: "spacing" } } as const;
    // Bends of 1 km, walked with 2.5 km: nearly all of 1 − 1/√2 = 29 % is lost.
    expect(judge({ ...held, value: DEGREE_KM / 0.8 }).verdict).toBe("explained");
    expect(judge({ ...held, value: DEGREE_KM / 0.65 }).verdict).toBe("differs");
    expect(judge({ ...held, value: DEGREE_KM * 0.95 }).verdict).toBe("differs");
  });
});

describe("arithmetic", () => {
  const part = (id: string, value: number, change: Partial<Figure> = {}) =>
    figure({
      id,
      value,
      unit: "%",
      of: { what: "nothing", why: "A number and nothing else." },
      ...change,
    });

  it("adds up to the last digit, or differs", () => {
    const parts = [part("a", 1215.86), part("b", 566.89)];
    const of: Figure["of"] = { what: "sum", of: ["a", "b"] };
    expect(judge({ of, value: 1782.75 }, parts).verdict).toBe("adds up");
    expect(judge({ of, value: 1782.76 }, parts).verdict).toBe("differs");
  });

  it("does not let a sum below a “more than” add up", () => {
    const parts = [part("a", 30_000), part("b", 3900)];
    const of: Figure["of"] = { what: "sum", of: ["a", "b"] };
    expect(judge({ of, value: 34_000, bound: "more than" }, parts).verdict).toBe("differs");
    expect(judge({ of, value: 33_000, bound: "more than" }, parts).verdict).toBe("adds up");
  });

  it("lets shares make a hundred, but for their rounding", () => {
    const of: Figure["of"] = { what: "share", of: "whole", with: ["other"] };
    const whole = part("whole", 2420);
    const share = (value: number, other: number) =>
      judge({ of, value, unit: "%" }, [whole, part("other", other)]);
    expect(share(22, 78).verdict).toBe("adds up");
    expect(share(43, 56.9).verdict).toBe("adds up");
    expect(share(22, 76).verdict).toBe("differs");
    expect(share(22, 78).reason).toMatchObject({ values: { means: 532.4 } });
  });
});

describe("sources that conflict", () => {
  const nothing = { what: "nothing", why: "No outline of it is published." } as const;
  const other = (value: number) => figure({ id: "other", value, of: nothing, beside: "length" });

  it("are called so where nothing measured settles it, and none is chosen", () => {
    const reports = figureReports([figure({ of: nothing, value: 10 }), other(12)], GROUND);
    expect(reports.map(({ verdict }) => verdict)).toEqual([
      "conflicting sources",
      "conflicting sources",
    ]);
  });

  it("do not shake what the map confirms", () => {
    expect(judge({}, [other(12)]).verdict).toBe("agrees");
  });

  it("are told which of them the map bears out, where it bears one out", () => {
    const [own, rival] = figureReports(
      [figure({}), figure({ id: "other", value: 12, beside: "length" })],
      GROUND,
    );
    expect(own?.verdict).toBe("agrees");
    expect(rival?.verdict).toBe("differs");
    expect(rival?.reason).toMatchObject({
      code: "reason.conflict.settled",
      values: { settled: own?.figure.value },
    });
    expect(figureProblems([own, rival].flatMap((report) => report ?? []))).toEqual([]);
  });

  it("stay in conflict where one of them has no outline that another's could refute", () => {
    const [, rival] = figureReports([figure({}), other(12)], GROUND);
    expect([rival?.verdict, rival?.reason.code]).toEqual([
      "conflicting sources",
      "reason.conflict",
    ]);
  });

  it("are none against one that is told to be explained by nothing, and refuted", () => {
    const held = { of: nothing, value: 10 } as const;
    const refuted = figure({
      id: "other",
      value: 12,
      beside: "length",
      explainedBy: { by: "nothing", reason: "It is longer than can be." },
    });
    const [own, rival] = figureReports([figure(held), refuted], GROUND);
    expect([own?.verdict, rival?.verdict]).toEqual(["not measurable", "differs"]);
    expect(figureProblems([own, rival].flatMap((report) => report ?? []))).toEqual([]);
    // Borne out after all, it is no longer unexplained, and the build says so.
    const borneOut = judge({ ...refuted, id: "length", beside: null, value: TENTH_KM });
    expect(borneOut.verdict).toBe("agrees");
    expect(figureProblems([borneOut])).toEqual([expect.stringContaining("is void")]);
  });

  it("are none where they are of two dates, of a thing that changed between", () => {
    const at = (id: string, value: number, asOf: string | null, change: Partial<Figure> = {}) =>
      figure({ id, value, asOf, of: nothing, ...change });
    const later = { beside: "length", explainedBy: { by: "date" } } as const;
    const pair = (one: string | null, two: string | null) =>
      figureReports([at("length", 10, one), at("other", 12, two, later)], GROUND);
    for (const report of pair("2014", "2025")) {
      expect([report.verdict, report.reason.code]).toEqual(["not measurable", "reason.dates"]);
      expect(report.alone?.code).toBe("reason.nothing");
    }
    expect(figureProblems(pair("2014", "2025"))).toEqual([]);
    for (const same of [pair("2014", "2014"), pair(null, "2025")]) {
      expect(same.map(({ verdict }) => verdict)).toEqual([
        "conflicting sources",
        "conflicting sources",
      ]);
      expect(figureProblems(same)).toEqual([expect.stringContaining("is void")]);
    }
  });

  it("are none where they lie within the tolerance of one another", () => {
    const near = figure({ of: nothing, value: 10, tolerancePercent: 25 });
    expect(figureReports([near, other(12)], GROUND)[0]?.verdict).toBe("not measurable");
  });

  it("are both called so when both add up", () => {
    const parts = [
      figure({ id: "a", of: nothing, value: 4 }),
      figure({ id: "b", of: nothing, value: 6 }),
    ];
    const sum = { what: "sum", of: ["a", "b"] } as const;
    const sums = [
      figure({ of: { ...sum, of: ["a", "b"] }, value: 10 }),
      figure({ id: "other", value: 8, of: { ...sum, of: ["a", "a"] }, beside: "length" }),
    ];
    const reports = figureReports([...sums, ...parts], GROUND);
    expect(reports.slice(0, 2).map(({ verdict }) => verdict)).toEqual([
      "conflicting sources",
      "conflicting sources",
    ]);
  });

  it("are not settled by how coarsely a river is drawn, and that is no void explanation", () => {
    const of: Figure["of"] = { what: "rivers", rivers: ["coarse"], country: null };
    const held = { of, explainedBy: { by: "spacing" } } as const;
    const reports = figureReports(
      [
        figure({ ...held, value: DEGREE_KM / 0.8 }),
        figure({ ...held, id: "other", value: DEGREE_KM / 0.9, beside: "length" }),
      ],
      GROUND,
    );
    for (const { verdict, alone } of reports) {
      expect([verdict, alone?.code]).toEqual(["conflicting sources", "reason.spacing"]);
    }
    expect(figureProblems(reports)).toEqual([]);
  });

  it("are none where all print the same", () => {
    expect(judge({ of: nothing, value: 10 }, [other(10)]).verdict).toBe("not measurable");
  });
});
