import type { Map as MapLibre } from "maplibre-gl";

/** Metres on the ground to a pixel in the middle of the map. */
export function metresPerPixel(map: MapLibre): number {
  const { width, height } = map.getContainer().getBoundingClientRect();
  const [x, y] = [width / 2, height / 2];
  return map.unproject([x, y]).distanceTo(map.unproject([x + 1, y]));
}
