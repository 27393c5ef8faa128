import type { Atlas } from "../../model/atlas.ts";
import type { Source } from "../../model/schema.ts";

/** The sources of a record, by their ids. */
export function sourcesOf({ sources }: Pick<Atlas, "sources">, ids: readonly string[]): Source[] {
  return ids.map((id) => sources.get(id)).filter((source) => source !== undefined);
}
