import type { Map as MapLibre } from "maplibre-gl";
import { type Early, handOver, isAwaited } from "./handover.ts";
import { type Beginning, beginMap, markDrawn } from "./making.ts";
import { addPictures } from "./restyle.ts";

/**
 * Begins the map with a picture made at build, its style of the same hand as all that follow: the page takes the map
 * when it is there, and draws its own style over this one.
 *
 * @param source of the style, whose first frame is marked
 * @returns null where the page has its map already
 */
export function drawEarly(beginning: Beginning, source: string): MapLibre | null {
  if (!isAwaited()) return null;
  const { plate, style } = beginning;
  const map = beginMap(beginning);
  const early: Early = { map, plate, style, isStyled: false, isMoved: false };
  map.once("style.load", () => {
    early.isStyled = true;
    addPictures(map, style);
  });
  map.on("movestart", ({ originalEvent }) => {
    if (originalEvent !== undefined) early.isMoved = true;
  });
  markDrawn(map, source);
  handOver(early);
  return map;
}
