import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { measurableLines } from "../../src/checks/measurable.ts";
import { placeAlong, placesOn } from "../../src/checks/place.ts";
import { measureRoute } from "../../src/checks/route.ts";
import type { Stretch } from "../../src/checks/stretch.ts";
import { presentLineOf } from "../../src/model/lines.ts";
import { knownBy } from "../../src/state/known.ts";
import { INITIAL, type Measurement } from "../../src/state/state.ts";
import { decode, encode } from "../../src/state/url.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";

const atlas = readAtlas();
const lines = measurableLines(atlas);
const known = knownBy(atlas, () => false, lines, lineGroups(atlas), placesOn(lines));
const present = presentLineOf(atlas).id;

function along(id: string) {
  const line = lines.get(id);
  if (line === undefined) throw new Error(`no line ${id}`);
  return line.along();
}

function measured({ line, stops }: Measurement): Stretch {
  return measureRoute(
    along(line ?? present),
    stops.map((stop) => stop.along),
  );
}

function read(hash: string): Stretch {
  const { state, ignored } = decode(hash, known);
  expect(ignored).toEqual([]);
  return measured(state.measurement);
}

/** A measurement from one chainage to another, and the address it is sent by. */
function written(line: string, from: number, to: number): [Measurement, string] {
  const stops = [from, to].map((metres) => placeAlong(along(line), metres));
  const measurement = { line, stops };
  return [measurement, encode({ ...INITIAL, measurement })];
}

describe("a ring, which begins and ends at one place", () => {
  const ring = "basin:ili-chn";
  const { length } = along(ring).ruler;
  /** Summed in another order, which moves the last digit of a number of 16. */
  const expectSame = ({ turf, wgs84 }: Stretch["length"]) => {
    expect(wgs84).toBe(length.wgs84);
    expect(Math.abs(turf / length.turf - 1)).toBeLessThan(1e-14);
  };

  it("is measured whole, and so again from its address", () => {
    const [whole, address] = written(ring, 0, length.wgs84);
    expect(measured(whole).length.wgs84).toBe(length.wgs84);
    expect(address).toContain("from=start&to=end");
    expectSame(read(address).length);
  });

  it("is measured whole by an address that gives its one place twice", () => {
    const [lon, lat] = along(ring).ruler.pointAt(0);
    const place = `${lon.toFixed(5)},${lat.toFixed(5)}`;
    expectSame(read(`#line=${ring}&from=${place}&to=${place}`).length);
  });

  it("keeps its end apart from its start, also a metre before it", () => {
    const [, address] = written(ring, 0, length.wgs84 - 1);
    expect(read(address).length.wgs84).toBe(length.wgs84);
  });
});

describe("the ends of a line in an address", () => {
  it("can be had by name, and by their place", () => {
    const { ruler } = along(present);
    const [lon, lat] = ruler.pointAt(ruler.length.wgs84);
    expect(read("#from=start&to=end").length).toEqual(ruler.length);
    expect(read(`#from=start&to=${lon.toFixed(5)},${lat.toFixed(5)}`).length).toEqual(ruler.length);
  });
});

describe("the ends of a section in an address", () => {
  const sections = along(present).sections;

  it.each(sections.map((part) => [part.section.id, part] as const))(
    "of %s give that section, its own length and no other",
    (id, { from, to, length }) => {
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        const stretch = read(written(present, a.wgs84, b.wgs84)[1]);
        expect(stretch.sections.map(({ section }) => section.id)).toEqual([id]);
        expect(stretch.length.wgs84).toBeCloseTo(length.wgs84, 6);
      }
    },
  );
});

describe("a place that no ruler reaches", () => {
  it.each([
    ["#from=-180,90&to=180,-90", ["from", "to"], 0],
    ["#from=82.58,45.35&to=10,50", ["to"], 1],
    ["#from=10,50&via=82.58,45.35&to=80.45,44.03", ["from"], 2],
    ["#from=82.58,45.35&via=10,50;80.75,43.47&to=80.45,44.03", ["via"], 3],
  ])("in %s is left out, and named, and the rest is followed", (hash, parameters, left) => {
    const { state, ignored } = decode(`${hash}&line=1881&panel=measure`, known);
    expect(ignored.map(({ parameter }) => parameter)).toEqual(parameters);
    expect(ignored.every(({ why }) => why === "far")).toBe(true);
    expect(state.measurement.line).toBe("1881");
    expect(state.measurement.stops).toHaveLength(left);
    expect(state.panel).toBe("measure");
  });
});
