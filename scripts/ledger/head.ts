import { join } from "node:path";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Plugin } from "vite";
import { readGeodata } from "../atlas.ts";
import { atlasFolder } from "../atlasFolder.ts";

/** Gives the page the atlas's own title and description, for tabs and search engines. */
export function head(): Plugin {
  let geodata = "";
  return {
    name: "shekara-head",
    // Not by this file's own place: Vite bundles its configuration elsewhere.
    configResolved({ root }) {
      geodata = atlasFolder(join(root, "geodata"));
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

/** Text as HTML. */
function escaped(text: string): string {
  return renderToStaticMarkup(createElement(Fragment, null, text));
}
