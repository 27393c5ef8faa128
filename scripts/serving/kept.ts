import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All that names its content: code, styles, type, data, pictures. */
const BY_CONTENT = /^assets\/(?!.*\.map$)/;
/** The pages, what the atlas reads by a name that stays, its sign and how it is installed. */
const OF_THE_ATLAS = /^[^/]+\.(html|json|svg|webmanifest)$/;
/** What must lie where the data lie, and is linked from where they are told of. */
const TERMS = /^data\/LICENSE[^/]*\.txt$/;

/**
 * Whether a file of the built atlas is kept for when there is no network: what the atlas itself asks for or opens, in
 * every language. Not what is there for others: the data under names that stay, which the atlas has under names of
 * their content; exports and downloads; pages and pictures for those who follow a link or show one; and what only a
 * server or a crawler reads.
 *
 * @param path below the atlas's own address, such as `data/borders.geojson`
 */
export function isKept(path: string): boolean {
  return [BY_CONTENT, OF_THE_ATLAS, TERMS].some((of) => of.test(path));
}

/** Path below the built folder and SHA-256 in base64 of every file that is kept, by path. */
export function keptIn(folder: string): [path: string, digest: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter(isKept)
    .sort()
    .map((path) => [path, digest(readFileSync(join(folder, path)), "base64")]);
}

/** Tells versions apart by what is in them. */
export function versionOf(files: readonly (readonly [string, string])[]): string {
  return digest(JSON.stringify(files), "hex").slice(0, 16);
}

function digest(content: Buffer | string, as: "base64" | "hex"): string {
  return createHash("sha256").update(content).digest(as);
}
