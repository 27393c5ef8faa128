import { createExpression, latest } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { drawOrder } from "../../src/map/layers/drawOrder.ts";
import { BORDER_CASING } from "../../src/symbology/strokes.ts";
import { SCENE } from "./plainView.ts";

const symbols = drawOrder(SCENE).flatMap(({ layer }) => (layer.type === "symbol" ? [layer] : []));
const clearing = symbols.find(({ id }) => id === "clear-of-border");
const names = symbols.filter(({ layout }) => layout?.["text-field"] !== undefined);

describe("names on the map", () => {
  it("are placed after the border has been kept free of them: what is drawn last is placed first", () => {
    const ids = symbols.map(({ id }) => id);
    expect(names.length).toBeGreaterThan(10);
    for (const { id } of names) {
      expect(ids.indexOf("clear-of-border"), id).toBeGreaterThan(ids.indexOf(id));
      expect(ids.indexOf("clear-of-towns"), id).toBeGreaterThan(ids.indexOf(id));
    }
  });

  it("give way to what was placed before, but for the names of the two states from afar", () => {
    for (const { id, layout } of names) {
      if (id.startsWith("state-")) continue;
      expect(layout?.["text-allow-overlap"] ?? false, id).toBe(false);
    }
  });

  it("leave no gap along the border, and its whole casing free", () => {
    const { "symbol-spacing": spacing, "icon-padding": padding } = clearing?.layout ?? {};
    expect(clearing?.filter).toEqual([
      "in",
      ["get", "id"],
      ["literal", [...SCENE.lines.present.sections]],
    ]);
    expect(spacing).toBeLessThanOrEqual(2 * Number(padding));
    expect(padding).toBeGreaterThanOrEqual(BORDER_CASING[1] / 2);
    expect(clearing?.layout?.["icon-allow-overlap"]).toBe(true);
  });

  it("of a river that is the border stand beside its casing, others close to their river", () => {
    const layer = symbols.find(({ id }) => id === "river-names");
    const compiled = createExpression(layer?.layout?.["text-offset"], "text-offset");
    if (compiled.result === "error") throw new Error(JSON.stringify(compiled.value));
    const [river = ""] = SCENE.lines.present.rivers;
    const offset = (id: string) =>
      compiled.value.evaluate({ zoom: 8 }, { type: 2, properties: { id } } as never) as number[];
    // In ems of the text, measured to its middle: half a line of text, and half a casing.
    const size = 10.5;
    const room = (id: string) => -(offset(id)[1] ?? 0) * size - size / 2;
    expect(room(river)).toBeGreaterThan(BORDER_CASING[1] / 2);
    expect(room("brook")).toBeLessThan(room(river));
  });
});

describe("a town's name", () => {
  const layer = symbols.find(({ id }) => id === "place-names");
  const compiled = createExpression(
    layer?.layout?.["text-variable-anchor-offset"],
    "text-variable-anchor-offset",
    latest.layout_symbol["text-variable-anchor-offset"] as never,
  );
  if (compiled.result === "error") throw new Error(JSON.stringify(compiled.value));
  /** How far to the right of its dot each of the places lies where it may stand, the best first. */
  const rightward = (country: string) => {
    const properties = { countries: [country] };
    const { values } = compiled.value.evaluate({ zoom: 8 }, { type: 1, properties } as never) as {
      values: (string | [number, number])[];
    };
    return values.flatMap((value) => (typeof value === "string" ? [] : [value[0]]));
  };

  it("stands on its own side of a border that is too near for any other place", () => {
    const close = Math.max(...rightward("CCC").slice(0, 8));
    const far = (country: string) =>
      rightward(country).filter((right) => Math.abs(right) > close + 0.1);
    expect(far("AAA").length).toBeGreaterThan(0);
    expect(far("BBB").length).toBeGreaterThan(0);
    for (const right of far("AAA")) expect(right).toBeLessThan(0);
    for (const right of far("BBB")) expect(right).toBeGreaterThan(0);
    expect(new Set(far("CCC").map(Math.sign))).toEqual(new Set([1, -1]));
  });
});

describe("a name that is attested in one language only", () => {
  it("is written as it is where there is none in the reader's", () => {
    const layer = symbols.find(({ id }) => id === "place-names");
    const compiled = createExpression(layer?.layout?.["text-field"], "text-field");
    if (compiled.result === "error") throw new Error(JSON.stringify(compiled.value));
    const written = (properties: Record<string, string>) =>
      String(compiled.value.evaluate({ zoom: 8 }, { type: 1, properties } as never));
    expect(written({ name_en: "Peak", name_ru: "Пик" })).toBe("Peak");
    expect(written({ name_ru: "Пик" })).toBe("Пик");
    expect(written({ name_zh: "峰" })).toBe("峰");
  });
});
