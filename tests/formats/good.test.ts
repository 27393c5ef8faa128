import fc from "fast-check";
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  Point,
  Polygon,
  Position,
} from "geojson";
import { describe, expect, it } from "vitest";
import { degreesIn } from "../../src/formats/csv.ts";
import { readFile } from "../../src/formats/readFile.ts";
import { geometryOfWkt } from "../../src/formats/wkt.ts";
import {
  bytesOf,
  collection,
  gpx,
  kml,
  shapefile,
  UTM_PRJ,
  WGS84_PRJ,
  wkt,
  wktTable,
  zip,
} from "./writing.ts";

const POINT: Point = { type: "Point", coordinates: [80.5, 45.25] };
const LINE: LineString = {
  type: "LineString",
  coordinates: [
    [80, 45],
    [80.5, 45.5],
    [81, 45.25],
  ],
};
const AREA: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [80, 45],
      [81, 45],
      [81, 46],
      [80, 45],
    ],
    [
      [80.5, 45.2],
      [80.6, 45.2],
      [80.6, 45.3],
      [80.5, 45.2],
    ],
  ],
};

const geometriesOf = async (name: string, bytes: Uint8Array) => {
  const { features, problems } = await readFile(name, bytes);
  expect(problems).toEqual([]);
  return features.map(({ geometry }) => geometry);
};

describe("a good file is read whole and without a word", () => {
  const all = collection(POINT, LINE, AREA);
  const lines = collection(POINT, LINE);

  it.each([
    ["GeoJSON", "a.geojson", bytesOf(JSON.stringify(all)), all],
    ["GeoJSON with a mark of order", "a.json", bytesOf(`\ufeff${JSON.stringify(all)}`), all],
    [
      "one feature a line",
      "a.ndjson",
      bytesOf(all.features.map((each) => JSON.stringify(each)).join("\n")),
      all,
    ],
    ["GeoJSON under a name of another kind", "a.kml", bytesOf(JSON.stringify(all)), all],
    ["KML", "a.kml", bytesOf(kml(all)), all],
    ["KMZ", "a.kmz", zip({ "doc.kml": kml(all), "icon.png": "x" }), all],
    ["KMZ renamed to zip", "a.zip", zip({ "doc.kml": kml(all) }), all],
    ["GPX", "a.gpx", bytesOf(gpx(lines)), lines],
    ["CSV with a column of WKT", "a.csv", bytesOf(wktTable(all)), all],
  ] as const)("%s", async (_, name, bytes, wanted) => {
    const read = await geometriesOf(name, bytes);
    // Waypoints of a GPX come after its tracks.
    expect(read).toHaveLength(wanted.features.length);
    for (const { geometry } of wanted.features) expect(read).toContainEqual(geometry);
  });

  it("zipped shapefile, its names from its table", async () => {
    const { shp, dbf } = shapefile([LINE.coordinates, LINE.coordinates.toReversed()]);
    const { features, problems, format } = await readFile(
      "a.zip",
      zip({ "b/lines.shp": shp, "b/lines.dbf": dbf, "b/lines.prj": WGS84_PRJ, "b/lines.shx": "x" }),
    );
    expect(problems).toEqual([]);
    expect(format).toBe("shapefile");
    expect(features.map(({ name }) => name)).toEqual(["line 1", "line 2"]);
    expect(features[0]?.geometry).toEqual(LINE);
  });

  it("shapefile in zone 44 of UTM, brought to degrees", async () => {
    // By symmetry the middle meridian is x = 500 km; 5,000 km north of the equator lies 45° 09′ 10″ (table of USGS).
    const { shp, dbf } = shapefile([
      [
        [500_000, 4_982_950.4],
        [500_000, 0],
      ],
    ]);
    const [geometry] = await geometriesOf(
      "a.zip",
      zip({ "l.shp": shp, "l.dbf": dbf, "l.prj": UTM_PRJ }),
    );
    const [first, last] = (geometry as LineString).coordinates;
    expect(first?.[0]).toBeCloseTo(81, 9);
    // The meridian from the equator to 45° N is 4,984,944.378 m long on WGS84, times 0.9996.
    expect(first?.[1]).toBeCloseTo(45, 5);
    expect(last?.[1]).toBeCloseTo(0, 9);
  });

  it.each([
    ["English", "Name,Lat,Lon\nA,45.25,80.5"],
    ["Russian, with commas in its numbers", "Название;Широта;Долгота\nA;45,25;80,5"],
    ["Kazakh", "Атауы\tЕндік\tБойлық\nA\t45,25\t80,5"],
    ["Chinese", "名称,经度,纬度\nA,80.5,45.25"],
    ["degrees, minutes and seconds", "name;latitude;longitude\nA;45°15′N;80°30′00″E"],
    ["units in its header and a first line for Excel", "sep=;\nname;lat (°);lon (°)\nA;45.25;80.5"],
  ])("CSV in %s", async (_, table) => {
    const { features, problems, format } = await readFile("t.csv", bytesOf(table));
    expect([problems, format]).toEqual([[], "csv"]);
    expect(features).toMatchObject([{ name: "A", number: 1, geometry: POINT }]);
  });

  it("CSV in UTF-16, as Excel saves it", async () => {
    const table = "\ufeffname\tlat\tlon\nЖаркент\t44,17\t80,01";
    const bytes = new Uint8Array(new Uint16Array([...table].map((c) => c.charCodeAt(0))).buffer);
    const { features, problems } = await readFile("t.txt", bytes);
    expect(problems).toEqual([]);
    expect(features[0]?.name).toBe("Жаркент");
  });

  it("route, nested folders and a track of KML", async () => {
    const folders = `<kml><Folder><Folder><Placemark><name>in</name><MultiGeometry>
      <Point><coordinates>80.5,45.25,10</coordinates></Point>
      <LineString><coordinates>80,45 80.5,45.5  81,45.25</coordinates></LineString>
      </MultiGeometry></Placemark></Folder></Folder></kml>`;
    expect(await geometriesOf("f.kml", bytesOf(folders))).toEqual([POINT, LINE]);
    const route = `<gpx><rte><rtept lat="45" lon="80"/><rtept lat="45.5" lon="80.5"/><rtept lat="45.25" lon="81"/></rte></gpx>`;
    expect(await geometriesOf("r.gpx", bytesOf(route))).toEqual([LINE]);
  });

  it("archive of several files", async () => {
    const read = await geometriesOf(
      "a.zip",
      zip({
        "a.geojson": JSON.stringify(POINT),
        "t/b.gpx": gpx(collection(LINE)),
        "__MACOSX/._b.gpx": "x",
      }),
    );
    expect(read).toEqual([POINT, LINE]);
  });
});

const position = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  .map(([x, y]): [number, number] => [x + 0, y + 0]);
const positions = fc.array(position, { minLength: 2, maxLength: 12 });
const ring = fc
  .array(position, { minLength: 3, maxLength: 8 })
  .filter(([first, ...rest]) => rest.at(-1)?.join() !== first?.join())
  .map(([first, ...rest]): Position[] => [first as Position, ...rest, first as Position]);
const point = position.map((coordinates): Geometry => ({ type: "Point", coordinates }));
const line = positions.map((coordinates): Geometry => ({ type: "LineString", coordinates }));
const area = fc
  .array(ring, { minLength: 1, maxLength: 3 })
  .map((coordinates): Geometry => ({ type: "Polygon", coordinates }));
const name = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(..."aЖқ界&<>'é ") });
const collectionOf = (geometry: fc.Arbitrary<Geometry>): fc.Arbitrary<FeatureCollection> =>
  fc
    .array(
      fc
        .tuple(geometry, name)
        .map(([one, name]): Feature => ({ type: "Feature", geometry: one, properties: { name } })),
      { minLength: 1, maxLength: 6 },
    )
    .map((features) => ({ type: "FeatureCollection", features }));

describe("whatever is written comes back the same", () => {
  const same = async (file: string, bytes: Uint8Array, wanted: FeatureCollection) => {
    const { features, problems } = await readFile(file, bytes);
    expect(problems).toEqual([]);
    const inOrder = (list: readonly Geometry[]) => list.map((each) => JSON.stringify(each)).sort();
    expect(inOrder(features.map(({ geometry }) => geometry))).toEqual(
      inOrder(wanted.features.map(({ geometry }) => geometry)),
    );
  };

  it.each([
    [
      "GeoJSON",
      fc.oneof(point, line, area),
      "a.geojson",
      (all: FeatureCollection) => bytesOf(JSON.stringify(all)),
    ],
    ["KML", fc.oneof(point, line, area), "a.kml", (all: FeatureCollection) => bytesOf(kml(all))],
    [
      "KMZ",
      fc.oneof(point, line, area),
      "a.kmz",
      (all: FeatureCollection) => zip({ "doc.kml": kml(all) }),
    ],
    ["GPX", fc.oneof(point, line), "a.gpx", (all: FeatureCollection) => bytesOf(gpx(all))],
  ] as const)("%s", async (_, geometry, file, write) => {
    await fc.assert(
      fc.asyncProperty(collectionOf(geometry), (all) => same(file, write(all), all)),
      { numRuns: 60 },
    );
  });

  it("shapefile", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(positions, { minLength: 1, maxLength: 5 }), (lines) => {
        const { shp, dbf } = shapefile(lines);
        const all = collection(
          ...lines.map((coordinates): Geometry => ({ type: "LineString", coordinates })),
        );
        return same("a.zip", zip({ "l.shp": shp, "l.dbf": dbf, "l.prj": WGS84_PRJ }), all);
      }),
      { numRuns: 40 },
    );
  });

  it("well-known text", () => {
    fc.assert(
      fc.property(fc.oneof(point, line, area), (geometry) => {
        expect(geometryOfWkt(wkt(geometry))).toEqual(geometry);
      }),
    );
    expect(geometryOfWkt("SRID=4326;MULTIPOINT Z ((1 2 3), (4 5 6))")).toEqual({
      type: "MultiPoint",
      coordinates: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    });
    for (const bad of [
      "",
      "POINT",
      "POINT (1)",
      "POINT (1 2",
      "LINESTRING (a b)",
      "CIRCLE (1 2)",
      "POINT (1 2) x",
    ]) {
      expect(geometryOfWkt(bad)).toBeNull();
    }
  });

  it("degrees, minutes and seconds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 179 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 59 }),
        (d, m, s) => {
          expect(degreesIn(`${d}°${m}′${s}″W`, true)).toBeCloseTo(-(d + m / 60 + s / 3600), 10);
        },
      ),
    );
    expect(degreesIn("45,36", true)).toBe(45.36);
    for (const bad of ["", "45°61′", "north", "NaN", "Infinity", "0x10", "1e999"]) {
      const read = degreesIn(bad, true);
      expect(read === null || !Number.isFinite(read)).toBe(true);
    }
  });
});
