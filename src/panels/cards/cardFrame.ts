import type { Atlas } from "../../model/atlas.ts";
import type { Source } from "../../model/schema.ts";

/** What one can do from any card. */
export interface CardActions {
  onBack(): void;
  onShow(): void;
}

/** The sources of a record, with what one can do from its card. */
export function frameOf(
  atlas: Pick<Atlas, "sources">,
  record: { sources: readonly string[] },
  { onBack, onShow }: CardActions,
): CardActions & { sources: Source[] } {
  return { sources: sourcesOf(atlas, record.sources), onBack, onShow };
}

export function sourcesOf({ sources }: Pick<Atlas, "sources">, ids: readonly string[]): Source[] {
  return ids.map((id) => sources.get(id)).filter((source) => source !== undefined);
}
