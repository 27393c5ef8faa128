import { describe, expect, it } from "vitest";
import type { RoadPiece } from "../../scripts/geodata/inputs/roads.ts";
import { joined } from "../../scripts/geodata/roads/joined.ts";
import { once } from "../../scripts/geodata/roads/once.ts";

type Position = [number, number];

/** A degree of latitude, near enough to lay roads out by. */
const DEGREE = 111_195;
const NORTH = 45;
const WIDE = DEGREE * Math.cos((NORTH * Math.PI) / 180);

/** A piece through places in metres east and north of 80° E 45° N. */
function piece(course: Position[], about: Partial<RoadPiece> = {}): RoadPiece {
  const places = course.map(
    ([east, north]): Position => [80 + east / WIDE, NORTH + north / DEGREE],
  );
  return { class: "trunk", labels: [], ...about, course: places };
}

function metres({ course }: Pick<RoadPiece, "course">): number {
  return course.slice(1).reduce((sum, [x, y], i) => {
    const [a, b] = course[i] ?? [x, y];
    return sum + Math.hypot((x - a) * WIDE, (y - b) * DEGREE);
  }, 0);
}

const TOGETHER = { apart: 500, beside: 1500 };
const kept = (...pieces: RoadPiece[]) => once(pieces, TOGETHER);

describe("each road once", () => {
  const road = piece([
    [0, 0],
    [0, 8000],
    [0, 20_000],
  ]);

  it("keeps one of two ways, whichever way the traffic goes", () => {
    const there = piece([
      [300, 0],
      [200, 9000],
      [300, 20_000],
    ]);
    const back = { ...there, course: [...there.course].reverse() };
    expect(kept(road, there)).toEqual([road]);
    expect(kept(road, back)).toEqual([road]);
  });

  it("keeps two roads that lie further apart, or cross", () => {
    const beside = piece([
      [700, 0],
      [700, 20_000],
    ]);
    const across = piece([
      [-9000, 5000],
      [9000, 5500],
    ]);
    expect(kept(road, beside, across)).toEqual([road, beside, across]);
  });

  it("keeps of a way what leaves the road, joined to it", () => {
    const leaving = piece([
      [200, 0],
      [200, 10_000],
      [9000, 10_000],
    ]);
    const [, branch, ...others] = kept(road, leaving);
    expect(others).toEqual([]);
    // From the road, which lies 200 m off, to its own end.
    expect(Math.abs((branch?.course[0]?.[0] ?? 0) - 80)).toBeLessThan(1e-9);
    expect(branch?.course.at(-1)).toEqual(leaving.course.at(-1));
    expect(metres(branch ?? leaving)).toBeGreaterThan(8800);
    expect(metres(branch ?? leaving)).toBeLessThan(9000 + 2 * TOGETHER.apart);
  });

  it("adds no vertices between those of the input", () => {
    expect(kept(road)[0]?.course).toEqual(road.course);
  });
});

describe("pieces end to end", () => {
  const first = piece(
    [
      [0, 0],
      [0, 1000],
    ],
    { labels: ["G30"] },
  );
  const second = piece(
    [
      [0, 3000],
      [0, 1000],
    ],
    { labels: ["312国道 G216", "G216"] },
  );
  const third = piece(
    [
      [0, 3000],
      [0, 3500],
      [0, 4000],
      [0, 4500],
    ],
    { labels: ["G30; 314国道"] },
  );

  it("become one where no third meets them, with the number that most of them have", () => {
    const roads = joined([second, third, first]);
    expect(roads).toHaveLength(1);
    expect(Math.abs(metres(roads[0] ?? first) - 4500)).toBeLessThan(1e-3);
    expect(roads[0]?.ref).toBe("G30");
  });

  it("stay apart at a fork, and where the class changes", () => {
    const fork = piece([
      [0, 1000],
      [4000, 1000],
    ]);
    expect(joined([first, second, fork])).toHaveLength(3);
    expect(joined([first, { ...second, class: "primary" }])).toHaveLength(2);
  });

  it("are no ring without an end for ever", () => {
    const ring = [
      piece([
        [0, 0],
        [0, 1000],
      ]),
      piece([
        [0, 1000],
        [900, 500],
        [0, 0],
      ]),
    ];
    expect(joined(ring)).toHaveLength(1);
  });

  it("have no number where a label says none", () => {
    expect(joined([{ ...first, labels: ["312国道", "road 7"] }])[0]?.ref).toBeNull();
  });
});
