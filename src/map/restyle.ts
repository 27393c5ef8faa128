import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import { keepDrawing } from "./drawing.ts";

/**
 * Draws a style over the one given last: only what differs between the two is touched, and what is
 * being drawn by hand stays.
 */
export function restyle(map: MapLibre, last: StyleSpecification, next: StyleSpecification): void {
  map.setStyle(next, {
    diff: true,
    // The first style was validated, the others are made by the same hand: a frame has no time for it.
    validate: false,
    transformStyle: (drawn, wanted) => {
      if (drawn !== undefined) asGiven(drawn, last);
      return keepDrawing(drawn, wanted);
    },
  });
}

/**
 * MapLibre compares the next style with this account of the drawn one, in which the address of a file
 * has become the file's content: every file would differ, and be fetched and cut into tiles again.
 */
function asGiven(drawn: StyleSpecification, last: StyleSpecification): void {
  Object.assign(drawn.sources, last.sources);
}
