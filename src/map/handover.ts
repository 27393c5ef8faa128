import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";

/** A map that is drawn before the page knows its atlas. */
export interface Early {
  map: MapLibre;
  plate: HTMLElement;
  /** What it was begun with. */
  style: StyleSpecification;
  /** Its style is there, and can be changed. */
  isStyled: boolean;
  /** The reader has moved it since. */
  isMoved: boolean;
}

let waiting: Early | null = null;
let isTaken = false;

/** @returns false where the page has its map already */
export function isAwaited(): boolean {
  return !isTaken;
}

/** Lays a map down for the page to take. */
export function handOver(early: Early): void {
  waiting = early;
}

/** The element of the map that lies there, to be kept in sight until it is taken. */
export function earlyPlate(): HTMLElement | null {
  return waiting?.plate ?? null;
}

/** The map that is drawn already, handed over once; null where there is none. */
export function takeEarly(): Early | null {
  const early = waiting;
  isTaken = true;
  waiting = null;
  return early;
}
