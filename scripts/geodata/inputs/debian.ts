import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { CACHE, DEBIAN_PACKAGES, type DebianPackageName, sha256 } from "./packages.ts";

const run = promisify(execFile);

/**
 * Bytes of the one file that is read out of a package of Debian, fetched first where it is not yet there.
 * Nothing is installed: the package is downloaded and unpacked into the cache.
 *
 * Throws with a sentence that names the command where apt offers another version, or none.
 */
export async function debianFile(name: DebianPackageName): Promise<Uint8Array> {
  const { version, file, sha256: expected } = DEBIAN_PACKAGES[name];
  const cached = join(CACHE, `${name}@${version}`, basename(file));
  if (!existsSync(cached)) await fetchFile(name, version, file, cached);
  const bytes = await readFile(cached);
  const actual = sha256(bytes);
  if (actual !== expected) {
    throw new Error(
      `${file} of ${name} ${version} has sha256 ${actual}, and ${expected} was expected`,
    );
  }
  return bytes;
}

async function fetchFile(name: string, version: string, file: string, cached: string) {
  const parcel = `${dirname(cached)}.parcel`;
  await rm(parcel, { recursive: true, force: true });
  await mkdir(parcel, { recursive: true });
  try {
    await run("apt-get", ["download", `${name}=${version}`], { cwd: parcel });
  } catch (cause) {
    throw new Error(whyNot(name, version, await offered(name)), { cause });
  }
  const deb = (await readdir(parcel)).find((entry) => entry.endsWith(".deb"));
  if (deb === undefined) throw new Error(`apt-get downloaded no package ${name}`);
  await run("dpkg-deb", ["-x", deb, "."], { cwd: parcel });
  await mkdir(dirname(cached), { recursive: true });
  await rename(join(parcel, file), cached);
  await rm(parcel, { recursive: true, force: true });
}

/** The versions of a package that apt knows of; null where there is no apt. */
async function offered(name: string): Promise<string[] | null> {
  try {
    const { stdout } = await run("apt-cache", ["madison", name]);
    return stdout.split("\n").flatMap((row) => row.split("|")[1]?.trim() ?? []);
  } catch {
    return null;
  }
}

/** Why a package could not be fetched, and what to do, by what apt offers instead. */
export function whyNot(name: string, version: string, versions: readonly string[] | null): string {
  const needed = `${name} ${version} of Debian is needed to build these data`;
  if (versions === null) {
    return `${needed}, and there is no apt here to fetch it. On Debian: apt-get download ${name}=${version}`;
  }
  const others = versions.filter((one) => one !== version);
  if (versions.length > 0 && others.length === versions.length) {
    return `${needed}, and apt offers ${others.join(", ")}. If the file read of it is the same there, pin that version in scripts/geodata/inputs/packages.ts`;
  }
  return `${needed} and could not be downloaded. Try: apt-get update && apt-get download ${name}=${version}`;
}
