import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { Plugin } from "vite";
import { dataPageIn } from "../../src/i18n/dataPage.ts";
import { entryPageIn } from "../../src/i18n/entryPage.ts";
import { ledgerPageIn } from "../../src/i18n/ledgerPage.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import { atlasFolder } from "../atlasFolder.ts";
import { computedLedger } from "../ledger/computed.ts";
import { DATA } from "../serving/plugin.ts";
import { publishedAt } from "../serving/publishedAt.ts";
import { citationFile } from "./citationFile.ts";
import { sha256 } from "./dataFile.ts";
import { entryRecord } from "./entryRecord.ts";
import { type Exports, exportsOf } from "./files.ts";
import { cardOf } from "./page/card.ts";
import { dataPage } from "./page/DataPage.tsx";
import { entryPage } from "./page/EntryPage.tsx";
import { letteringIn } from "./page/lettering.ts";
import { siteMap } from "./siteMap.ts";

type Files = Map<string, string | Uint8Array>;

/**
 * Puts the data for others' programs beside the built atlas, with the page where they are downloaded and a page for each
 * entry of the ledger; the pages are served in development as well.
 */
export function dataset(): Plugin {
  let root = "";
  let geodata = "";
  let made: Promise<{ exported: Exports; pages: Files }> | null = null;
  const make = () => {
    made ??= all(root, geodata);
    return made;
  };
  return {
    name: "shekara-dataset",
    // Not by this file's own place: Vite bundles its configuration elsewhere.
    configResolved(config) {
      root = config.root;
      geodata = atlasFolder(join(root, "geodata"));
    },
    async generateBundle() {
      const { exported, pages } = await make();
      for (const [name, source] of exported.made) {
        this.emitFile({ type: "asset", fileName: `${DATA}/${name}`, source });
      }
      for (const [fileName, source] of pages) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    configureServer(server) {
      server.middlewares.use(async ({ url = "" }, response, next) => {
        const path = new URL(url, "http://atlas").pathname.slice(1);
        const isOurs =
          /^(data(\.\w+)?\.html|ledger\/.+)$/.test(path) ||
          /^data\/(.+\/.+|.+\.(gpkg|csv|cff)|datapackage\.json)$/.test(path);
        if (!isOurs) return next();
        const { exported, pages } = await make();
        const content = pages.get(path) ?? exported.made.get(path.replace(`${DATA}/`, ""));
        if (content === undefined) return next();
        const type = path.endsWith(".png") ? "image/png" : "text/html; charset=utf-8";
        response.setHeader("Content-Type", path.endsWith(".json") ? "application/json" : type);
        response.end(content);
      });
    },
  };
}

async function all(root: string, geodata: string): Promise<{ exported: Exports; pages: Files }> {
  const { atlas, entries } = computedLedger(geodata);
  const exported = await exportsOf(geodata, atlas, entries);
  const { edition, offered } = exported;
  if (edition.dataset !== undefined) {
    exported.made.set("CITATION.cff", new TextEncoder().encode(citationFile(edition)));
  }
  const base = publishedAt();
  const pages: Files = new Map();
  const beside = ["README.md", "LICENSE.txt"].filter((name) =>
    existsSync(join(geodata, name.replace(".txt", ""))),
  );
  for (const language of LANGUAGES) {
    const page = dataPage({ atlas, files: offered, edition, language, base, beside });
    pages.set(dataPageIn(language), page);
  }
  const letters = letteringIn(join(root, "src/fonts"));
  const cards: [name: string, svg: string][] = [];
  for (const entry of entries) {
    const record = entryRecord(atlas, entry);
    cards.push([`ledger/${entry.id}.png`, cardOf(atlas, entry, record, letters)]);
    for (const language of LANGUAGES) {
      const page = entryPage({ atlas, entry, record, edition, language, base });
      pages.set(entryPageIn(language, entry.id), page);
    }
  }
  if (base !== "") {
    const listed = [...pages.keys()].filter((name) => name.endsWith(".html"));
    const ledgers = LANGUAGES.map((language) => ledgerPageIn(language).file);
    pages.set("sitemap.xml", siteMap(base, ["", ...ledgers, ...listed], edition.released));
    pages.set("robots.txt", `User-agent: *\nAllow: /\nSitemap: ${base}sitemap.xml\n`);
  }
  const drawn = await Promise.all(
    cards.map(
      async ([name, svg]) => [name, await pictureOf(svg, join(root, ".cache/cards"))] as const,
    ),
  );
  for (const [name, picture] of drawn) pages.set(name, picture);
  return { exported, pages };
}

/** A card as PNG, kept in a folder from one build to the next by what it is drawn from. */
async function pictureOf(svg: string, cache: string): Promise<Uint8Array> {
  const path = join(cache, `${sha256(svg)}.png`);
  try {
    return readFileSync(path);
  } catch {
    const picture = await sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer();
    mkdirSync(cache, { recursive: true });
    writeFileSync(path, picture);
    return picture;
  }
}
