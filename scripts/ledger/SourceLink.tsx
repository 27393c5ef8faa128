import type { Atlas } from "../../src/model/atlas.ts";

/** A source's title, with its address where it has one. */
export function SourceLink({ atlas, id }: { atlas: Atlas; id: string }) {
  const source = atlas.sources.get(id);
  if (source === undefined) return id;
  return source.address === null ? source.title : <a href={source.address}>{source.title}</a>;
}
