import { renderToStaticMarkup } from "react-dom/server";
import type { Entry } from "../../src/checks/ledger.ts";
import { type Translator, translator } from "../../src/i18n/translator.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { inEnglish } from "../../src/model/prose.ts";
import { EntryRow } from "./EntryRow.tsx";
import { SourceLink } from "./SourceLink.tsx";
import { styleSheet } from "./styleSheet.ts";

interface Props {
  words: Translator;
  atlas: Atlas;
  entries: readonly Entry[];
}

const COLUMNS = [
  "ledger.entry",
  "figures.published",
  "figures.computed",
  "ledger.verdict",
  "ledger.why",
  "card.sources",
] as const;

/** The whole ledger as a page that needs no script, no map and no other file, and prints on A4. */
export function ledgerPage(atlas: Atlas, entries: readonly Entry[]): string {
  const words = translator("en", atlas.about.countries);
  const page = <Page words={words} atlas={atlas} entries={entries} />;
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

function Page({ words, atlas, entries }: Props) {
  const title = `${atlas.about.title[words.language]}: ${words("figures.kicker").toLowerCase()}`;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{styleSheet()}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>
            {words("figures.intro")} <b>{words("ledger.count", { count: entries.length })}</b>:{" "}
            {tally(words, entries)}.
          </p>
          <p>{words("why.two")}</p>
          <table className="ledger">
            <thead>
              <tr>
                {COLUMNS.map((key) => (
                  <th key={key} scope="col">
                    {words(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <EntryRow key={entry.id} words={words} atlas={atlas} entry={entry} />
              ))}
            </tbody>
          </table>
          <h2 id="not-tested">{words("ledger.mentions")}</h2>
          <p>{words("ledger.mentions.intro")}</p>
          <table className="mentions">
            <thead>
              <tr>
                <th scope="col">{words("ledger.text")}</th>
                <th scope="col">{words("ledger.why")}</th>
              </tr>
            </thead>
            <tbody>
              {atlas.mentions.map(
                ({ id, text, whyNot }) =>
                  whyNot !== null && (
                    <tr key={id} id={id}>
                      <th scope="row">{text}</th>
                      <td>{inEnglish(whyNot)}</td>
                    </tr>
                  ),
              )}
            </tbody>
          </table>
          <p>
            {words("not.legal")} Border {atlas.about.credit}. The text:{" "}
            <SourceLink atlas={atlas} id={atlas.about.text} />. <a href="./">The atlas</a>
          </p>
        </main>
      </body>
    </html>
  );
}

/** How many entries came to each verdict. */
function tally(words: Translator, entries: readonly Entry[]): string {
  const counts = new Map<Entry["verdict"], number>();
  for (const { verdict } of entries) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, n]) => `${n} ${words(`verdict.${verdict}`)}`).join(", ");
}
