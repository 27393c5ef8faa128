import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer, preview, type ViteDevServer } from "vite";
import { test as own } from "./atlas.ts";

export { expect } from "./atlas.ts";

/** The next free one after a number that nobody is known to use. */
const ANY_PORT = 47_000;
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
      // Playwright reads in the braces which fixtures are asked for: one that is always there, and not needed.
      async ({ playwright: _ }, use) => {
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
  await build({ root: ROOT, logLevel: "error", build: { outDir } });
  const server = await preview({
    root: ROOT,
    logLevel: "error",
    build: { outDir },
    preview: { host: "127.0.0.1", port: ANY_PORT },
  });
  return { address: addressOf(server), close: () => server.close() };
}

async function serveSources(folder: string): ReturnType<typeof serveBuilt> {
  const server = await createServer({
    root: ROOT,
    logLevel: "error",
    cacheDir: join(folder, "cache"),
    server: { host: "127.0.0.1", port: ANY_PORT, watch: null },
  });
  await server.listen();
  return { address: addressOf(server), close: () => server.close() };
}

function addressOf({ resolvedUrls }: Pick<ViteDevServer, "resolvedUrls">): string {
  const [address] = resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error("the server tells no address");
  return address;
}
