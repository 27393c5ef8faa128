import type { StyleSpecification } from "maplibre-gl";
import { Map as MapLibre } from "maplibre-gl";
import { type NearTiles, servedFrom } from "./reliefTiles.ts";
import { addPictures } from "./restyle.ts";

/** What is drawn of a map that nobody sees. */
export interface OffscreenView {
  style: StyleSpecification;
  /** Where the style's pictures of the ground near by are served from; null where it has none. */
  near: NearTiles | null;
  center: readonly [longitude: number, latitude: number];
  zoom: number;
  bearing: number;
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Pixels of the picture to a CSS pixel. */
  ratio: number;
}

/** A map that has not come to rest in this time will not. */
const LONGEST_MS = 240_000;

/** Finer than this, hatches and signs would be larger than their atlas. */
const FINEST = 3;

/**
 * Draws a map that is not on the page, and gives its canvas to `use` while it is there. It stands beside the window and
 * not hidden: a browser draws nothing of what it does not lay out. Its pixels may be fewer than asked for, where the device
 * draws no larger canvas. Throws where no map can be drawn, or none in four minutes.
 */
export async function drawOffscreen<T>(
  { style, near, center, zoom, bearing, width, height, ratio }: OffscreenView,
  use: (canvas: HTMLCanvasElement) => T,
): Promise<T> {
  const container = document.createElement("div");
  container.className = "map-offscreen";
  container.ariaHidden = "true";
  container.inert = true;
  Object.assign(container.style, {
    position: "fixed",
    top: "0",
    left: `${-width - 100}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(container);
  let map: MapLibre | undefined;
  try {
    map = new MapLibre({
      container,
      // The map keeps what it is given, and the one on the page has it too.
      style: { ...style, sources: { ...style.sources }, layers: structuredClone(style.layers) },
      center: [center[0], center[1]],
      zoom,
      bearing,
      // The page's own map may not go beyond these; one fitted to a paper may.
      minZoom: 0,
      maxZoom: 24,
      interactive: false,
      attributionControl: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      pixelRatio: ratio,
      trackResize: false,
      transformRequest: servedFrom(near),
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    await atRest(map, () => {
      if (map !== undefined) addPictures(map, style, Math.min(FINEST, Math.ceil(ratio / 2)));
    });
    return use(map.getCanvas());
  } finally {
    map?.remove();
    container.remove();
  }
}

function atRest(map: MapLibre, onStyle: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the map did not come to rest")), LONGEST_MS);
    map.once("style.load", onStyle);
    map.once("idle", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
