import { join } from "node:path";
import type { Plugin } from "vite";
import { ledgerOf } from "../../src/checks/ledger.ts";
import { readAtlas } from "../atlas.ts";
import { ledgerPage } from "./page.ts";

const FILE = "ledger.html";

/** Puts the ledger as a page beside the built atlas, and serves it in development. */
export function ledger(): Plugin {
  let geodata = "";
  const page = () => {
    const atlas = readAtlas(geodata);
    return ledgerPage(atlas, ledgerOf(atlas));
  };
  return {
    name: "shekara-ledger",
    // Not by this file's own place: Vite bundles its configuration elsewhere.
    configResolved({ root }) {
      geodata = join(root, "geodata");
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: FILE, source: page() });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(page());
      });
    },
  };
}
