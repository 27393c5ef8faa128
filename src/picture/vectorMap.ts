import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { type Camera, projectionOf } from "./camera.ts";
import { FINEST } from "./chains.ts";
import { boxPath, type Mark, type TextWidth } from "./marks.ts";
import { namesOf } from "./names.ts";
import { type Canvas, shapesOf } from "./shapes.ts";
import { type Contents, isShown, readLayer } from "./style.ts";

/** A group's id in the picture. */
const groupOf = (layer: string) => `layer-${layer}`;

/** MapLibre's own tolerance, in pixels, is finer than is seen. */
const SPARED = 1;

/**
 * The map's own style, drawn as paths and texts: what a layer shows, in which colour, dash and hatch, is read from the
 * style and the published coordinates, so that no second account of it can differ. Layers of pictures, which the relief is,
 * are left out.
 */
export function vectorMap(
  style: StyleSpecification,
  contents: Contents,
  camera: Camera,
  widthOf: TextWidth,
): Mark[] {
  const { zoom, width, height } = camera;
  const canvas: Canvas = {
    width,
    height,
    project: projectionOf(camera),
    tolerances: Object.fromEntries(
      Object.entries(style.sources).map(([name, source]) => {
        const tolerance = source.type === "geojson" ? (source.tolerance ?? 0) : 0;
        return [name, tolerance > SPARED ? tolerance : FINEST];
      }),
    ),
  };
  const shown = style.layers.filter((layer) => isShown(layer, zoom));
  const symbols = shown.flatMap((layer) =>
    layer.type === "symbol" ? [{ layer, read: readLayer(layer, contents, zoom) }] : [],
  );
  const names = namesOf(symbols, canvas, widthOf);
  return shown.flatMap((layer): Mark[] => {
    const children = names.get(layer.id) ?? drawn(layer, contents, canvas, zoom);
    return children.length === 0 ? [] : [{ kind: "group", id: groupOf(layer.id), children }];
  });
}

function drawn(
  layer: LayerSpecification,
  contents: Contents,
  canvas: Canvas,
  zoom: number,
): readonly Mark[] {
  if (layer.type !== "background") {
    return shapesOf(layer, readLayer(layer, contents, zoom), canvas) ?? [];
  }
  const { width, height } = canvas;
  const colour = layer.paint?.["background-color"];
  // The paper is told as it is, and not by an expression.
  if (typeof colour !== "string") return [];
  return [{ kind: "path", d: boxPath({ x: 0, y: 0, width, height }), fill: colour }];
}
