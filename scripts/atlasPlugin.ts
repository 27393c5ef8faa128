import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { atlasFolder } from "./atlasFolder.ts";

const PUBLISHED = /^(?:\.\.\/)+geodata\/([^?]+)(\?.*)?$/;
const ABSENT = "\0absent";

/**
 * Lets the app open another folder of built data: what `src` imports from `geodata/` is taken from there.
 * A file that is not there, as the relief's pictures may not be, has no address.
 */
export function openedAtlas(): Plugin {
  let folder = "";
  let own = "";
  return {
    name: "shekara-atlas",
    enforce: "pre",
    config: (_config, { command }) => {
      if (command === "build") return {};
      return { server: { fs: { allow: [process.cwd(), atlasFolder("geodata")] } } };
    },
    configResolved({ root }) {
      own = join(root, "geodata");
      folder = atlasFolder(own);
    },
    resolveId(source) {
      const [, name, query = ""] = PUBLISHED.exec(source) ?? [];
      if (folder === own || name === undefined) return null;
      const path = join(folder, name);
      return existsSync(path) ? this.resolve(`${path}${query}`) : ABSENT;
    },
    load: (id) => (id === ABSENT ? 'export default ""' : null),
  };
}
