import { join } from "node:path";
import type { Plugin } from "vite";
import { ledgerPageIn } from "../../src/i18n/ledgerPage.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import { atlasFolder } from "../atlasFolder.ts";
import { schemaOrg } from "../dataset/descriptor.ts";
import { editionOf } from "../dataset/edition.ts";
import { publishedAt } from "../serving/publishedAt.ts";
import { LEDGER_FILE } from "./address.ts";
import { computedLedger } from "./computed.ts";
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
    const { atlas, entries, checksum } = computedLedger(geodata);
    const about = schemaOrg(atlas, [], editionOf(atlas, checksum), publishedAt());
    return {
      ...Object.fromEntries(
        PAGES.map(({ language, file }) => [file, ledgerPage(atlas, entries, language, about)]),
      ),
      [LEDGER_FILE]: builtLedger(geodata),
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
export function builtLedger(geodata: string): string {
  const { checksum, entries } = computedLedger(geodata);
  return JSON.stringify({ checksum, entries });
}
