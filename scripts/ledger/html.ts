import type { Atlas } from "../../src/model/atlas.ts";

/** Text as HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A source's title, with its address where it has one. */
export function sourceLink(atlas: Atlas, id: string): string {
  const source = atlas.sources.get(id);
  if (source === undefined) return escaped(id);
  const title = escaped(source.title);
  return source.address === null ? title : `<a href="${escaped(source.address)}">${title}</a>`;
}
