import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { ledgerOf } from "../../src/checks/ledger.ts";
import { readAtlas } from "../atlas.ts";
import { atlasFolder } from "../atlasFolder.ts";
import { ledgerPage } from "./LedgerPage.tsx";

/** Type of each file by its name. */
const TYPES = { "ledger.html": "text/html", "ledger.json": "application/json" } as const;
type Name = keyof typeof TYPES;

/**
 * Computes the ledger once, which takes seconds, and puts it beside the built atlas: as a page, and as
 * `ledger.json` for the atlas itself, with the checksum of the data it was computed from. Serves both
 * in development.
 */
export function ledger(): Plugin {
  let geodata = "";
  const files = (): Record<Name, string> => {
    const atlas = readAtlas(geodata);
    const entries = ledgerOf(atlas);
    const { checksum } = JSON.parse(readFileSync(join(geodata, "manifest.json"), "utf8"));
    return {
      "ledger.html": ledgerPage(atlas, entries),
      "ledger.json": JSON.stringify({ checksum, entries }),
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
      for (const name of Object.keys(TYPES) as Name[]) {
        server.middlewares.use(`/${name}`, (_request, response) => {
          response.setHeader("Content-Type", `${TYPES[name]}; charset=utf-8`);
          response.end(files()[name]);
        });
      }
    },
  };
}
