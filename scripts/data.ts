/**
 * The data for others' programs, made from the published files: GeoPackage, FlatGeobuf, CSV, JSON by id and what
 * describes them. `npm run data` writes them; `--check` reads them back by a second reader, and by GDAL where it is
 * installed; `--cite` writes CITATION.cff; `--changes` tells what has changed since an older folder of built data.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ledgerOf } from "../src/checks/ledger.ts";
import { readAtlas } from "./atlas.ts";
import { atlasFolder } from "./atlasFolder.ts";
import { changesBetween } from "./dataset/changes/between.ts";
import { changelog } from "./dataset/changes/changelog.ts";
import { citationFile } from "./dataset/citationFile.ts";
import { editionOf } from "./dataset/edition.ts";
import { type Exports, exportsOf } from "./dataset/files.ts";
import { isApart, readLayers } from "./dataset/packages.ts";
import {
  differences,
  gdalVersion,
  readByGdal,
  readFlatGeobuf,
  readPackage,
} from "./dataset/readBack.ts";

const USAGE = "npm run data [-- --out FOLDER] [--check | --cite | --changes OLDER-FOLDER]";
const GEODATA = fileURLToPath(new URL("../geodata", import.meta.url));
const ROOT = fileURLToPath(new URL("..", import.meta.url));

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: "string", default: "dist/data" },
      check: { type: "boolean", default: false },
      cite: { type: "boolean", default: false },
      changes: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const folder = atlasFolder(GEODATA);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  if (values.changes !== undefined) {
    console.log(changelog(changesBetween(resolve(values.changes), folder)));
    return 0;
  }
  const atlas = readAtlas(folder);
  if (values.cite) {
    writeFileSync(join(ROOT, "CITATION.cff"), citationFile(editionOf(atlas, manifest.checksum)));
    console.log("wrote CITATION.cff");
    return 0;
  }
  const out = resolve(values.out);
  const made = await exportsOf(folder, atlas, ledgerOf(atlas));
  for (const [name, content] of made.made) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), content);
  }
  console.log(`wrote ${made.made.size} files to ${out}: data ${made.edition.version}`);
  return values.check ? check(folder, Object.keys(manifest.files), made, out) : 0;
}

/** Reads every layer back, twice where GDAL is there. */
async function check(
  folder: string,
  names: readonly string[],
  { made, edition }: Exports,
  out: string,
): Promise<number> {
  const layers = readLayers(folder, names);
  const files = layers.flatMap(({ name, file }) => [
    { path: `${edition.slug}${isApart(file) ? "-gpl" : ""}.gpkg`, layer: name },
    { path: `flatgeobuf/${name}.fgb`, layer: name },
  ]);
  const packages = new Map<string, Awaited<ReturnType<typeof readPackage>>>();
  for (const [path, content] of made) {
    if (path.endsWith(".gpkg")) packages.set(path, await readPackage(content));
  }
  const problems = await differences(layers, files, (path, layer) => {
    const content = made.get(path) ?? new Uint8Array();
    return packages.get(path)?.get(layer) ?? readFlatGeobuf(content);
  });
  console.log(`${files.length} layers read back: ${problems.length} differences`);
  const gdal = gdalVersion();
  if (gdal === null) console.log("skipped: GDAL is not installed here, and has not read them");
  else {
    const byGdal = await differences(layers, files, (path, layer) =>
      readByGdal(out, path, path.endsWith(".fgb") ? undefined : layer),
    );
    console.log(`${files.length} layers read by ${gdal}: ${byGdal.length} differences`);
    problems.push(...byGdal);
  }
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message, code } = error as Error & { code?: string };
  console.error(message);
  const isUsage = code?.startsWith("ERR_PARSE_ARGS") === true;
  if (isUsage) console.error(USAGE);
  process.exitCode = isUsage ? 2 : 1;
}
