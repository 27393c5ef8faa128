import {
  createExpression,
  type FilterSpecification,
  featureFilter,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { hatchOf } from "../../src/map/hatch.ts";
import { drawOrder } from "../../src/map/layers/drawOrder.ts";
import { PICK_ORDER, pickedKind } from "../../src/map/layers/layer.ts";
import { buildStyle, type View } from "../../src/map/style.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import type { LayerGroup } from "../../src/symbology/groups.ts";
import { PALETTES } from "../../src/symbology/palette.ts";
import { STROKES } from "../../src/symbology/strokes.ts";

import {
  ADDRESSES,
  isVisible,
  LAYER_GROUPS,
  line,
  ON_MAP,
  SCENE,
  THEMES,
  VIEW,
} from "./plainView.ts";

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
      inForce: "ancient",
      doubt: { type: "FeatureCollection", features: [] },
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
      const { layers: all } = buildStyle(ADDRESSES, VIEW);
      const shown = new Set(all.filter(isVisible).map(({ id }) => id));
      const hidden = layers.filter((layer) => !isVisible(layer) && shown.has(layer.id));
      // What goes with an older line is not laid out while no date is looked at.
      const owned = drawOrder(SCENE).filter(
        (each) => each.group === group && isVisible(each.layer),
      );
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

describe("a basin", () => {
  const layers = drawOrder(SCENE).map(({ layer }) => layer);
  const drawnIn = (properties: Record<string, unknown>) =>
    layers.flatMap(({ id, ...layer }) => {
      if (!("source" in layer) || layer.source !== "basins") return [];
      const feature = { type: 3, properties } as const;
      const { filter } = layer as { filter?: FilterSpecification };
      return featureFilter(filter, `layers.${id}.filter`).filter({ zoom: 8 }, feature as never)
        ? [id]
        : [];
    });
  const washOf = (properties: Record<string, unknown>) => {
    const paint = layers.find(({ id }) => id === "basins")?.paint as Record<string, unknown>;
    const compiled = createExpression(paint["fill-color"], "layers.basins.paint.fill-color");
    if (compiled.result === "error") throw new Error(JSON.stringify(compiled.value));
    return compiled.value.evaluate({ zoom: 8 }, { type: 3, properties } as never);
  };

  it("is washed with its own hue, whatever it is called", () => {
    const hues = ["blue", "teal", "moss", "violet", "mauve", "clay", "sand"];
    const washes = hues.map((hue) => String(washOf({ basin: "nowhere", hue })));
    expect(new Set(washes).size).toBe(hues.length);
    expect(washes[1]).toBe(PALETTES.light.basinTeal);
  });

  it("has a wash though it names no hue", () => {
    expect(String(washOf({ basin: "nowhere" }))).toBe(PALETTES.light.basinSand);
  });

  it("is hatched and not washed where it is several closed ones in one", () => {
    expect(drawnIn({ basin: "nowhere" })).toContain("basins");
    expect(drawnIn({ basin: "nowhere" })).not.toContain("basins-closed");
    const closed = drawnIn({ basin: "nowhere", severalClosed: true });
    expect(closed).toContain("basins-closed");
    expect(closed).not.toContain("basins");
  });
});

describe("what is chosen", () => {
  it("stands out from a measured stretch that it is a part of", () => {
    const way: View["stretch"] = {
      type: "LineString",
      coordinates: [
        [80, 45],
        [80, 44],
      ],
    };
    const paints = (view: View) =>
      ["chosen", "stretch"].map((id) => {
        const layer = buildStyle(ADDRESSES, view).layers.find((each) => each.id === id);
        return (layer?.paint as Record<string, unknown> | undefined)?.["line-color"];
      });
    const [chosen, stretch] = paints({ ...VIEW, chosen: way, stretch: way });
    expect(chosen).toBe(PALETTES.light.ink);
    expect(stretch).toBe(PALETTES.light.measured);
    expect(paints({ ...VIEW, chosen: way })[0]).toBe(PALETTES.light.chosen);
  });
});

describe("a hatch", () => {
  it("goes on across its edges: each row is the last one, moved by a pixel", () => {
    const hatch = hatchOf("hatch/wide/7a6a3a");
    if (hatch === null) throw new Error("no hatch");
    const { width, height, data } = hatch;
    expect(data.length).toBe(4 * width * height);
    const cover = (x: number, y: number) => data[4 * ((y % height) * width + (x % width)) + 3];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) expect(cover(x + 1, y)).toBe(cover(x, y + 1));
    }
    expect([...data.slice(0, 3)]).toEqual([0x7a, 0x6a, 0x3a]);
  });

  it("is not made up for other names", () => {
    expect(hatchOf("hatch/wide/red")).toBeNull();
  });
});

describe("the layers", () => {
  const order = drawOrder(SCENE);

  it("have ids of their own", () => {
    const ids = order.map(({ layer }) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("let a click choose every kind of feature there is", () => {
    const kinds = order.map(({ layer }) => pickedKind(layer)).filter((kind) => kind !== null);
    expect(new Set(kinds)).toEqual(new Set(ON_MAP));
    expect([...PICK_ORDER].sort()).toEqual([...ON_MAP].sort());
  });

  it("draw the border as one line on land and along rivers, and an edge of water along rivers alone", () => {
    const filterOf = (id: string) => {
      const found = order.find(({ layer }) => layer.id === id)?.layer;
      if (found === undefined || !("filter" in found)) throw new Error(`no filtered layer ${id}`);
      return featureFilter(found.filter, `layers.${id}.filter`).filter;
    };
    const [whole, edge] = [filterOf("border-line"), filterOf("border-water")];
    const section = (kind: string, id = "head") => ({
      type: 2 as const,
      properties: { kind, id },
    });
    expect(whole({ zoom: 5 }, section("land", "ford")), "of another line").toBe(false);
    for (const kind of ["land", "water"]) expect(whole({ zoom: 5 }, section(kind))).toBe(true);
    expect(edge({ zoom: 5 }, section("water"))).toBe(true);
    expect(edge({ zoom: 5 }, section("land"))).toBe(false);
  });

  it("have the border's edge of water between its casing and its line, in width as in order", () => {
    const ids = ["border-casing", "border-water", "border-line"];
    expect(order.map(({ layer }) => layer.id).filter((id) => ids.includes(id))).toEqual(ids);
    const widths = ids.map((id) => {
      const layer = order.find((each) => each.layer.id === id)?.layer;
      const width = createExpression(
        (layer?.paint as Record<string, unknown> | undefined)?.["line-width"],
        "line-width",
      );
      if (width.result === "error") throw new Error(JSON.stringify(width.value));
      return [4, 9].map((zoom) => width.value.evaluate({ zoom }) as number);
    });
    for (const at of [0, 1]) {
      const [casing = 0, edge = 0, line = 0] = widths.map((each) => each[at]);
      expect(casing - edge).toBeGreaterThanOrEqual(1);
      expect(edge - line).toBeGreaterThanOrEqual(1.5);
    }
  });

  it("name the two states, from afar, before every other name, which give way to them", () => {
    const ids = order.map(({ layer }) => layer.id);
    // What is drawn last is placed first.
    for (const id of ["state-left-border", "state-old-left-middle"]) {
      expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf("place-names"));
      // Near by they come again and again, and give way themselves.
      expect(ids.indexOf(`${id}-near`)).toBeLessThan(ids.indexOf("place-names"));
    }
    expect(ids.indexOf("state-yonder")).toBeLessThan(ids.indexOf("place-names"));
  });
});

describe("what glows round a line", () => {
  it("is coarser than the line, and strays from it by less than it is wider", () => {
    const { sources, layers } = buildStyle(ADDRESSES, VIEW);
    for (const id of ["chosen", "stretch"]) {
      const source = sources[id];
      if (source?.type !== "geojson") throw new Error(`no source ${id}`);
      const paint = layers.find((layer) => layer.id === id)?.paint as Record<string, unknown>;
      const width = createExpression(paint["line-width"], "line-width");
      if (width.result === "error") throw new Error("no width");
      const beyond = (width.value.evaluate({ zoom: 9 }) as number) / 2;
      // MapLibre's own tolerance is 0.375 px, at which a wide line frays where a river winds.
      expect(source.tolerance).toBeGreaterThan(1);
      expect(source.tolerance).toBeLessThan(beyond - STROKES.border.widths[1] / 2);
    }
  });
});

describe("the palette", () => {
  it.each(THEMES)("is lower-case hex in %s", (theme) => {
    for (const colour of Object.values(PALETTES[theme])) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});
