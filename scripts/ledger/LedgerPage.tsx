import { Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { byTopic, type Entry } from "../../src/checks/ledger.ts";
import { VERDICTS, type Verdict } from "../../src/checks/verdicts.ts";
import { dataPageIn } from "../../src/i18n/dataPage.ts";
import { downloadWords } from "../../src/i18n/downloads/words.ts";
import { translator } from "../../src/i18n/everyLanguage.ts";
import { ledgerPageIn } from "../../src/i18n/ledgerPage.ts";
import { OWN_NAMES, type Translator } from "../../src/i18n/translator.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { LANGUAGES, type Language } from "../../src/model/schema.ts";
import { structuredData } from "../dataset/page/structuredData.ts";
import { contentSecurityPolicy } from "../serving/headers.ts";
import { EntryRow } from "./EntryRow.tsx";
import { FOLLOW_LANGUAGE } from "./followLanguage.ts";
import { SourceLink } from "./SourceLink.tsx";
import { styleSheet } from "./styleSheet.ts";
import { Told } from "./Told.tsx";

interface Props {
  words: Translator;
  atlas: Atlas;
  entries: readonly Entry[];
  /** What the data are, as schema.org has it. */
  dataset?: object | undefined;
}

const COLUMNS = [
  ["ledger.entry", undefined],
  ["figures.published", undefined],
  ["figures.computed", undefined],
  ["ledger.verdict", undefined],
  ["ledger.why", "working"],
  ["card.sources", "working"],
] as const;

/**
 * The whole ledger as a page in one language that needs no map and no other file. Printed on A4 it is the
 * table alone, unless the reader ticks that the working be printed as well.
 */
export function ledgerPage(
  atlas: Atlas,
  entries: readonly Entry[],
  language: Language = "en",
  dataset?: object,
): string {
  const words = translator(language, atlas.about.countries);
  const page = <Page words={words} atlas={atlas} entries={entries} dataset={dataset} />;
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

function Page({ words, atlas, entries, dataset }: Props) {
  const { language } = words;
  const style = styleSheet();
  const scripts = language === "en" ? [FOLLOW_LANGUAGE] : [];
  const title = `${atlas.about.title[language]}: ${words("figures.kicker").toLowerCase()}`;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content={contentSecurityPolicy({ scripts, styles: [style] })}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {scripts.map((script) => (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, whole
          <script key={script} dangerouslySetInnerHTML={{ __html: script }} />
        ))}
        {dataset && (
          <script
            type="application/ld+json"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: data of our own, in which nothing ends the block
            dangerouslySetInnerHTML={{ __html: structuredData(dataset) }}
          />
        )}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, as its hash has it */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <nav aria-label={words("language")}>
          <a href={language === "en" ? "./" : `./#lang=${language}`}>{words("ledger.atlas")}</a>
          <a href={dataPageIn(language)}>{downloadWords(language)("title")}</a>
          {LANGUAGES.map((each) =>
            each === language ? (
              <b key={each}>{OWN_NAMES[each]}</b>
            ) : (
              <a key={each} href={ledgerPageIn(each).address} lang={each} hrefLang={each}>
                {OWN_NAMES[each]}
              </a>
            ),
          )}
        </nav>
        <main>
          <h1>{title}</h1>
          <p>
            <b>{words("ledger.count", { count: entries.length })}</b>: {tally(words, entries)}.
          </p>
          <div className="working">
            <p>{words("figures.intro")}</p>
            <p>{words("why.two")}</p>
          </div>
          <p className="choice">
            <input id="print-working" type="checkbox" aria-describedby="print-hint" />{" "}
            <label htmlFor="print-working">{words("ledger.print")}</label>
            <small id="print-hint">{words("ledger.print.hint")}</small>
          </p>
          <table className="ledger">
            <thead>
              <tr>
                {COLUMNS.map(([key, className]) => (
                  <th key={key} scope="col" className={className}>
                    {words(key)}
                  </th>
                ))}
              </tr>
            </thead>
            {byTopic(entries).map(([topic, those]) => (
              <tbody key={topic} id={`topic-${topic}`}>
                <tr className="topic">
                  <th scope="rowgroup" colSpan={COLUMNS.length}>
                    {words(`topic.${topic}`)}
                  </th>
                </tr>
                {those.map((entry) => (
                  <EntryRow key={entry.id} words={words} atlas={atlas} entry={entry} />
                ))}
              </tbody>
            ))}
          </table>
          <h2>{words("verdicts.mean")}</h2>
          <dl className="verdicts">
            {there(entries).map((verdict) => (
              <Fragment key={verdict}>
                <dt>{words(`verdict.${verdict}`)}</dt>
                <dd>{words(`verdict.${verdict}.means`)}</dd>
              </Fragment>
            ))}
          </dl>
          <Mentions words={words} atlas={atlas} />
          <p>
            {words("not.legal")} {words("ledger.data", { credit: atlas.about.credit })}{" "}
            {words("ledger.the.text")}: <SourceLink atlas={atlas} id={atlas.about.text} />.
          </p>
        </main>
      </body>
    </html>
  );
}

function Mentions({ words, atlas }: Pick<Props, "words" | "atlas">) {
  return (
    <section className="working">
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
                  <th scope="row" lang="en">
                    {text}
                  </th>
                  <td>
                    <Told words={words} prose={whyNot} />
                  </td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </section>
  );
}

/** The verdicts that some entry came to, in their order. */
function there(entries: readonly Entry[]): Verdict[] {
  return VERDICTS.filter((name) => entries.some(({ verdict }) => verdict === name));
}

/** How many entries came to each verdict. */
function tally(words: Translator, entries: readonly Entry[]): string {
  return there(entries)
    .map((name) => {
      const count = entries.filter(({ verdict }) => verdict === name).length;
      return `${words(`verdict.${name}`)} ${words.number(count)}`;
    })
    .join(" · ");
}
