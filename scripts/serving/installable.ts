import { join } from "node:path";
import type { Plugin } from "vite";
import { PALETTES } from "../../src/symbology/palette.ts";
import { readGeodata } from "../atlas.ts";
import { atlasFolder } from "../atlasFolder.ts";

const FILE = "manifest.webmanifest";

/** Lets a browser install the atlas, under its own name and with a window of its own. */
export function installable(): Plugin {
  let geodata = "";
  return {
    name: "shekara-installable",
    apply: "build",
    // Not by this file's own place: Vite bundles its configuration elsewhere.
    configResolved({ root }) {
      geodata = atlasFolder(join(root, "geodata"));
    },
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "manifest", href: `./${FILE}` }, injectTo: "head" },
    ],
    generateBundle() {
      const { title, subtitle } = readGeodata("atlas.json", geodata);
      const source = JSON.stringify({
        name: `${title.en}: ${subtitle.en}`,
        short_name: title.en,
        lang: "en",
        start_url: "./",
        scope: "./",
        // With buttons to go back and to load anew: the atlas has none of its own.
        display: "minimal-ui",
        background_color: PALETTES.light.paper,
        theme_color: PALETTES.light.paper,
        icons: [{ src: "favicon.svg", type: "image/svg+xml", sizes: "any" }],
      });
      this.emitFile({ type: "asset", fileName: FILE, source });
    },
  };
}
