import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { ledgerOf } from "../../src/checks/ledger.ts";
import { ledgerPageIn } from "../../src/i18n/ledgerPage.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import { readAtlas } from "../atlas.ts";
import { atlasFolder } from "../atlasFolder.ts";
import { LEDGER_FILE } from "./address.ts";
import { ledgerPage } from "./LedgerPage.tsx";

const PAGES = LANGUAGES.map((language) => ({ language, file: ledgerPageIn(language).file }));

/**
 * Computes the ledger once, which takes seconds, and puts it beside the built atlas: as a page in each language, and as
 * `ledger.json` for the atlas itself, with the checksum of the data it was computed from. Serves both
 * in development.
 */
export function ledger(): Plugin {
  let geodata = "";
  const files = (): Record<string, string> => {
    const atlas = readAtlas(geodata);
    const entries = ledgerOf(atlas);
    return {
      ...Object.fromEntries(
        PAGES.map(({ language, file }) => [file, ledgerPage(atlas, entries, language)]),
      ),
      [LEDGER_FILE]: builtLedger(geodata, entries),
    };
  };
  return {
    name: "shekara-ledger",
    // Not by this file's own place: Vite bundles its configuration elsewhere.
    configResolved({ root }) {
      geodata = atlasFolder(join(root, "geodata"));
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(files())) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    configureServer(server) {
      for (const name of [LEDGER_FILE, ...PAGES.map(({ file }) => file)]) {
        server.middlewares.use(`/${name}`, (_request, response) => {
          const type = name === LEDGER_FILE ? "application/json" : "text/html";
          response.setHeader("Content-Type", `${type}; charset=utf-8`);
          response.end(files()[name]);
        });
      }
    },
  };
}

/**
 * The ledger as the atlas reads it: with the checksum of the data that it was computed from.
 *
 * @param geodata the folder of built data
 */
export function builtLedger(geodata: string, entries = ledgerOf(readAtlas(geodata))): string {
  const { checksum } = JSON.parse(readFileSync(join(geodata, "manifest.json"), "utf8"));
  return JSON.stringify({ checksum, entries });
}
