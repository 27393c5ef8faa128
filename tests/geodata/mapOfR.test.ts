import { describe, expect, it } from "vitest";
import { whyNot } from "../../scripts/geodata/inputs/debian.ts";
import { linesOfRMap } from "../../scripts/geodata/inputs/mapOfR.ts";
import { joinedAt } from "../../scripts/geodata/lines/oldMaps.ts";

const HEADER = 8;
const ENTRY = 28;

/** A map of two lines written by hand: of three positions and of two, the second stored first. */
function smallMap(type = 2): Uint8Array {
  const lines = [
    [
      [80, 45],
      [81, 44.5],
      [82, 44],
    ],
    [
      [83, 43],
      [82, 44],
    ],
  ];
  const tail = HEADER + 2 * ENTRY;
  const view = new DataView(new ArrayBuffer(tail + 5 * 8));
  view.setInt32(0, type, true);
  view.setInt32(4, lines.length, true);
  const offsets = [tail + 2 * 8, tail];
  for (const [index, line] of lines.entries()) {
    const offset = offsets[index] ?? 0;
    view.setUint32(HEADER + index * ENTRY, offset, true);
    view.setUint16(HEADER + index * ENTRY + 4, line.length, true);
    for (const [k, [longitude = 0, latitude = 0]] of line.entries()) {
      view.setFloat32(offset + 8 * k, (longitude * Math.PI) / 180, true);
      view.setFloat32(offset + 8 * k + 4, (latitude * Math.PI) / 180, true);
    }
  }
  // As a file read from disk: somewhere within a larger buffer.
  const larger = new Uint8Array(view.byteLength + 3);
  larger.set(new Uint8Array(view.buffer), 3);
  return larger.subarray(3);
}

describe("a map of R", () => {
  it("gives its lines in degrees, each of as many positions as it says, wherever they are stored", () => {
    const [first, second] = linesOfRMap(smallMap());
    expect(first).toHaveLength(3);
    expect(second).toHaveLength(2);
    // Single precision of radians is good to half a metre here.
    expect(first?.[1]?.[0]).toBeCloseTo(81, 5);
    expect(first?.[1]?.[1]).toBeCloseTo(44.5, 5);
    expect(second?.[0]?.[0]).toBeCloseTo(83, 5);
  });

  it("is refused where its positions are in another unit", () => {
    expect(() => linesOfRMap(smallMap(1))).toThrow("type 1");
  });

  it("is joined from joint to joint, whichever way round a line is stored, and no vertex twice", () => {
    const joined = joinedAt(linesOfRMap(smallMap()), [
      [80, 45],
      [82, 44],
      [83, 43],
    ]);
    expect(joined.map((at) => at.map(Math.round))).toEqual([
      [80, 45],
      [81, 45],
      [82, 44],
      [83, 43],
    ]);
  });

  it("says between which joints no line leads", () => {
    const lines = linesOfRMap(smallMap());
    expect(() =>
      joinedAt(lines, [
        [80, 45],
        [83, 43],
      ]),
    ).toThrow("from 80,45 to 83,43");
  });
});

describe("a package of Debian that cannot be fetched", () => {
  it("is asked for by version, and another that is offered is named", () => {
    expect(whyNot("a", "1-1", ["2-1"])).toContain("a 1-1 of Debian is needed");
    expect(whyNot("a", "1-1", ["2-1"])).toContain("apt offers 2-1");
  });

  it("is told with the command that fetches it", () => {
    for (const versions of [null, [], ["1-1"]]) {
      expect(whyNot("a", "1-1", versions)).toContain("apt-get download a=1-1");
    }
  });
});
