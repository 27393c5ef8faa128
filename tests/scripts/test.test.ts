import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { clone } from "./clone.ts";

let remove: () => unknown;
afterEach(() => remove());

async function run(figures: string, ...args: string[]) {
  const stand = await clone({ "scripts/figures.ts": figures, "scripts/truth.ts": "" });
  remove = stand.remove;
  return spawnSync(process.execPath, [join(stand.root, "scripts/test.mjs"), ...args], {
    encoding: "utf8",
    env: stand.env,
  });
}

it("npm test closes with the count, shows a failed step's output, and exits non-zero", async () => {
  const { stdout, status } = await run(
    `console.log("the table has drifted"); process.exitCode = 1;`,
    "--only",
    "docs",
  );
  expect(stdout).toMatch(/^figures in the documents \.\.\. FAILED, [\d.]+ s$/m);
  expect(stdout).toContain("the table has drifted");
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 passed, 1 failed");
  expect(status).toBe(1);
});

it("npm test keeps quiet about what a good step prints, and exits with zero", async () => {
  const { stdout, status } = await run(`console.log("all is well");`, "--only", "docs");
  expect(stdout).not.toContain("all is well");
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("2 passed, 0 failed");
  expect(status).toBe(0);
});

it("npm test names its groups of steps where it is given none of them", async () => {
  const { stderr, status } = await run("", "--only", "lunch");
  expect(stderr).toBe("The only option is --only with one of: checks, unit, docs, e2e, bench.\n");
  expect(status).toBe(1);
});
