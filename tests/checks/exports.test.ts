import { describe, expect, it } from "vitest";
import { sectionsCsv } from "../../src/checks/exports/csv.ts";
import { stretchGeoJson } from "../../src/checks/exports/geojson.ts";
import { stretchText } from "../../src/checks/exports/text.ts";
import { measureRoute } from "../../src/checks/route.ts";
import { type LineRuler, lineRuler, measureStretch } from "../../src/checks/stretch.ts";
import { translator } from "../../src/i18n/translator.ts";
import { geodesicLength, greatCircleLength } from "../../src/measure/geodesy.ts";
import type { Position } from "../../src/measure/position.ts";
import { along, alongLine, atlas, context, whole } from "./exportContext.ts";
import { LINE, SECTIONS, section } from "./smallBorder.ts";

/** A stretch and what is exported of it, read back from its text. */
function exported(line: LineRuler, from: number, to: number) {
  const stretch = measureStretch(line, from, to);
  const feature = stretchGeoJson(stretch, line.ruler.slice(from, to), context);
  return { stretch, ...(JSON.parse(JSON.stringify(feature)) as typeof feature) };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** Kilometres. Each number is rounded to a millimetre, and so is the sum they are compared with. */
const roundedOff = (numbers: number) => (numbers + 1) * 0.5e-6;
/** Kilometres: 1 mm. */
const MILLIMETRE = 1e-6;

describe("a stretch as GeoJSON", () => {
  it.each([
    ["of the whole border", 0, whole],
    ["that ends within sections", 123_456.7, 654_321],
    ["that goes north", 900_000, 700_000],
  ])("%s has coordinates as long as its properties say, to a millimetre", (_, from, to) => {
    const { type, geometry, properties } = exported(along, from, to);
    expect([type, geometry.type]).toEqual(["Feature", "LineString"]);
    const line = geometry.coordinates as unknown as Position[];
    const { turf, wgs84 } = properties.lengthKm;
    expect(Math.abs(geodesicLength(line) / 1000 - wgs84)).toBeLessThan(MILLIMETRE);
    expect(Math.abs(greatCircleLength(line) / 1000 - turf)).toBeLessThan(MILLIMETRE);
    expect(line[0]).toEqual(properties.from.position);
    expect(line.at(-1)).toEqual(properties.to.position);
  });

  it("has the source's own vertices, every one and unrounded", () => {
    const { geometry } = exported(along, 0, whole);
    const vertices = along.sections.flatMap(({ section: { geometry: own } }, i) =>
      own.coordinates.slice(i === 0 ? 0 : 1),
    );
    expect(geometry.coordinates).toEqual(vertices);
  });

  it.each(["turf", "wgs84"] as const)(
    "is the sum of its sections by %s, and of its split",
    (by) => {
      const { properties } = exported(along, 50_000, whole - 50_000);
      const { sections, lengthKm, waterKm, landKm, wgs84 } = properties;
      const lengths = sections.map((part) => part.lengthKm[by]);
      const off = (...parts: number[]) => Math.abs(sum(parts) - lengthKm[by]);
      expect(off(...lengths)).toBeLessThanOrEqual(roundedOff(lengths.length));
      const split = by === "turf" ? [waterKm, landKm] : [wgs84.waterKm, wgs84.landKm];
      expect(split).not.toContain(null);
      expect(off(...split.map(Number))).toBeLessThanOrEqual(roundedOff(2));
      const water = sections.filter(({ kind }) => kind === "water");
      expect(Math.abs(sum(water.map((part) => part.lengthKm[by])) - Number(split[0]))).toBeLessThan(
        roundedOff(water.length),
      );
      for (const { fromKm, toKm, lengthKm: length, id } of sections) {
        expect(Math.abs(toKm[by] - fromKm[by] - length[by]), id).toBeLessThan(roundedOff(2));
      }
    },
  );

  it("carries everything it rests on: every source and instrument it names, as a whole record", () => {
    const { properties } = exported(along, 0, whole);
    const sources = new Map(properties.sources.map((record) => [record.id, record]));
    const instruments = new Map(properties.instruments.map((record) => [record.id, record]));
    expect(sources.size).toBe(properties.sources.length);
    for (const { basis, sources: cited } of properties.sections) {
      for (const id of cited) expect(sources.get(id)).toEqual(atlas.sources.get(id));
      for (const { instrument: id } of basis) {
        expect(instruments.get(id)).toEqual(atlas.instruments.get(id));
      }
    }
    for (const id of atlas.lines.get("2002")?.sources ?? []) expect(sources.has(id)).toBe(true);
  });

  it("carries the sources of its instruments, also where no section cites them", () => {
    const [treaty] = atlas.instruments.values();
    const [one, two] = atlas.sources.values();
    if (!treaty || !one || !two) throw new Error("the atlas is empty");
    const line = lineRuler(LINE, SECTIONS);
    const { properties } = stretchGeoJson(
      measureStretch(line, 0, 1000),
      line.ruler.slice(0, 1000),
      {
        ...context,
        instruments: new Map([["none", { ...treaty, id: "none", sources: ["two"] }]]),
        sources: new Map([
          ["none", { ...one, id: "none" }],
          ["two", { ...two, id: "two" }],
          ["three", { ...two, id: "three" }],
        ]),
      },
    );
    expect(properties.sources.map(({ id }) => id)).toEqual(["none", "two"]);
  });

  it("has every property that is promised", () => {
    const { stretch, properties } = exported(along, 0, 400_000);
    expect(properties).toMatchObject({
      line: "2002",
      name_en: "Border as demarcated in 2002",
      from: { chainageKm: { turf: 0, wgs84: 0 } },
      to: { chainageKm: { wgs84: 400 } },
      straightKm: expect.closeTo(stretch.straight.turf / 1000, 5),
      sinuosity: 400_000 / stretch.straight.wgs84,
      accuracyMetres: stretch.accuracyMetres,
      splitAccuracyMetres: stretch.splitAccuracyMetres,
      method: expect.stringContaining("time-zone polygons"),
      measurement: expect.stringContaining("6371.0088"),
      licence: expect.stringMatching(/ODbL.*© OpenStreetMap contributors/),
      dataChecksum: context.checksum,
      atlasVersion: "1.2.3",
      link: context.link,
      accessed: "2026-11-24",
    });
    const [first] = properties.sections;
    const record = atlas.sections.get("south-altai")?.properties;
    expect(first).toMatchObject({
      id: "south-altai",
      kind: "land",
      fromKm: { turf: 0, wgs84: 0 },
      status: record?.status,
      accuracyMetres: record?.accuracyMetres,
      basis: record?.basis,
      sources: record?.sources,
    });
  });

  it("is refused where the coordinates are not the stretch's own", () => {
    const stretch = measureStretch(along, 0, 100_000);
    const own = along.ruler.slice(0, 100_000);
    const thinned = own.filter((_, i) => i % 2 === 0 || i === own.length - 1);
    expect(() => stretchGeoJson(stretch, thinned, context)).toThrow("not the stretch's");
    expect(() => stretchGeoJson(stretch, own, context)).not.toThrow();
  });

  it("is refused where it rests on a source that is not there", () => {
    const stretch = measureStretch(along, 0, 1000);
    const bare = { ...context, sources: new Map() };
    expect(() => stretchGeoJson(stretch, along.ruler.slice(0, 1000), bare)).toThrow("no record");
  });

  it("of a way that comes back has no sinuosity, since JSON has no infinity", () => {
    const stretch = measureRoute(along, [0, 10_000, 0]);
    const there = along.ruler.slice(0, 10_000);
    const way = [...there, ...along.ruler.slice(10_000, 0)];
    expect(stretch.sinuosity).toBe(Number.POSITIVE_INFINITY);
    expect(stretchGeoJson(stretch, way, context).properties.sinuosity).toBeNull();
  });

  it("calls a river water, and says nothing of a neighbour's border, which the atlas does not split", () => {
    const river = alongLine("river:ili");
    const { properties: ili } = exported(river, 0, river.ruler.length.wgs84);
    expect(ili.waterKm).toBe(ili.lengthKm.turf);
    const [neighbour] = atlas.neighbours.keys();
    const border = alongLine(`neighbour:${neighbour}`);
    const { properties, stretch } = exported(border, 0, border.ruler.length.wgs84);
    expect(properties).toMatchObject({
      waterKm: null,
      landKm: null,
      splitAccuracyMetres: null,
      wgs84: { waterKm: null, landKm: null },
      sections: [{ kind: null }],
    });
    expect(rowsOf(sectionsCsv(stretch))[0]?.kind).toBe("");
    expect(stretchText(stretch, context, translator("en"))).not.toContain("on land");
  });
});

/** A CSV text read after RFC 4180, character by character, as records by column name. */
function rowsOf(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let field = "";
  let inQuotes = false;
  for (let i = 0; i < csv.length; i++) {
    const character = csv[i];
    if (inQuotes) {
      if (character !== '"') field += character;
      else if (csv[i + 1] === '"') field += csv[++i];
      else inQuotes = false;
    } else if (character === '"') inQuotes = true;
    else if (character === "," || (character === "\r" && csv[i + 1] === "\n")) {
      rows.at(-1)?.push(field);
      field = "";
      if (character === "\r") {
        i++;
        rows.push([]);
      }
    } else field += character;
  }
  // RFC 4180 lets the last row end in a line break, as ours does.
  expect(rows.pop()).toEqual([]);
  const [names = [], ...records] = rows;
  return records.map((cells) => {
    expect(cells).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

describe("the sections of a stretch as CSV", () => {
  it("are a row each, in the order of travel, and add up to the whole", () => {
    const stretch = measureStretch(along, 900_000, 500_000);
    const rows = rowsOf(sectionsCsv(stretch));
    expect(rows.map(({ id }) => id)).toEqual(stretch.sections.map(({ section: { id } }) => id));
    for (const by of ["turf", "wgs84"] as const) {
      const lengths = rows.map((row) => Number(row[`length_km_${by}`]));
      expect(Math.abs(sum(lengths) - stretch.length[by] / 1000)).toBeLessThanOrEqual(
        roundedOff(lengths.length),
      );
    }
    expect(Number(rows[0]?.from_km_wgs84)).toBe(900);
    expect(Number(rows.at(-1)?.to_km_wgs84)).toBe(500);
  });

  it("have their unit in the name of every column of lengths", () => {
    const [row] = rowsOf(sectionsCsv(measureStretch(along, 0, 1000)));
    const numbers = Object.entries(row ?? {}).filter(([, cell]) => /^\d+(\.\d+)?$/.test(cell));
    expect(numbers.map(([name]) => name)).toEqual([
      "from_km_turf",
      "to_km_turf",
      "length_km_turf",
      "from_km_wgs84",
      "to_km_wgs84",
      "length_km_wgs84",
      "accuracy_metres",
      "start_accuracy_metres",
      "end_accuracy_metres",
    ]);
  });

  it.each([
    ["a comma", "Ili, the river", '"Ili, the river"'],
    ["quotes", 'The "Great" River', '"The ""Great"" River"'],
    ["a line break", "The\r\nRiver", '"The\r\nRiver"'],
    ["none of these", "The River", "The River"],
  ])("keep a name with %s as it is", (_, name, written) => {
    const sections = SECTIONS.map(({ id, geometry, properties }) =>
      section(id, geometry.coordinates, id === "river" ? { ...properties, name_en: name } : {}),
    );
    const line = lineRuler(LINE, sections);
    const csv = sectionsCsv(measureStretch(line, 0, line.ruler.length.wgs84));
    expect(csv).toContain(`\r\nriver,${written},,`);
    expect(rowsOf(csv).map((row) => row.name_en)).toEqual(["", name, ""]);
  });
});
