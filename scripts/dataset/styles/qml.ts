import { element } from "./markup.ts";
import type { Mark, Rule } from "./rules.ts";

/** What QGIS calls the symbols of a layer. */
type SymbolType = "line" | "fill" | "marker";

/** QGIS draws pass by pass; no rule has as many marks as this. */
const MOST_MARKS = 8;

/**
 * The rules of a layer as a QGIS style (QML): a rule-based renderer, the marks of a rule as the layers of its symbol,
 * and features drawn rule by rule, the first lowest. Written for QGIS 3, by what 3.22 itself writes.
 */
export function qmlOf(rules: readonly Rule[], type: SymbolType): string {
  const written = rules.map((rule, index) =>
    element("rule", {
      key: `{${String(index).padStart(8, "0")}-0000-4000-8000-000000000000}`,
      symbol: index,
      label: rule.name,
      filter: filterOf(rule),
      ...(!rule.shown && { checkstate: 0 }),
    }),
  );
  const lowest = (index: number) => {
    const course = rules[index]?.course;
    return course === undefined ? index : rules.findIndex((rule) => rule.course === course);
  };
  const symbols = rules.map(({ marks }, index) =>
    element(
      "symbol",
      { type, name: index, alpha: 1, clip_to_extent: 1, force_rhr: 0 },
      ...marks.map((mark, above) => symbolLayer(mark, index, MOST_MARKS * lowest(index) + above)),
    ),
  );
  const renderer = element(
    "renderer-v2",
    { type: "RuleRenderer", symbollevels: 1, enableorderby: 0, forceraster: 0 },
    element("rules", { key: "root" }, ...written),
    element("symbols", {}, ...symbols),
  );
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n${element(
    "qgis",
    { version: "3.22.0", styleCategories: "Symbology" },
    renderer,
  )}\n`;
}

/** As QGIS reads it; what has no condition is for all that no other rule takes. */
function filterOf({ where }: Rule): string {
  if (where.length === 0) return "ELSE";
  return where
    .map(
      ({ field, isOneOf, not }) =>
        `"${field}" ${not ? "NOT IN" : "IN"} (${isOneOf.map(literal).join(", ")})`,
    )
    .join(" AND ");
}

function literal(value: string | number): string {
  return typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

function symbolLayer(mark: Mark, rule: number, pass = 0): string {
  const layer = (className: string, options: Record<string, string | number>, inner = "") =>
    element(
      "layer",
      { class: className, pass, locked: 0, enabled: 1 },
      element(
        "Option",
        { type: "Map" },
        ...Object.entries(options).map(([name, value]) =>
          element("Option", { type: "QString", name, value }),
        ),
      ),
      ...Object.entries(options).map(([k, v]) => element("prop", { k, v })),
      inner,
    );
  switch (mark.draws) {
    case "line":
      return layer("SimpleLine", strokeOptions(mark));
    case "fill":
      return layer("SimpleFill", {
        color: rgba(mark.colour, mark.opacity),
        style: "solid",
        outline_style: "no",
      });
    case "hatch": {
      const stroke: Mark = { draws: "line", colour: mark.colour, width: mark.width };
      return layer(
        "LinePatternFill",
        {
          angle: mark.degrees,
          color: rgba(mark.colour, mark.opacity),
          distance: mark.spacing,
          distance_unit: "Pixel",
          line_width: mark.width,
          line_width_unit: "Pixel",
          outline_width_unit: "Pixel",
        },
        subSymbol(
          "line",
          rule,
          layer("SimpleLine", strokeOptions({ ...stroke, opacity: mark.opacity ?? 1 })),
        ),
      );
    }
    case "dots":
      return layer(
        "PointPatternFill",
        {
          distance_x: mark.spacing,
          distance_x_unit: "Pixel",
          distance_y: mark.spacing,
          distance_y_unit: "Pixel",
          displacement_x: 0,
          displacement_y: 0,
        },
        subSymbol(
          "marker",
          rule,
          layer("SimpleMarker", {
            name: "circle",
            color: rgba(mark.colour, mark.opacity),
            outline_style: "no",
            size: 2,
            size_unit: "Pixel",
          }),
        ),
      );
    case "sign":
      return layer("SimpleMarker", {
        name: mark.shape,
        color: mark.hollow ? rgba("#ffffff", 0) : rgba(mark.colour),
        outline_color: rgba(mark.colour),
        outline_style: "solid",
        outline_width: 1,
        outline_width_unit: "Pixel",
        size: mark.size,
        size_unit: "Pixel",
      });
  }
}

function subSymbol(type: SymbolType, rule: number, layer: string): string {
  return element(
    "symbol",
    { type, name: `@${rule}@0`, alpha: 1, clip_to_extent: 1, force_rhr: 0 },
    layer,
  );
}

/** QGIS gives dashes in their own unit, the map in widths of the line. */
function strokeOptions({
  colour,
  width,
  dash,
  opacity,
}: Extract<Mark, { draws: "line" }>): Record<string, string | number> {
  return {
    line_color: rgba(colour, opacity),
    line_width: width,
    line_width_unit: "Pixel",
    line_style: "solid",
    joinstyle: "round",
    capstyle: dash === undefined ? "round" : "flat",
    ...(dash !== undefined && {
      use_custom_dash: 1,
      customdash: dash.map((each) => Number((each * width).toFixed(2))).join(";"),
      customdash_unit: "Pixel",
    }),
  };
}

/** `#rrggbb` as QGIS writes a colour. */
function rgba(hex: string, opacity = 1): string {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5), Math.round(255 * opacity)].join(",");
}
