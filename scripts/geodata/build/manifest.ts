import { PINNED, type PinnedName, sha256 } from "../inputs/packages.ts";

/** The list of every built file with its checksum, itself published as manifest.json. */
export interface Manifest {
  /** SHA-256 of the list of files below, one `name sha256` a line, sorted: which data exactly. */
  checksum: string;
  /** The version of the data that `atlas.json` tells; left out where it tells none. */
  version?: string;
  files: Record<string, { bytes: number; sha256: string }>;
  /** The packages the build read. */
  packages: Record<string, { version: string; sha256: string }>;
}

export const MANIFEST = "manifest.json";

/** Written by hand, and neither built nor listed. */
export const BY_HAND: readonly string[] = [
  "LICENSE",
  "LICENSE-GPL-2",
  "README.md",
  "facts",
  "inputs",
];

/** The manifest of these files; `files` must not hold the manifest itself. */
export function manifestOf(
  files: ReadonlyMap<string, Uint8Array>,
  packages: readonly PinnedName[],
  version?: string,
): Manifest {
  const listed = [...files]
    .map(([name, bytes]) => [name, { bytes: bytes.length, sha256: sha256(bytes) }] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    checksum: checksumOf(listed.map(([name, entry]) => [name, entry.sha256])),
    ...(version !== undefined && { version }),
    files: Object.fromEntries(listed),
    packages: Object.fromEntries(
      packages.map((name) => {
        const { version, sha256: sum } = PINNED[name];
        return [name, { version, sha256: sum }];
      }),
    ),
  };
}

/** One checksum over names and checksums, which must be sorted by name. */
function checksumOf(sorted: readonly (readonly [name: string, sha256: string])[]): string {
  return sha256(sorted.map(([name, sum]) => `${name} ${sum}\n`).join(""));
}
