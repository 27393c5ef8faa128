import type { Geometry, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { withDays } from "../../scripts/geodata/build/days.ts";
import { uncrossed } from "../../scripts/geodata/geometry/uncrossed.ts";
import { crossings } from "./crossings.ts";
import { published } from "./published.ts";

const FILES = [
  "borders.geojson",
  "borders-gpl.geojson",
  "neighbours.geojson",
  "rivers.geojson",
  "lakes.geojson",
  "basins.geojson",
  "areas.geojson",
  "disputed-gpl.geojson",
  "works.geojson",
  "places.geojson",
  "peaks.geojson",
  "ranges.geojson",
] as const;

describe("rivers", () => {
  it.each(published("rivers.geojson").features.map((river) => [river.id, river] as const))(
    "%s does not cross itself",
    (_, { geometry }) => {
      const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
      expect(lines.flatMap((line) => crossings(line))).toEqual([]);
    },
  );
});

describe("a loop in a course", () => {
  const course: Position[] = [
    [80, 45],
    [80.01, 45],
    [80.01, 45.01],
    [80.005, 45.01],
    [80.005, 44.99],
    [80.03, 44.99],
  ];

  it("is cut off where it closes", () => {
    expect(crossings(course)).not.toEqual([]);
    const found = uncrossed(course);
    expect(found).toEqual([
      [80, 45],
      [80.005, 45],
      [80.005, 44.99],
      [80.03, 44.99],
    ]);
  });

  it("is refused where it is no slip of drawing, and nothing is done to a course without one", () => {
    const wide = course.map(([x = 0, y = 0]) => [80 + (x - 80) * 20, 45 + (y - 45) * 20]);
    expect(() => uncrossed(wide)).toThrow("a loop of");
    const bend = course.slice(0, 4);
    expect(uncrossed(bend)).toEqual(bend);
  });
});

/** Point, line or surface. */
const formOf = ({ type }: Geometry) => type.replace("Multi", "").replace("String", "");

describe("what a map program opens", () => {
  // geodata/README.md tells the same.
  it("has one form of geometry a file, or one for each kind of thing", () => {
    const forms = (file: (typeof FILES)[number], kind?: string) =>
      new Set(
        published(file)
          .features.filter(({ properties }) => kind === undefined || properties.kind === kind)
          .map(({ geometry }) => formOf(geometry)),
      );
    for (const file of FILES) {
      if (file === "works.geojson" || file === "areas.geojson") continue;
      expect(forms(file).size, file).toBe(1);
    }
    expect(forms("works.geojson", "dam")).toEqual(new Set(["Point"]));
    expect(forms("works.geojson", "zone")).toEqual(new Set(["Polygon"]));
    for (const kind of ["canal", "pipeline", "railway", "road"])
      expect(forms("works.geojson", kind), kind).toEqual(new Set(["Line"]));
    for (const { id, geometry, properties } of published("areas.geojson").features) {
      const hasOutline = properties.readings.length > 0 || properties.band !== null;
      if (geometry.type === "Point") expect(hasOutline, id).toBe(false);
    }
  });

  it("reads dates as dates: every one stands there in full as well", () => {
    const days: (string | null | undefined)[] = [
      ...[...published("borders.geojson").features, ...published("borders-gpl.geojson").features]
        .map(({ properties }) => properties)
        .flatMap(({ validFromDay, validToDay }) => [validFromDay, validToDay]),
      ...[
        ...published("areas.geojson").features,
        ...published("disputed-gpl.geojson").features,
      ].map(({ properties }) => properties.asOfDay),
    ];
    expect(days.length).toBeGreaterThan(100);
    for (const day of days) if (day !== null) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("with the first day of a year or a month, and of a full date itself", () => {
    expect(withDays({ validFrom: "1915", validTo: null, asOf: "1881-02" })).toEqual({
      validFrom: "1915",
      validFromDay: "1915-01-01",
      validTo: null,
      validToDay: null,
      asOf: "1881-02",
      asOfDay: "1881-02-01",
    });
    expect(withDays({ validFrom: "1998-07-04" })).toMatchObject({ validFromDay: "1998-07-04" });
  });
});
