import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { changelog } from "../../scripts/dataset/changes/changelog.ts";
import { calledFor, compare, type Snapshot } from "../../scripts/dataset/changes/compare.ts";
import { courseChange } from "../../scripts/dataset/changes/courses.ts";

/** Metres of a degree of longitude on the equator of WGS84, 2πa/360. */
const DEGREE = (2 * Math.PI * 6_378_137) / 360;

/** A line along the equator, and the same moved north by some metres (a degree of latitude is 110,574 m there). */
const along = (north = 0, vertices = 11): Geometry => ({
  type: "LineString",
  coordinates: Array.from({ length: vertices }, (_, i) => [i / (vertices - 1), north / 110_574]),
});

function edition(
  things: Record<string, { geometry?: Geometry; fields?: Record<string, unknown> }>,
  verdicts: Snapshot["verdicts"] = new Map(),
): Snapshot {
  const entries = Object.entries(things).map(
    ([id, { geometry = null, fields = {} }]) =>
      [id, { id, geometry, fields: { accuracyMetres: 100, ...fields } }] as const,
  );
  return {
    version: "1.2.3",
    checksum: "0".repeat(64),
    files: new Map([["borders.geojson", new Map(entries)]]),
    verdicts,
  };
}

const kinds = (older: Snapshot, newer: Snapshot) =>
  compare(older, newer).map(({ kind, real }) => [kind, real]);

describe("how far apart two drawings are", () => {
  it("is the furthest of either from the other, and not only of their vertices", () => {
    const { metres, lengthBefore, lengthAfter } = courseChange(along(), along(500), 100);
    expect(metres).toBeCloseTo(500, 0);
    expect(lengthBefore).toBeCloseTo(DEGREE, 1);
    expect(lengthAfter).toBeCloseTo(DEGREE, 0);
  });

  it("is seen in the middle of a long leg that cuts a bulge, whichever is the older", () => {
    const bulge: Geometry = {
      type: "LineString",
      coordinates: [
        [0, 0],
        [0.5, 0.01],
        [1, 0],
      ],
    };
    const straight: Geometry = {
      type: "LineString",
      coordinates: [
        [0, 0],
        [1, 0],
      ],
    };
    for (const [a, b] of [
      [bulge, straight],
      [straight, bulge],
    ] as const) {
      expect(courseChange(a, b, 100).metres).toBeCloseTo(1105.7, 0);
    }
  });

  it("is without end between things of two forms", () => {
    const point: Geometry = { type: "Point", coordinates: [0, 0] };
    expect(courseChange(point, along(), 100).metres).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("what changed", () => {
  it("is nothing between the same data", () => {
    expect(
      compare(edition({ a: { geometry: along() } }), edition({ a: { geometry: along() } })),
    ).toEqual([]);
  });

  it("is a redrawing where the course stays within its accuracy, with other vertices too", () => {
    const older = edition({ a: { geometry: along() } });
    expect(kinds(older, edition({ a: { geometry: along(90) } }))).toEqual([["redrawn", false]]);
    expect(kinds(older, edition({ a: { geometry: along(0, 31) } }))).toEqual([["redrawn", false]]);
  });

  it("is real where the course leaves it, by the accuracy that the older edition told", () => {
    const older = edition({ a: { geometry: along() } });
    const newer = edition({ a: { geometry: along(110), fields: { accuracyMetres: 500 } } });
    expect(kinds(older, newer)).toEqual([
      ["moved", true],
      ["attribute", true],
    ]);
  });

  it("is real where the same course is longer than its ends can have made it", () => {
    const zigzag: Geometry = {
      type: "LineString",
      coordinates: Array.from({ length: 1001 }, (_, i) => [
        i / 1000,
        i % 2 === 0 ? 0 : 80 / 110_574,
      ]),
    };
    const older = edition({ a: { geometry: along() } });
    expect(kinds(older, edition({ a: { geometry: zigzag } }))).toEqual([["length", true]]);
  });

  it("is told of names, attributes and what is told, and of what came and went", () => {
    const older = edition({
      a: { fields: { name_en: "Old", status: "agreed", note: "x" } },
      gone: {},
    });
    const newer = edition({
      a: { fields: { name_en: "New", status: "demarcated", note: "y" } },
      come: {},
    });
    expect(kinds(older, newer)).toEqual([
      ["renamed", true],
      ["attribute", true],
      ["told", false],
      ["added", true],
      ["removed", true],
    ]);
  });

  it("is told of verdicts and of what is computed", () => {
    const older = edition({}, new Map([["f", { verdict: "agrees", computed: 10 }]]));
    const newer = edition({}, new Map([["f", { verdict: "differs", computed: 12 }]]));
    expect(compare(older, newer).map(({ what }) => what)).toEqual([
      "agrees → differs",
      "computed 10 → 12",
    ]);
  });

  it("calls for a version", () => {
    const older = edition({ a: { geometry: along() } });
    const moved = compare(older, edition({ a: { geometry: along(500) } }));
    const redrawn = compare(older, edition({ a: { geometry: along(50) } }));
    expect(calledFor(moved, "1.2.3")).toBe("1.3.0");
    expect(calledFor(redrawn, "1.2.3")).toBe("1.2.4");
    expect(calledFor([], "1.2.3")).toBeNull();
    const newer = edition({ a: { geometry: along(500) } });
    const text = changelog({ older, newer, changes: moved });
    expect(text).toContain("call for version 1.3.0");
    expect(text).toContain(
      "moved: **a** (`a`) up to 500 m from where it was, which was good to 100 m",
    );
  });
});
