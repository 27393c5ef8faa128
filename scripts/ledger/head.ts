import { join } from "node:path";
import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { inNumbers } from "../../src/checks/inNumbers.ts";
import { translator } from "../../src/i18n/everyLanguage.ts";
import { readAtlas, readGeodata } from "../atlas.ts";
import { atlasFolder } from "../atlasFolder.ts";
import { publishedAt } from "../serving/publishedAt.ts";

/** Of `public`, as `npm run pictures` makes it. */
const PREVIEW = { file: "preview.jpg", width: "1200", height: "630" } as const;

/** Gives the page the atlas's own title and description, for tabs, search engines and previews of links. */
export function head(): Plugin {
  let geodata = "";
  return {
    name: "shekara-head",
    // Not by this file's own place: Vite bundles its configuration elsewhere.
    configResolved({ root }) {
      geodata = atlasFolder(join(root, "geodata"));
    },
    transformIndexHtml() {
      const { title, subtitle, mapLabel } = readGeodata("atlas.json", geodata);
      const name = `${title.en}: ${subtitle.en}`;
      const numbers = inNumbers(readAtlas(geodata));
      const description = `${subtitle.en}: ${translator("en")("welcome.special", { ...numbers })}`;
      const base = publishedAt();
      const graph = {
        "og:type": "website",
        "og:site_name": title.en,
        "og:title": name,
        "og:description": description,
        ...(base && { "og:url": base }),
        "og:image": base + PREVIEW.file,
        "og:image:width": PREVIEW.width,
        "og:image:height": PREVIEW.height,
        "og:image:alt": mapLabel.en,
      };
      const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
        tag: "meta",
        attrs,
        injectTo: "head",
      });
      return [
        { tag: "title", children: escaped(name), injectTo: "head" },
        meta({ name: "description", content: description }),
        ...Object.entries(graph).map(([property, content]) => meta({ property, content })),
        meta({ name: "twitter:card", content: "summary_large_image" }),
        ...(base
          ? [{ tag: "link", attrs: { rel: "canonical", href: base }, injectTo: "head" } as const]
          : []),
      ];
    },
  };
}

/** Text as HTML. */
function escaped(text: string): string {
  return renderToStaticMarkup(createElement(Fragment, null, text));
}
