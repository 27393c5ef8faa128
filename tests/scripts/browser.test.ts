import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveBrowser } from "../e2e/browser.ts";

const { CHROME: _, ...ENV } = process.env;
const none = () => [];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "shekara-browser-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function program(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

describe("the browser for the tests", () => {
  it("is the one CHROME names, before any other", async () => {
    const named = await program("named", "exit 1");
    const browser = await resolveBrowser({ ...ENV, CHROME: named });
    expect(browser).toMatchObject({ executablePath: named, source: "CHROME" });
  });

  it("is asked for in a sentence where CHROME names nothing that exists", async () => {
    await expect(resolveBrowser({ ...ENV, CHROME: "/no/such/chrome" })).rejects.toThrow(
      "CHROME names /no/such/chrome, and there is no such file.",
    );
  });

  it.skipIf(process.platform === "win32")(
    "is the first installed one that starts, not a stub that only asks for a snap",
    async () => {
      const stub = await program("chromium-browser", "exit 1");
      const real = await program("chromium", "echo Chromium 147");
      const browser = await resolveBrowser(ENV, () => [stub, real]);
      expect(browser).toMatchObject({ executablePath: real, source: "installed" });
    },
  );

  it.runIf(process.platform === "linux")("is looked for on PATH", async () => {
    const onPath = await program("google-chrome", "echo Chromium 147");
    const browser = await resolveBrowser({ ...ENV, PATH: folder });
    expect(browser).toMatchObject({ executablePath: onPath, source: "installed" });
  });

  it.runIf(process.platform === "linux" && process.arch === "x64")(
    "is the npm package's where none is installed: unpacked once, with the libraries it needs",
    async () => {
      const first = await resolveBrowser(ENV, none);
      expect(first.source).toMatch(/^@sparticuz\/chromium \d/);
      const version = execFileSync(first.executablePath, ["--version"], { env: first.env });
      expect(version.toString()).toMatch(/^Chromium \d/);
      const [libraries = ""] = first.env.LD_LIBRARY_PATH?.split(delimiter) ?? [];
      expect(await readdir(libraries)).toEqual(
        expect.arrayContaining(["libexpat.so.1", "libnspr4.so", "libnss3.so"]),
      );
      // Unpacking again would make and remove a folder beside it.
      const shelf = join(first.executablePath, "../..");
      const { mtimeMs } = await stat(shelf);
      expect(await resolveBrowser(ENV, none)).toEqual(first);
      expect((await stat(shelf)).mtimeMs).toBe(mtimeMs);
    },
  );
});
