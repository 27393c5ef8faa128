import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { type Early, handOver, isAwaited } from "./handover.ts";
import { type Beginning, beginMap, markDrawn } from "./making.ts";
import { addPictures } from "./restyle.ts";

/**
 * Begins the map with a picture made at build, its style of the same hand as all that follow: first the lines of one
 * source, then all the rest. The page takes the map when it is there, and draws its own style over this one.
 *
 * @param source of the style, which is drawn first and whose first frame is marked
 * @returns null where the page has its map already
 */
export function drawEarly(beginning: Beginning, source: string): MapLibre | null {
  if (!isAwaited()) return null;
  const { plate, style } = beginning;
  const lines = linesOf(style, source);
  const map = beginMap({ ...beginning, style: lines });
  const early: Early = { map, plate, style: lines, isStyled: false, isMoved: false };
  map.once("style.load", () => {
    early.isStyled = true;
  });
  map.on("movestart", ({ originalEvent }) => {
    if (originalEvent !== undefined) early.isMoved = true;
  });
  markDrawn(map, source, () => {
    if (!isAwaited()) return;
    addPictures(map, style);
    map.setStyle(style, { diff: true, validate: false });
    early.style = style;
  });
  handOver(early);
  return map;
}

/** Of a style the paper and the lines of one source: what has no picture, no letter and nothing else to wait for. */
function linesOf(style: StyleSpecification, source: string): StyleSpecification {
  const { [source]: own } = style.sources;
  return {
    ...style,
    sources: own === undefined ? {} : { [source]: own },
    layers: style.layers.filter(
      (layer) => layer.type === "background" || (layer.type === "line" && layer.source === source),
    ),
  };
}
