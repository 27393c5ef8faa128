import type { Map as MapLibre } from "maplibre-gl";

/** From here on the map is near enough for what is fetched only then. */
export const NEAR_ZOOM = 7.3;

/** Says once, and no more, that the map has come near. */
export function tellNear(map: MapLibre, onNear: () => void): void {
  const look = () => {
    if (map.getZoom() < NEAR_ZOOM) return;
    map.off("zoom", look);
    onNear();
  };
  map.on("zoom", look);
  // An address may have opened it so near.
  look();
}
