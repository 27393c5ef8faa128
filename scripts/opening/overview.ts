import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import { simplify } from "@turf/turf";
import type { Feature, FeatureCollection } from "geojson";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { Topology, Transform } from "topojson-specification";

/** The zooms at which windows of every size show the whole of a border. */
const ZOOMS = [4, 5, 6, 6.9];

/** Half a pixel, in degrees, at the zoom of a window of common size, where tiles are of 512 pixels. */
const TOLERANCE = 360 / 512 / 2 ** 5.5 / 2;

/** In steps of an eighth of that. */
const GRID: Transform = { scale: [0.001, 0.001], translate: [0, 0] };

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Marks of geometry types in a filter's feature, by the vector tile specification. */
const TYPES = { Point: 1, LineString: 2, Polygon: 3 } as const;

/** Both packages type topologies, and the one that reads knows no feature without properties. */
type Quantizable = Parameters<typeof quantize>[0];

/** A style whose sources' data stand apart, what is the same only once. */
export interface Overview {
  style: StyleSpecification;
  /** One object for each that differs. */
  data: Topology;
  /** Which object of `data` is drawn from each GeoJSON source. */
  drawn: Record<string, string>;
}

/**
 * A style with no more data to it than its picture of the whole shows: of each source, the features that a visible layer
 * draws there, thinned by less than is seen, with the properties that the style reads.
 *
 * @param contentOf the features of a source
 */
export function overviewOf(
  style: StyleSpecification,
  contentOf: (source: string) => FeatureCollection,
): Overview {
  const read = propertiesRead(style);
  const drawn: Record<string, string> = {};
  const objects = new Map<string, FeatureCollection>();
  const told = new Map<string, string>();
  const sources = Object.entries(style.sources).map(([name, source]) => {
    if (source.type !== "geojson") return [name, source] as const;
    const layers = style.layers.filter((layer) => isSeen(layer) && sourceOf(layer) === name);
    const features = contentOf(name)
      .features.filter((feature) => layers.some((layer) => draws(layer, feature)))
      .map((feature) => thinned(feature, read));
    const text = JSON.stringify(features);
    const same = told.get(text) ?? name;
    told.set(text, same);
    objects.set(same, { type: "FeatureCollection", features });
    drawn[name] = same;
    return [name, { ...source, data: NOTHING }] as const;
  });
  return {
    style: { ...style, sources: Object.fromEntries(sources) as StyleSpecification["sources"] },
    data: quantize(topology(Object.fromEntries(objects)) as Quantizable, GRID),
    drawn,
  };
}

const sourceOf = (layer: LayerSpecification) => ("source" in layer ? layer.source : undefined);

function isSeen(layer: LayerSpecification): boolean {
  const isVisible = (layer.layout as { visibility?: string } | undefined)?.visibility !== "none";
  const { minzoom = 0, maxzoom = 24 } = layer;
  return isVisible && ZOOMS.some((zoom) => zoom >= minzoom && zoom < maxzoom);
}

function draws(layer: LayerSpecification, { geometry, properties, id }: Feature): boolean {
  const filter = "filter" in layer ? layer.filter : undefined;
  if (filter === undefined) return true;
  const kind = geometry.type.replace("Multi", "") as keyof typeof TYPES;
  const feature = { type: TYPES[kind], properties: properties ?? {}, id: id ?? properties?.id };
  const { filter: passes } = featureFilter(filter, "filter");
  return ZOOMS.some((zoom) => passes({ zoom }, feature as never));
}

/** The names of all properties that a style asks features for. */
function propertiesRead({ layers }: StyleSpecification): Set<string> {
  const names = new Set(["id"]);
  const look = (value: unknown): void => {
    if (Array.isArray(value)) {
      const [operator, name] = value;
      if ((operator === "get" || operator === "has") && typeof name === "string") names.add(name);
      value.forEach(look);
    } else if (value !== null && typeof value === "object") Object.values(value).forEach(look);
  };
  look(layers);
  return names;
}

function thinned({ geometry, properties }: Feature, read: ReadonlySet<string>): Feature {
  const kept = Object.entries(properties ?? {}).filter(([name]) => read.has(name));
  return {
    type: "Feature",
    properties: Object.fromEntries(kept),
    geometry:
      geometry.type === "Point" || geometry.type === "GeometryCollection"
        ? geometry
        : simplify(geometry, { tolerance: TOLERANCE, highQuality: true }),
  };
}
