import { createHash } from "node:crypto";

/** The formats of what is offered; what each is good for, the page says. */
export type Format = "GeoPackage" | "FlatGeobuf" | "CSV" | "GeoJSON" | "JSON" | "PNG" | "WebP";

/** One file that can be downloaded. */
export interface DataFile {
  /** Below `data/`. */
  path: string;
  format: Format;
  bytes: number;
  sha256: string;
  /** The published files that it is made from, by which it has its licences: itself, for one of those. */
  from: readonly string[];
  /** Ids in sources.json of all that it rests on. */
  sources: readonly string[];
}

export const MEDIA_TYPES: Record<Format, string> = {
  GeoPackage: "application/geopackage+sqlite3",
  FlatGeobuf: "application/vnd.flatgeobuf",
  CSV: "text/csv",
  GeoJSON: "application/geo+json",
  JSON: "application/json",
  PNG: "image/png",
  WebP: "image/webp",
};

export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
