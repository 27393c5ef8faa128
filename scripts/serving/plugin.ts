import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import type { Connect, Plugin } from "vite";
import { atlasFolder } from "../atlasFolder.ts";
import { contentSecurityPolicy, headersFile, headersOf } from "./headers.ts";

/** Where the published files lie beside the atlas, under the names they have in the repository. */
export const DATA = "data";

/** Beside what the manifest lists: itself, and in what shape it all is. The terms come from `licences`. */
const BESIDE = ["manifest.json", "README.md"];

/** Served as it should be: the policy in the page, the headers beside the files, the data under names that stay. */
export function serving(): Plugin {
  let geodata = "";
  let base = "/";
  return {
    name: "shekara-serving",
    // Not by this file's own place: Vite bundles its configuration elsewhere.
    configResolved({ root, base: at }) {
      geodata = atlasFolder(join(root, "geodata"));
      base = at.startsWith("/") ? at : "/";
    },
    transformIndexHtml: {
      order: "post",
      // In development Vite's own script stands in the page.
      handler: (html, { bundle }) =>
        bundle === undefined
          ? []
          : [
              {
                tag: "meta",
                attrs: {
                  "http-equiv": "Content-Security-Policy",
                  content: contentSecurityPolicy({ scripts: scriptsIn(html) }),
                },
                injectTo: "head-prepend",
              },
            ],
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile() });
      for (const name of publishedIn(geodata)) {
        this.emitFile({
          type: "asset",
          fileName: `${DATA}/${name}`,
          source: readFileSync(join(geodata, name)),
        });
      }
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(compression({ filter: isText }));
      middlewares.use(withHeaders(base));
    },
  };
}

/** The texts of the scripts that stand in a page themselves. */
function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
}

/** The names of the published files in a folder of built data: not the facts and inputs it was built from. */
export function publishedIn(folder: string): string[] {
  const { files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  return [...Object.keys(files), ...BESIDE.filter((name) => existsSync(join(folder, name)))];
}

/** Fonts and pictures are compressed already. */
const isText = (_request: IncomingMessage, response: ServerResponse) =>
  /json|javascript|html|css|svg|text/.test(String(response.getHeader("Content-Type")));

function withHeaders(base: string): Connect.NextHandleFunction {
  return ({ url = "" }, response, next) => {
    const path = new URL(url, "http://atlas").pathname.slice(base.length);
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    next();
  };
}
