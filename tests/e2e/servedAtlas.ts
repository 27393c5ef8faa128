import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer, preview } from "vite";
import { anyFreePort } from "../../scripts/port.mjs";
import { test as own } from "./atlas.ts";

export { expect } from "./atlas.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Puts data into a temporary folder and says where in it they are. */
type Prepare = (folder: string) => Promise<string>;
interface Served {
  address: string;
  geodata: string;
  close(): Promise<void>;
}

/** `test` on an atlas of other data than ours, built as ours is and served from a folder of its own. */
export const testOnBuilt = (prepare: Prepare) => testOn(prepare, serveBuilt);

/** The same, served from the sources as `npm run dev` does: nothing is bundled, no ledger computed. */
export const testOnSources = (prepare: Prepare) => testOn(prepare, serveSources);

function testOn(prepare: Prepare, serve: typeof serveBuilt) {
  return own.extend<object, { served: Served }>({
    served: [
      // Playwright reads from the braces that no other fixture is asked for.
      // biome-ignore lint/correctness/noEmptyPattern: see above
      async ({}, use) => {
        const folder = mkdtempSync(join(tmpdir(), "atlas-"));
        const geodata = await prepare(folder);
        process.env.SHEKARA_ATLAS = geodata;
        const served = await serve(folder);
        await use({ ...served, geodata });
        await served.close();
        delete process.env.SHEKARA_ATLAS;
        rmSync(folder, { recursive: true, force: true });
      },
      { scope: "worker", timeout: 120_000 },
    ],
    baseURL: ({ served }, use) => use(served.address),
  });
}

async function serveBuilt(folder: string) {
  const outDir = join(folder, "dist");
  const port = await anyFreePort();
  await build({ root: ROOT, logLevel: "error", build: { outDir } });
  const server = await preview({
    root: ROOT,
    logLevel: "error",
    build: { outDir },
    preview: { host: "127.0.0.1", port, strictPort: true },
  });
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function serveSources(folder: string): ReturnType<typeof serveBuilt> {
  const port = await anyFreePort();
  const server = await createServer({
    root: ROOT,
    logLevel: "error",
    cacheDir: join(folder, "cache"),
    server: { host: "127.0.0.1", port, strictPort: true, hmr: false, ws: false, watch: null },
  });
  await server.listen();
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
