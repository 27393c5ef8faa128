import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { atlasFolder } from "../atlasFolder.ts";
import { DATA } from "./plugin.ts";

/** The licences of the data, as they lie beside them. */
const NAMES = ["LICENSE", "LICENSE-GPL-2"];

/**
 * Puts the licences of the data beside the data in the built atlas, as texts that a browser opens: what stands under
 * the GPL may be passed on only with its words. Serves them in development.
 */
export function licences(): Plugin {
  let folder = "";
  const there = () => NAMES.filter((name) => existsSync(join(folder, name)));
  return {
    name: "shekara-licences",
    configResolved({ root }) {
      folder = atlasFolder(join(root, "geodata"));
    },
    generateBundle() {
      for (const name of there()) {
        const source = readFileSync(join(folder, name));
        this.emitFile({ type: "asset", fileName: `${DATA}/${name}.txt`, source });
      }
    },
    configureServer(server) {
      for (const name of there()) {
        server.middlewares.use(`/${DATA}/${name}.txt`, (_request, response) => {
          response.setHeader("Content-Type", "text/plain; charset=utf-8");
          response.end(readFileSync(join(folder, name)));
        });
      }
    },
  };
}
