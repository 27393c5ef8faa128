import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { atlasFolder } from "../atlasFolder.ts";
import { packsOf } from "./make.ts";

const PACKS = "virtual:packs";

/**
 * Packs the published files for the page: `virtual:packs` says where each pack is served from, how many bytes it has
 * and of which version of the data it is. They are made when that is first asked for, by the build, in development
 * and in the tests alike; the published files are not touched.
 */
export function packs(): Plugin {
  let geodata = "";
  let into = "";
  return {
    name: "shekara-packs",
    configResolved({ root }) {
      geodata = atlasFolder(join(root, "geodata"));
      into = join(root, ".cache", "packs");
    },
    resolveId: (source) => (source === PACKS ? `\0${PACKS}` : null),
    load(id) {
      if (id !== `\0${PACKS}`) return null;
      const made = packsOf(geodata);
      const [version = ""] = made.map((pack) => pack.version);
      // Of each version in a place of its own: two builds of different data may go on at once.
      const folder = join(into, version.slice(0, 16));
      mkdirSync(folder, { recursive: true });
      const entries = made.map((pack, i) => {
        const text = JSON.stringify(pack);
        const path = join(folder, `${pack.pack}.json`);
        writeFileSync(path, text);
        return { path, entry: `${pack.pack}: { url: p${i}, bytes: ${Buffer.byteLength(text)} }` };
      });
      const imports = entries.map(
        ({ path }, i) => `import p${i} from ${JSON.stringify(`${path}?url`)};`,
      );
      return `${imports.join("\n")}
export const version = ${JSON.stringify(version)};
export const packs = { ${entries.map(({ entry }) => entry).join(", ")} };
`;
    },
  };
}
