import type { Map as MapLibre } from "maplibre-gl";
import type { Bounds, LonLat } from "../state/state.ts";

/** What can be seen of a way within bounds: its runs there, none further off than a tolerance in degrees. */
export type Seen = (bounds: Bounds, tolerance: number) => LonLat[][];

const SVG = "http://www.w3.org/2000/svg";
/** What is drawn lies within so many pixels of the way. */
const TOLERANCE = 0.5;

/**
 * The measured way while one of its ends is in the hand, over the map and not in it: to draw it in
 * would be to cut tiles and paint the whole map at every move, and the line would come after the
 * handle. Put into the style when it is let go; this one goes when that one is there.
 */
export class WayInHand {
  private readonly map: MapLibre;
  private readonly path: SVGPathElement;
  private way: Seen | null = null;
  private readonly draw = () => this.path.setAttribute("d", this.data());
  private readonly clear = () => this.path.removeAttribute("d");

  constructor(map: MapLibre) {
    this.map = map;
    const svg = document.createElementNS(SVG, "svg");
    svg.classList.add("way-in-hand");
    svg.ariaHidden = "true";
    this.path = document.createElementNS(SVG, "path");
    svg.append(this.path);
    // Below the handles, which come into the same container later.
    map.getCanvasContainer().append(svg);
    map.on("move", () => {
      if (this.way !== null) this.draw();
    });
  }

  /** @param way null when nothing is in the hand (any more) */
  show(way: Seen | null): void {
    if (way === this.way) return;
    if (this.way === null) this.map.off("idle", this.clear);
    this.way = way;
    if (way === null) this.map.once("idle", this.clear);
    else this.draw();
  }

  private data(): string {
    const { map, way } = this;
    if (way === null) return "";
    const bounds = map.getBounds();
    const [west, south] = bounds.getSouthWest().toArray();
    const [east, north] = bounds.getNorthEast().toArray();
    const tolerance = (TOLERANCE * (east - west)) / map.getContainer().clientWidth;
    const runs = way([west, south, east, north], tolerance);
    const pixels = ([lon, lat]: LonLat) => {
      const { x, y } = map.project([lon, lat]);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    };
    return runs.map((run) => `M${run.map(pixels).join("L")}`).join("");
  }
}
