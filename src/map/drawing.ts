import type { Geometry } from "geojson";
import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import type { LonLat } from "../state/state.ts";

/** terra-draw names its own sources and layers so; they are not ours to take away. */
const PREFIX = "td";

export interface DrawingActions {
  /** What has been drawn so far, the place of the pointer with it; empty when there is nothing. */
  onSketch(vertices: LonLat[]): void;
  onDrawn(vertices: LonLat[]): void;
}

/**
 * Lets the reader draw a path or an area by mouse, finger or keyboard, and hands over its vertices
 * when it is finished (a second click on the last one, or Enter). The library is loaded when first
 * needed. Returns how to stop.
 */
export async function draw(
  map: MapLibre,
  kind: "path" | "area",
  { onSketch, onDrawn }: DrawingActions,
): Promise<() => void> {
  const [
    { TerraDraw, TerraDrawLineStringMode, TerraDrawPolygonMode },
    { TerraDrawMapLibreGLAdapter },
  ] = await Promise.all([import("terra-draw"), import("terra-draw-maplibre-gl-adapter")]);
  const mode = kind === "path" ? new TerraDrawLineStringMode() : new TerraDrawPolygonMode();
  const drawing = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: PREFIX }),
    modes: [mode],
  });
  drawing.start();
  drawing.setMode(mode.mode);
  drawing.on("finish", (id) => {
    onDrawn(verticesOf(drawing.getSnapshotFeature(id)?.geometry));
    drawing.clear();
  });
  drawing.on("change", () => {
    const shape = kind === "path" ? "LineString" : "Polygon";
    const drawn = drawing.getSnapshot().find(({ geometry }) => geometry.type === shape);
    onSketch(verticesOf(drawn?.geometry));
  });
  return () => {
    if (drawing.enabled) drawing.stop();
  };
}

function verticesOf(geometry: Geometry | undefined): LonLat[] {
  if (geometry?.type === "LineString") return pairs(geometry.coordinates);
  return geometry?.type === "Polygon" ? pairs(geometry.coordinates[0]?.slice(0, -1) ?? []) : [];
}

function pairs(coordinates: number[][]): LonLat[] {
  return coordinates.map(([lon = 0, lat = 0]) => [lon, lat]);
}

/** Our next style with what is being drawn left in it. */
export function keepDrawing(
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  if (previous === undefined) return next;
  const drawn = previous.layers.filter(({ id }) => id.startsWith(`${PREFIX}-`));
  const sources = Object.entries(previous.sources).filter(([id]) => id.startsWith(`${PREFIX}-`));
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: [...next.layers, ...drawn],
  };
}
