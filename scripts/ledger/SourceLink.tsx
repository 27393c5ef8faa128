import { runsOf } from "../../src/i18n/foreign.ts";
import type { Translator } from "../../src/i18n/translator.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Source } from "../../src/model/schema.ts";
import { Told } from "./Told.tsx";

/** A source's title, each script of it with its language, and its address where it has one. */
export function SourceLink({ atlas, id }: { atlas: Atlas; id: string }) {
  const source = atlas.sources.get(id);
  return source === undefined ? id : titled(source);
}

function titled({ title, address }: Source) {
  const runs = runsOf(title).map(({ text, language }) => (
    <span key={text} lang={language ?? undefined}>
      {text}
    </span>
  ));
  return address === null ? runs : <a href={address}>{runs}</a>;
}

/** A source as one cites it: besides its title by when it was read, where, and its licence. */
export function Cited({ words, atlas, id }: { words: Translator; atlas: Atlas; id: string }) {
  const source = atlas.sources.get(id);
  if (source === undefined) return id;
  const { kind, address, read, copy, licence } = source;
  return (
    <>
      {titled(source)}
      {kind === "document" && address === null && `; ${words("source.no.page")}`}
      {copy !== undefined && `; ${words("source.copy", { copy })}`}
      {read !== null && `; ${words("source.read", { date: words.date(read) })}`}
      {"; "}
      {licence === null ? words("source.licence.unknown") : <Told words={words} prose={licence} />}
    </>
  );
}
