import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FACTS_FOLDER, FactsMistaken, readFacts } from "../../scripts/geodata/facts/read.ts";
import { riverEntries } from "../../scripts/geodata/water/riverEntries.ts";

/** What is told of a copy of the facts in which one text stands for another, and where that begins. */
function changed(file: string, from: string, to: string): { told: string[]; line: number } {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  cpSync(FACTS_FOLDER, folder, { recursive: true });
  const text = readFileSync(join(folder, file), "utf8");
  const before = text.split(from)[0] ?? "";
  if (before === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(folder, file), text.replace(from, to));
  const line = before.split("\n").length;
  try {
    readFacts(folder);
    return { told: [], line };
  } catch (error) {
    if (error instanceof FactsMistaken) return { told: error.message.split("\n"), line };
    throw error;
  }
}

describe("a mistake in what is known", () => {
  it("of a latitude of 197 is told at the latitude", () => {
    const file = "places/sites.yaml";
    const { told, line } = changed(file, "at: [86.59, 49.80694]", "at: [86.59, 197]");
    expect(told).toEqual([`geodata/facts/${file}:${line}:15 at[1] is 197, expected <=90`]);
  });

  it("of a kind no town is of is told with the kinds there are", () => {
    const file = "places/towns.yaml";
    const { told, line } = changed(file, "kind: village", "kind: hamlet");
    expect(told).toEqual([
      `geodata/facts/${file}:${line}:9 kind is "hamlet", expected city, town or village`,
    ]);
  });

  it("of a town of which GeoNames is asked without its country is told with an example", () => {
    const { told } = changed("places/towns.yaml", "from: KZ Astana", "from: Astana");
    expect(told.join()).toContain("a town is a number, or country and name such as KZ Usharal");
  });

  it("of a town without an English name is told", () => {
    const { told } = changed("places/towns.yaml", "en: Almaty, ", "");
    expect(told.join()).toContain("en is missing");
  });

  it("of a line drawn by hand that has one position is told at its positions", () => {
    const file = "drawn/river-courses.geojson";
    const text = readFileSync(join(FACTS_FOLDER, file), "utf8");
    const row = text.split("\n").find((each) => each.includes('"kara-kaba"')) ?? "";
    const column = row.indexOf('"coordinates":') + '"coordinates":'.length + 1;
    const short = row.replace(/"coordinates":.*\]\]/, '"coordinates":[[86.5,49.1]]');
    const { told, line } = changed(file, row, short);
    expect(told).toEqual([
      `geodata/facts/${file}:${line}:${column} coordinates is [[86.5,49.1]]: a line has at least two positions`,
    ]);
  });

  it("of a seed set nowhere is told", () => {
    const { told } = changed("drawn/basin-seeds.geojson", "[[71.43,42.91]]", "[]");
    expect(told.join()).toContain("coordinates is []: at least one position is needed");
  });

  it("of a figure of a basin without the one who says it is told", () => {
    const { told } = changed("basins.yaml", "saidBy: cgzdl.com", "note: cgzdl.com");
    expect(told.join()).toContain("saidBy is missing");
  });

  it("of a country called by two letters is told", () => {
    const { told } = changed("countries.yaml", "- id: MNG", "- id: MN");
    expect(told.join()).toContain("a country is three capital letters");
  });

  it("of a file drawn in other than degrees of longitude and latitude is told", () => {
    const other =
      '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"features"';
    const { told } = changed("drawn/river-courses.geojson", '"features"', other);
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
