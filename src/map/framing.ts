import type { Map as MapLibre } from "maplibre-gl";
import type { Bounds } from "../state/state.ts";

/** Pixels from each edge of the map. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Nearer than this the map is not brought by a command. */
const NEAREST_ZOOM = 10;

const FLIGHT_MS = 900;

/** What the map was last told to show, and keeps showing while its window changes, until the reader moves it. */
export class Framing {
  private readonly map: MapLibre;
  private readonly padding: (bounds: Bounds) => Padding;
  private framed: Bounds | null;

  /** @param framed what the map is made to show; null where the address says otherwise */
  constructor(map: MapLibre, padding: (bounds: Bounds) => Padding, framed: Bounds | null) {
    this.map = map;
    this.padding = padding;
    this.framed = framed;
    map.on("movestart", (event) => {
      // Not by the event behind it: the wheel moves the map without one.
      if (!("commanded" in event) && !("resized" in event)) this.framed = null;
    });
    map.on("resize", () => {
      // The paper is laid anew in the same frame: where it lies then is asked in the next.
      requestAnimationFrame(() => {
        if (this.framed !== null) this.fit(this.framed, 0);
      });
    });
  }

  show(bounds: Bounds): void {
    this.framed = bounds;
    this.fit(bounds, isCalm() ? 0 : FLIGHT_MS);
  }

  private fit(bounds: Bounds, duration: number): void {
    const [west, south, east, north] = bounds;
    this.map.fitBounds(
      [west, south, east, north],
      { padding: this.padding(bounds), maxZoom: NEAREST_ZOOM, duration },
      { commanded: true },
    );
  }
}

function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
