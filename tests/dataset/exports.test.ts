import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Flatbush from "flatbush";
import type { Position } from "geojson";
import initSqlJs from "sql.js";
import { afterAll, describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { flatGeobuf } from "../../scripts/dataset/flatGeobuf.ts";
import { boundsOf, geometryBlob } from "../../scripts/dataset/geopackage/binary.ts";
import { geoPackage } from "../../scripts/dataset/geopackage/write.ts";
import { LAYER_FILES, layersOf } from "../../scripts/dataset/layers.ts";
import { isApart, packageOf, readLayers } from "../../scripts/dataset/packages.ts";
import {
  disagreements,
  gdalVersion,
  readByGdal,
  readFlatGeobuf,
  readingOf,
  readPackage,
} from "../../scripts/dataset/readBack.ts";
import { GEODATA, published } from "../geodata/published.ts";

const atlas = readAtlas();
const names = Object.keys(JSON.parse(readFileSync(`${GEODATA}/manifest.json`, "utf8")).files);
const layers = readLayers(GEODATA, names);
const metadata = { mime: "application/json", standard: "https://datapackage.org", text: '{"a":1}' };
const CHANGED = "2026-11-29T00:00:00.000Z";
const SQL = await initSqlJs();

const packed = (apart: boolean) =>
  geoPackage(
    packageOf(
      atlas,
      layers.filter(({ file }) => isApart(file) === apart),
      metadata,
      CHANGED,
    ),
  );
const [open, apart] = [await packed(false), await packed(true)];

function asked(bytes: Uint8Array, sql: string): unknown[][] {
  const database = new SQL.Database(bytes);
  try {
    return database.exec(sql)[0]?.values ?? [];
  } finally {
    database.close();
  }
}

describe("a layer", () => {
  const point = (id: string, properties = {}) => ({
    geometry: { type: "Point" as const, coordinates: [1, 2] },
    properties: { id, ...properties },
  });
  const line = (id: string) => ({
    geometry: {
      type: "LineString" as const,
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    },
    properties: { id },
  });

  it("has one type of geometry: a file of two forms is two layers", () => {
    const made = layersOf("odd-works.geojson", [point("a"), line("b"), point("c")]);
    expect(made.map(({ name, geometry, rows }) => [name, geometry, rows.length])).toEqual([
      ["odd_works_points", "Point", 2],
      ["odd_works_lines", "LineString", 1],
    ]);
  });

  it("has several parts throughout, where one feature has", () => {
    const several = {
      geometry: {
        type: "MultiLineString" as const,
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
          [
            [2, 2],
            [3, 3],
          ],
        ],
      },
      properties: { id: "c" },
    };
    const [layer] = layersOf("rivers.geojson", [line("a"), several]);
    expect(layer?.geometry).toBe("MultiLineString");
    expect(layer?.geometries[0]).toEqual({
      type: "MultiLineString",
      coordinates: [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    });
  });

  it("tells prose by language, ids in a row, what has parts as JSON, a day as a date, whatever comes first", () => {
    const [layer] = layersOf("x.geojson", [
      point("a", {
        note: "plain",
        validFromDay: null,
        sources: ["s", "t"],
        basis: null,
        rank: null,
      }),
      point("b", {
        note: { en: "a note", ru: "заметка" },
        validFromDay: "1994-04-26",
        sources: ["u"],
        basis: [{ instrument: "i" }],
        rank: 2,
        accuracyMetres: 100,
      }),
    ]);
    expect(Object.fromEntries(layer?.columns.map(({ name, type }) => [name, type]) ?? [])).toEqual({
      id: "TEXT",
      note_en: "TEXT",
      note_kk: "TEXT",
      note_ru: "TEXT",
      note_zh: "TEXT",
      validFromDay: "DATE",
      sources: "TEXT",
      basis: "JSON",
      rank: "INTEGER",
      accuracyMetres: "REAL",
    });
    expect(layer?.rows).toEqual([
      ["a", "plain", null, null, null, null, "s t", null, null, null],
      ["b", "a note", null, "заметка", null, "1994-04-26", "u", '[{"instrument":"i"}]', 2, 100],
    ]);
  });
});

describe("a geometry of a GeoPackage", () => {
  it("is a header and well-known binary, as the standard writes them", () => {
    // POINT (30 10) in well-known binary is the example of many a manual.
    const hex = Buffer.from(geometryBlob({ type: "Point", coordinates: [30, 10] })).toString("hex");
    expect(hex).toBe("47500001e6100000" + "01010000000000000000003e400000000000002440");
  });

  it("of a line says its box: west, east, south, north", () => {
    const blob = geometryBlob({
      type: "LineString",
      coordinates: [
        [3, 8],
        [1, 9],
      ],
    });
    const view = new DataView(blob.buffer, blob.byteOffset);
    expect(blob[3]).toBe(0b0000_0011);
    expect([8, 16, 24, 32].map((at) => view.getFloat64(at, true))).toEqual([1, 3, 8, 9]);
  });
});

describe("the GeoPackages", () => {
  it("say that they are such", () => {
    for (const bytes of [open, apart]) {
      expect(Buffer.from(bytes.subarray(0, 15)).toString()).toBe("SQLite format 3");
      expect(Buffer.from(bytes.subarray(68, 72)).toString()).toBe("GPKG");
      expect(asked(bytes, "PRAGMA user_version")).toEqual([[10300]]);
      expect(asked(bytes, "PRAGMA integrity_check")).toEqual([["ok"]]);
      expect(asked(bytes, "PRAGMA foreign_key_check")).toEqual([]);
    }
  });

  it("are the same bytes for the same data", async () => {
    expect(Buffer.from(await packed(true)).equals(Buffer.from(apart))).toBe(true);
  });

  it("hold every feature of every published file, the same to the last bit, by a second reader", async () => {
    const found = new Map([...(await readPackage(open)), ...(await readPackage(apart))]);
    const files = LAYER_FILES.filter((name) => names.includes(name));
    const features = files.map(
      (name) => JSON.parse(readFileSync(join(GEODATA, name), "utf8")).features.length,
    );
    const counted = layers.map(({ name }) => found.get(name)?.length ?? 0);
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(sum(counted)).toBe(sum(features));
    for (const { name, geometries } of layers) {
      const back = found.get(name) ?? [];
      expect(disagreements(name, readingOf(geometries), readingOf(back))).toEqual([]);
    }
  });

  it("never hold what stands under the GPL beside what does not", () => {
    const tables = (bytes: Uint8Array) =>
      asked(bytes, "SELECT table_name FROM gpkg_geometry_columns").flat().map(String);
    expect(tables(open).filter((name) => name.endsWith("_gpl"))).toEqual([]);
    expect(tables(apart).filter((name) => !name.endsWith("_gpl"))).toEqual(["sections_on_lines"]);
    const ids = new Set(published("borders-gpl.geojson").features.map(({ id }) => id));
    const members = asked(open, "SELECT DISTINCT section FROM line_sections").flat().map(String);
    expect(members.filter((id) => ids.has(id))).toEqual([]);
    expect(asked(apart, "SELECT DISTINCT section FROM line_sections").flat()).toEqual([...ids]);
  });

  it("tell which sections make which line, in order, as they were known on it", () => {
    for (const line of published("lines.json").filter(({ role }) => role === "border")) {
      const rows = asked(
        open,
        `SELECT section, status FROM line_sections WHERE line = '${line.id}' ORDER BY position`,
      );
      expect(rows.map(([section]) => section)).toEqual(line.sections);
      for (const { sections, status } of line.known ?? []) {
        const told = rows.filter(([section]) => sections.includes(String(section)));
        expect(new Set(told.map(([, each]) => each))).toEqual(new Set([status]));
      }
    }
    const [[shown] = []] = asked(open, "SELECT count(*) FROM sections_on_lines");
    const [[members] = []] = asked(open, "SELECT count(*) FROM line_sections");
    expect(shown).toBe(members);
  });

  it("have dates that are dates, and their metadata", () => {
    const [[sql] = []] = asked(open, "SELECT sql FROM sqlite_master WHERE name = 'borders'");
    expect(String(sql)).toContain('"validFromDay" DATE');
    expect(asked(open, "SELECT metadata FROM gpkg_metadata")).toEqual([['{"a":1}']]);
  });

  it("have a style for each layer but none for what is none, and each names only columns that are there", () => {
    for (const bytes of [open, apart]) {
      const drawn = asked(bytes, "SELECT table_name FROM gpkg_geometry_columns").flat();
      const styles = asked(bytes, "SELECT f_table_name, styleQML FROM layer_styles");
      expect(new Set(styles.map(([table]) => table))).toEqual(new Set(drawn));
      for (const [table, qml] of styles) {
        const columns = asked(bytes, `SELECT name FROM pragma_table_info('${table}')`).flat();
        const fields = [...String(qml).matchAll(/&quot;(\w+)&quot; (?:NOT )?IN/g)].map(
          ([, name]) => name,
        );
        expect(fields.filter((name) => !columns.includes(name))).toEqual([]);
      }
    }
  });
});

it("FlatGeobuf holds each layer, the same to the last bit, by the package's own reader", async () => {
  for (const layer of layers) {
    const bytes = flatGeobuf(layer);
    const found = readingOf(await readFlatGeobuf(bytes));
    expect(disagreements(layer.name, readingOf(layer.geometries), found)).toEqual([]);
    expect(Buffer.from(flatGeobuf(layer)).equals(Buffer.from(bytes))).toBe(true);
  }
});

describe("GDAL, where it is installed (else skipped)", () => {
  const folder = mkdtempSync(join(tmpdir(), "shekara-data-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(gdalVersion() === null)(
    "reads the same from a GeoPackage and a FlatGeobuf",
    () => {
      writeFileSync(join(folder, "open.gpkg"), open);
      writeFileSync(join(folder, "apart.gpkg"), apart);
      for (const layer of layers) {
        writeFileSync(join(folder, `${layer.name}.fgb`), flatGeobuf(layer));
        const expected = readingOf(layer.geometries);
        const file = isApart(layer.file) ? "apart.gpkg" : "open.gpkg";
        for (const found of [
          readByGdal(folder, file, layer.name),
          readByGdal(folder, `${layer.name}.fgb`),
        ]) {
          expect(disagreements(layer.name, expected, readingOf(found))).toEqual([]);
        }
      }
      const view = readByGdal(folder, "open.gpkg", "sections_on_lines");
      const [[members] = []] = asked(open, "SELECT count(*) FROM line_sections");
      expect(view.length).toBe(members);
    },
    120_000,
  );
});

it("no surface crosses itself", () => {
  const crossing = (ring: readonly Position[]) => {
    const index = new Flatbush(ring.length - 1);
    const sides = ring.slice(1).map((end, at) => [ring[at] ?? end, end] as const);
    for (const [a, b] of sides) {
      const [west, south, east, north] = boundsOf([{ type: "LineString", coordinates: [a, b] }]);
      index.add(west, south, east, north);
    }
    index.finish();
    const turn = (
      [ax = 0, ay = 0]: Position,
      [bx = 0, by = 0]: Position,
      [cx = 0, cy = 0]: Position,
    ) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
    return sides.find(([a, b], at) => {
      const [west, south, east, north] = boundsOf([{ type: "LineString", coordinates: [a, b] }]);
      return index.search(west, south, east, north).some((other) => {
        if (other <= at) return false;
        const [c, d] = sides[other] ?? [a, b];
        return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
      });
    });
  };
  // A bow tie, by which the test itself is tried.
  expect(
    crossing([
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ]),
  ).toBeDefined();
  for (const { name, geometries } of layers) {
    for (const geometry of geometries) {
      const rings =
        geometry.type === "Polygon"
          ? geometry.coordinates
          : geometry.type === "MultiPolygon"
            ? geometry.coordinates.flat()
            : [];
      for (const ring of rings) expect([name, crossing(ring)]).toEqual([name, undefined]);
    }
  }
});
