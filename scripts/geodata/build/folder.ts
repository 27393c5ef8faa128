import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { BY_HAND } from "./manifest.ts";

/** Where the published files lie. */
export const GEODATA = new URL("../../../geodata", import.meta.url).pathname;

/** In what the files of a folder differ from the built ones, one sentence each. */
export async function driftFrom(
  built: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<string[]> {
  const onDisk = new Set(await filesIn(folder));
  const drift = [...onDisk]
    .filter((name) => !built.has(name))
    .map((name) => `${name}: is there, and the build does not make it`);
  for (const [name, bytes] of built) {
    if (!onDisk.has(name)) drift.push(`${name}: the build makes it, and it is not there`);
    else if (!(await readFile(join(folder, name))).equals(bytes)) {
      drift.push(`${name}: differs from what the build makes`);
    }
  }
  return drift.sort();
}

/** Names, below a folder, of the files that are not written by hand. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((name) => !BY_HAND.includes(name.split("/")[0] ?? ""));
}

export async function write(built: ReadonlyMap<string, Uint8Array>, folder: string): Promise<void> {
  for (const [name, bytes] of built) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}
