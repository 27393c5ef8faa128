import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "../../src/checks/ledger.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { LANGUAGES } from "../../src/model/schema.ts";
import { recordsById } from "./byId.ts";
import { type DataFile, type Format, sha256 } from "./dataFile.ts";
import { dataPackage } from "./descriptor.ts";
import { type Edition, editionOf } from "./edition.ts";
import { entryRecord } from "./entryRecord.ts";
import { flatGeobuf } from "./flatGeobuf.ts";
import { geoPackage } from "./geopackage/write.ts";
import type { Layer } from "./layers.ts";
import { ledgerCsv } from "./ledgerCsv.ts";
import { isApart, packageOf, readLayers } from "./packages.ts";

/** Where in time a package says it was made, where the data have no day of their own. */
const NO_DAY = "1970-01-01";
const PACKAGE_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

export interface Exports {
  edition: Edition;
  /** What is made from the published files, by its name below `data/`. */
  made: Map<string, Uint8Array>;
  /** What a person would download, the published files among them. */
  offered: DataFile[];
}

interface Manifest {
  checksum: string;
  files: Record<string, { bytes: number; sha256: string }>;
}

/** All that others' programs read, made from a folder of built data: the same bytes for the same data. */
export async function exportsOf(
  folder: string,
  atlas: Atlas,
  entries: readonly Entry[],
): Promise<Exports> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const edition = editionOf(atlas, manifest.checksum);
  const layers = readLayers(folder, Object.keys(manifest.files));
  const made = new Map<string, Uint8Array>();
  const offered: DataFile[] = [];
  const offer = (
    path: string,
    content: Uint8Array,
    file: Pick<DataFile, "format" | "from" | "sources">,
  ) => {
    made.set(path, content);
    offered.push({ path, bytes: content.length, sha256: sha256(content), ...file });
  };

  for (const apart of [false, true]) {
    const those = layers.filter(({ file }) => isApart(file) === apart);
    if (those.length === 0) continue;
    const from = [...new Set(those.map(({ file }) => file)), ...(apart ? [] : ["lines.json"])];
    const sources = [...new Set(those.flatMap(sourcesOf))];
    const path = `${edition.slug}${apart ? "-gpl" : ""}.gpkg`;
    const metadata = {
      mime: "application/json",
      standard: PACKAGE_PROFILE,
      text: JSON.stringify(ofItself(atlas, { path, format: "GeoPackage", from, sources }, edition)),
    };
    const changed = `${edition.released ?? NO_DAY}T00:00:00.000Z`;
    const content = await geoPackage(packageOf(atlas, those, metadata, changed));
    offer(path, content, { format: "GeoPackage", from, sources });
  }
  const records = entries.map((entry) => entryRecord(atlas, entry));
  const cited = [...new Set(records.flatMap(({ sources }) => sources))];
  for (const language of LANGUAGES) {
    const csv = new TextEncoder().encode(ledgerCsv(atlas, records, language));
    const from = ["figures.json", "claims.json"];
    offer(`ledger.${language}.csv`, csv, { format: "CSV", from, sources: cited });
  }
  for (const layer of layers) {
    const path = `flatgeobuf/${layer.name}.fgb`;
    const sources = sourcesOf(layer);
    offer(path, flatGeobuf(layer), { format: "FlatGeobuf", from: [layer.file], sources });
  }
  for (const [path, { bytes, sha256: sum }] of Object.entries(manifest.files)) {
    // Tiles of a picture are no file that anybody asks for.
    if (path.includes("/")) continue;
    const sources = citedIn(readFileSync(join(folder, path)), path);
    offered.push({ path, format: formatOf(path), bytes, sha256: sum, from: [path], sources });
  }
  const apart = new Set(
    layers.filter(({ file }) => isApart(file)).flatMap((layer) => textsOf(layer, "id")),
  );
  for (const [path, text] of recordsById(atlas, records, edition, apart)) {
    made.set(path, new TextEncoder().encode(text));
  }
  const descriptor = `${JSON.stringify(dataPackage(atlas, offered, edition), null, 2)}\n`;
  made.set("datapackage.json", new TextEncoder().encode(descriptor));
  return { edition, made, offered };
}

/** What a package tells of itself inside: all but its own size and checksum, which it cannot. */
function ofItself(
  atlas: Atlas,
  file: Omit<DataFile, "bytes" | "sha256">,
  edition: Edition,
): object {
  const whole = dataPackage(atlas, [{ ...file, bytes: 0, sha256: "" }], edition);
  const resources = whole.resources.map(({ bytes: _, hash: __, ...told }) => told);
  return { ...whole, licenses: resources[0]?.licenses, resources };
}

function formatOf(path: string): Format {
  const byEnding: Record<string, Format> = {
    geojson: "GeoJSON",
    json: "JSON",
    png: "PNG",
    webp: "WebP",
  };
  const format = byEnding[path.split(".").at(-1) ?? ""];
  if (format === undefined) throw new RangeError(`nobody said what ${path} is`);
  return format;
}

function textsOf({ columns, rows }: Layer, name: string): string[] {
  const at = columns.findIndex((column) => column.name === name);
  return at < 0 ? [] : rows.map((row) => String(row[at] ?? ""));
}

function sourcesOf(layer: Layer): string[] {
  return [...new Set(textsOf(layer, "sources").flatMap((ids) => ids.split(" ")))];
}

/** The sources that the records of a file of JSON cite. */
function citedIn(content: Uint8Array, path: string): string[] {
  if (!path.endsWith("json")) return [];
  const cited = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "sources" && Array.isArray(inner)) {
        for (const id of inner) if (typeof id === "string") cited.add(id);
      } else visit(inner);
    }
  };
  visit(JSON.parse(Buffer.from(content).toString("utf8")));
  return [...cited];
}
