import { join } from "node:path";
import type { Plugin } from "vite";
import { readGeodata } from "../atlas.ts";
import { escaped } from "./html.ts";

/** Gives the page the atlas's own title and description, for tabs and search engines. */
export function head(): Plugin {
  let geodata = "";
  return {
    name: "shekara-head",
    // Not by this file's own place: Vite bundles its configuration elsewhere.
    configResolved({ root }) {
      geodata = join(root, "geodata");
    },
    transformIndexHtml() {
      const { title, subtitle } = readGeodata("atlas.json", geodata);
      const content = `${subtitle.en}: treaty lines, lengths along the border, and every figure checked.`;
      return [
        { tag: "title", children: escaped(`${title.en}: ${subtitle.en}`), injectTo: "head" },
        { tag: "meta", attrs: { name: "description", content }, injectTo: "head" },
      ];
    },
  };
}
