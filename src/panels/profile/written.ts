import type { Position } from "../../measure/position.ts";

/** Longitude and latitude to a hundredth of a degree, about a cell, as the address writes them. */
export function written([longitude, latitude]: Position): string {
  return `${longitude.toFixed(2)}, ${latitude.toFixed(2)}`;
}
