import type { Feature, FeatureCollection, LineString } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { overviewOf } from "../../scripts/opening/overview.ts";

/** A half circle of a degree round a place, in steps of half a minute: far more than is seen of it. */
const bow: Feature<LineString> = {
  type: "Feature",
  properties: { id: "bow", kind: "line", prose: "a long text" },
  geometry: {
    type: "LineString",
    coordinates: Array.from({ length: 361 }, (_, i) => {
      const angle = (i / 360) * Math.PI;
      return [80 + Math.cos(angle), 45 + Math.sin(angle)];
    }),
  },
};

const village: Feature = {
  type: "Feature",
  properties: { id: "village", kind: "village" },
  geometry: { type: "Point", coordinates: [80, 45] },
};

const town: Feature = {
  type: "Feature",
  properties: { id: "town", kind: "town", name_en: "Town" },
  geometry: { type: "Point", coordinates: [80.5, 45.5] },
};

const style: StyleSpecification = {
  version: 8,
  sources: {
    lines: { type: "geojson", data: "lines.geojson", promoteId: "id" },
    bands: { type: "geojson", data: "lines.geojson", tolerance: 7 },
    places: { type: "geojson", data: "places.geojson" },
    unseen: { type: "geojson", data: "lines.geojson" },
  },
  layers: [
    { id: "line", type: "line", source: "lines", paint: { "line-color": "#000000" } },
    { id: "band", type: "line", source: "bands" },
    {
      id: "towns",
      type: "symbol",
      source: "places",
      filter: ["==", ["get", "kind"], "town"],
      layout: { "text-field": ["get", "name_en"] },
    },
    { id: "near", type: "circle", source: "places", minzoom: 8 },
    { id: "off", type: "line", source: "unseen", layout: { visibility: "none" } },
  ],
};

const collection = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});

const overview = overviewOf(style, (source) =>
  source === "places" ? collection([village, town]) : collection([bow]),
);

/** What a source draws, as a reader of the picture gets it. */
const drawn = (source: string) => {
  const object = overview.data.objects[overview.drawn[source] ?? ""];
  if (object === undefined) throw new Error(`nothing is written for ${source}`);
  const read = feature(overview.data as never, object as never) as unknown as FeatureCollection;
  return read.features;
};

/** Degrees from a place to the nearest of the segments between others, in the plane. */
function distanceTo([x = 0, y = 0]: number[], line: number[][]): number {
  return Math.min(
    ...line.slice(1).map(([bx = 0, by = 0], i) => {
      const [ax = 0, ay = 0] = line[i] ?? [];
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.max(
        0,
        Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)),
      );
      return Math.hypot(x - ax - t * dx, y - ay - t * dy);
    }),
  );
}

describe("the first picture of a map", () => {
  it("holds what a visible layer draws of the whole, and nothing else", () => {
    expect(drawn("lines").map(({ properties }) => properties?.id)).toEqual(["bow"]);
    expect(drawn("places").map(({ properties }) => properties?.id)).toEqual(["town"]);
    expect(drawn("unseen")).toEqual([]);
  });

  it("keeps the properties that the style reads", () => {
    expect(drawn("places")[0]?.properties).toEqual({ id: "town", kind: "town", name_en: "Town" });
    expect(drawn("lines")[0]?.properties).toEqual({ id: "bow", kind: "line" });
  });

  it("thins a line by less than half a pixel at the zoom of the whole", () => {
    const [thin] = drawn("lines");
    const line = thin?.geometry.type === "LineString" ? thin.geometry.coordinates : [];
    expect(line.length).toBeLessThan(bow.geometry.coordinates.length / 5);
    // Half of 1/512 of the world's width at zoom 0, at zoom 5.5, and the rounding to 0.001 in both directions.
    const halfPixel = 360 / 512 / 2 ** 5.5 / 2;
    const rounding = Math.hypot(0.0005, 0.0005);
    for (const place of bow.geometry.coordinates) {
      expect(distanceTo(place, line)).toBeLessThanOrEqual(halfPixel + rounding);
    }
  });

  it("writes once what two sources draw alike", () => {
    expect(overview.drawn.bands).toBe(overview.drawn.lines);
    expect(Object.keys(overview.data.objects)).toHaveLength(3);
  });
});
