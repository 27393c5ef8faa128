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

/** What outlives a map: another one is made where the language changes. */
export interface Memory {
  /** What is kept in view; null where the reader or the address looks elsewhere. */
  framed: Bounds | null;
}

/** What the map was last told to show, and keeps showing while its window changes, until the reader moves it. */
export class Framing {
  private readonly map: MapLibre;
  private readonly padding: (bounds: Bounds) => Padding;
  private readonly memory: Memory;
  private size: string;

  /** @param onMoved the reader has moved the map */
  constructor(
    map: MapLibre,
    padding: (bounds: Bounds) => Padding,
    memory: Memory,
    onMoved: () => void,
  ) {
    this.map = map;
    this.padding = padding;
    this.memory = memory;
    this.size = sizeOf(map);
    map.on("movestart", (event) => {
      // Not by the event behind it: the wheel moves the map without one, and so does a change of size.
      if ("commanded" in event || sizeOf(map) !== this.size) return;
      memory.framed = null;
      onMoved();
    });
    map.on("resize", () => {
      this.size = sizeOf(map);
      // The paper is laid anew in the same frame: where it lies then is asked in the next.
      requestAnimationFrame(() => {
        if (memory.framed !== null) this.fit(memory.framed, 0);
      });
    });
  }

  show(bounds: Bounds): void {
    this.memory.framed = bounds;
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

function sizeOf(map: MapLibre): string {
  const { clientWidth, clientHeight } = map.getContainer();
  return `${clientWidth}×${clientHeight}`;
}

function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
