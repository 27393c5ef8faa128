import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { bendTo, endToEnd, leadTo, splice } from "../../scripts/geodata/geometry/splice.ts";
import { RiverNetwork } from "../../scripts/geodata/water/network.ts";

/** A stem from west to east in two pieces with a gap of 0.01° (about 0.8 km), and a tributary. */
const STEM_WEST: Position[] = [
  [80, 45],
  [80.1, 45],
  [80.2, 45],
];
const STEM_EAST: Position[] = [
  [80.21, 45],
  [80.3, 45],
  [80.4, 45],
];
const TRIBUTARY: Position[] = [
  [80.1, 45.2],
  [80.1, 45.1],
  [80.1, 45],
];
const pieces = [
  { level: 1, line: STEM_WEST },
  { level: 1, line: STEM_EAST.toReversed() },
  { level: 3, line: TRIBUTARY },
];

describe("a course along the network", () => {
  it("follows the pieces over a small gap, from source to mouth", () => {
    const network = new RiverNetwork(pieces);
    expect(
      network.course([
        [80, 45],
        [80.4, 45],
      ]),
    ).toEqual([...STEM_WEST, ...STEM_EAST]);
    expect(
      network.course([
        [80.4, 45],
        [80, 45],
      ]),
    ).toEqual([...STEM_WEST, ...STEM_EAST].toReversed());
  });

  it("turns into a tributary and leaves the rest of the network as rest, by level", () => {
    const network = new RiverNetwork(pieces);
    network.course([
      [80.1, 45.2],
      [80.4, 45],
    ]);
    expect(network.rest(7)).toEqual([
      [
        [80, 45],
        [80.1, 45],
      ],
    ]);
    expect(new RiverNetwork(pieces).rest(1)).toHaveLength(2);
  });

  it("refuses a seed away from all rivers, and two waters that do not meet", () => {
    const apart = [
      { level: 1, line: STEM_WEST },
      {
        level: 1,
        line: [
          [82, 45],
          [82.1, 45],
        ],
      },
    ];
    expect(() =>
      new RiverNetwork(apart).course([
        [80, 45.5],
        [80.2, 45],
      ]),
    ).toThrow("no river near");
    expect(() =>
      new RiverNetwork(apart).course([
        [80, 45],
        [82.1, 45],
      ]),
    ).toThrow("no water joins");
  });
});

describe("the border's section in place of a river's own line", () => {
  const course: [number, number][] = [
    [80, 45],
    [80.1, 45],
    [80.2, 45],
    [80.3, 45],
  ];
  const section: [number, number][] = [
    [80.09, 45.01],
    [80.15, 45.012],
    [80.21, 45.01],
  ];
  const spliced = [[80, 45], ...section, [80.3, 45]];

  it("is turned the way the river flows, and keeps its vertices", () => {
    expect(splice(course, section)).toEqual(spliced);
    expect(splice(course, section.toReversed())).toEqual(spliced);
    expect(splice(course.toReversed(), section)).toEqual(spliced.toReversed());
  });

  it("is refused where it lies far from the river", () => {
    expect(() =>
      splice(course, [
        [80.1, 45.5],
        [80.2, 45.5],
      ]),
    ).toThrow("from its own river");
  });

  it("meets the rivers it ends on", () => {
    // 0.01° of latitude is 1.1 km; what lies within 3.3 km of the meeting place gives way, no more.
    const near: [number, number][] = [...course.slice(0, 2), [80.16, 45], ...course.slice(2)];
    expect(bendTo(near, [80.15, 45.01])).toEqual([
      ...course.slice(0, 2),
      [80.15, 45.01],
      ...course.slice(2),
    ]);
    expect(
      leadTo(
        [
          [80.2, 45.3],
          [80.21, 45.01],
        ],
        course,
      ).at(-1),
    ).toEqual([80.2, 45]);
  });

  it("joins sections that follow one another, and no others", () => {
    const [a, b] = [section, [section.at(-1) ?? [0, 0], [80.4, 45]] as [number, number][]];
    expect(endToEnd([a, b])).toEqual([[...section, [80.4, 45]]]);
    expect(endToEnd([b, a])).toHaveLength(2);
  });
});
