import { describe, expect, it } from "vitest";
import { COMPASS_POINTS, compassPoint } from "../../src/checks/descriptions/compass.ts";
import {
  describeFeature,
  describeLine,
  describeSection,
} from "../../src/checks/descriptions/features.ts";
import { describeChanges, describeInstrument } from "../../src/checks/descriptions/records.ts";
import { distanceTo, spreadOf } from "../../src/checks/descriptions/shape.ts";
import type { Statement } from "../../src/checks/descriptions/statement.ts";
import { lineRuler } from "../../src/checks/stretch.ts";
import type { Position } from "../../src/measure/position.ts";
import type { Instrument, River } from "../../src/model/schema.ts";
import { LINE, SECTIONS, section } from "./smallBorder.ts";
import { area, ground, lake, place, river } from "./smallGround.ts";

/** Metres in a tenth of a degree of a meridian on turf's sphere: π R / 1800. */
const TENTH = (Math.PI * 6_371_008.8) / 1800;
/** Metres in half a degree of the parallel of 45.2° N on WGS84: N cos φ π / 360; the geodesic is 2 m shorter. */
const HALF_AT_45_2 =
  (6_378_137 / Math.sqrt(1 - 0.00669438 * Math.sin(rad(45.2)) ** 2)) *
  Math.cos(rad(45.2)) *
  rad(0.5);

function rad(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

const along = lineRuler(LINE, SECTIONS);
const SIDES = { west: "western-state", east: "eastern-state" };

function named<T extends { properties: { name_en: string | null } }>(feature: T, name: string): T {
  return { ...feature, properties: { ...feature.properties, name_en: name } };
}

/** The one statement of its kind; fails where there is none or more than one. */
function only<S extends Statement["says"]>(statements: readonly Statement[], says: S) {
  const found = statements.filter((statement) => statement.says === says);
  expect(found, says).toHaveLength(1);
  return found[0] as Extract<Statement, { says: S }>;
}

describe("a point of the compass", () => {
  it("is the nearest of sixteen or of eight, all the way round", () => {
    const middles = COMPASS_POINTS.map((_, i) => i * 22.5);
    expect(middles.map((azimuth) => compassPoint(azimuth, 16))).toEqual([...COMPASS_POINTS]);
    expect(
      [0, 44, 91, -90, 181, -179, 337, 338].map((azimuth) => compassPoint(azimuth, 8)),
    ).toEqual(["n", "ne", "e", "w", "s", "s", "nw", "n"]);
  });
});

describe("a section in words", () => {
  const town = place("town", [80.5, 45.25]);
  const all = describeSection(ground({ places: [town] }), along, "ridge", SIDES);

  it("says how it runs", () => {
    const { nature, metres, straight, from, to } = only(all, "course");
    expect({ nature, from, to }).toEqual({ nature: "land", from: "n", to: "s" });
    expect(metres).toBeCloseTo(TENTH, 3);
    expect(straight).toBeCloseTo(TENTH, 3);
  });

  it("names what it meets at either end, and where the line itself ends", () => {
    expect(only(all, "ends here").at).toBe("n");
    const things = [{ kind: "section", id: "river" }];
    expect(only(all, "meets")).toEqual({ says: "meets", at: "s", things });
    const river = describeSection(ground(), along, "river", SIDES);
    expect(river.filter(({ says }) => says === "meets")).toHaveLength(2);
    expect(river.filter(({ says }) => says === "ends here")).toHaveLength(0);
  });

  it("names the water that reaches its end, as well as both are known", () => {
    const reaching = {
      ...named(
        river("brook", [
          [81, 45.2],
          [80.003, 45.2],
        ]),
        "Brook",
      ),
    };
    const meets = (water: River) =>
      only(describeSection(ground({ rivers: [water] }), along, "ridge", null), "meets").things;
    // 236 m off an end that is known to 400 m.
    expect(meets(reaching)).toContainEqual({ kind: "river", id: "brook" });
    const short = named(
      river("brook", [
        [81, 45.2],
        [80.006, 45.2],
      ]),
      "Brook",
    );
    expect(meets(short)).not.toContainEqual({ kind: "river", id: "brook" });
  });

  it("names both sides only where they are known", () => {
    expect(only(all, "parts")).toEqual({ says: "parts", ...SIDES });
    const silent = describeSection(ground(), along, "ridge", null);
    expect(silent.map(({ says }) => says)).not.toContain("parts");
  });

  it("says how far and in which direction from the nearest town", () => {
    const far = place("far", [70, 45]);
    const peak = place("peak", [80.01, 45.25], { kind: "peak" });
    const { place: nearest, direction } = only(
      describeSection(ground({ places: [far, peak, town] }), along, "ridge", null),
      "near",
    );
    expect({ nearest: nearest.id, direction }).toEqual({ nearest: "town", direction: "w" });
  });

  it("gives no direction from a town that is known less well than that", () => {
    const vague = place("town", [80.01, 45.3], { accuracyMetres: 20_000 });
    const said = describeSection(ground({ places: [vague] }), along, "ridge", null);
    expect(only(said, "at place").place.id).toBe("town");
  });
});

describe("a line in words", () => {
  it("says how it runs from end to end and how far it reaches", () => {
    const said = describeLine(along, SIDES);
    expect(only(said, "course")).toMatchObject({ from: "n", to: "s" });
    expect(only(said, "course").straight).toBeCloseTo(3 * TENTH, 3);
    expect(only(said, "window").northSouth).toBeCloseTo(3 * TENTH, 3);
    expect(only(said, "stretch")).toMatchObject({
      count: 3,
      first: { id: "ridge" },
      last: { id: "plain" },
    });
  });
});

describe("a feature in words", () => {
  const describeArea = (...box: [number, number, number]) =>
    describeFeature(ground(), along, "area", area("ground", box));

  it("says how far it reaches", () => {
    const { northSouth, eastWest } = only(describeArea(79, 45, 0.1), "extent");
    expect(northSouth).toBeCloseTo(TENTH, 3);
    expect(eastWest).toBeCloseTo(TENTH * Math.cos(rad(45.05)), 0);
  });

  it("says how far off the line it lies, and in which direction from there", () => {
    const { metres, direction, section } = only(describeArea(79.4, 45.2, 0.1), "beside");
    expect(direction).toBe("w");
    expect(section.id).toBe("ridge");
    expect(metres).toBeGreaterThan(HALF_AT_45_2 * 0.99);
    // From the corner at 79.5° E, 45.3° N, which is the nearest: the meridians close in.
    expect(metres).toBeLessThan(HALF_AT_45_2);
    expect(only(describeArea(80.2, 45.25, 0.04), "beside").direction).toBe("e");
  });

  it("touches the sections that run through it, or that are as near as both are known", () => {
    const touched = (...box: [number, number, number]) =>
      only(describeArea(...box), "touches").things.map(({ id }) => id);
    expect(touched(79.5, 45.08, 1)).toEqual(["ridge", "river", "plain"]);
    // Its corner is 39 m from a line that is known to 50 m.
    expect(touched(79.8995, 44.95, 0.1)).toEqual(["plain"]);
  });

  it("tells of a river where it ends and where it is the border", () => {
    const water = named(
      river("water", [
        [80, 45.2],
        [80.02, 45.15],
        [80, 45.1],
        [79, 45],
      ]),
      "Water",
    );
    const bordered = SECTIONS.map((each) =>
      each.id === "river"
        ? section("river", each.geometry.coordinates, { kind: "water", river: "water" })
        : each,
    );
    const sea = named(lake("sea", [78.9, 44.9, 0.2]), "Sea");
    const all = ground({ sections: bordered, lines: [LINE], rivers: [water], lakes: [sea] });
    const said = describeFeature(all, all.along(LINE.id), "river", water);
    expect(only(said, "flows into").things).toEqual([{ kind: "lake", id: "sea" }]);
    expect(only(said, "is border").things).toEqual([{ kind: "section", id: "river" }]);
    expect(said.map(({ says }) => says)).not.toContain("beside");
    const onLake = describeFeature(all, all.along(LINE.id), "lake", sea);
    expect(only(onLake, "rivers").things).toEqual([{ kind: "river", id: "water" }]);
  });

  it("says of a place where it lies, and not that it is near itself", () => {
    const [one, other] = [place("one", [79.5, 45.2]), place("other", [79.5, 45])];
    const said = describeFeature(ground({ places: [one, other] }), along, "place", one);
    expect(only(said, "near")).toMatchObject({
      of: "point",
      direction: "n",
      place: { id: "other" },
    });
    expect(only(said, "beside").metres / HALF_AT_45_2).toBeCloseTo(1, 4);
  });
});

describe("an instrument in words", () => {
  const instrument = (id: string, points: (Position | null)[] = []) =>
    ({ id, points: points.map((position) => ({ position })) }) as unknown as Instrument;

  it("joins the sections that follow one another, and tells the others apart", () => {
    const resting = SECTIONS.map((each) =>
      section(each.id, each.geometry.coordinates, {
        basis: each.id === "river" ? [] : [{ instrument: "treaty", certainty: "stated" }],
      }),
    );
    const apart = describeInstrument(ground({ sections: resting }), instrument("treaty"));
    expect(apart.filter(({ says }) => says === "stretch")).toHaveLength(2);
    const together = describeInstrument(ground({ sections: [...SECTIONS] }), instrument("none"));
    expect(only(together, "stretch")).toMatchObject({ count: 3, last: { id: "plain" } });
  });

  it("counts the points that have a place, and says where nothing is drawn", () => {
    const points = instrument("act", [[80, 45], null, [80, 46]]);
    expect(only(describeInstrument(ground(), points), "points").count).toBe(2);
    expect(only(describeInstrument(ground(), points), "window").northSouth).toBeCloseTo(
      10 * TENTH,
      2,
    );
    expect(describeInstrument(ground(), instrument("word"))).toEqual([{ says: "nothing drawn" }]);
  });
});

describe("a comparison in words", () => {
  it("says along how much of the newer line ground changed, and between which sections that did not", () => {
    const changed = SECTIONS[1];
    if (changed === undefined) throw new Error("no such section");
    const said = describeChanges(ground(), along, {
      sides: { right: "west", left: "east" },
      removed: [],
      added: [],
      shared: SECTIONS.filter(({ id }) => id !== "river").map((each) => ({
        section: each,
        length: { turf: 0, wgs84: 0 },
      })),
      runs: [
        {
          along: [changed],
          pieces: [{ rings: [], gainedBy: "west", area: { turf: 5e6, wgs84: 6e6 } }],
          labelAt: [80, 45.15],
          net: { side: "west", squareMetres: 5e6, least: 0, most: 1e7 },
        },
      ],
    });
    expect(only(said, "changed")).toMatchObject({ squareMetres: 5e6, first: { id: "river" } });
    expect(only(said, "changed").metres).toBeGreaterThan(TENTH);
    expect(only(said, "unchanged beside").things.map(({ id }) => id)).toEqual(["ridge", "plain"]);
  });
});

describe("a distance on the plane", () => {
  it("is nothing inside an area, and from the nearest edge outside", () => {
    const { geometry } = area("ground", [80, 45, 0.2]);
    expect(distanceTo(geometry, [80.1, 45.1])).toBe(0);
    // A tenth of a degree south of its edge: 11,113 m on WGS84 there.
    expect(distanceTo(geometry, [80.1, 44.9]) / 11_113).toBeCloseTo(1, 3);
  });

  it("goes with what is spread on one parallel", () => {
    expect(
      spreadOf([
        [
          [80, 0],
          [80.1, 0],
        ],
      ]),
    ).toEqual({
      northSouth: 0,
      eastWest: expect.closeTo(TENTH, 3),
    });
  });
});
