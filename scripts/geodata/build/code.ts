import { readdirSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint } from "./due.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** What geometries are computed by. */
export const COMPUTING = [
  "scripts/geodata",
  "src/checks",
  "src/finding",
  "src/measure",
  "src/model",
  "src/symbology",
];
const NOTED = join(ROOT, ".cache/geodata/code");

/** A fingerprint of the code that computes geometries. */
export function codeFingerprint(root = ROOT): string {
  const files = COMPUTING.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  );
  return fingerprint(files.sort().map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

/**
 * Whether the code has changed since it last built on this machine. Where it never did, what is there
 * is taken to be what this code makes: `--check` holds that of every commit.
 */
export async function codeHasChanged(): Promise<boolean> {
  const noted = await readFile(NOTED, "utf8").catch(() => null);
  if (noted === null) await noteCode();
  return noted !== null && noted !== codeFingerprint();
}

export async function noteCode(): Promise<void> {
  await mkdir(dirname(NOTED), { recursive: true });
  await writeFile(NOTED, codeFingerprint());
}
