import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { keptIn, versionOf } from "./kept.ts";

/** Where the worker lies: its place is what it may answer for. */
const WORKER = "sw.js";
const SOURCE = "src/offline/offline.worker.ts";
const LIST = "virtual:kept-files";

/**
 * Puts the service worker beside the built atlas, with the list of all that it keeps: made of the folder as it has been
 * written, so that whatever else builds something is in it.
 */
export function offline(): Plugin {
  let root = "";
  return {
    name: "shekara-offline",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return;
        const files = keptIn(dir);
        writeFileSync(join(dir, WORKER), await workerFor(files, root));
      },
    },
  };
}

/** Built by itself, as one script: not every browser starts such a worker from modules. */
async function workerFor(files: readonly [string, string][], root: string): Promise<string> {
  const list = `export const version = ${JSON.stringify(versionOf(files))};
export const files = ${JSON.stringify(files)};`;
  const built = (await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [
      {
        name: "shekara-kept-files",
        resolveId: (id) => (id === LIST ? `\0${LIST}` : null),
        load: (id) => (id === `\0${LIST}` ? list : null),
      },
    ],
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: join(root, SOURCE), output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput;
  const [script] = built.output;
  return script.code;
}
