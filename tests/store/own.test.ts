import { createStore } from "jotai";
import { beforeEach, describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import type { ReadFeature } from "../../src/formats/reading.ts";
import { lineAtom, progressAtom } from "../../src/measuring/alongLine.ts";
import { measureOwnAtom, setStopAtom } from "../../src/measuring/setting.ts";
import { drawingOf } from "../../src/own/drawing.ts";
import { packed, unpacking } from "../../src/own/packing.ts";
import { encode } from "../../src/state/url.ts";
import { atlasAtom } from "../../src/store/atlas.ts";
import { lookAtom } from "../../src/store/look.ts";
import {
  addOwnFilesAtom,
  changeOwnFileAtom,
  chosenOwnAtom,
  correctOwnFileAtom,
  dropOwnFilesAtom,
  NOTHING_READ,
  nextOwnFileAtom,
  openOwnAtom,
  ownFileReadAtom,
  ownFilesAtom,
  ownLineId,
  ownShapesAtom,
  removeOwnFileAtom,
} from "../../src/store/own.ts";

const atlas = { ...readAtlas(), checksum: "" };
const LINE: ReadFeature = {
  number: 1,
  name: "a line",
  geometry: {
    type: "LineString",
    coordinates: [
      [70, 50],
      [70, 51],
    ],
  },
  told: [],
};
const SOURCE = { name: "a.geojson", source: new Blob(["{}"]) };

let store: ReturnType<typeof createStore>;
const read = (id: number, features: ReadFeature[]) =>
  store.set(ownFileReadAtom, id, {
    reading: { ...NOTHING_READ, features },
    drawing: drawingOf(features),
  });

beforeEach(() => {
  store = createStore();
  store.set(atlasAtom, atlas);
});

describe("files of the reader's", () => {
  it("wait, are read one after the other, and are seen where one measures", () => {
    store.set(dropOwnFilesAtom, [SOURCE, SOURCE]);
    expect(store.get(lookAtom).panel).toBe("measure");
    expect(store.get(nextOwnFileAtom)?.id).toBe(1);
    read(1, [LINE]);
    expect(store.get(nextOwnFileAtom)?.id).toBe(2);
    read(2, []);
    expect(store.get(nextOwnFileAtom)).toBeUndefined();
  });

  it("are drawn while they are on", () => {
    store.set(addOwnFilesAtom, [SOURCE]);
    expect(store.get(ownShapesAtom)).toBeNull();
    read(1, [LINE]);
    expect(store.get(ownShapesAtom)?.features.map(({ geometry }) => geometry)).toEqual([
      LINE.geometry,
    ]);
    store.set(changeOwnFileAtom, 1, { on: false });
    expect(store.get(ownShapesAtom)).toBeNull();
  });

  it("have lines that are measured along, from end to end and from click to click, and are in no address", () => {
    store.set(addOwnFilesAtom, [SOURCE]);
    read(1, [LINE]);
    store.set(measureOwnAtom, ownLineId(1, 0));
    const progress = store.get(progressAtom);
    // A degree of the meridian at 50.5° on WGS84, by the series of Helmert: 111.239 km.
    expect(progress.step === "done" && progress.stretch.length.wgs84).toBeCloseTo(111_239, -1);
    expect(encode(store.get(lookAtom))).not.toMatch(/own|from=|to=/);
    store.set(lookAtom, { type: "clear stops" });
    store.set(setStopAtom, [70.0001, 50.5], 10, false);
    expect(store.get(lineAtom).id).toBe("own:1:0");
    // Switched off, it is not aimed at: the border is far, and that is said.
    store.set(lookAtom, { type: "clear stops" });
    store.set(changeOwnFileAtom, 1, { on: false });
    store.set(setStopAtom, [70.0001, 50.5], 10, false);
    expect(store.get(progressAtom).step).toBe("start");
  });

  it("that go, or are read anew, are measured no longer, and their card closes", () => {
    store.set(addOwnFilesAtom, [SOURCE]);
    read(1, [LINE]);
    store.set(measureOwnAtom, ownLineId(1, 0));
    store.set(chosenOwnAtom, { file: 1, index: 0 });
    expect(store.get(openOwnAtom)?.feature).toBe(LINE);
    store.set(correctOwnFileAtom, 1, "shifted");
    expect(store.get(nextOwnFileAtom)?.correction).toBe("shifted");
    read(1, []);
    expect([store.get(lineAtom).kind, store.get(openOwnAtom)]).toEqual(["border", null]);
    read(1, [LINE]);
    store.set(measureOwnAtom, ownLineId(1, 0));
    store.set(removeOwnFileAtom, 1);
    expect([store.get(lineAtom).kind, store.get(ownFilesAtom)]).toEqual(["border", []]);
  });

  it("of which one that no ruler can follow is drawn all the same", () => {
    store.set(addOwnFilesAtom, [SOURCE]);
    const polar: ReadFeature = {
      ...LINE,
      geometry: {
        type: "LineString",
        coordinates: [
          [70, 86],
          [70, 87],
        ],
      },
    };
    read(1, [polar]);
    store.set(measureOwnAtom, ownLineId(1, 0));
    expect(store.get(progressAtom).step).toBe("start");
    expect(store.get(ownShapesAtom)?.features).toHaveLength(1);
  });
});

describe("what is drawn of a file", () => {
  const spiral = (count: number): ReadFeature => ({
    ...LINE,
    geometry: {
      type: "LineString",
      coordinates: Array.from({ length: count }, (_, i) => [
        80 + Math.cos(i / 50) * (i / count),
        45 + Math.sin(i / 50) * (i / count),
      ]),
    },
  });

  it("is all of it, where that is not much", () => {
    const { shapes, withoutMetres, everyPoint, bounds } = drawingOf([LINE]);
    expect(shapes.features[0]?.geometry).toEqual(LINE.geometry);
    expect([withoutMetres, everyPoint, bounds]).toEqual([0, 1, [70, 50, 70, 51]]);
  });

  it("is as much as keeps the map quick, with what was left out told in metres", () => {
    const start = performance.now();
    const { shapes, withoutMetres } = drawingOf([spiral(200_000)]);
    expect(performance.now() - start).toBeLessThan(5000);
    const [drawn] = shapes.features;
    if (drawn?.geometry.type !== "LineString") throw new Error("the line is lost");
    expect(drawn.geometry.coordinates.length).toBeLessThanOrEqual(20_000);
    expect(drawn.geometry.coordinates.length).toBeGreaterThan(5000);
    expect(withoutMetres).toBeGreaterThan(0);
    // The spiral is 2 × 10⁵ / 50 / 2 rad · degrees long: in 20,000 steps, a tenth of a degree each, and doubled in search.
    expect(withoutMetres).toBeLessThan(0.2 * 111_195);
    const points = Array.from(
      { length: 50_000 },
      (): ReadFeature => ({
        ...LINE,
        geometry: { type: "Point", coordinates: [80, 45] },
      }),
    );
    expect(drawingOf(points)).toMatchObject({ everyPoint: 3 });
    expect(drawingOf(points).shapes.features).toHaveLength(16_667);
  });

  it("comes over from the worker the same, whatever its form", () => {
    const ring = [
      [80, 45],
      [81, 45],
      [81, 46],
      [80, 45],
    ] as [number, number][];
    const geometries: ReadFeature["geometry"][] = [
      { type: "Point", coordinates: [80, 45] },
      { type: "MultiPoint", coordinates: ring },
      { type: "MultiLineString", coordinates: [ring, ring.slice(1)] },
      { type: "Polygon", coordinates: [ring, ring] },
      { type: "MultiPolygon", coordinates: [[ring], [ring, ring], [ring]] },
      spiral(120_000).geometry,
    ];
    for (const geometry of geometries) {
      const steps = unpacking(structuredClone(packed({ ...LINE, geometry })));
      let pauses = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) pauses++;
      expect(step.value).toEqual({ ...LINE, geometry });
      expect(pauses).toBe(geometry.type === "LineString" ? 2 : 0);
    }
  });
});
