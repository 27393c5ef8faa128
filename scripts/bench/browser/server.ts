import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { extname, join, normalize } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { headersOf } from "../../serving/headers.ts";

/** What lies between the reader and the server. */
export interface Way {
  bitsPerSecond: number;
  /** From the request to the first byte of its answer, and once more to open a connection. */
  latencyMilliseconds: number;
}

export const TEN_MBIT: Way = { bitsPerSecond: 10e6, latencyMilliseconds: 40 };

/** One answer. Times are milliseconds since 1970, as `performance.timeOrigin` is. */
export interface Answer {
  path: string;
  /** Of the body as it was sent: compressed where text is. */
  bytes: number;
  asked: number;
  /** Null while it is being sent, or where the page has gone. */
  finished: number | null;
}

/** Serves folders to the pages that are compared, all alike. */
export interface Server {
  /** Ends in a slash; the folders lie below it under their names. */
  address: string;
  /** From now on; null for as fast as the machine is. */
  travel(way: Way | null): void;
  /** What was answered since the log was last begun. */
  log(): readonly Answer[];
  beginLog(): void;
  close(): void;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json",
  ".topojson": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".woff2": "font/woff2",
  ".webp": "image/webp",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".wasm": "application/wasm",
};
/** As `npm start` does: what is not text is compressed already, and a small answer gains nothing. */
const TEXT = /json|javascript|html|css|svg|text|xml|manifest/;
const LEAST_COMPRESSED_BYTES = 1024;
const GZIP_LEVEL = 6;

/** Status line and headers, about; bodies alone are counted, but these travel too. */
const HEADER_BYTES = 500;
/** A chunk takes 3 ms at 10 Mbit/s, so that answers share the way and timers can follow. */
const CHUNK_BYTES = 4096;

/** @param folders by the name under which each is served */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Server> {
  const files = new Map<string, File>();
  const known = new WeakSet<Socket>();
  let way: Way | null = null;
  let log: Answer[] = [];
  /** When the last byte that was given to the way arrives: one bucket for all connections. */
  let arrival = 0;

  const travelled = async (bytes: number) => {
    if (way === null) return;
    const now = performance.now();
    arrival = Math.max(arrival, now) + (bytes * 8000) / way.bitsPerSecond;
    await wait(arrival - now);
  };

  const send = async (response: ServerResponse, body: Buffer) => {
    await travelled(HEADER_BYTES);
    for (let at = 0; at < body.length; at += CHUNK_BYTES) {
      const chunk = body.subarray(at, at + CHUNK_BYTES);
      await travelled(chunk.length);
      if (response.destroyed) return false;
      response.write(chunk);
    }
    response.end();
    return true;
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://bench");
    const answer: Answer = { path: pathname, bytes: 0, asked: epoch(), finished: null };
    const mine = log;
    mine.push(answer);
    if (way !== null) {
      await wait(way.latencyMilliseconds * (known.has(request.socket) ? 1 : 2));
      known.add(request.socket);
    }
    const file = fileAt(folders, files, decodeURIComponent(pathname));
    if (file === null) {
      response.writeHead(404).end();
      answer.finished = epoch();
      return;
    }
    const same = request.headers["if-none-match"] === file.tag;
    response.writeHead(same ? 304 : 200, { ...file.headers, ETag: file.tag });
    const body = same ? Buffer.alloc(0) : file.body;
    if (!(await send(response, body))) return;
    answer.bytes = body.length;
    answer.finished = epoch();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    travel: (next) => {
      way = next;
      arrival = 0;
    },
    log: () => log,
    beginLog: () => {
      log = [];
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface File {
  body: Buffer;
  headers: Record<string, string>;
  tag: string;
}

/** The file at an address as it is sent, compressed once; null where there is none. */
function fileAt(
  folders: Readonly<Record<string, string>>,
  files: Map<string, File>,
  pathname: string,
): File | null {
  const cached = files.get(pathname);
  if (cached !== undefined) return cached;
  const [, name = "", ...rest] = normalize(pathname).split("/");
  const folder = folders[name];
  if (folder === undefined) return null;
  const path = rest.join("/");
  const inFolder = path === "" ? "index.html" : path;
  const onDisk = join(folder, inFolder);
  if (!existsSync(onDisk) || !statSync(onDisk).isFile()) return null;
  const raw = readFileSync(onDisk);
  const type = TYPES[extname(onDisk)] ?? "application/octet-stream";
  const compressed = TEXT.test(type) && raw.length >= LEAST_COMPRESSED_BYTES;
  const body = compressed ? gzipSync(raw, { level: GZIP_LEVEL }) : raw;
  const file: File = {
    body,
    tag: `W/"${createHash("sha256").update(raw).digest("base64url").slice(0, 16)}"`,
    headers: {
      ...headersOf(path),
      "Content-Type": type,
      "Content-Length": String(body.length),
      ...(compressed && { "Content-Encoding": "gzip", Vary: "Accept-Encoding" }),
    },
  };
  files.set(pathname, file);
  return file;
}

function epoch(): number {
  return performance.timeOrigin + performance.now();
}
