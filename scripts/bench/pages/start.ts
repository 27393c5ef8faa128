/** Where the map begins, as the address has it: `#zoom/latitude/longitude`, the zoom as MapLibre counts it. */
export function camera(): { zoom: number; latitude: number; longitude: number } {
  const [zoom = 0, latitude = 0, longitude = 0] = location.hash.slice(1).split("/").map(Number);
  return { zoom, latitude, longitude };
}

/** MapLibre counts tiles of 512 pixels, the others of 256. */
export const ZOOM_OF_OTHERS = 1;

/** Called in the first frame that shows the line. */
export function lineIsDrawn(): void {
  if (performance.getEntriesByName("border-drawn").length === 0) performance.mark("border-drawn");
}
