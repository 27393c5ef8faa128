import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, serve } from "../../../scripts/bench/browser/server.ts";

const KILOBYTES = 50_000;
/** 50 kB at 4 Mbit/s are 100 ms. */
const WAY = { bitsPerSecond: 4e6, latencyMilliseconds: 40 };
/** On a busy machine an answer comes late, never early. */
const NOISE = 2000;

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bench-"));
  writeFileSync(join(folder, "picture.png"), new Uint8Array(KILOBYTES));
  writeFileSync(join(folder, "text.json"), JSON.stringify("a".repeat(5000)));
  server = await serve({ pages: folder });
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function milliseconds(paths: readonly string[]): Promise<number> {
  const began = performance.now();
  await Promise.all(paths.map(async (path) => (await fetch(server.address + path)).arrayBuffer()));
  return performance.now() - began;
}

describe("the server of the benchmark", () => {
  it("lets all connections share one way, and takes its time before each answer", async () => {
    server.travel(WAY);
    // One answer: 50 kB and the headers, after a connection and a request. Two at once: twice the bytes.
    const one = await milliseconds(["pages/picture.png"]);
    const two = await milliseconds(["pages/picture.png?a", "pages/picture.png?b"]);
    server.travel(null);
    expect(one).toBeGreaterThan(40 + 100 - 2);
    expect(one).toBeLessThan(2 * 40 + 101 + NOISE);
    expect(two).toBeGreaterThan(40 + 200 - 2);
    expect(two).toBeLessThan(2 * 40 + 202 + NOISE);
  });

  it("counts a body as it was sent, and what is asked for again as nothing", async () => {
    server.beginLog();
    const first = await fetch(`${server.address}pages/text.json`);
    expect(await first.json()).toHaveLength(5000);
    const again = await fetch(`${server.address}pages/text.json`, {
      headers: { "If-None-Match": first.headers.get("ETag") ?? "" },
    });
    expect(again.status).toBe(304);
    const missing = await fetch(`${server.address}pages/nothing.json`);
    expect(missing.status).toBe(404);
    const sizes = server.log().map(({ bytes }) => bytes);
    expect(sizes).toEqual([gzipSync(JSON.stringify("a".repeat(5000))).length, 0, 0]);
  });

  it("serves nothing from beside its folders", async () => {
    const { status } = await fetch(`${server.address}pages/%2e%2e/%2e%2e/etc/passwd`);
    expect(status).toBe(404);
  });
});
