import { element, escaped } from "./markup.ts";
import type { Mark, Rule } from "./rules.ts";

const NAMESPACES = {
  version: "1.0.0",
  xmlns: "http://www.opengis.net/sld",
  "xmlns:ogc": "http://www.opengis.net/ogc",
};

/** The rules of a layer as OGC Styled Layer Descriptor 1.0 (02-070), as map servers read it. */
export function sldOf(layer: string, rules: readonly Rule[]): string {
  const style = element(
    "UserStyle",
    {},
    ...rules.map((rule) =>
      element(
        "FeatureTypeStyle",
        {},
        element(
          "Rule",
          {},
          element("Title", {}, escaped(rule.name)),
          filterOf(rule),
          ...rule.marks.map(symbolizer),
        ),
      ),
    ),
  );
  const named = element("NamedLayer", {}, element("Name", {}, escaped(layer)), style);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("StyledLayerDescriptor", NAMESPACES, named)}\n`;
}

function filterOf({ where }: Rule): string {
  if (where.length === 0) return element("ElseFilter");
  const conditions = where.map(({ field, isOneOf, not }) => {
    const equal = isOneOf.map((value) =>
      element(
        "ogc:PropertyIsEqualTo",
        {},
        element("ogc:PropertyName", {}, escaped(field)),
        element("ogc:Literal", {}, escaped(String(value))),
      ),
    );
    const one = equal.length === 1 ? (equal[0] ?? "") : element("ogc:Or", {}, ...equal);
    return not ? element("ogc:Not", {}, one) : one;
  });
  const whole =
    conditions.length === 1 ? (conditions[0] ?? "") : element("ogc:And", {}, ...conditions);
  return element("ogc:Filter", {}, whole);
}

const parameters = (values: Readonly<Record<string, string | number>>) =>
  Object.entries(values).map(([name, value]) =>
    element("CssParameter", { name }, escaped(String(value))),
  );

const fill = (colour: string, opacity = 1) =>
  element("Fill", {}, ...parameters({ fill: colour, "fill-opacity": opacity }));

function stroke({ colour, width, dash, opacity }: Extract<Mark, { draws: "line" }>): string {
  return element(
    "Stroke",
    {},
    ...parameters({
      stroke: colour,
      "stroke-width": width,
      ...(opacity !== undefined && { "stroke-opacity": opacity }),
      ...(dash !== undefined && {
        "stroke-dasharray": dash.map((each) => Number((each * width).toFixed(2))).join(" "),
      }),
    }),
  );
}

function graphic(shape: string, size: number, ...inner: readonly string[]): string {
  const mark = element("Mark", {}, element("WellKnownName", {}, shape), ...inner);
  return element("Graphic", {}, mark, element("Size", {}, String(size)));
}

/** Slanted strokes are no shape of the standard: those of GeoServer, which others read as well. */
const STROKES_BY_DEGREES: Readonly<Record<number, string>> = {
  0: "shape://horline",
  45: "shape://slash",
  90: "shape://vertline",
  135: "shape://backslash",
};

function symbolizer(mark: Mark): string {
  const filled = (inner: string) =>
    element("PolygonSymbolizer", {}, element("Fill", {}, element("GraphicFill", {}, inner)));
  switch (mark.draws) {
    case "line":
      return element("LineSymbolizer", {}, stroke(mark));
    case "fill":
      return element("PolygonSymbolizer", {}, fill(mark.colour, mark.opacity));
    case "hatch":
      return filled(
        graphic(
          STROKES_BY_DEGREES[mark.degrees] ?? "shape://slash",
          mark.spacing,
          stroke({
            draws: "line",
            colour: mark.colour,
            width: mark.width,
            opacity: mark.opacity ?? 1,
          }),
        ),
      );
    case "dots":
      return filled(graphic("circle", 2, fill(mark.colour, mark.opacity)));
    case "sign":
      return element(
        "PointSymbolizer",
        {},
        graphic(
          mark.shape === "diamond" ? "square" : mark.shape,
          mark.size,
          fill(mark.colour, mark.hollow ? 0 : 1),
          stroke({ draws: "line", colour: mark.colour, width: 1 }),
        ),
      );
  }
}
