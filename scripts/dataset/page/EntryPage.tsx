import { renderToStaticMarkup } from "react-dom/server";
import type { Entry } from "../../../src/checks/ledger.ts";
import { dataPageIn } from "../../../src/i18n/dataPage.ts";
import { downloadWords } from "../../../src/i18n/downloads/words.ts";
import { entryPageIn } from "../../../src/i18n/entryPage.ts";
import { translator } from "../../../src/i18n/everyLanguage.ts";
import { ledgerPageIn } from "../../../src/i18n/ledgerPage.ts";
import { OWN_NAMES } from "../../../src/i18n/translator.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import { LANGUAGES, type Language } from "../../../src/model/schema.ts";
import { EntryRow } from "../../ledger/EntryRow.tsx";
import { styleSheet } from "../../ledger/styleSheet.ts";
import { contentSecurityPolicy } from "../../serving/headers.ts";
import type { Edition } from "../edition.ts";
import type { EntryRecord } from "../entryRecord.ts";
import { CARD } from "./card.ts";
import { pageStyle } from "./pageStyle.ts";

interface Props {
  atlas: Atlas;
  entry: Entry;
  record: EntryRecord;
  edition: Edition;
  language: Language;
  /** Where the atlas is published, or nothing: the addresses that previews and search engines read are whole only then. */
  base: string;
}

/** From a page in the folder of the entries to the atlas. */
const HOME = "../";

/** The columns of a row of the ledger. */
const COLUMNS = [
  "ledger.entry",
  "figures.published",
  "figures.computed",
  "ledger.verdict",
  "ledger.why",
  "card.sources",
] as const;

/** One entry of the ledger as a page of its own. */
export function entryPage(props: Props): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page {...props} />)}\n`;
}

function Page({ atlas, entry, record, edition, language, base }: Props) {
  const words = translator(language, atlas.about.countries);
  const say = downloadWords(language);
  const style = styleSheet() + pageStyle();
  const label = record.label[language];
  const title = `${label} · ${atlas.about.title[language]}`;
  const verdict = words(`verdict.${entry.verdict}`);
  const description = `${verdict}. ${record.reason[language]}`;
  const address = (path: string) => (base || HOME) + path;
  const graph = {
    "og:type": "article",
    "og:site_name": atlas.about.title[language],
    "og:title": label,
    "og:description": description,
    "og:locale": language,
    ...(base && { "og:url": base + entryPageIn(language, entry.id) }),
    "og:image": address(`ledger/${entry.id}.png`),
    "og:image:width": String(CARD.width),
    "og:image:height": String(CARD.height),
    "og:image:alt": say("entry.card", { label }),
  };
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content={contentSecurityPolicy({ styles: [style] })}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        {Object.entries(graph).map(([property, content]) => (
          <meta key={property} property={property} content={content} />
        ))}
        <meta name="twitter:card" content="summary_large_image" />
        <link rel="canonical" href={address(entryPageIn(language, entry.id))} />
        {LANGUAGES.map((each) => (
          <link
            key={each}
            rel="alternate"
            hrefLang={each}
            href={address(entryPageIn(each, entry.id))}
          />
        ))}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, as its hash has it */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <nav aria-label={words("language")}>
          <a href={language === "en" ? HOME : `${HOME}#lang=${language}`}>
            {words("ledger.atlas")}
          </a>
          <a href={`${HOME}${ledgerPageIn(language).address.replace("./", "")}#${entry.id}`}>
            {words("figures.page")}
          </a>
          <a href={HOME + dataPageIn(language)}>{say("title")}</a>
          {LANGUAGES.map((each) =>
            each === language ? (
              <b key={each}>{OWN_NAMES[each]}</b>
            ) : (
              <a key={each} href={HOME + entryPageIn(each, entry.id)} lang={each} hrefLang={each}>
                {OWN_NAMES[each]}
              </a>
            ),
          )}
        </nav>
        <main>
          <h1>{label}</h1>
          <p>
            <b>{verdict}</b>: {words(`verdict.${entry.verdict}.means`)}
          </p>
          <p>
            <a
              href={`${HOME}#panel=figures&claim=${entry.id}${language === "en" ? "" : `&lang=${language}`}`}
            >
              {say("entry.map")}
            </a>{" "}
            · <a href={`${HOME}data/${entry.kind}/${entry.id}.json`}>{say("entry.json")}</a>
          </p>
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
              <EntryRow words={words} atlas={atlas} entry={entry} home={HOME} isAlone />
            </tbody>
          </table>
          <img
            className="card"
            src={`./${entry.id}.png`}
            width={CARD.width}
            height={CARD.height}
            alt={say("entry.card", { label })}
            loading="lazy"
          />
          <p>
            {words("not.legal")} {words("ledger.data", { credit: edition.credit })}{" "}
            {say("version.undated", { version: edition.version })} ·{" "}
            <code>{edition.checksum.slice(0, 12)}</code>
          </p>
        </main>
      </body>
    </html>
  );
}
