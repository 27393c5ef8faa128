import { Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { dataPageIn } from "../../../src/i18n/dataPage.ts";
import { downloadWords, isDownloadKey } from "../../../src/i18n/downloads/words.ts";
import { translator } from "../../../src/i18n/everyLanguage.ts";
import { ledgerPageIn } from "../../../src/i18n/ledgerPage.ts";
import { OWN_NAMES, type Translator } from "../../../src/i18n/translator.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import { LANGUAGES, type Language } from "../../../src/model/schema.ts";
import { styleSheet } from "../../ledger/styleSheet.ts";
import { contentSecurityPolicy } from "../../serving/headers.ts";
import type { DataFile } from "../dataFile.ts";
import { schemaOrg } from "../descriptor.ts";
import type { Edition } from "../edition.ts";
import { licencesOf } from "../licences.ts";
import { pageStyle } from "./pageStyle.ts";
import { structuredData } from "./structuredData.ts";

interface Props {
  atlas: Atlas;
  files: readonly DataFile[];
  edition: Edition;
  language: Language;
  /** Where the atlas is published, or nothing. */
  base: string;
  /** Which of `README.md` and `LICENSE.txt` lie beside the data. */
  beside: readonly string[];
}

/** The page where the data are downloaded, in one language; it needs no other file. */
export function dataPage(props: Props): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page {...props} />)}\n`;
}

function Page(props: Props) {
  const { atlas, files, edition, language, base, beside } = props;
  const words = translator(language, atlas.about.countries);
  const say = downloadWords(language);
  const style = styleSheet() + pageStyle();
  const title = `${atlas.about.title[language]}: ${say("title")}`;
  const groups = groupsOf(files);
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
        <meta name="description" content={say("intro")} />
        <link rel="canonical" href={base + dataPageIn(language)} />
        {LANGUAGES.map((each) => (
          <link key={each} rel="alternate" hrefLang={each} href={base + dataPageIn(each)} />
        ))}
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data of our own, in which nothing ends the block
          dangerouslySetInnerHTML={{
            __html: structuredData(schemaOrg(atlas, files, edition, base)),
          }}
        />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, as its hash has it */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <nav aria-label={words("language")}>
          <a href={language === "en" ? "./" : `./#lang=${language}`}>{words("ledger.atlas")}</a>
          <a href={ledgerPageIn(language).address}>{words("figures.page")}</a>
          {LANGUAGES.map((each) =>
            each === language ? (
              <b key={each}>{OWN_NAMES[each]}</b>
            ) : (
              <a key={each} href={dataPageIn(each)} lang={each} hrefLang={each}>
                {OWN_NAMES[each]}
              </a>
            ),
          )}
        </nav>
        <main>
          <h1>{title}</h1>
          <p>{say("intro")}</p>
          <p>
            <b>{versionIn(words, edition)}</b>. {say("version.own")} {say("checksum")}:{" "}
            <code>{edition.checksum}</code>
          </p>
          <p>
            {say("legal")} {words("ledger.data", { credit: edition.credit })}
          </p>
          <Citing words={words} edition={edition} />
          <Opening words={words} files={files} />
          {groups.map(({ heading, those }) => (
            <section key={heading}>
              <h2 id={heading}>{say(heading)}</h2>
              <Files words={words} files={those} edition={edition} />
            </section>
          ))}
          <h2 id="more">{say("more")}</h2>
          <ul>
            <li>
              <a href="data/datapackage.json">datapackage.json</a>: {say("more.package")}
            </li>
            {(
              [
                ["README.md", "more.readme"],
                ["LICENSE.txt", "more.terms"],
              ] as const
            ).map(
              ([name, key]) =>
                beside.includes(name) && (
                  <li key={name}>
                    <a href={`data/${name}`}>{name}</a>: {say(key)}
                  </li>
                ),
            )}
            <Single atlas={atlas} text={say("more.single")} />
          </ul>
        </main>
      </body>
    </html>
  );
}

type Heading = "for.maps" | "for.tables" | "for.layers" | "for.files";

const HEADING_OF: Record<DataFile["format"], Heading> = {
  GeoPackage: "for.maps",
  CSV: "for.tables",
  FlatGeobuf: "for.layers",
  GeoJSON: "for.files",
  JSON: "for.files",
  PNG: "for.files",
  WebP: "for.files",
};

function groupsOf(files: readonly DataFile[]): { heading: Heading; those: DataFile[] }[] {
  return (["for.maps", "for.tables", "for.layers", "for.files"] as const)
    .map((heading) => ({
      heading,
      those: files.filter(({ format }) => HEADING_OF[format] === heading),
    }))
    .filter(({ those }) => those.length > 0);
}

function versionIn(words: Translator, { version, released }: Edition): string {
  const say = downloadWords(words.language);
  return released === null
    ? say("version.undated", { version })
    : say("version", { version, date: words.date(released) });
}

function Citing({ words, edition }: { words: Translator; edition: Edition }) {
  const say = downloadWords(words.language);
  const { title, credit, checksum, dataset } = edition;
  return (
    <>
      <h2 id="cite">{say("cite")}</h2>
      <p className="cited">
        {dataset && `${dataset.authors.join(", ")}: `}
        <i lang="en">{title}</i>. {versionIn(words, edition)}. {credit}. SHA-256{" "}
        <code>{checksum.slice(0, 12)}</code>.
      </p>
      <p>
        {say("cite.accessed")}
        {dataset && (
          <>
            {" "}
            {say("cite.file")}: <a href="data/CITATION.cff">CITATION.cff</a>
          </>
        )}
      </p>
    </>
  );
}

/** Two lines for each program. */
function Opening({ words, files }: { words: Translator; files: readonly DataFile[] }) {
  const say = downloadWords(words.language);
  const name = files.find(({ format }) => format === "GeoPackage")?.path;
  if (name === undefined) return null;
  const programs = [
    ["R", `library(sf)\nborder <- st_read("${name}", "sections_on_lines")`],
    [
      "Python",
      `import geopandas\nborder = geopandas.read_file("${name}", layer="sections_on_lines")`,
    ],
  ] as const;
  return (
    <>
      <h2 id="open">{say("open")}</h2>
      <dl className="opening">
        <dt>QGIS</dt>
        <dd>
          <code>Layer → Add Layer → Add Vector Layer…</code>
          <br />
          <code>{name}</code>: {say("open.styled")}
        </dd>
        {programs.map(([program, code]) => (
          <Fragment key={program}>
            <dt>{program}</dt>
            <dd>
              <pre>
                <code>{code}</code>
              </pre>
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

interface FilesProps {
  words: Translator;
  files: readonly DataFile[];
  edition: Edition;
}

function Files({ words, files, edition }: FilesProps) {
  const say = downloadWords(words.language);
  return (
    <table className="files">
      <thead>
        <tr>
          {(["file", "holds", "format", "size", "licence"] as const).map((key) => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.path}>
            <th scope="row">
              <a href={`data/${file.path}`} download>
                {file.path}
              </a>
            </th>
            <td>
              {holds(words.language, file)}
              <small className="sum">
                SHA-256 <code>{file.sha256}</code>
              </small>
            </td>
            <td>{file.format}</td>
            <td className="n">{sizeOf(words, file.bytes)}</td>
            <td>
              {licencesOf(file.from, edition.dataset).map(({ id, title, address }) => (
                <a key={id} href={address} title={title}>
                  {id}{" "}
                </a>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a file holds, by the published file it is or is made from; nothing where nobody said. */
function holds(language: Language, { path, format, from }: DataFile): string {
  const say = downloadWords(language);
  if (format === "GeoPackage") {
    return say(path.endsWith("-gpl.gpkg") ? "holds.package.apart" : "holds.package");
  }
  const own = /^ledger\.(\w+)\.csv$/.exec(path)?.[1];
  if (own !== undefined) return downloadWords(own as Language)("holds.ledger");
  const file = (from[0] ?? path).replace(/\..*$/, "").replace(/^relief-.*$/, "relief");
  const form = /_(points|lines|surfaces)\.fgb$/.exec(path)?.[1];
  const keys = [`holds.${file}`, ...(form === undefined ? [] : [`form.${form}`])];
  return keys.flatMap((key) => (isDownloadKey(key) ? say(key) : [])).join(", ");
}

const KILOBYTE = 1000;

function sizeOf(words: Translator, bytes: number): string {
  const kilobytes = bytes / KILOBYTE;
  if (kilobytes >= KILOBYTE) return `${words.number(kilobytes / KILOBYTE, 1)} MB`;
  return `${words.number(kilobytes, kilobytes < 10 ? 1 : 0)} kB`;
}

/** An example of each kind of single file that the atlas has. */
function Single({ atlas, text }: { atlas: Atlas; text: string }) {
  const examples = [
    ["figure", atlas.figures[0]?.id],
    ["claim", atlas.claims[0]?.id],
    ["section", [...atlas.sections.keys()][0]],
    ["line", [...atlas.lines.keys()][0]],
  ].flatMap(([kind, id]) => (id === undefined ? [] : `${kind}/${id}.json`));
  return (
    <li>
      {text}{" "}
      {examples.map((path, index) => (
        <Fragment key={path}>
          {index > 0 && ", "}
          <a href={`data/${path}`}>{path}</a>
        </Fragment>
      ))}
    </li>
  );
}
