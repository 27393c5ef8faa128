import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
/** Deep in a server that is about other things. */
const AT = "/some/where/";
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

type Changes = Readonly<Record<string, string | null>>;

/** A server of the built atlas that can be switched off, and given another version. */
export class Site {
  private server: Server | null = null;
  private port = 0;
  private changes: Changes = {};

  get address(): string {
    return `http://127.0.0.1:${this.port}${AT}`;
  }

  /** @param changes files that are other than they were built, by path; null for one that is not there */
  async open(changes: Changes = this.changes): Promise<this> {
    this.changes = changes;
    const server = createServer(({ url = "" }, response) => {
      const path = new URL(url, this.address).pathname.slice(AT.length) || "index.html";
      const body = this.contentOf(path);
      response.writeHead(body === null ? 404 : 200, {
        "Content-Type": TYPES[extname(path)] ?? "text/plain",
        "Cache-Control": path.startsWith("assets/") ? "max-age=31536000, immutable" : "no-cache",
      });
      response.end(body ?? "not here");
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve));
    this.port = (server.address() as AddressInfo).port;
    return this;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  private contentOf(path: string): Buffer | string | null {
    const changed = this.changes[path];
    return changed === undefined ? built(path) : changed;
  }
}

/** A file as it was built; null where there is none. */
export function built(path: string): Buffer | null {
  try {
    return readFileSync(join(DIST, path));
  } catch {
    return null;
  }
}
