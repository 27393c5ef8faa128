import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tooOld, unfit } from "../../scripts/setup.mjs";

const SETUP = new URL("../../scripts/setup.mjs", import.meta.url).href;

const LOCK = {
  "": { name: "atlas" },
  "node_modules/map": { version: "6.1.0", integrity: "sha512-map" },
  "node_modules/map/node_modules/@tile/reader": { version: "2.0.0", integrity: "sha512-tile" },
  "node_modules/built-for-another-system": { version: "1.0.0", integrity: "x", optional: true },
};
const { "": _root, "node_modules/built-for-another-system": _other, ...INSTALLED } = LOCK;

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "shekara-setup-"));
  await writeJson("package.json", { engines: { node: ">=20.19" } });
  await writeJson("package-lock.json", { packages: LOCK });
});
afterEach(() => rm(root, { recursive: true }));

const writeJson = (path: string, value: unknown) =>
  writeFile(join(root, path), JSON.stringify(value));

async function install(packages: Record<string, unknown> = INSTALLED) {
  for (const path of Object.keys(INSTALLED)) await mkdir(join(root, path), { recursive: true });
  await writeJson("node_modules/.package-lock.json", { packages });
}

describe("node_modules", () => {
  it("of a fresh clone is unfit", () => {
    expect(unfit(root)).toBe("nothing is installed yet");
  });

  it("is unfit where npm was stopped before it wrote its record", async () => {
    await mkdir(join(root, "node_modules", "map"), { recursive: true });
    expect(unfit(root)).toBe("nothing is installed yet");
  });

  it("is fit where all is there but what is built for other systems", async () => {
    await install();
    expect(unfit(root)).toBeNull();
  });

  it("is unfit where the lock has moved on to another version", async () => {
    await install({
      ...INSTALLED,
      "node_modules/map": { version: "6.0.0", integrity: "sha512-old" },
    });
    expect(unfit(root)).toBe("map is 6.0.0, and 6.1.0 is wanted");
  });

  it("is unfit where a package is new in the lock, however deep", async () => {
    const { "node_modules/map": map } = INSTALLED;
    await install({ "node_modules/map": map });
    expect(unfit(root)).toBe("@tile/reader is missing");
  });

  it("is unfit where a package's folder was deleted by hand", async () => {
    await install();
    await rm(join(root, "node_modules/map"), { recursive: true });
    expect(unfit(root)).toBe("map is missing");
  });

  it("is unfit where a package has left the lock", async () => {
    await install({ ...INSTALLED, "node_modules/old": { version: "1.0.0" } });
    expect(unfit(root)).toBe("old is no longer wanted");
  });
});

describe("a command of the atlas", () => {
  /** Runs ensureInstalled with a stand-in for npm, then prints a line of JSON as a command would. */
  async function command(npmExitCode: number) {
    const npm = join(root, "npm-cli.js");
    const record = JSON.stringify({ packages: INSTALLED });
    await writeFile(
      npm,
      `const fs = require("node:fs");
       console.log("npm talks on stdout: " + process.argv.slice(2).join(" "));
       if (${npmExitCode}) process.exit(${npmExitCode});
       for (const path of ${JSON.stringify(Object.keys(INSTALLED))}) fs.mkdirSync(path, { recursive: true });
       fs.writeFileSync("node_modules/.package-lock.json", ${JSON.stringify(record)});
       fs.appendFileSync("installations", "one ");`,
    );
    const script = `import { ensureInstalled } from ${JSON.stringify(SETUP)};
      ensureInstalled(${JSON.stringify(root)}); console.log("[]");`;
    return spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      env: { ...process.env, npm_execpath: npm },
      encoding: "utf8",
    });
  }

  it("installs the first time and not the second, and keeps stdout for itself", async () => {
    const first = await command(0);
    expect(first.stdout).toBe("[]\n");
    expect(first.stderr).toContain("nothing is installed yet");
    expect(first.stderr).toContain("npm talks on stdout: ci ");
    const second = await command(0);
    expect(second.stdout).toBe("[]\n");
    expect(second.stderr).toBe("");
    expect(await readFile(join(root, "installations"), "utf8")).toBe("one ");
  });

  it("ends with a sentence where npm fails", async () => {
    const { status, stdout, stderr } = await command(3);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n").at(-1)).toBe(
      "npm ci failed (see above), so nothing was started.",
    );
  });

  it("ends with a sentence where Node is too old", async () => {
    await writeJson("package.json", { engines: { node: ">=999.1" } });
    const { status, stderr } = await command(0);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Shekara needs Node 999.1 or newer, and this is Node ${process.versions.node}.\n`,
    );
  });
});

it.each([
  ["18.20.4", true],
  ["20.18.3", true],
  ["20.19.0", false],
  ["22.2.0", false],
])("Node %s is too old for >=20.19: %s", (version, expected) => {
  expect(tooOld(version, ">=20.19") !== null).toBe(expected);
});

it("the packages this test runs with are those of package-lock.json", () => {
  expect(unfit(fileURLToPath(new URL("../../", import.meta.url)))).toBeNull();
});
