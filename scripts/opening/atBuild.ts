import react from "@vitejs/plugin-react";
import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { ReactElement } from "react";
import { type Plugin, runnerImport } from "vite";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Language } from "../../src/model/schema.ts";
import type { Theme } from "../../src/symbology/palette.ts";
import { openedAtlas } from "../atlasPlugin.ts";
import { ledgerAddress } from "../ledger/address.ts";
import { packs } from "../packs/plugin.ts";

/** How the paper lies, as src/state/layout.ts has it. */
export const LAYOUTS = ["wide", "side", "stacked"] as const;

interface ScreenAsked {
  atlas: Atlas;
  language: Language;
  layout: (typeof LAYOUTS)[number];
}

/** What the build runs of the page. The scripts import nothing of the app: it is run as the browser would run it. */
export interface PageAtBuild {
  FirstScreen: (asked: ScreenAsked) => ReactElement;
  firstPicture: (
    atlas: Atlas,
    given: ReadonlyMap<string, FeatureCollection>,
    language: Language,
    theme: Theme,
  ) => { style: StyleSpecification; home: number[]; words: Record<string, string> };
}

/** Style sheets are of no use where nothing is painted. */
const noStyles: Plugin = {
  name: "shekara-no-styles",
  enforce: "pre",
  resolveId: (source) => (source.endsWith(".css") ? "\0no-styles" : null),
  load: (id) => (id === "\0no-styles" ? "" : null),
};

/** Where files are served from, as far as what is run asks: in what it makes the build puts the true addresses. */
const NOWHERE = "http://atlas.invalid/";

/** Runs the page's own code in Node, and what is done with it. */
export async function withPageAtBuild<T>(root: string, use: (page: PageAtBuild) => T): Promise<T> {
  Object.assign(globalThis, { document: { baseURI: NOWHERE } });
  try {
    return use(await pageAtBuild(root));
  } finally {
    Reflect.deleteProperty(globalThis, "document");
  }
}

async function pageAtBuild(root: string): Promise<PageAtBuild> {
  const { module } = await runnerImport<PageAtBuild>("/src/app/atBuild.ts", {
    root,
    configFile: false,
    logLevel: "error",
    plugins: [noStyles, react(), openedAtlas(), packs(), ledgerAddress()],
  });
  return module;
}
