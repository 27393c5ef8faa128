import * as v from "valibot";
import type { Atlas, PublishedAtlas } from "./atlas.ts";
import type { Result } from "./parse.ts";
import { MANIFEST } from "./schema.ts";

/** The atlas with the checksum that `manifest`, the content of manifest.json, gives. */
export function withManifest(atlas: Atlas, manifest: unknown): Result<PublishedAtlas> {
  const parsed = v.safeParse(MANIFEST, manifest);
  if (parsed.success) return { ok: true, value: { ...atlas, checksum: parsed.output.checksum } };
  const problems = parsed.issues.map((issue) => ({
    file: "manifest.json",
    where: v.getDotPath(issue) ?? "",
    what: issue.message,
  }));
  return { ok: false, problems };
}
