import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { anyFreePort, freePort, wantedPort } from "../../scripts/port.mjs";

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => server?.close(() => resolve()) ?? resolve()));

function listen(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server = createServer().once("error", reject).listen(port, host, resolve);
  });
}

describe("freePort", () => {
  it("gives the port that is asked for where nobody listens", async () => {
    const port = await anyFreePort();
    expect(await freePort(port)).toBe(port);
  });

  it.each(["127.0.0.1", "0.0.0.0"])("gives a later port where one is taken on %s", async (host) => {
    const port = await anyFreePort();
    await listen(port, host);
    expect(await freePort(port)).toBeGreaterThan(port);
  });
});

describe("wantedPort", () => {
  it.each([
    [[], {}, 4173],
    [[], { PORT: "8080" }, 8080],
    [["--port", "5000"], { PORT: "8080" }, 5000],
    [["--port=5000"], {}, 5000],
  ] as const)("of %j and %j is %d", (args, env, port) => {
    expect(wantedPort([...args], env)).toBe(port);
  });

  it.each([["--port"], ["--port", "0"], ["--port=65536"], ["--port", "http"], ["--port="]])(
    "refuses %j %j",
    (...args) => {
      expect(() => wantedPort(args, {})).toThrow("A port is a whole number from 1 to 65535");
    },
  );
});
