import { type SourceSpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { halfOf } from "../../src/map/layers/compared.ts";
import { drawOrder } from "../../src/map/layers/drawOrder.ts";
import { GHOST, type Scene } from "../../src/map/layers/scene.ts";
import { SCENE } from "./plainView.ts";

const { lines } = SCENE;
const [older, other] = lines.older;
if (older === undefined || other === undefined) throw new Error("three lines have two older ones");
const COMPARING: Scene = { ...SCENE, compared: { older: older.id, newer: lines.present.id } };
const layersOf = (scene: Scene) => drawOrder(scene).map(({ layer }) => layer);
const opacityOf = (id: string) => {
  const layer = layersOf(COMPARING).find((each) => each.id === id);
  return layer?.type === "line" ? layer.paint?.["line-opacity"] : undefined;
};

describe("while two lines are compared", () => {
  it("each has its layers in one row, the older half first, so that both can be cut", () => {
    const ids = layersOf(COMPARING).map(({ id }) => id);
    const [newer, line] = halfOf("newer");
    // The present line has its edge of water between its casing and itself.
    const row = [...halfOf("older"), newer, `${line}-edge`, line];
    const begin = ids.indexOf(row[0] ?? "");
    expect(ids.slice(begin, begin + row.length)).toEqual(row);
  });

  it("the two are drawn there alone, and the others step back", () => {
    expect(opacityOf("border-line")).toBe(0);
    expect(opacityOf("border-casing")).toBe(0);
    expect(opacityOf(`${older.id}-line`)).toBe(0);
    expect(opacityOf(`${other.id}-line`)).toBe(GHOST);
  });

  it("a layer of a compared line is switched with its line", () => {
    const groups = new Map(drawOrder(COMPARING).map(({ group, layer }) => [layer.id, group]));
    for (const id of halfOf("older")) expect(groups.get(id)).toBe(older.id);
    for (const id of halfOf("newer")) expect(groups.get(id)).toBe(lines.present.id);
  });

  it("all layers are such as MapLibre draws", () => {
    const file: SourceSpecification = {
      type: "geojson",
      data: { type: "FeatureCollection", features: [] },
    };
    const layers = layersOf(COMPARING).filter((layer) => layer.type !== "raster");
    const names = layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    const sources = Object.fromEntries(names.map((name) => [name, file]));
    const glyphs = "https://atlas.test/{fontstack}/{range}.pbf";
    expect(validateStyleMin({ version: 8, glyphs, sources, layers })).toEqual([]);
  });
});

it("nothing of it is on the map while nothing is compared", () => {
  const ids = layersOf(SCENE).map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith("compared-") || id.startsWith("changed-ground"))).toEqual(
    [],
  );
});
