import {
  type Feature as EvaluatedFeature,
  featureFilter,
  normalizePropertyExpression,
  v8,
} from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection } from "geojson";
import type { LayerSpecification } from "maplibre-gl";

/** What each source of a style holds, by its name; a source of pictures holds nothing. */
export type Contents = Readonly<Record<string, FeatureCollection>>;

/** The features of a layer at a zoom, and what its style says of each. */
export interface ReadLayer {
  features: Feature[];
  /** A value of paint or layout; undefined for what neither the layer nor the specification gives. */
  of(property: string, feature?: Feature): unknown;
}

type Specified = Record<string, Record<string, unknown>>;

/** What the style of a layer says at a zoom. Filters, and which text and picture is meant, are of whole zooms, as in MapLibre's tiles. */
export function readLayer(
  layer: Exclude<LayerSpecification, { type: "background" }>,
  contents: Contents,
  zoom: number,
): ReadLayer {
  const whole = Math.floor(zoom);
  const filter = featureFilter(
    "filter" in layer ? layer.filter : undefined,
    `layers.${layer.id}.filter`,
  );
  const features = (contents[layer.source]?.features ?? []).filter((feature) =>
    filter.filter({ zoom: whole }, evaluated(feature)),
  );
  const known = new Map<string, (feature: Feature | undefined) => unknown>();
  const reader = (property: string): ((feature: Feature | undefined) => unknown) => {
    const specified = v8 as unknown as Specified;
    const kind = specified[`paint_${layer.type}`]?.[property] === undefined ? "layout" : "paint";
    const spec = specified[`${kind}_${layer.type}`]?.[property];
    if (spec === undefined) throw new RangeError(`${layer.type} has no ${property}`);
    const given = (layer[kind as "paint"] as Record<string, unknown> | undefined)?.[property];
    const value = given ?? (spec as { default?: unknown }).default;
    if (value === undefined) return () => undefined;
    const expression = normalizePropertyExpression(
      value as never,
      `layers.${layer.id}.${kind}.${property}`,
      spec as never,
    );
    const at = WHOLE.has(property) ? whole : zoom;
    return (feature) =>
      expression.evaluate({ zoom: at }, feature === undefined ? NOTHING : evaluated(feature));
  };
  return {
    features,
    of(property, feature) {
      const read = known.get(property) ?? reader(property);
      known.set(property, read);
      return read(feature);
    },
  };
}

/** Properties that MapLibre lays out in tiles, which are of whole zooms. */
const WHOLE = new Set(["text-field", "icon-image", "symbol-placement", "symbol-spacing"]);

const NOTHING: EvaluatedFeature = { type: "Unknown", properties: {} };

function evaluated({ geometry, properties, id }: Feature): EvaluatedFeature {
  const type = geometry.type.replace("Multi", "") as EvaluatedFeature["type"];
  const named = id ?? (properties?.id as string | undefined);
  return { type, properties: properties ?? {}, ...(named !== undefined && { id: named }) };
}

/** A colour of the style as `#rrggbb`; how opaque it is, is told beside it everywhere. */
export function hexOf(colour: unknown): string {
  const { r, g, b, a } = colour as { r: number; g: number; b: number; a: number };
  // The specification keeps colours multiplied by their opacity.
  const hex = (part: number) => Math.round((255 * part) / (a || 1)).toString(16);
  return `#${[r, g, b].map((part) => hex(part).padStart(2, "0")).join("")}`;
}

export function isShown(layer: LayerSpecification, zoom: number): boolean {
  const { minzoom = 0, maxzoom = Number.POSITIVE_INFINITY } = layer;
  const hidden = (layer.layout as { visibility?: unknown } | undefined)?.visibility === "none";
  return !hidden && zoom >= minzoom && zoom < maxzoom;
}
