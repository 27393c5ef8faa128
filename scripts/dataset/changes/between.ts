import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Geometry } from "geojson";
import { ledgerOf } from "../../../src/checks/ledger.ts";
import { readAtlas } from "../../atlas.ts";
import { entryRecord } from "../entryRecord.ts";
import { type Change, compare, type Snapshot, type Thing } from "./compare.ts";

export interface Changes {
  older: Snapshot;
  newer: Snapshot;
  changes: Change[];
}

/** Compares two folders of built data. Throws an Error of one sentence where one of them is none. */
export function changesBetween(olderFolder: string, newerFolder: string): Changes {
  const [older, newer] = [snapshotOf(olderFolder), snapshotOf(newerFolder)];
  return { older, newer, changes: compare(older, newer) };
}

/** For the map's eye or the search box alone, or made of all the others. */
const LEFT_OUT = [
  "state-courses.geojson",
  "finding.json",
  "manifest.json",
  "chapters.json",
  "built-from.json",
];

function snapshotOf(folder: string): Snapshot {
  let manifest: { checksum: string; version?: string; files: Record<string, unknown> };
  try {
    manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  } catch {
    throw new Error(
      `${folder} is no folder of built data: it has no manifest.json that can be read`,
    );
  }
  const names = Object.keys(manifest.files).filter(
    (name) => /\.(geo)?json$/.test(name) && !name.includes("/") && !LEFT_OUT.includes(name),
  );
  return {
    version: manifest.version ?? manifest.checksum.slice(0, 12),
    checksum: manifest.checksum,
    files: new Map(
      names.map((name) => [name, thingsIn(JSON.parse(readFileSync(join(folder, name), "utf8")))]),
    ),
    verdicts: verdictsOf(folder),
  };
}

interface Feature {
  id: string;
  geometry: Geometry;
  properties: Record<string, unknown>;
}

/** What has an id: the features of GeoJSON, the records of a list. */
function thingsIn(content: unknown): Map<string, Thing> {
  const things = new Map<string, Thing>();
  const { features } = (content ?? {}) as { features?: Feature[] };
  for (const { id, geometry, properties } of features ?? []) {
    things.set(id, { id, geometry, fields: properties });
  }
  if (!Array.isArray(content)) return things;
  for (const record of content)
    things.set(record.id, { id: record.id, geometry: null, fields: record });
  return things;
}

/** Null where this program cannot read the data as one atlas, which older ones may not be. */
function verdictsOf(folder: string): Snapshot["verdicts"] {
  let atlas: ReturnType<typeof readAtlas>;
  try {
    atlas = readAtlas(folder);
  } catch {
    return null;
  }
  return new Map(
    ledgerOf(atlas).map((entry) => {
      const { verdict, computed } = entryRecord(atlas, entry);
      return [entry.id, { verdict, computed: computed?.wgs84 ?? null }];
    }),
  );
}
