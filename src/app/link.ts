import type { AppState } from "../state/state.ts";
import { encode } from "../state/url.ts";

/** The address of what is looked at. Not as the bar has it, which lags behind by a quarter of a second. */
export function linkOf(state: AppState): string {
  return new URL(encode(state, location.hash) || "#", location.href).href;
}

/** The same without the camera: for what the map goes to by itself. */
export function addressOf(state: AppState): string {
  return new URL(encode(state) || "#", location.href).href;
}
