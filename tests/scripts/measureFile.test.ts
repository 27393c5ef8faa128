import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Mistake } from "../../scripts/measure/options.ts";
import { measureCommand } from "../../scripts/measure.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lines-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unread = () => {
  throw new Error("the atlas was read for nothing");
};
const saved = (content: string | Uint8Array, name = "track") => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (content: string | Uint8Array, ...args: string[]) =>
  measureCommand(["--file", saved(content), ...args], unread);
const ask = (content: string | Uint8Array, ...args: string[]) =>
  JSON.parse(run(content, ...args, "--json"));

/** Of the equator: a geodesic of a · Δλ, a of WGS84; and of a great circle on turf's sphere. */
const DEGREE = { wgs84: (6_378.137 * Math.PI) / 180, turf: (6_371.0088 * Math.PI) / 180 };
/** Printed to the millimetre; the place of a foot is found to 0.1 mm. */
const PRINTED = 5;

const equator = (...longitudes: number[]) => longitudes.map((longitude) => [longitude, 0]);
const feature = (name: string | null, coordinates: number[][]) => ({
  type: "Feature",
  properties: { name },
  geometry: { type: "LineString", coordinates },
});
const geojson = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });
const ROAD = geojson(feature("Road", equator(9, 10, 12)));

const gpx = (inside: string) => `<?xml version="1.0"?>
<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="hand">
${inside}
</gpx>`;
const trackPoints = (...longitudes: number[]) =>
  longitudes.map((longitude) => `<trkpt lat="0" lon="${longitude}"><ele>9</ele></trkpt>`).join("");
const kml = (inside: string) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const placemark = (name: string, coordinates: string) =>
  `<Placemark><name>${name}</name><LineString><coordinates>${coordinates}</coordinates></LineString></Placemark>`;

describe("npm run measure -- --file", () => {
  it.each([
    ["GeoJSON", ROAD],
    ["a bare geometry", JSON.stringify(feature("", equator(9, 10, 12)).geometry)],
    ["GPX", gpx(`<trk><name>Road</name><trkseg>${trackPoints(9, 10, 12)}</trkseg></trk>`)],
    ["a route", gpx(`<rte>${trackPoints(9, 12).replaceAll("trkpt", "rtept")}</rte>`)],
    ["KML", kml(placemark("Road", "9,0,7 10,0,7\n 12,0"))],
    ["a file with a mark of its bytes' order", `\uFEFF${ROAD}`],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, ...Buffer.from(ROAD, "utf16le")])],
  ])("measures along the line of %s", (_, content) => {
    const answer = ask(content, "--from", "9.5,0.3", "--to", "11,-0.3");
    expect(answer.lengthKm.wgs84).toBeCloseTo(1.5 * DEGREE.wgs84, PRINTED);
    expect(answer.lengthKm.turf).toBeCloseTo(1.5 * DEGREE.turf, PRINTED);
    expect(answer.wholeKm.wgs84).toBeCloseTo(3 * DEGREE.wgs84, PRINTED);
    expect(answer.straightKm).toBeCloseTo(1.5 * DEGREE.turf, PRINTED);
    expect(answer.sinuosity).toBe(1);
    expect(answer.from.given).toEqual([9.5, 0.3]);
    expect(answer.from.snapped).toEqual([9.5, expect.closeTo(0, 6)]);
    expect(answer.to.chainageKm.wgs84).toBeCloseTo(2 * DEGREE.wgs84, PRINTED);
  });

  it("takes kilometres along and the two ends for places, and the whole line where none is named", () => {
    expect(ask(ROAD).lengthKm).toEqual(ask(ROAD, "--from", "start", "--to", "end").lengthKm);
    expect(ask(ROAD).lengthKm.wgs84).toBeCloseTo(3 * DEGREE.wgs84, PRINTED);
    const back = ask(ROAD, "--from", "100.5 km", "--to", "20");
    expect(back.lengthKm.wgs84).toBeCloseTo(80.5, PRINTED);
    expect(back.lengthKm.turf).toBeCloseTo((80.5 * DEGREE.turf) / DEGREE.wgs84, PRINTED);
    expect(back.from.given).toBe("100.5 km");
    expect(back.from.chainageKm.wgs84).toBe(100.5);
    expect(back.to.offMetres).toBe(0);
  });

  it("prints what lies between as GeoJSON, in the order of travel, with the numbers", () => {
    const printed = run(ROAD, "--from", "11,0", "--to", "9.5,0", "--geojson");
    const { type, properties, geometry } = JSON.parse(printed);
    expect(type).toBe("Feature");
    expect(geometry).toEqual({ type: "LineString", coordinates: equator(11, 10, 9.5) });
    expect(properties).toEqual(ask(ROAD, "--from", "11,0", "--to", "9.5,0"));
    expect(printed).toContain("[10, 0]");
  });

  it("says the same for people", () => {
    const text = run(ROAD, "--from", "9.5,0.3", "--to", "end");
    expect(text).toMatch(/^Along line 1 “Road” of \S+\n/);
    expect(text).toContain((2.5 * DEGREE.turf).toFixed(2));
    expect(text).toContain((2.5 * DEGREE.wgs84).toFixed(2));
    expect(text).toContain("sinuosity 1.00");
  });

  it("says of a ring that it ends where it began", () => {
    const ring = geojson(feature(null, [...equator(9, 10), [10, 1], [9, 0]]));
    expect(ask(ring).sinuosity).toBeNull();
    expect(run(ring)).toContain("it ends where it began");
    expect(run(ring)).toContain("Along line 1 of ");
  });

  const SEVERAL = geojson(
    feature("A", equator(1, 2)),
    { type: "Feature", properties: null, geometry: { type: "Point", coordinates: [0, 0] } },
    feature("3", equator(1, 3)),
    feature("Twin", equator(1, 5)),
    feature("Twin", equator(1, 6)),
    { ...feature(null, equator(1, 7)), id: "by-id" },
  );

  it("chooses a line by its name, its number among the lines, or its id", () => {
    const degrees = (wanted: string) =>
      Math.round(ask(SEVERAL, "--feature", wanted).wholeKm.wgs84 / DEGREE.wgs84);
    expect(["A", " A", "1", "2", "3", "4", "by-id"].map(degrees)).toEqual([1, 1, 1, 2, 4, 5, 6]);
  });

  it("lists the lines", () => {
    const bent = geojson(
      feature("A", equator(1, 2)),
      feature(null, [
        [179, 0],
        [-179, 0],
      ]),
    );
    const [a, b] = ask(bent, "--list");
    expect(a).toMatchObject({ feature: 1, name: "A", positions: 2 });
    expect(a.lengthKm.wgs84).toBeCloseTo(DEGREE.wgs84, PRINTED);
    expect(b.problem).toBe("line 2: a line to measure does not cross the 180th meridian.");
    expect(run(bent, "--list").split("\n")).toEqual([
      `1  A  ${DEGREE.turf.toFixed(2)} km (turf)`,
      `2    ${b.problem}`,
    ]);
  });

  describe("answers with one sentence, that says what and where,", () => {
    const MANY = geojson(...Array.from({ length: 12 }, (_, i) => feature(`n${i}`, equator(1, 2))));
    it.each<[string, string | Uint8Array, string[], string]>([
      ["what is no such format", "lon,lat\n9,0", [], "this is neither GeoJSON nor GPX nor KML."],
      ["nothing", "", [], "this is neither GeoJSON nor GPX nor KML."],
      ["a zip", "PK\u0003\u0004", [], "is packed: unpack it"],
      ["a page", "<html><p>Not found</p></html>", [], "this is html, and neither GPX nor KML."],
      ["half a file", ROAD.slice(0, 60), [], "Invalid JSON: Unexpected"],
      ["half a file of XML", gpx("").slice(0, -6), [], "line 2: unclosed xml tag(s): gpx."],
      ["an entity", gpx("<name>&bomb;</name>"), [], "entity not found:&bomb;"],
      ["other JSON", '{\n"a": 1}', [], "line 1: This GeoJSON object is missing its type member."],
      [
        "a line without positions",
        ROAD.replace('"coordinates"', '\n"places"'),
        [],
        "requires a coordinates member",
      ],
      [
        "a longitude off the globe",
        geojson(feature("x", equator(1, 2)), feature("y", equator(9, 197))),
        [],
        "feature 2, position 2: a position is a longitude from −180 to 180 and a latitude from −90 to 90, not [197,0].",
      ],
      [
        "another projection",
        JSON.stringify({
          ...JSON.parse(ROAD),
          crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3857" } },
        }),
        [],
        "its positions are in urn:ogc:def:crs:EPSG::3857",
      ],
      [
        "a point of a track without a latitude",
        gpx(`<trk><trkseg>${trackPoints(9)}\n<trkpt lon="10"/></trkseg></trk>`),
        [],
        "line 4: trkpt 2 has no position: lon “10”, lat “null”.",
      ],
      [
        "a point of a route that is words",
        gpx('<rte><rtept lon="here" lat="0"/></rte>'),
        [],
        "rtept 1 has no position: lon “here”, lat “0”.",
      ],
      [
        "KML with a space too many",
        kml(placemark("x", "9,0 10, 0")),
        [],
        "“10,” in coordinates is no position.",
      ],
      ["no line", geojson(), [], "There is no line in "],
      ["a line of one place", geojson(feature("x", equator(9, 9))), ["--to", "1"], "--to 1 is not"],
      [
        "a line near the pole",
        geojson(
          feature("x", [
            [9, 86],
            [9, 87],
          ]),
        ),
        [],
        "line 1 “x”: a ruler works up to latitude 85, not 86.",
      ],
      ["several lines", SEVERAL, [], "1 “A”, 2 “3”, 3 “Twin”, 4 “Twin”, 5 “by-id”."],
      ["many lines", MANY, [], "9 “n8” and 3 more, which --list names."],
      ["no such line", SEVERAL, ["--feature", "B"], "There is no line B in "],
      ["a number too many", SEVERAL, ["--feature", "6"], "There is no line 6 in "],
      ["a name of two", SEVERAL, ["--feature", "Twin"], "say which by its number: 3,4."],
      ["words for a place", ROAD, ["--from", "here"], "--from here is no place: write"],
      ["words in a position", ROAD, ["--to", "9,x"], "--to 9,x is no position"],
      ["a place nowhere", ROAD, ["--to", "9,99"], "--to 9,99 is nowhere on earth"],
      ["a place too far off", ROAD, ["--to", "9,1"], "--to 9,1 is about 111 km from line 1 “Road”"],
      ["latitude first", ROAD, ["--from", "0,10"], "did you mean --from 10,0?"],
      ["a place before the line", ROAD, ["--from", "-1"], "it goes from km 0 to km 333.958"],
      ["a place beyond the line", ROAD, ["--to", "334"], "--to 334 is not on line 1 “Road”"],
      ["a line of the atlas", ROAD, ["--line", "2002"], "--line says nothing here"],
      ["an atlas", ROAD, ["--atlas", "here"], "--atlas says nothing here"],
      ["two forms", ROAD, ["--json", "--geojson"], "--geojson says nothing here"],
      ["a place in a list", ROAD, ["--list", "--to", "1"], "--to says nothing here"],
    ])("%s", (_, content, args, sentence) => {
      const attempt = () => run(content, ...args);
      expect(attempt).toThrow(Mistake);
      expect(attempt).toThrow(sentence);
      expect(attempt).toThrow(/^[^\n]+[.?]$/);
    });

    it("a file that is not there, or none", () => {
      const attempt = (path: string) => () => measureCommand(["--file", path], unread);
      expect(attempt(join(folder, "none.gpx"))).toThrow(/none\.gpx cannot be read: ENOENT/);
      expect(attempt(folder)).toThrow(/cannot be read: EISDIR/);
      expect(attempt(folder)).toThrow(Mistake);
    });

    it("what goes with a file alone", () => {
      for (const args of [["--feature", "1"], ["--geojson"]]) {
        const attempt = () => measureCommand(["--line", "1999", ...args], unread);
        expect(attempt).toThrow(`${args[0]} says nothing here: it goes with --file.`);
      }
    });
  });

  it("finds a file where it was called from, and ends with 2 where it has nothing to measure", () => {
    const below = join(folder, "below");
    mkdirSync(below);
    saved(ROAD, "below/road.geojson");
    const command = (...args: string[]) =>
      spawnSync(
        "npm",
        [
          "run",
          "-s",
          "--prefix",
          fileURLToPath(new URL("../../", import.meta.url)),
          "measure",
        ].concat("--", args),
        { cwd: below, encoding: "utf8" },
      );
    const good = command("--file", "road.geojson", "--to", "100", "--json");
    expect(good.stderr).toBe("");
    expect(JSON.parse(good.stdout).lengthKm.wgs84).toBe(100);
    const bad = command("--file", "rood.geojson");
    expect([bad.status, bad.stdout]).toEqual([2, ""]);
    expect(bad.stderr).toMatch(/^rood\.geojson cannot be read: .*\n$/);
  });
});
