import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { build, type Plugin, type Rolldown } from "vite";
import { LANGUAGES } from "../../src/model/schema.ts";
import type { Theme } from "../../src/symbology/palette.ts";
import { readAtlas, readGeodata } from "../atlas.ts";
import { atlasFolder } from "../atlasFolder.ts";
import { publishedIn } from "../serving/plugin.ts";
import { LAYOUTS, type PageAtBuild, withPageAtBuild } from "./atBuild.ts";
import { overviewOf } from "./overview.ts";

const THEMES: readonly Theme[] = ["light", "dark"];

/** Where the page is to be written into. */
const PLACE = '<div id="atlas"></div>';

/** What chooses among what is written. */
const SCRIPT = "src/app/firstWords.ts";

const nameOf = (language: string, theme: string) => `first-${language}-${theme}.json`;

/**
 * Writes the beginning of the page into it, as the page itself would draw it: its first screen in every language and
 * layout, and beside it what the first picture of the map is drawn with.
 */
export function opening(): Plugin {
  let root = "";
  let geodata = "";
  let script = "";
  let screens: { language: string; layout: string; title: string; html: string }[] = [];
  return {
    name: "shekara-opening",
    apply: "build",
    configResolved(config) {
      root = config.root;
      geodata = atlasFolder(join(root, "geodata"));
    },
    async buildStart() {
      const atlas = { ...readAtlas(geodata), checksum: "" };
      script = await bundled(join(root, SCRIPT));
      const { title, subtitle } = readGeodata("atlas.json", geodata);
      await withPageAtBuild(root, (page) => {
        screens = LANGUAGES.flatMap((language) =>
          LAYOUTS.map((layout) => ({
            language,
            layout,
            title: `${title[language]}: ${subtitle[language]}`,
            html: unstyled(
              renderToString(createElement(page.FirstScreen, { atlas, language, layout })),
            ),
          })),
        );
        const given = geometriesIn(geodata);
        for (const language of LANGUAGES) {
          for (const theme of THEMES) {
            const source = JSON.stringify(pictureOf(page, atlas, given, language, theme));
            this.emitFile({ type: "asset", name: nameOf(language, theme), source });
          }
        }
      });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE} to write into`);
        const address = (name: string) => `./${fileNamed(bundle, name)}`;
        const worker = address("maplibre-gl-worker");
        const written = screens.map(
          ({ language, layout, title, html: screen }) =>
            `<template data-language="${language}" data-layout="${layout}" data-title="${title}" data-light="${address(
              nameOf(language, "light"),
            )}" data-dark="${address(nameOf(language, "dark"))}" data-worker="${worker}">${screen}</template>`,
        );
        return html.replace(PLACE, `${PLACE}\n${written.join("\n")}\n<script>${script}</script>`);
      },
    },
  };
}

/** The picture of an atlas as it opens, with no more in it than is seen; what has an address when it is served comes later. */
function pictureOf(
  page: PageAtBuild,
  atlas: Parameters<PageAtBuild["firstPicture"]>[0],
  given: ReadonlyMap<string, FeatureCollection>,
  language: (typeof LANGUAGES)[number],
  theme: Theme,
) {
  const { style, home, words } = page.firstPicture(atlas, given, language, theme);
  const { "font-faces": _fonts, ...own } = style;
  const { "relief-near": _near, ...sources } = style.sources;
  const layers = style.layers.filter(
    (layer) => !("source" in layer && layer.source === "relief-near"),
  );
  const contents = (name: string): FeatureCollection => {
    const source = style.sources[name];
    if (source?.type !== "geojson") throw new Error(`the style has no GeoJSON source ${name}`);
    if (typeof source.data !== "string") return source.data as FeatureCollection;
    return given.get(source.data.split("/").at(-1) ?? "") ?? NOTHING;
  };
  return { ...overviewOf({ ...own, sources, layers }, contents), home, words };
}

/** The page's policy forbids what styles itself: the script that shows the screen styles it by these. */
const unstyled = (html: string) => html.replaceAll(' style="', ' data-style="');

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

/** Every published geometry, by the name of its file. */
function geometriesIn(geodata: string): ReadonlyMap<string, FeatureCollection> {
  const names = publishedIn(geodata).filter((name) => name.endsWith(".geojson"));
  return new Map(
    names.map((name) => [name, JSON.parse(readFileSync(join(geodata, name), "utf8"))]),
  );
}

/** A script of one file, to stand in the page itself. */
async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry, formats: ["iife"], name: "first", fileName: "first" },
    },
  });
  const [first] = [built].flat() as Rolldown.RolldownOutput[];
  if (first === undefined) throw new Error(`nothing came of ${entry}`);
  return first.output[0].code.trim();
}

function fileNamed(bundle: Rolldown.OutputBundle, name: string): string {
  const found = Object.values(bundle).find(
    (file) => file.fileName.includes(name) || (file.type === "asset" && file.names.includes(name)),
  );
  if (found === undefined) throw new Error(`the build has no file ${name}`);
  return found.fileName;
}
