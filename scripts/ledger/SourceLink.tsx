import { runsOf } from "../../src/i18n/foreign.ts";
import type { Atlas } from "../../src/model/atlas.ts";

/** A source's title, each script of it with its language, and its address where it has one. */
export function SourceLink({ atlas, id }: { atlas: Atlas; id: string }) {
  const source = atlas.sources.get(id);
  if (source === undefined) return id;
  const title = runsOf(source.title).map(({ text, language }) => (
    <span key={text} lang={language ?? undefined}>
      {text}
    </span>
  ));
  return source.address === null ? title : <a href={source.address}>{title}</a>;
}
