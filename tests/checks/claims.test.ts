import { describe, expect, it } from "vitest";
import { claimProblems, claimReports } from "../../src/checks/claims.ts";
import type { Claim } from "../../src/model/schema.ts";
import { section } from "./smallBorder.ts";
import { area, ground, lake, place, river } from "./smallGround.ts";

type Test = Claim["tests"][number];

/** turf's sphere and WGS84 differ by less than 0.4 %: enough for kilometres of a test. */
const DEGREE_KM = 111.2;

const line = (id: string, sections: string[]) => ({
  id,
  name_en: null,
  name_kk: null,
  name_ru: null,
  name_zh: null,
  role: "border" as const,
  sections,
  validFrom: "1864",
  validTo: null,
  sources: ["none"],
});

/** From 44.6 to 44.4° N the line moved from 80° to 80.2° E: 22.2 km by 15.9 km of ground. */
const course = (longitude: number): [number, number][] => [
  [80, 44.6],
  [longitude, 44.6],
  [longitude, 44.4],
  [80, 44.4],
];
const straight: [number, number][] = [
  [80, 44.6],
  [80, 44.5],
  [80, 44.4],
];
const MOVED = [
  section("head", [
    [80, 44.9],
    [80, 44.6],
  ]),
  section("before", straight, { accuracyMetres: 1000 }),
  section("after", course(80.2), { accuracyMetres: 1000 }),
  section("vaguely", course(80.2), { accuracyMetres: 20_000 }),
  section("tail", [
    [80, 44.4],
    [80, 44],
  ]),
];

const GROUND = ground({
  sections: [
    // Along 80° E, with a bay to 81° E in the middle; known to 2 km.
    section(
      "bay",
      [
        [80, 46],
        [80, 45.6],
        [81, 45.5],
        [80, 45.4],
        [80, 45],
      ],
      { accuracyMetres: 2000 },
    ),
    // 0.02° east of it (1.6 km at 45° N) for its northern half, then 0.2° (16 km).
    section("near", [
      [80.02, 48],
      [80.02, 47],
    ]),
    section("far", [
      [80.02, 47],
      [80.2, 47],
      [80.2, 46],
    ]),
    ...MOVED,
    section("meridian", [
      [80, 48],
      [80, 46],
    ]),
  ],
  lines: [
    ...["before", "after", "vaguely"].map((id) => line(id, ["head", id, "tail"])),
    line("old", ["bay"]),
    line("new", ["meridian"]),
    line("moved", ["near", "far"]),
  ],
  areas: [
    area("east-ground", [80.3, 44.45, 0.1]),
    // A quarter of it lies west of the line "before", along 80° E.
    area("astride", [79.95, 44.4, 0.2]),
    area("west-ground", [79.5, 44.45, 0.1]),
    area("cut-along", [80, 44.45, 0.1], { between: ["after", "before"] }),
    area("drawn-up", [80.3, 44.45, 0.1], { status: "schematic" }),
  ],
  instruments: [
    {
      id: "act",
      name_en: null,
      name_kk: null,
      name_ru: null,
      name_zh: null,
      kind: "act",
      date: "1869-08-13",
      dateOldStyle: null,
      place: null,
      summary: "It leads the line along the shore.",
      points: [],
      sources: ["reprint"],
    },
  ],
  lakes: [lake("west-lake", [79, 45.5, 0.2]), lake("bay-lake", [80.2, 45.45, 0.1])],
  rivers: [
    river("feeder", [
      [78, 45.6],
      [79, 45.6],
    ]),
  ],
  places: [
    place("west-town", [79.9, 45.8]),
    place("bay-town", [80.5, 45.5]),
    place("east-town", [80.5, 45.9]),
    place("close-town", [79.99, 45.9]),
    place("remembered", [79, 45.8], { certainty: "recalled" }),
    place("north-town", [80, 46.5]),
  ],
  riverJoins: [
    {
      id: "join",
      river: "feeder",
      line: "old",
      relation: "crosses",
      section: "bay",
      fromMetres: 12_000,
      toMetres: 12_000,
      position: [80, 45.9],
      accuracyMetres: 100,
      flow: { from: "CHN", to: "KAZ" },
      runs: null,
      sources: ["none"],
    },
  ],
});

const claim = (tests: Test[], change: Partial<Claim> = {}): Claim => ({
  id: "claim",
  topic: "places",
  statement: { en: "It is so.", kk: "Солай.", ru: "Так.", zh: "是。" },
  where: "the text",
  order: 1,
  tests,
  found: "true",
  because: null,
  wouldChange: "Another position of it would change this.",
  shows: [],
  sources: ["none"],
  ...change,
});

function report(tests: Test[], change: Partial<Claim> = {}) {
  const [one] = claimReports([claim(tests, change)], GROUND);
  if (one === undefined) throw new Error("no report");
  return one;
}
const found = (test: Test) => report([test]).verdict;

describe("the side of a line", () => {
  const side = (id: string, side: string, kind: "place" | "lake" = "place") =>
    found({ test: "side", thing: { kind, id }, line: "old", side });

  it("is told by the line's own bends, not by the longitude of its ends", () => {
    expect(side("west-town", "RUS")).toBe("true");
    expect(side("bay-town", "RUS")).toBe("true");
    expect(side("east-town", "CHN")).toBe("true");
    expect(side("east-town", "RUS")).toBe("false");
  });

  it("is whose the atlas says, so that another border has other states on it", () => {
    const elsewhere = ground({
      sides: { west: ["FRA"], east: ["DEU", "CHE"] },
      sections: MOVED,
      lines: ["before", "after"].map((id) => line(id, ["head", id, "tail"])),
      places: [place("east-town", [80.5, 44.5])],
    });
    const verdict = (test: Test) => claimReports([claim([test])], elsewhere)[0]?.verdict;
    const thing = { kind: "place", id: "east-town" } as const;
    const lies = (side: string) => verdict({ test: "side", thing, line: "after", side });
    expect([lies("DEU"), lies("CHE"), lies("FRA")]).toEqual(["true", "true", "false"]);
    expect(() => lies("KAZ")).toThrow(RangeError);
    // The line moved east: ground went to the west.
    const gain = (favours: string) =>
      verdict({ test: "gain", between: ["before", "after"], basin: null, favours });
    expect([gain("FRA"), gain("DEU")]).toEqual(["true", "false"]);
  });

  it("is asked of the whole of a lake", () => {
    expect(side("west-lake", "RUS", "lake")).toBe("true");
    expect(side("west-lake", "CHN", "lake")).toBe("false");
  });

  it("depends where a thing comes nearer to the line than the two are known", () => {
    // 0.01° at 45.9° N is 0.8 km from a line known to 2 km.
    expect(side("close-town", "RUS")).toBe("depends");
  });

  it("cannot be told of a place known from memory, or beyond the line's ends", () => {
    expect(side("remembered", "RUS")).toBe("not measurable");
    expect(side("north-town", "RUS")).toBe("not measurable");
  });
});

describe("nearness", () => {
  const near = (id: string, withinMetres: number) =>
    found({
      test: "near",
      thing: { kind: "place", id },
      to: { kind: "line", id: "old" },
      withinMetres,
      reason: "As near as the test asks.",
    });

  it("is true within the limit and false beyond it", () => {
    // 0.1° at 45.8° N: 7.8 km, known to 2 km.
    expect(near("west-town", 10_000)).toBe("true");
    expect(near("west-town", 5000)).toBe("false");
  });

  it("depends where the limit lies within the doubt", () => {
    expect(near("west-town", 7000)).toBe("depends");
    expect(near("west-town", 9000)).toBe("depends");
  });

  it("is touch where a river ends in a lake", () => {
    const one = report([
      {
        test: "near",
        thing: { kind: "river", id: "feeder" },
        to: { kind: "lake", id: "west-lake" },
        withinMetres: 1000,
        reason: "It flows into the lake.",
      },
    ]);
    expect(one.verdict).toBe("true");
    const { reason } = one.tests[0] ?? {};
    if (reason?.code !== "test.near") throw new Error("not near");
    // A river's end on the shore: zero but for the rounding of a geodesic.
    expect(reason.values.distance).toBeLessThan(1e-6);
  });

  it("confirms nothing for a place from memory", () => {
    expect(near("remembered", 1e6)).toBe("not measurable");
  });
});

describe("directions and thirds", () => {
  const from = { kind: "place", id: "west-town" } as const;

  it("are quarters of the compass", () => {
    const direction = (d: "north" | "east" | "west") =>
      found({ test: "direction", place: "east-town", from, direction: d });
    expect(direction("east")).toBe("true");
    expect(direction("north")).toBe("false");
    expect(direction("west")).toBe("false");
  });

  it("put a place in the outer third it lies in, and in no other", () => {
    const third = (direction: "east" | "south", box: [number, number, number, number]) =>
      found({ test: "third", place: "west-town", direction, box });
    // 79.9° E is 99 % of the way from 50 to 80, 45.8° N is 58 % of the way from 40 to 50.
    expect(third("east", [50, 40, 80, 50])).toBe("true");
    expect(third("south", [50, 40, 80, 50])).toBe("false");
    expect(third("east", [50, 40, 110, 50])).toBe("false");
    expect(third("south", [50, 45, 80, 50])).toBe("true");
  });
});

describe("a river across a border", () => {
  const flow = (from: string, to: string, river = "feeder") =>
    found({ test: "flow", river, line: "old", from, to });

  it("flows the way the join says", () => {
    expect(flow("CHN", "KAZ")).toBe("true");
    expect(flow("KAZ", "CHN")).toBe("false");
  });

  it("is not measurable where no join is known", () => {
    expect(found({ test: "flow", river: "feeder", line: "new", from: "CHN", to: "KAZ" })).toBe(
      "not measurable",
    );
  });
});

describe("the likeness of two lines", () => {
  const likeness = (sharePercent: number | null) =>
    report([
      {
        test: "likeness",
        line: "moved",
        to: "new",
        distances: [1000, 5000, 20_000],
        enough:
          sharePercent === null
            ? null
            : { withinMetres: 5000, sharePercent, reason: "As much as the test asks." },
      },
    ]);

  it("is the share of the length within each distance", () => {
    const { reason } = likeness(null).tests[0] ?? {};
    if (reason?.code !== "test.likeness") throw new Error("no likeness");
    // 1° south at 1.5 km, then 13.7 km across, of which 3.5 within 5 km, then 1° at 15 km.
    const whole = 2 * DEGREE_KM + 13.7;
    expect(reason.values.s1).toBe(0);
    expect(reason.values.s2).toBeCloseTo((100 * (DEGREE_KM + 3.5)) / whole, 0);
    expect(reason.values.s3).toBeCloseTo(100, 6);
  });

  it("is told of what was drawn apart, and what has the same vertices beside it", () => {
    const { verdict, tests } = report([
      {
        test: "likeness",
        line: "before",
        to: "after",
        distances: [1000, 5000, 12_000],
        enough: null,
      },
    ]);
    const { reason } = tests[0] ?? {};
    if (reason?.code !== "test.likeness") throw new Error("no likeness");
    expect(verdict).toBe("depends");
    // Head and tail, 0.3° and 0.4° of 0.9° of the meridian; a degree of it grows by a hundredth in 50°.
    expect(reason.values.shared).toBeCloseTo(100 * (0.7 / 0.9), 1);
    // The 0.2° between leave the corners of the other line by up to 11.1 km: 5 km from either end are near.
    const apart = 0.2 * DEGREE_KM;
    expect(reason.values.s1).toBeCloseTo((100 * 2) / apart, -1);
    expect(Math.abs(reason.values.s2 - (100 * 10) / apart)).toBeLessThan(2);
    expect(reason.values.s3).toBeCloseTo(100, 6);
  });

  it("tells nothing of two lines with the same vertices, which are not independent", () => {
    const { verdict, tests } = report([
      { test: "likeness", line: "after", to: "vaguely", distances: [1, 2, 3], enough: null },
    ]);
    expect(verdict).toBe("depends");
    expect(tests[0]?.reason).toEqual({ code: "test.likeness.same", values: { shared: 100 } });
  });

  it("is for the reader to judge unless a share is asked for", () => {
    expect(likeness(null).verdict).toBe("depends");
    expect(likeness(45).verdict).toBe("true");
    expect(likeness(55).verdict).toBe("false");
  });
});

describe("ground on one side", () => {
  const held = (area: string, side: string) =>
    report([{ test: "held", area, line: "before", side }]);

  it("is there or is not, wholly or in part", () => {
    expect(held("east-ground", "CHN").verdict).toBe("true");
    expect(held("east-ground", "RUS").verdict).toBe("false");
    expect(held("west-ground", "RUS").verdict).toBe("true");
    const { verdict, tests } = held("astride", "CHN");
    expect(verdict).toBe("depends");
    const { reason } = tests[0] ?? {};
    if (reason?.code !== "test.held.not") throw new Error("not in part");
    expect(reason.values.share).toBeCloseTo(75, 0);
    // A fifth of a degree at 44.5° N: 22.2 by 15.9 km, and WGS84 within 0.4 % of it.
    expect(Math.abs(reason.values.area / (22.2 * 15.9) - 1)).toBeLessThan(0.005);
  });

  it("says that it is so by construction where it was cut along that line", () => {
    expect(held("cut-along", "CHN").tests[0]?.reason.code).toBe("test.held.built");
    expect(held("east-ground", "CHN").tests[0]?.reason.code).toBe("test.held");
  });

  it("confirms nothing of a sketch", () => {
    expect(held("drawn-up", "CHN").verdict).toBe("not measurable");
  });
});

describe("the words of an act", () => {
  const says = (source: string) =>
    found({
      test: "text",
      instrument: "act",
      where: "article 1",
      says: "It leads the line along the shore.",
      source,
    });

  it("decide where they were read in a document that the act is known from", () => {
    expect(says("reprint")).toBe("true");
    expect(says("hearsay")).toBe("not measurable");
  });
});

describe("ground gained", () => {
  const gain = (older: string, newer: string, favours: string) =>
    report([{ test: "gain", between: [older, newer], basin: null, favours }]);

  it("went west when the line moved east, and the other way round", () => {
    expect(gain("before", "after", "RUS").verdict).toBe("true");
    expect(gain("before", "after", "CHN").verdict).toBe("false");
    expect(gain("after", "before", "CHN").verdict).toBe("true");
  });

  it("is as large as the ground between the lines", () => {
    const { reason } = gain("before", "after", "RUS").tests[0] ?? {};
    if (reason?.code !== "test.gain") throw new Error("no gain");
    const km2 = 0.2 * DEGREE_KM * 0.2 * DEGREE_KM * Math.cos((44.5 * Math.PI) / 180);
    // The sphere is a third of a per cent off the ellipsoid's degree.
    expect(Math.abs(reason.values.gained / km2 - 1)).toBeLessThan(0.005);
    expect(reason.values.lost).toBe(0);
    // Both lines err by 1 km all along: some 22 km of the old and 54 km of the new one.
    expect(reason.values.least).toBeCloseTo(reason.values.gained - 22 - 54, -1);
  });

  it("depends where the lines are not known well enough", () => {
    expect(gain("before", "vaguely", "RUS").verdict).toBe("depends");
  });

  it("is nothing to measure where the lines are one", () => {
    expect(gain("before", "before", "RUS").verdict).toBe("not measurable");
  });
});

describe("a claim of several tests", () => {
  const near: Test = {
    test: "near",
    thing: { kind: "place", id: "west-town" },
    to: { kind: "line", id: "old" },
    withinMetres: 10_000,
    reason: "As near as the test asks.",
  };
  const wrong: Test = { test: "flow", river: "feeder", line: "old", from: "KAZ", to: "CHN" };
  const open: Test = { test: "gain", between: ["before", "vaguely"], basin: null, favours: "RUS" };

  it("is true only if all hold; one that fails makes it false", () => {
    expect(report([near, near]).verdict).toBe("true");
    expect(report([near, wrong]).verdict).toBe("false");
    expect(report([open, wrong]).verdict).toBe("false");
    expect(report([near, open]).verdict).toBe("depends");
  });

  it("is never plainly true with a word that no measurement settles", () => {
    expect(report([near], { vague: "slightly" }).verdict).toBe("depends");
    expect(report([wrong], { vague: "slightly" }).verdict).toBe("false");
  });
});

describe("a build", () => {
  const wrong: Test = { test: "flow", river: "feeder", line: "old", from: "KAZ", to: "CHN" };
  const told = { en: "Why.", kk: "Неге.", ru: "Почему.", zh: "理由。" };

  it("fails when a claim turns out otherwise than is written", () => {
    const problems = claimProblems([report([wrong], { because: told })]);
    expect(problems).toEqual(["claim turns out “false”, and “true” is written"]);
  });

  it("fails when a claim that is not true has no reason in words", () => {
    expect(claimProblems([report([wrong], { found: "false" })])).toEqual([
      "claim is “false”, and nobody says why",
    ]);
    expect(claimProblems([report([wrong], { found: "false", because: told })])).toEqual([]);
  });
});
