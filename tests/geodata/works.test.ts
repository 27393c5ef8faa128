import {
  booleanPointInPolygon,
  distance,
  length,
  lineString,
  point,
  pointToLineDistance,
} from "@turf/turf";
import { describe, expect, it } from "vitest";
import { areasOf } from "../../src/checks/areas.ts";
import { inEnglish } from "../../src/model/prose.ts";
import { presentLine, published } from "./published.ts";

const works = published("works.geojson").features;
const border = presentLine();

function work(id: string) {
  const found = works.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no work ${id}`);
  return found;
}

const zones = works.filter(({ properties }) => properties.kind === "zone");
const courses = works.filter(({ geometry }) => geometry.type === "LineString");

describe("the courses", () => {
  it("are all schematic: no canal, pipe, railway or road was surveyed here", () => {
    expect(courses.length).toBeGreaterThan(9);
    for (const { id, properties } of courses) {
      expect(properties.status, id).toBe("schematic");
      expect(inEnglish(properties.method), id).toContain("the course is not known");
    }
  });

  // Legs cut corners: no chain may be longer than the longest length in print.
  it("are no longer than the longest length in print, and at least two thirds of the shortest", () => {
    const tested = courses.filter(
      // The 300 km to Karamay are trunk and branch together.
      ({ id, properties }) => properties.published.length > 0 && id !== "irtysh-karamay-canal",
    );
    expect(tested.length).toBeGreaterThan(5);
    for (const { id, geometry, properties } of tested) {
      if (geometry.type !== "LineString") throw new Error(id);
      const km = length(lineString(geometry.coordinates));
      const printed = properties.published.map(({ value }) => value);
      // The trunk of the canal ends at a point known to 30 km.
      const slack = id === "irtysh-urumqi-canal" ? 30 : 0;
      expect(km, id).toBeLessThan(Math.max(...printed) + slack);
      expect(km, id).toBeGreaterThan((2 / 3) * Math.min(...printed));
    }
  });

  // Measured apart from this file on the same points: 388 km and 942 km.
  it.each([
    ["irtysh-karaganda-canal", 388],
    ["atasu-alashankou-pipeline", 942],
  ])("make %s %d km long", (id, km) => {
    const { geometry } = work(id);
    if (geometry.type !== "LineString") throw new Error(id);
    expect(Math.abs(length(lineString(geometry.coordinates)) - km)).toBeLessThan(0.01 * km);
  });

  it("name every length in print for the canal, and choose none", () => {
    const { published } = work("irtysh-karaganda-canal").properties;
    expect(published.map(({ value }) => value).toSorted()).toEqual([451, 458, 459, 465]);
  });

  it("end where the next begins: the canal's three parts meet, the railways at the crossing", () => {
    const ends = (id: string) => {
      const { geometry } = work(id);
      if (geometry.type !== "LineString") throw new Error(id);
      return [geometry.coordinates[0], geometry.coordinates.at(-1)];
    };
    expect(ends("irtysh-karamay-canal")[0]).toEqual(ends("irtysh-urumqi-canal")[1]);
    expect(ends("irtysh-urumqi-canal-south")[0]).toEqual(ends("irtysh-urumqi-canal")[1]);
    expect(ends("railway-khorgos-jinghe")[0]).toEqual(ends("railway-zhetigen-altynkol")[1]);
    expect(ends("road-khorgos-urumqi")[0]).toEqual(ends("road-almaty-khorgos")[1]);
  });

  it("pass recalled points only where they say they are recalled", () => {
    const recalled = works.filter(({ properties }) => properties.certainty === "recalled");
    expect(recalled.map(({ id }) => id)).not.toContain("irtysh-karaganda-canal");
    expect(recalled.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["atasu-alashankou-pipeline", "irtysh-urumqi-canal", "shulbinsk-dam"]),
    );
  });
});

describe("the zones", () => {
  it("are squares of exactly the first figure in print, to 0.1 %, and say that they are drawn to it", () => {
    expect(zones.map(({ id }) => id)).toHaveLength(4);
    for (const { id, geometry, properties } of zones) {
      if (geometry.type !== "Polygon") throw new Error(id);
      const { turf, wgs84 } = areasOf(geometry);
      const printed = (properties.published[0]?.value ?? 0) * 1e6;
      expect(Math.abs(turf / printed - 1), id).toBeLessThan(0.001);
      // The ellipsoid differs from the sphere by no more than 0.32 % here.
      expect(Math.abs(wgs84 / printed - 1), id).toBeLessThan(0.0042);
      expect(properties.status, id).toBe("schematic");
      expect(inEnglish(properties.note ?? ""), id).toContain("Drawn to the figure");
    }
  });

  it("lie on their own side of the border", () => {
    // Land of China on this stretch: the border closed far to the east.
    const china = {
      type: "Polygon" as const,
      coordinates: [
        [
          ...border,
          [100, 42] as [number, number],
          [100, 49] as [number, number],
          border[0] ?? [0, 0],
        ],
      ],
    };
    for (const { id, geometry, properties } of zones) {
      if (geometry.type !== "Polygon") throw new Error(id);
      for (const corner of geometry.coordinates[0] ?? []) {
        expect(booleanPointInPolygon(point(corner), china), id).toBe(
          properties.countries.includes("CHN"),
        );
      }
    }
  });

  it("make 5.28 km² of cooperation centre, or 5.60 by the later figure", () => {
    const figures = (id: string) => work(id).properties.published.map(({ value }) => value);
    const [china = 0] = figures("icbc-khorgos-china");
    const [first = 0, later = 0] = figures("icbc-khorgos-kazakhstan");
    expect(china + first).toBeCloseTo(5.28, 6);
    expect(china + later).toBeCloseTo(5.6, 6);
  });

  it("face each other across the border, the two parts of the centre, as they do on the ground", () => {
    for (const id of ["icbc-khorgos-china", "icbc-khorgos-kazakhstan"]) {
      const { geometry } = work(id);
      if (geometry.type !== "Polygon") throw new Error(id);
      const [ring = []] = geometry.coordinates;
      const line = lineString(border);
      const off = ring.map((corner) => pointToLineDistance(point(corner), line));
      // The Khorgos is some 100 m wide here and winds by as much.
      expect(Math.min(...off), id).toBeLessThan(0.2);
    }
  });
});

describe("the dams", () => {
  // Reservoirs of the shorelines reach to the dam; 10 km is the worst accuracy of the dams and more.
  it.each([
    ["kapchagay-dam", "kapchagay"],
    ["bukhtarma-dam", "bukhtarma"],
  ])("stand at the water: %s within 10 km of the reservoir %s", (dam, lake) => {
    const { geometry } = work(dam);
    const shore = published("lakes.geojson").features.find(({ id }) => id === lake)?.geometry;
    if (geometry.type !== "Point" || shore?.type !== "Polygon") throw new Error(dam);
    const away = (shore.coordinates[0] ?? []).map((vertex) =>
      distance(vertex, geometry.coordinates),
    );
    expect(Math.min(...away)).toBeLessThan(10);
  });

  it("stand on the river they name: a canal's dam is the canal's head", () => {
    const head = work("irtysh-urumqi-canal").geometry;
    const dam = work("project-635-dam").geometry;
    if (head.type !== "LineString" || dam.type !== "Point") throw new Error("shape");
    expect(dam.coordinates).toEqual(head.coordinates[0]);
  });
});
