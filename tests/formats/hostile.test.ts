import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../../src/formats/readFile.ts";
import {
  MOST_BYTES,
  MOST_PROBLEMS,
  PROBLEMS,
  type ProblemCode,
  REFUSED,
  shown,
} from "../../src/formats/reading.ts";
import { bytesOf, collection, gpx, kml, shapefile, UTM_PRJ, WGS84_PRJ, zip } from "./writing.ts";

const LINE: [number, number][] = [
  [80, 45],
  [80.5, 45.5],
];
const GOOD = {
  type: "Feature",
  properties: {},
  geometry: { type: "LineString", coordinates: LINE },
};
const feature = (geometry: unknown, properties: unknown = {}) => ({
  type: "Feature",
  properties,
  geometry,
});
/** A good feature, then one of this geometry. */
const beside = (geometry: unknown) =>
  JSON.stringify({ type: "FeatureCollection", features: [GOOD, feature(geometry)] });
/** The same, of a geometry that is too deep to be written out by the language itself. */
const besideText = (geometry: string) => beside("HERE").replace('"HERE"', () => geometry);
const lineOf = (...coordinates: unknown[]) => ({ type: "LineString", coordinates });
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, swap = false) => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (const [i, letter] of [...text].entries()) view.setUint16(2 * i, letter.charCodeAt(0), !swap);
  return bytes;
};
const layer = (
  change: (shp: DataView, dbf: DataView) => void = () => undefined,
  prj = WGS84_PRJ,
) => {
  const { shp, dbf } = shapefile([LINE, LINE.toReversed()]);
  change(new DataView(shp.buffer), new DataView(dbf.buffer));
  return zip({ "l.shp": shp, "l.dbf": dbf, "l.prj": prj });
};
const changedZip = (change: (view: DataView) => void) => {
  const bytes = zip({ "doc.kml": kml(collection({ type: "LineString", coordinates: LINE })) });
  change(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return bytes;
};
const LAUGHS = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);

type Case = [claim: string, name: string, bytes: Uint8Array, codes: ProblemCode[], good: number];

const json = (claim: string, text: string, codes: ProblemCode[], good: number): Case => [
  claim,
  "a.geojson",
  bytesOf(text),
  codes,
  good,
];

const CASES: Case[] = [
  ["an empty file", "a.geojson", new Uint8Array(), ["empty"], 0],
  ["white space alone", "a.geojson", bytesOf(" \n\t \n"), ["empty"], 0],
  ["a file larger than is read", "a.csv", new Uint8Array(MOST_BYTES + 1), ["too-large"], 0],
  [
    "noise",
    "a.gpx",
    Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 7919) % 251),
    ["refused.unknown"],
    0,
  ],
  ["prose", "a.txt", bytesOf("A river, a range.\nAnd a pass, between."), ["no.columns"], 0],
  // Formats that are known and not read.
  ["a GeoPackage", "a.gpkg", latin("SQLite format 3\0 and so on"), ["refused.geopackage"], 0],
  ["a GeoPackage renamed to KML", "a.kml", latin("SQLite format 3\0"), ["refused.geopackage"], 0],
  ["a RAR", "a.rar", latin("Rar!\x1a\x07\x00"), ["refused.archive"], 0],
  ["a 7z", "a.7z", latin("7z\xbc\xaf\x27\x1c"), ["refused.archive"], 0],
  ["a gzip", "a.gpx.gz", latin("\x1f\x8b\x08"), ["refused.archive"], 0],
  ["a PDF", "a.pdf", latin("%PDF-1.7"), ["refused.pdf"], 0],
  ["a PDF renamed to GeoJSON", "a.geojson", latin("%PDF-1.7 {}"), ["refused.pdf"], 0],
  ["a PNG", "a.png", latin("\x89PNG\r\n\x1a\n"), ["refused.image"], 0],
  ["a JPEG", "a.jpg", latin("\xff\xd8\xff\xe0"), ["refused.image"], 0],
  ["a GeoTIFF", "a.tif", latin("II*\0\x08"), ["refused.image"], 0],
  [
    "an SVG",
    "a.svg",
    bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ["refused.image"],
    0,
  ],
  [
    "a page of HTML",
    "a.kml",
    bytesOf("<!doctype html><html><body>404</body></html>"),
    ["refused.html"],
    0,
  ],
  [
    "an .xlsx",
    "a.xlsx",
    zip({ "xl/workbook.xml": "<a/>", "[Content_Types].xml": "<a/>" }),
    ["refused.sheet"],
    0,
  ],
  ["an .xls", "a.xls", latin("\xd0\xcf\x11\xe0\xa1\xb1"), ["refused.sheet"], 0],
  ["a .shp without its archive", "a.shp", shapefile([LINE]).shp, ["refused.shp"], 0],
  ["a FlatGeobuf", "a.fgb", latin("fgb\x03fgb\x00"), ["refused.columnar"], 0],
  ["a GeoParquet", "a.parquet", latin("PAR1"), ["refused.columnar"], 0],
  ["a PMTiles", "a.pmtiles", latin("PMTiles\x03"), ["refused.tiles"], 0],
  json("a TopoJSON", '{"type":"Topology","objects":{},"arcs":[]}', ["refused.topojson"], 0),
  ["XML of another kind", "a.xml", bytesOf("<osm><node/></osm>"), ["refused.xml"], 0],
  // Text.
  ["GeoJSON in UTF-16", "a.geojson", utf16(`\ufeff${beside(null)}`), ["no.geometry"], 1],
  [
    "GeoJSON in UTF-16 the other way round, without a mark",
    "a.geojson",
    utf16(beside(null), true),
    ["no.geometry"],
    1,
  ],
  [
    "names in no encoding that is told",
    "a.csv",
    latin("name,lat,lon\n\xc6\xe0\xf0,45,80"),
    ["letters"],
    1,
  ],
  // JSON.
  json(
    "one that breaks off in its third feature",
    `${JSON.stringify({ type: "FeatureCollection", features: [GOOD, GOOD, GOOD] }).slice(0, -40)}`,
    ["json"],
    2,
  ),
  json(
    "NaN for a number",
    `{"type":"FeatureCollection","features":[${JSON.stringify(GOOD)},{"type":"Feature","geometry":{"type":"Point","coordinates":[NaN,45]}},${JSON.stringify(GOOD)}]}`,
    ["json"],
    2,
  ),
  json("Infinity for a number", '{"type":"Point","coordinates":[Infinity,45]}', ["json"], 0),
  json(
    "a number of 400 digits",
    `{"type":"Point","coordinates":[${"9".repeat(400)},45]}`,
    ["position"],
    0,
  ),
  json("a comma too many", '{"type":"Point","coordinates":[80,45],}', ["json"], 0),
  json("a hundred thousand brackets", "[".repeat(100_000), ["json.deep"], 0),
  json(
    "a hundred thousand braces, all closed",
    `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
    ["no.feature"],
    0,
  ),
  json(
    "positions in ten thousand brackets",
    besideText(`{"type":"LineString","coordinates":${"[".repeat(10_000)}${"]".repeat(10_000)}}`),
    ["position", "short.line"],
    1,
  ),
  json(
    "properties in ten thousand braces",
    JSON.stringify({ type: "FeatureCollection", features: [GOOD, null] }).replace(
      '"properties":{}',
      `"properties":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`,
    ),
    ["no.feature"],
    1,
  ),
  json(
    "a collection within a collection, and so on",
    besideText(`${'{"type":"GeometryCollection","geometries":['.repeat(500)}${"]}".repeat(500)}`),
    ["geometry.deep"],
    1,
  ),
  json(
    "keys of the prototype",
    '{"type":"FeatureCollection","features":[{"type":"Feature","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"properties":{"__proto__":{"polluted":1},"toString":"x"},"geometry":{"type":"LineString","coordinates":[[80,45],[81,45]]}},7]}',
    ["no.feature"],
    1,
  ),
  json("text where an object should be", '"hello"', ["refused.unknown"], 0),
  json("null", "[null]", ["no.feature"], 0),
  json("an object that is nothing", "{}", ["no.feature"], 0),
  json("a collection of nothing", '{"type":"FeatureCollection","features":[]}', ["nothing"], 0),
  json(
    "features that are a text",
    '{"type":"FeatureCollection","features":"all"}',
    ["no.feature"],
    0,
  ),
  json(
    "a system of coordinates by another name",
    JSON.stringify({
      type: "FeatureCollection",
      crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::4214" } },
      features: [GOOD],
    }),
    ["crs"],
    1,
  ),
  // Geometry.
  json("no geometry", beside(null), ["no.geometry"], 1),
  json(
    "a geometry of an unknown kind",
    beside({ type: "Circle", coordinates: [80, 45] }),
    ["geometry.type"],
    1,
  ),
  json("a longitude of 197", beside(lineOf([80, 45], [197, 45])), ["longitude", "short.line"], 1),
  json(
    "a latitude of 95, past which the line goes on parted",
    beside(lineOf([80, 45], [81, 45], [81, 95], [82, 45], [83, 45])),
    ["latitude"],
    2,
  ),
  json(
    "a position of one number",
    beside(lineOf([80, 45], [80], [81, 45], [82, 45])),
    ["position"],
    2,
  ),
  json(
    "positions that are texts",
    beside({ type: "Point", coordinates: ["80", "45"] }),
    ["position"],
    1,
  ),
  json("a line of one position", beside(lineOf([80, 45])), ["short.line"], 1),
  json(
    "a ring of two positions",
    beside({
      type: "Polygon",
      coordinates: [
        [
          [80, 45],
          [81, 45],
          [80, 45],
        ],
      ],
    }),
    ["short.ring"],
    1,
  ),
  json(
    "a ring that is not closed, which is closed",
    beside({
      type: "Polygon",
      coordinates: [
        [
          [80, 45],
          [81, 45],
          [81, 46],
        ],
      ],
    }),
    ["open.ring"],
    2,
  ),
  json(
    "a ring with a position that is none",
    beside({
      type: "Polygon",
      coordinates: [
        [
          [80, 45],
          [81, 45],
          [null, 46],
          [80, 45],
        ],
      ],
    }),
    ["position", "broken.ring"],
    1,
  ),
  json(
    "metres of a projection",
    JSON.stringify(
      collection(
        ...Array.from({ length: 300 }, (_, i) => ({
          type: "Point" as const,
          coordinates: [500_000 + i, 5_000_000],
        })),
      ),
    ),
    ["projected"],
    0,
  ),
  json(
    "more faults than are listed",
    JSON.stringify({
      type: "FeatureCollection",
      features: [GOOD, ...Array.from({ length: 500 }, () => feature(null))],
    }),
    ["no.geometry"],
    1,
  ),
  // XML.
  [
    "a billion laughs",
    "a.kml",
    bytesOf(
      `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY l0 "ha">${LAUGHS.join("")}]><kml><name>&l9;</name></kml>`,
    ),
    ["xml.doctype"],
    0,
  ],
  [
    "an entity that is a file of the machine",
    "a.gpx",
    bytesOf(
      '<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx><wpt lat="45" lon="80"><name>&x;</name></wpt></gpx>',
    ),
    ["xml.doctype"],
    0,
  ],
  [
    "a thousand elements within one another",
    "a.kml",
    bytesOf(`<kml>${"<Folder>".repeat(1000)}${"</Folder>".repeat(1000)}</kml>`),
    ["xml.deep"],
    0,
  ],
  [
    "a hundred thousand of them",
    "a.kml",
    bytesOf(`<kml>${"<Folder>".repeat(100_000)}`),
    ["xml.deep"],
    0,
  ],
  [
    "a track that breaks off",
    "a.gpx",
    bytesOf(
      gpx(collection({ type: "LineString", coordinates: [...LINE, [81, 45], [82, 45]] })).slice(
        0,
        -70,
      ),
    ),
    ["xml"],
    1,
  ],
  [
    "a placemark that breaks off",
    "a.kml",
    bytesOf(
      kml(
        collection(
          { type: "LineString", coordinates: LINE },
          { type: "LineString", coordinates: LINE },
        ),
      ).slice(0, -90),
    ),
    ["xml"],
    1,
  ],
  [
    "elements closed in the wrong order",
    "a.gpx",
    bytesOf('<gpx><wpt lat="45" lon="80"/><wpt lat="46" lon="80"><name>x</wpt></name></gpx>'),
    ["xml"],
    1,
  ],
  [
    "a point whose place is a word",
    "a.gpx",
    bytesOf(
      '<gpx><trk><trkseg><trkpt lat="45" lon="80"/><trkpt lat="north" lon="81"/><trkpt lat="46" lon="80"/></trkseg></trk></gpx>',
    ),
    ["position"],
    1,
  ],
  [
    "a point without a place",
    "a.gpx",
    bytesOf('<gpx><wpt><name>x</name></wpt><wpt lat="45" lon="80"/></gpx>'),
    ["position"],
    1,
  ],
  [
    "a point beyond the pole",
    "a.gpx",
    bytesOf('<gpx><wpt lat="95" lon="80"/><wpt lat="45" lon="80"/></gpx>'),
    ["latitude"],
    1,
  ],
  [
    "half a million spaces within positions",
    "a.kml",
    bytesOf(
      `<kml><Placemark><LineString><coordinates>80,45${" ".repeat(250_000)}x${" ".repeat(250_000)}81,45</coordinates></LineString></Placemark></kml>`,
    ),
    ["position"],
    1,
  ],
  [
    "a link to elsewhere",
    "a.kml",
    bytesOf(
      "<kml><Document><NetworkLink><Link><href>http://example.org/a.kml</href></Link></NetworkLink><Placemark><Point><coordinates>80,45</coordinates></Point></Placemark></Document></kml>",
    ),
    ["link"],
    1,
  ],
  ["a KML of nothing", "a.kml", bytesOf("<kml><Document/></kml>"), ["nothing"], 0],
  // Archives.
  ["a zip cut off", "a.zip", changedZip(() => undefined).subarray(0, 60), ["zip"], 0],
  [
    "a zip that is locked",
    "a.kmz",
    changedZip((view) => view.setUint8(6, 1)),
    ["zip.encrypted"],
    0,
  ],
  [
    "a zip whose bytes are wrong",
    "a.kmz",
    changedZip((view) => {
      for (let i = 40; i < 90; i++) view.setUint8(i, 255);
    }),
    ["zip"],
    0,
  ],
  ["a zip bomb", "a.kmz", zip({ "doc.kml": new Uint8Array(40 * 2 ** 20) }), ["zip.bomb"], 0],
  [
    "a zip of ten bombs below what one may be",
    "a.zip",
    zip(
      Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.csv`, noise(20 * 2 ** 20)])),
    ),
    ["zip.bomb"],
    0,
  ],
  [
    "a zip of twenty thousand files",
    "a.zip",
    zip(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`${i}.txt`, ""]))),
    ["zip.many"],
    0,
  ],
  ["a zip of pictures", "a.zip", zip({ "a.png": "x" }), ["zip.nothing"], 0],
  [
    "a zip within a zip",
    "a.zip",
    zip({ "b.zip": zip({ "doc.kml": "<kml/>" }) }),
    ["zip.nested"],
    0,
  ],
  [
    "a zip that says too little of the size of its file",
    "a.kmz",
    changedZip((view) => {
      for (let i = 0; i < view.byteLength - 4; i++) {
        const sign = view.getUint32(i, true);
        if (sign === 0x02014b50) view.setUint32(i + 24, 150, true);
      }
    }),
    ["xml"],
    0,
  ],
  [
    "a path out of the archive, which leads nowhere",
    "a.zip",
    zip({ "../../etc/a.geojson": beside(null) }),
    ["no.geometry"],
    1,
  ],
  // Shapefiles.
  ["a shapefile without .prj", "a.zip", zip({ "l.shp": shapefile([LINE]).shp }), ["no.prj"], 1],
  [
    "a shapefile in metres without .prj",
    "a.zip",
    zip({
      "l.shp": shapefile([
        [
          [500_000, 5e6],
          [500_100, 5e6],
        ],
      ]).shp,
    }),
    ["projected", "no.prj"],
    0,
  ],
  [
    "a shapefile whose .prj is a poem",
    "a.zip",
    layer((shp) => {
      shp.setFloat64(156, 5e5, true);
      shp.setFloat64(172, 5e5, true);
    }, "roses are red"),
    ["longitude", "short.line"],
    1,
  ],
  [
    "a .shp cut off",
    "a.zip",
    zip({ "l.shp": shapefile([LINE, LINE]).shp.slice(0, -20), "l.prj": WGS84_PRJ }),
    ["shp"],
    1,
  ],
  [
    "a record that says it has two thousand million points",
    "a.zip",
    layer((shp) => shp.setInt32(148, 2_000_000_000, true)),
    ["shp"],
    0,
  ],
  ["a record of a length below zero", "a.zip", layer((shp) => shp.setInt32(104, -8)), ["shp"], 0],
  [
    "a kind of shape that there is not",
    "a.zip",
    layer((shp) => shp.setInt32(32, 99, true)),
    ["shp"],
    0,
  ],
  [
    "a table that says it has four thousand million rows",
    "a.zip",
    layer((_, dbf) => dbf.setUint32(4, 4_000_000_000, true)),
    ["dbf"],
    2,
  ],
  [
    "a table whose rows have no length",
    "a.zip",
    layer((_, dbf) => dbf.setUint16(10, 0, true)),
    ["dbf"],
    2,
  ],
  [
    "not a number in a shapefile in UTM",
    "a.zip",
    layer((shp) => shp.setFloat64(156, Number.NaN, true), UTM_PRJ),
    ["shp"],
    0,
  ],
  // Tables.
  ["a table without positions", "a.csv", bytesOf("a,b\n1,2"), ["no.columns"], 0],
  ["a row without a place", "a.csv", bytesOf("name,lat,lon\na,45,80\nb,,\nc,north,80"), ["row"], 1],
  ["a row cut short", "a.csv", bytesOf("name,lat,lon\na,45,80\nb,45"), ["row"], 1],
  [
    "a quote that is never closed",
    "a.csv",
    bytesOf('name,lat,lon\na,45,80\n"b,45,80\nc,45,80'),
    ["row"],
    1,
  ],
  ["latitudes that are longitudes", "a.csv", bytesOf("lat,lon\n120,45\n45,80"), ["latitude"], 1],
  ["metres in a table", "a.csv", bytesOf("x,y\n500000,5000000\n500001,5000001"), ["projected"], 0],
  [
    "well-known text that is not known",
    "a.csv",
    bytesOf('wkt\n"POINT (80 45)"\n"CIRCLE (1 2)"\n"POINT (1 2"'),
    ["wkt"],
    1,
  ],
  [
    "brackets without end in well-known text",
    "a.csv",
    bytesOf(`wkt\n"POLYGON ${"(".repeat(100_000)}"`),
    ["wkt"],
    0,
  ],
  [
    "a cell of a million digits",
    "a.csv",
    bytesOf(`lat,lon\n${"9".repeat(1_000_000)},80\n45,80`),
    ["row"],
    1,
  ],
];

function noise(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i += 64) bytes[i] = (i * 2_654_435_761) >>> 24;
  return bytes;
}

/** Seconds, on a machine that has other work to do. */
const PATIENCE = 4;

describe("a hostile file gets a sentence, and what was good of it is read", () => {
  it.each(CASES)("%s", async (_, name, bytes, codes, good) => {
    const start = performance.now();
    const { features, problems, moreProblems } = await readFile(name, bytes);
    expect((performance.now() - start) / 1000).toBeLessThan(PATIENCE);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes);
    expect(features).toHaveLength(good);
    expect(problems.length).toBeLessThanOrEqual(MOST_PROBLEMS);
    expect(problems.length + moreProblems).toBeGreaterThan(0);
    // All of it goes from the worker to the page.
    expect(() => structuredClone({ features, problems })).not.toThrow();
    for (const { values, at } of problems) {
      for (const value of [...Object.values(values), ...Object.values(at)]) {
        expect(String(value).length).toBeLessThan(300);
      }
    }
  });

  it("of which there are sixty at least, with every problem that there is", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    const told = new Set(CASES.flatMap(([, , , codes]) => codes));
    const all = [...PROBLEMS, ...REFUSED.map((kind): ProblemCode => `refused.${kind}`)];
    // A folder, a reader that hangs, and two million positions are met by the page and by tests of their own.
    const elsewhere: ProblemCode[] = ["unreadable", "too-slow", "too-many", "too-many.features"];
    expect(all.filter((code) => !told.has(code) && !elsewhere.includes(code))).toEqual([]);
  });

  it("nor are more positions kept than a page has room for", async () => {
    const positions = Array.from({ length: 1_000_001 }, (_, i) => [80 + (i % 7), 45]);
    const line = feature({ type: "LineString", coordinates: positions });
    const text = JSON.stringify({ type: "FeatureCollection", features: [line, line] });
    const { features, problems } = await readFile("a.geojson", strToU8(text));
    expect(problems).toMatchObject([{ code: "too-many", values: { most: 2_000_000 } }]);
    expect(features).toHaveLength(1);
  });
});

it("more features are not kept than a list has room for, and that is said", async () => {
  const text = `lat,lon\n${"45,80\n".repeat(250_001)}`;
  const { features, problems } = await readFile("a.csv", strToU8(text));
  expect(features).toHaveLength(250_000);
  expect(problems).toMatchObject([{ code: "too-many.features", values: { most: 250_000 } }]);
});

describe("a problem says where it is", () => {
  const problemsOf = async (name: string, text: string) =>
    (await readFile(name, bytesOf(text))).problems;

  it("by the number of the feature, with the value that is wrong", async () => {
    const features = Array.from({ length: 14 }, (_, i) =>
      i === 11 ? feature({ type: "Point", coordinates: [197, 45] }) : GOOD,
    );
    expect(
      await problemsOf("a.geojson", JSON.stringify({ type: "FeatureCollection", features })),
    ).toEqual([{ code: "longitude", at: { feature: 12 }, values: { value: "197", more: 0 } }]);
  });

  it("by line and column of broken JSON", async () => {
    expect(
      await problemsOf("a.geojson", '{"type": "Point",\n "coordinates": [80 45]}'),
    ).toMatchObject([{ code: "json", at: { line: 2, column: 21 } }]);
    const broken = `{"type":"FeatureCollection","features":[\n${JSON.stringify(GOOD)},\n{"type":"Feature",,}\n]}`;
    expect(await problemsOf("a.geojson", broken)).toMatchObject([
      { code: "json", at: { feature: 2, line: 3, column: 19 } },
    ]);
  });

  it("by the line of broken XML, and of a point in it", async () => {
    const track =
      '<gpx>\n<trk><trkseg>\n<trkpt lat="45" lon="80"/>\n<trkpt lat="x" lon="80"/>\n</trk></gpx>';
    expect(await problemsOf("a.gpx", track)).toMatchObject([
      { code: "xml", at: { line: 4 } },
      { code: "position", at: { line: 4 }, values: { value: "lat=x lon=80" } },
    ]);
  });

  it("by the row of a table as a spreadsheet counts it, and by the file in an archive", async () => {
    expect(await problemsOf("a.csv", "lat,lon\n45,80\n,80")).toMatchObject([
      { code: "row", at: { row: 3 } },
    ]);
    const { problems } = await readFile(
      "a.zip",
      zip({ "a.geojson": beside(null), "b.csv": "lat,lon\nx,y" }),
    );
    expect(problems.map(({ at }) => at)).toEqual([
      { file: "a.geojson", feature: 2 },
      { file: "b.csv", row: 2 },
    ]);
  });

  it("and counts those that are not listed", async () => {
    const features = Array.from({ length: 501 }, () => feature(null));
    const { problems, moreProblems } = await readFile(
      "a.geojson",
      bytesOf(JSON.stringify({ type: "FeatureCollection", features })),
    );
    expect([problems.length, moreProblems]).toEqual([MOST_PROBLEMS, 501 - MOST_PROBLEMS]);
  });
});

describe("nothing of a file means anything to the program", () => {
  it("neither a key of the prototype", async () => {
    const text = `{"type":"Feature","properties":{"__proto__":{"polluted":"yes"},"constructor":"x","name":"n"},"geometry":{"type":"Point","coordinates":[80,45]}}`;
    const { features } = await readFile("a.geojson", strToU8(text));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(features[0]?.name).toBe("n");
    expect(Object.getPrototypeOf(features[0])).toBe(Object.prototype);
  });

  it("nor markup: it stays text, cut to a line", async () => {
    const html = '<img src=x onerror="alert(1)">';
    const { features } = await readFile(
      "a.kml",
      strToU8(
        `<kml><Placemark><name><![CDATA[${html}]]></name><description><![CDATA[<script>alert(1)</script>]]></description><Point><coordinates>80,45</coordinates></Point></Placemark></kml>`,
      ),
    );
    expect(features[0]?.name).toBe(html);
    expect(features[0]?.told).toContainEqual(["description", "<script>alert(1)</script>"]);
    expect(shown(`a\u202eb\u0000c\nd${"x".repeat(500)}`).length).toBe(201);
    expect(shown("a\u202eb\u0000c\nd")).toBe("a b c d");
  });
});
