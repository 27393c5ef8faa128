import { featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { drawOrder, PICK_ORDER, pickedKind, pickLayers } from "../../src/map/layers.ts";
import { type Addresses, buildStyle, type View } from "../../src/map/style.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import { LAYER_GROUPS, type LayerGroup } from "../../src/plate/groups.ts";
import { PALETTES, type Theme } from "../../src/plate/palette.ts";
import { SELECTABLE } from "../../src/state/state.ts";

const at = (file: string) => `https://atlas.test/${file}`;
const ADDRESSES: Addresses = {
  borders: at("borders.geojson"),
  neighbours: at("neighbours.geojson"),
  rivers: at("rivers.geojson"),
  lakes: at("lakes.geojson"),
  places: at("places.geojson"),
  relief: { light: at("light.webp"), dark: at("dark.webp") },
  reliefCorners: [
    [60, 58],
    [102, 58],
    [102, 36],
    [60, 36],
  ],
  fonts: { "Shekara Sans Regular": [{ url: at("sans.woff2"), "unicode-range": ["U+0-218F"] }] },
};
const VIEW: View = {
  theme: "light",
  language: "en",
  hidden: new Set(),
  chosen: null,
  stretch: null,
  walked: null,
  free: null,
};
const THEMES = Object.keys(PALETTES) as Theme[];
const line = {
  type: "LineString",
  coordinates: [
    [80, 44],
    [81, 45],
  ],
} as const;

describe("the map's style", () => {
  const cases = THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ theme, language })));

  it.each(cases)("is valid by the specification in $theme and $language", (change) => {
    expect(validateStyleMin(buildStyle(ADDRESSES, { ...VIEW, ...change }))).toEqual([]);
  });

  it("is valid with everything hidden, chosen, measured and set", () => {
    const stretch = {
      type: "LineString" as const,
      coordinates: line.coordinates.map(([x, y]) => [x, y]),
    };
    const full: View = {
      ...VIEW,
      hidden: new Set(LAYER_GROUPS),
      chosen: { type: "Point", coordinates: [80, 44] },
      stretch,
      walked: stretch,
      free: stretch,
    };
    expect(validateStyleMin(buildStyle(ADDRESSES, full))).toEqual([]);
  });

  it("is the same value for the same view", () => {
    expect(buildStyle(ADDRESSES, VIEW)).toEqual(buildStyle(ADDRESSES, VIEW));
  });

  it("hides a group's layers and no others", () => {
    for (const group of LAYER_GROUPS) {
      const { layers } = buildStyle(ADDRESSES, { ...VIEW, hidden: new Set<LayerGroup>([group]) });
      const hidden = layers.filter((layer) => layer.layout?.visibility === "none");
      const owned = drawOrder(PALETTES.light, "en").filter((layer) => layer.group === group);
      expect(hidden.map(({ id }) => id)).toEqual(owned.map(({ layer }) => layer.id));
      expect(hidden.length, `${group} has layers`).toBeGreaterThan(0);
    }
  });

  it("uses every source it names", () => {
    const style = buildStyle(ADDRESSES, VIEW);
    const used = new Set(
      style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : [])),
    );
    expect([...used].sort()).toEqual(Object.keys(style.sources).sort());
  });
});

describe("the layers", () => {
  const order = drawOrder(PALETTES.light, "en");

  it("have ids of their own", () => {
    const ids = order.map(({ layer }) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("let a click choose every kind of feature there is", () => {
    const kinds = order.map(({ layer }) => pickedKind(layer)).filter((kind) => kind !== null);
    expect(new Set(kinds)).toEqual(new Set(SELECTABLE));
    expect([...PICK_ORDER].sort()).toEqual([...SELECTABLE].sort());
    expect(pickLayers(PALETTES.light).length).toBe(kinds.length);
  });

  it("draw land and water apart: a section is in one of the two and not in both", () => {
    const filterOf = (id: string) => {
      const found = order.find(({ layer }) => layer.id === id)?.layer;
      if (found === undefined || !("filter" in found)) throw new Error(`no filtered layer ${id}`);
      return featureFilter(found.filter, `layers.${id}.filter`).filter;
    };
    const [land, water] = [filterOf("border-land"), filterOf("border-water")];
    const section = (kind: string) => ({ type: 2 as const, properties: { kind } });
    expect(land({ zoom: 5 }, section("land"))).toBe(true);
    expect(land({ zoom: 5 }, section("water"))).toBe(false);
    expect(water({ zoom: 5 }, section("water"))).toBe(true);
    expect(water({ zoom: 5 }, section("land"))).toBe(false);
  });
});

describe("the palette", () => {
  it.each(THEMES)("is lower-case hex in %s", (theme) => {
    for (const colour of Object.values(PALETTES[theme])) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});
