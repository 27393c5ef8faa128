import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const RUN = fileURLToPath(new URL("../../scripts/run.mjs", import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "shekara-run-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function script(text: string): Promise<string> {
  const path = join(folder, `${Math.random()}.ts`);
  await writeFile(path, text);
  return path;
}

describe("run.mjs", () => {
  it("hands on arguments, input, output and exit code", async () => {
    const path = await script(`
      import { readFileSync } from "node:fs";
      const words: string[] = process.argv.slice(2);
      console.log(JSON.stringify([words, readFileSync(0, "utf8")]));
      process.exitCode = 7;`);
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [RUN, "tsx", path, "--json", "two words"],
      { encoding: "utf8", input: "from stdin" },
    );
    expect(stderr).toBe("");
    expect(stdout).toBe('[["--json","two words"],"from stdin"]\n');
    expect(status).toBe(7);
  });

  it("names a program that no package of ours has", () => {
    const { stderr, status } = spawnSync(process.execPath, [RUN, "nowhere"], { encoding: "utf8" });
    expect(stderr).toBe("No package of package.json has a program called nowhere\n");
    expect(status).toBe(1);
  });

  it.skipIf(process.platform === "win32")("hands on a request to stop", async () => {
    const path = await script(`
      process.on("SIGTERM", () => { console.log("stopped in good order"); process.exit(5); });
      setInterval(() => {}, 1000);
      console.log("ready");`);
    const child = spawn(process.execPath, [RUN, "tsx", path], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (`${chunk}` === "ready\n") child.kill("SIGTERM");
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(output).toBe("ready\nstopped in good order\n");
    expect(code).toBe(5);
  });
});
