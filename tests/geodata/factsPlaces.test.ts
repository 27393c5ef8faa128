import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FACTS_FOLDER, readFacts } from "../../scripts/geodata/facts/read.ts";
import { riverEntries } from "../../scripts/geodata/water/riverEntries.ts";
import { lineOf, mistakesWith } from "./mistakesWith.ts";

describe("a mistake in what is known", () => {
  it("of a latitude of 197 is told at the latitude", () => {
    const file = "places/sites.yaml";
    const told = mistakesWith(file, ["at: [86.59, 49.80694]", "at: [86.59, 197]"]);
    const line = lineOf(file, "at: [86.59, 49.80694]");
    expect(told).toEqual([`geodata/facts/${file}:${line}:15 at[1] is 197, expected <=90`]);
  });

  it("of a kind no town is of is told with the kinds there are", () => {
    const file = "places/towns.yaml";
    const told = mistakesWith(file, ["kind: village", "kind: hamlet"]);
    const line = lineOf(file, "kind: village");
    expect(told).toEqual([
      `geodata/facts/${file}:${line}:9 kind is "hamlet", expected city, town or village`,
    ]);
  });

  it("of a town of which GeoNames is asked without its country is told with an example", () => {
    const told = mistakesWith("places/towns.yaml", ["from: KZ Astana", "from: Astana"]);
    expect(told.join()).toContain("a town is a number, or country and name such as KZ Usharal");
  });

  it("of a town without an English name is told", () => {
    const told = mistakesWith("places/towns.yaml", ["en: Almaty, ", ""]);
    expect(told.join()).toContain("en is missing");
  });

  it("of a window whose west lies east of its east is told at the window", () => {
    const file = "region.yaml";
    const window = "{west: 57, south: 41.7, east: 93, north: 63.5}";
    const told = mistakesWith(file, [window, window.replace("57", "157")]);
    expect(told).toEqual([
      expect.stringContaining(`geodata/facts/${file}:${lineOf(file, window)}:11 window`),
    ]);
    expect(told.join()).toContain("west lies west of east");
  });

  it.each([
    ["neighbours", "countries.yaml"],
    ["land", "countries.yaml"],
    ["lakes", "lakes.yaml"],
    ["rivers", "drawn/river-waypoints.geojson"],
    ["basins", "basins.yaml"],
    ["towns", "places/towns.yaml"],
  ])("of a region that does not say how %s are taken is told where they are", (part, file) => {
    const region = readFileSync(join(FACTS_FOLDER, "region.yaml"), "utf8");
    const [block = ""] = new RegExp(`^${part}:\n(?:(?: .*|)\n)+`, "m").exec(region) ?? [];
    const told = mistakesWith("region.yaml", [block, ""]);
    expect(told.join()).toMatch(new RegExp(`geodata/facts/${file}:\\d+:\\d+ region.yaml must say`));
    expect(told.join()).toContain(`under ${part}`);
  });

  it("of a line drawn by hand that has one position is told at its positions", () => {
    const file = "drawn/river-courses.geojson";
    const text = readFileSync(join(FACTS_FOLDER, file), "utf8");
    const row = text.split("\n").find((each) => each.includes('"kara-kaba"')) ?? "";
    const column = row.indexOf('"coordinates":') + '"coordinates":'.length + 1;
    const short = row.replace(/"coordinates":.*\]\]/, '"coordinates":[[86.5,49.1]]');
    const told = mistakesWith(file, [row, short]);
    const line = lineOf(file, row);
    expect(told).toEqual([
      `geodata/facts/${file}:${line}:${column} coordinates is [[86.5,49.1]]: a line has at least two positions`,
    ]);
  });

  it("of a seed set nowhere is told", () => {
    const told = mistakesWith("drawn/basin-seeds.geojson", ["[[71.43,42.91]]", "[]"]);
    expect(told.join()).toContain("coordinates is []: at least one position is needed");
  });

  it("of a figure of a basin without the one who says it is told", () => {
    const told = mistakesWith("basins.yaml", ["saidBy: cgzdl.com", "note: cgzdl.com"]);
    expect(told.join()).toContain("saidBy is missing");
  });

  it("of a country called by two letters is told", () => {
    const told = mistakesWith("countries.yaml", ["- id: MNG", "- id: MN"]);
    expect(told.join()).toContain("a country is three capital letters");
  });

  it("of a file drawn in other than degrees of longitude and latitude is told", () => {
    const other =
      '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"features"';
    const told = mistakesWith("drawn/river-courses.geojson", ['"features"', other]);
    expect(told.join()).toContain("expected urn:ogc:def:crs:OGC:1.3:CRS84");
  });
});

describe("the courses of the rivers", () => {
  const { rivers, riverWaypoints, riverCourses } = readFacts();
  const without = <F extends { properties: { river: string; part: number } }>(
    { features, ...rest }: { type: "FeatureCollection"; features: F[] },
    river: string,
    part: number,
  ) => ({
    ...rest,
    features: features.filter(({ properties: p }) => p.river !== river || p.part !== part),
  });

  it("are put together part after part", () => {
    const irtysh = riverEntries({ rivers, riverWaypoints, riverCourses }).find(
      ({ id }) => id === "irtysh",
    );
    expect(irtysh?.course.map((reach) => Object.keys(reach).join())).toEqual([
      "along",
      "across",
      "along",
    ]);
  });

  it("are refused with a part that is missing or drawn twice, or of a river that is none", () => {
    const less = without(riverCourses, "irtysh", 2);
    expect(() => riverEntries({ rivers, riverWaypoints, riverCourses: less })).toThrow(
      "part 2 of irtysh is not drawn",
    );
    const { features } = riverCourses;
    const twice = { ...riverCourses, features: [...features, ...features] };
    expect(() => riverEntries({ rivers, riverWaypoints, riverCourses: twice })).toThrow(
      "part 2 of irtysh is drawn twice",
    );
    const fewer = rivers.filter(({ id }) => id !== "irtysh");
    expect(() => riverEntries({ rivers: fewer, riverWaypoints, riverCourses })).toThrow(
      "a course is drawn of irtysh, which is no river",
    );
  });
});
