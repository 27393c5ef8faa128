import type { Map as MapLibre } from "maplibre-gl";
import type { LonLat } from "../state/state.ts";

/** Where the map on the page looks, and the middle of the part of it that is free. */
export interface LookingNow {
  center: LonLat;
  zoom: number;
  /** Degrees clockwise from north that are up. */
  bearing: number;
  /** Of the whole map, in pixels. */
  width: number;
  height: number;
  free: { center: LonLat; width: number; height: number };
}

/**
 * Null where no map is drawn.
 *
 * @param padding what lies over the map, in pixels from each of its edges
 */
export function lookingNow(padding: {
  top: number;
  right: number;
  bottom: number;
  left: number;
}): LookingNow | null {
  const element = document.querySelector(".map") as (Element & { atlasMap?: MapLibre }) | null;
  const map = element?.atlasMap;
  if (element === null || map === undefined) return null;
  const { width, height } = element.getBoundingClientRect();
  const { top, right, bottom, left } = padding;
  const free = {
    // A map that is all covered is taken whole.
    width: width - left - right > 1 ? width - left - right : width,
    height: height - top - bottom > 1 ? height - top - bottom : height,
  };
  const middle = map.unproject([(left + width - right) / 2, (top + height - bottom) / 2]);
  return {
    center: map.getCenter().toArray() as [number, number],
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    width,
    height,
    free: { center: middle.toArray() as [number, number], ...free },
  };
}
