import { Map as MapLibre, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { CAMERA_RANGE } from "../state/camera.ts";
import type { Bounds } from "../state/state.ts";
import type { Padding } from "./framing.ts";

setWorkerUrl(workerUrl);

export interface Beginning {
  /** The element that the map draws in. */
  plate: HTMLElement;
  style: StyleSpecification;
  /** Whether the style was validated when it was built. */
  isValid: boolean;
  /** In a page of others, which is scrolled over the map: it zooms by a key and the wheel, and moves by two fingers. */
  embedded: boolean;
  /** Shown first when the address names no camera. */
  home: Bounds;
  /** Where the map is free of what lies over it. */
  padding: Padding;
  /** Texts of MapLibre's own controls, by its keys. */
  words: Record<string, string>;
}

/** A map as the atlas has it. Throws MapLibre's GPUInitializationError where none can be drawn. */
export function beginMap({
  plate,
  style,
  isValid,
  embedded,
  home,
  padding,
  words,
}: Beginning): MapLibre {
  const [west, south, east, north] = home;
  return new MapLibre({
    container: plate,
    style,
    validateStyle: !isValid,
    hash: "map",
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding },
    minZoom: CAMERA_RANGE.zoom.least,
    maxZoom: CAMERA_RANGE.zoom.most,
    maxPitch: CAMERA_RANGE.pitch.most,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    locale: words,
    cooperativeGestures: embedded,
  });
}

/** The User Timing mark of the first frame in which the border is drawn. */
const BORDER_DRAWN = "border-drawn";

/** Marks the first frame in which something of a source is drawn, for whoever times the page, and says so. */
export function markDrawn(map: MapLibre, source: string, onDrawn: () => void = () => {}): void {
  const look = () => {
    if (!map.getSource(source) || !map.isSourceLoaded(source)) return;
    map.off("render", look);
    if (performance.getEntriesByName(BORDER_DRAWN).length === 0) performance.mark(BORDER_DRAWN);
    onDrawn();
  };
  map.on("render", look);
}
