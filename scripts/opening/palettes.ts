import type { Plugin } from "vite";
import { PALETTES, type Palette } from "../../src/symbology/palette.ts";

const SHEET = "virtual:palettes.css";

/** The palettes as a style sheet, so that the paper has its colours before any script has run. */
export function palettes(): Plugin {
  return {
    name: "shekara-palettes",
    resolveId: (source) => (source === SHEET ? `\0${SHEET}` : null),
    load: (id) =>
      id === `\0${SHEET}`
        ? `:root{${declared(PALETTES.light)}}@media (prefers-color-scheme: dark){:root{${declared(PALETTES.dark)}}}`
        : null,
  };
}

function declared(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => {
      const variable = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return `--${variable}:${colour}`;
    })
    .join(";");
}
