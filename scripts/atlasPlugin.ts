import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Relief } from "../src/model/schema.ts";
import { atlasFolder } from "./atlasFolder.ts";

const PUBLISHED = /^(?:\.\.\/)+geodata\/([^?]+)(\?.*)?$/;
const ABSENT = "\0absent";
const TILES = "virtual:relief-tiles";

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
      if (source === TILES) return `\0${TILES}`;
      const [, name, query = ""] = PUBLISHED.exec(source) ?? [];
      if (folder === own || name === undefined) return null;
      const path = join(folder, name);
      return existsSync(path) ? this.resolve(`${path}${query}`) : ABSENT;
    },
    load(id) {
      if (id === `\0${TILES}`) return addressesOf(tilesIn(folder), folder);
      return id === ABSENT ? 'export default ""' : null;
    },
  };
}

/** Names below a folder of built data of its pictures of the ground near by. */
function tilesIn(folder: string): string[] {
  const relief = JSON.parse(readFileSync(join(folder, "relief.json"), "utf8")) as Relief | null;
  return (relief?.near?.tiles ?? []).flatMap(({ light, dark }) => [light, dark]);
}

/** A module of the addresses that these files get, by name: a tile is asked for by its place, and only when it is seen. */
function addressesOf(names: readonly string[], folder: string): string {
  const imports = names.map(
    (name, i) => `import t${i} from ${JSON.stringify(`${join(folder, name)}?url`)};`,
  );
  const entries = names.map((name, i) => `${JSON.stringify(name)}: t${i}`);
  return `${imports.join("\n")}\nexport default { ${entries.join(", ")} };\n`;
}
