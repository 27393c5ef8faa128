import { geoIdentity, geoPath } from "d3-geo";
import type { Feature, GeoJSON } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import { wovenOf } from "../map/hatch.ts";
import type { Projection } from "./camera.ts";
import { aside, type Chain, chainsOf, FINEST, pointsOf } from "./chains.ts";
import type { Mark, PathMark } from "./marks.ts";
import { hexOf, type ReadLayer } from "./style.ts";

/** What is drawn in: its size, where places are in it, and what each source spares of a line's bends. */
export interface Canvas {
  width: number;
  height: number;
  project: Projection;
  /** In pixels, by the name of the source. */
  tolerances: Readonly<Record<string, number>>;
}

/** Beyond the picture's edge a line is cut here: farther than any is wide. */
const BEYOND = 40;

/** The paths of a layer of surfaces, lines or circles; null for one that is no such layer. */
export function shapesOf(
  layer: LayerSpecification,
  read: ReadLayer,
  canvas: Canvas,
): Mark[] | null {
  switch (layer.type) {
    case "fill":
      return read.features.flatMap((feature) => surface(read, feature, canvas));
    case "line":
      return read.features.flatMap((feature) =>
        line(read, feature, canvas, canvas.tolerances[layer.source] ?? FINEST),
      );
    case "circle":
      return read.features.flatMap((feature) => circles(read, feature, canvas));
    default:
      return null;
  }
}

function surface(read: ReadLayer, feature: Feature, canvas: Canvas): PathMark[] {
  const opacity = Number(read.of("fill-opacity", feature));
  const isSurface = feature.geometry.type.endsWith("Polygon");
  if (opacity === 0 || !isSurface) return [];
  const d = cut(canvas, {
    type: "MultiPolygon",
    coordinates: polygonsOf(feature, canvas).map((rings) => rings.map(closed)),
  });
  if (d === "") return [];
  const pattern = read.of("fill-pattern", feature);
  const woven = pattern === undefined || pattern === null ? null : wovenOf(String(pattern));
  const fill = woven ?? hexOf(read.of("fill-color", feature));
  return [{ kind: "path", d, fill, fillOpacity: opacity, ...named(feature) }];
}

function polygonsOf({ geometry }: Feature, { project }: Canvas): Chain[][] {
  if (geometry.type === "Polygon") return [chainsOf(geometry, project)];
  if (geometry.type !== "MultiPolygon") return [];
  return geometry.coordinates.map((coordinates) =>
    chainsOf({ type: "Polygon", coordinates }, project),
  );
}

function line(read: ReadLayer, feature: Feature, canvas: Canvas, finest: number): PathMark[] {
  const opacity = Number(read.of("line-opacity", feature));
  const width = Number(read.of("line-width", feature));
  if (opacity === 0 || width === 0) return [];
  const offset = Number(read.of("line-offset", feature));
  const chains = chainsOf(feature.geometry, canvas.project, Math.max(finest, FINEST));
  const d = cut(canvas, {
    type: "MultiLineString",
    coordinates: chains.map((chain) => aside(chain, offset).map(([x, y]) => [x, y])),
  });
  if (d === "") return [];
  const dash = (read.of("line-dasharray", feature) ?? []) as number[];
  const isDashed = dash.some((part, i) => i % 2 === 1 && part > 0);
  const blur = Number(read.of("line-blur", feature));
  return [
    {
      kind: "path",
      d,
      stroke: hexOf(read.of("line-color", feature)),
      strokeWidth: width,
      strokeOpacity: opacity,
      cap: read.of("line-cap", feature) === "round" && !isDashed ? "round" : "butt",
      join: read.of("line-join", feature) === "round" ? "round" : "miter",
      ...(isDashed && { dash: dash.map((part) => part * width) }),
      ...(blur > 0 && { blur }),
      ...named(feature),
    },
  ];
}

function circles(read: ReadLayer, feature: Feature, canvas: Canvas): PathMark[] {
  const radius = Number(read.of("circle-radius", feature));
  const [opacity, edge] = (["circle-opacity", "circle-stroke-opacity"] as const).map((property) =>
    Number(read.of(property, feature)),
  );
  if (opacity === 0 && edge === 0) return [];
  const width = Number(read.of("circle-stroke-width", feature));
  return pointsOf(feature.geometry, canvas.project)
    .filter((at) => isWithin(canvas, at))
    .map(([x, y]) => ({
      kind: "path",
      // The stroke of a circle lies outside its radius.
      d: circle(x, y, radius + width / 2),
      fill: hexOf(read.of("circle-color", feature)),
      ...(opacity !== undefined && { fillOpacity: opacity }),
      ...(width > 0 && {
        stroke: hexOf(read.of("circle-stroke-color", feature)),
        strokeWidth: width,
        ...(edge !== undefined && { strokeOpacity: edge }),
      }),
      ...named(feature),
    }));
}

function circle(x: number, y: number, radius: number): string {
  const half = `a${round(radius)} ${round(radius)} 0 0 1`;
  return `M${round(x - radius)} ${round(y)}${half} ${round(2 * radius)} 0${half} ${round(-2 * radius)} 0Z`;
}

const round = (pixels: number) => Math.round(pixels * 100) / 100;

const isWithin = ({ width, height }: Canvas, [x, y]: readonly [number, number]) =>
  x > -BEYOND && y > -BEYOND && x < width + BEYOND && y < height + BEYOND;

function closed(chain: Chain): number[][] {
  const ring = chain.map(([x, y]) => [x, y]);
  // Thinned to less than a surface, it still closes.
  while (ring.length < 4 && ring[0] !== undefined) ring.push(ring[0]);
  return ring;
}

/** As the text of a path, in hundredths of a pixel, without what lies beyond the edge. */
function cut({ width, height }: Canvas, object: GeoJSON): string {
  const clip = geoIdentity().clipExtent([
    [-BEYOND, -BEYOND],
    [width + BEYOND, height + BEYOND],
  ]);
  return geoPath(clip).digits(2)(object) ?? "";
}

function named({ id, properties }: Feature): { of?: string } {
  const of = properties?.id ?? id;
  return typeof of === "string" ? { of } : {};
}
