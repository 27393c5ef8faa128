import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BY_HAND } from "./manifest.ts";

/** Where the published files lie. */
export const GEODATA = new URL("../../../geodata", import.meta.url).pathname;

/** In what the files of a folder differ from the built ones, one sentence each. */
export async function driftFrom(
  built: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<string[]> {
  const onDisk = new Set((await readdir(folder)).filter((name) => !BY_HAND.includes(name)));
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

export async function write(built: ReadonlyMap<string, Uint8Array>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of built) await writeFile(join(folder, name), bytes);
}
