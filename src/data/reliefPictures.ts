import dark from "../../geodata/relief-dark.webp?url";
import light from "../../geodata/relief-light.webp?url";
import type { Theme } from "../symbology/palette.ts";

/** Where the picture of the whole ground is served from. */
export function reliefPicture(theme: Theme): string {
  return new URL({ light, dark }[theme], document.baseURI).href;
}
