import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { keepDrawing } from "./drawing.ts";
import { hatchOf } from "./hatch.ts";

/** The source that changes with every repeat of a key that slides a handle. */
const BUSIEST = "stretch";

/**
 * Draws each style over the one before: only what differs between the two is touched, and what is
 * being drawn by hand stays. A style that comes before the last one is on the screen waits for it;
 * of several that wait only the latest is drawn.
 */
export class Restyling {
  private readonly map: MapLibre;
  private last: StyleSpecification;
  private wanted: StyleSpecification;
  private busy = true;

  /** @param first the style that the map is made with */
  constructor(map: MapLibre, first: StyleSpecification) {
    this.map = map;
    this.last = first;
    this.wanted = first;
    map.once("style.load", () => {
      this.busy = false;
      addHatches(map, this.wanted);
      this.goOn();
    });
    map.on("render", () => {
      // A map that has lost its context draws, for a moment, without any source.
      const drawn = map.style?.getSource(BUSIEST) !== undefined && map.isSourceLoaded(BUSIEST);
      if (!this.busy || !drawn) return;
      this.busy = false;
      this.goOn();
    });
  }

  show(style: StyleSpecification): void {
    this.wanted = style;
    if (!this.busy) this.goOn();
  }

  private goOn(): void {
    if (this.wanted === this.last) return;
    const { last, wanted, map } = this;
    this.busy = true;
    this.last = wanted;
    addHatches(map, wanted);
    map.setStyle(wanted, {
      diff: true,
      // The first style was validated, the others are made by the same hand: a frame has no time for it.
      validate: false,
      transformStyle: (drawn, next) => {
        if (drawn !== undefined) asGiven(drawn, last);
        return keepDrawing(drawn, next);
      },
    });
    // Also where nothing differs: the next one waits for a picture.
    map.triggerRepaint();
  }
}

/**
 * The pictures of the hatches that a style asks for. They have to be there before its tiles: of
 * several that miss one at once, MapLibre gives it to the first alone.
 */
function addHatches(map: MapLibre, { layers }: StyleSpecification): void {
  for (const { paint } of layers) {
    const name = (paint as Record<string, unknown> | undefined)?.["fill-pattern"];
    if (typeof name !== "string" || map.hasImage(name)) continue;
    const hatch = hatchOf(name);
    if (hatch !== null) map.addImage(name, hatch, { pixelRatio: 2 });
  }
}

/**
 * MapLibre compares the next style with this account of the drawn one, in which the address of a file
 * has become the file's content: every file would differ, and be fetched and cut into tiles again
 * (maplibre-gl-js 7594, open: this can go when it is closed).
 */
function asGiven(drawn: StyleSpecification, last: StyleSpecification): void {
  Object.assign(drawn.sources, last.sources);
}
