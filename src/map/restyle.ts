import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { keepDrawing } from "./drawing.ts";
import { hatchOf } from "./hatch.ts";
import { signOf } from "./signs.ts";

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

  /**
   * @param first the style that the map is made with
   * @param isStyled whether that has been loaded
   */
  constructor(map: MapLibre, first: StyleSpecification, isStyled: boolean) {
    this.map = map;
    this.last = first;
    this.wanted = first;
    const begin = () => {
      this.busy = false;
      addPictures(map, this.last);
      this.goOn();
    };
    if (isStyled) begin();
    else map.once("style.load", begin);
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
    addPictures(map, wanted);
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
 * The pictures of the hatches and signs that a style asks for. They have to be there before its tiles: of
 * several that miss one at once, MapLibre gives it to the first alone.
 */
export function addPictures(map: MapLibre, style: StyleSpecification, fineness = 1): void {
  for (const name of picturesIn(style)) {
    const picture = map.hasImage(name) ? null : (hatchOf(name, fineness) ?? signOf(name, fineness));
    if (picture !== null) map.addImage(name, picture, { pixelRatio: 2 * fineness });
  }
}

/** The names of the pictures in a style, those among them that are chosen by the feature. */
export function picturesIn({ layers }: StyleSpecification): Set<string> {
  const asked = layers.flatMap(({ paint, layout }) => [
    (paint as Record<string, unknown> | undefined)?.["fill-pattern"],
    (layout as Record<string, unknown> | undefined)?.["icon-image"],
  ]);
  const names = asked.flat(Number.POSITIVE_INFINITY) as unknown[];
  return new Set(
    names.filter((name) => typeof name === "string" && name.includes("/")) as string[],
  );
}

/**
 * MapLibre compares the next style with this account of the drawn one, in which the address of a file
 * has become the file's content: every file would differ, and be fetched and cut into tiles again
 * (maplibre-gl-js 7594, open: this can go when it is closed).
 */
function asGiven(drawn: StyleSpecification, last: StyleSpecification): void {
  Object.assign(drawn.sources, last.sources);
}
