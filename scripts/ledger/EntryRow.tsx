import { Fragment } from "react";
import type { ClaimReport } from "../../src/checks/claims.ts";
import { decimalsOf, type FigureReport, IN_UNIT } from "../../src/checks/figures.ts";
import type { Entry } from "../../src/checks/ledger.ts";
import { type Picture, pictureOf } from "../../src/checks/picture.ts";
import { downloadWords } from "../../src/i18n/downloads/words.ts";
import { entryPageIn } from "../../src/i18n/entryPage.ts";
import { formulaOf } from "../../src/i18n/formula.ts";
import { reasonsOf, sayReason } from "../../src/i18n/reason.ts";
import { boundOf, saidOf, withUnit } from "../../src/i18n/said.ts";
import type { Translator } from "../../src/i18n/translator.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Prose } from "../../src/model/prose.ts";
import { Cited } from "./SourceLink.tsx";
import { Told } from "./Told.tsx";

interface Props {
  words: Translator;
  atlas: Atlas;
  entry: Entry;
  /** The way from the page to the atlas. */
  home?: string;
  /** On the page of this entry alone, which leads to itself nowhere. */
  isAlone?: boolean;
}

/**
 * One entry as a row of the page: what, published, computed, verdict, why, sources. What is of class
 * `working` is printed only where it is asked for.
 */
export function EntryRow({ words, atlas, entry, home = "./", isAlone = false }: Props) {
  const { id, verdict } = entry;
  const isFigure = entry.kind === "figure";
  const record = isFigure ? entry.report.figure : entry.report.claim;
  const name = isFigure ? entry.report.figure.label : entry.report.claim.statement;
  return (
    <tr id={id} data-verdict={verdict}>
      <th scope="row">
        <a href={`${home}#${address(words, id)}`}>{name[words.language]}</a>
        <small className="working">
          <Place words={words} entry={entry} />{" "}
          {!isAlone && (
            <a href={home + entryPageIn(words.language, id)}>
              {downloadWords(words.language)("entry")}
            </a>
          )}
        </small>
      </th>
      {isFigure ? (
        <Sizes words={words} report={entry.report} />
      ) : (
        <Quote words={words} report={entry.report} />
      )}
      <td>
        <b>{words(`verdict.${verdict}`)}</b>
      </td>
      <td className="working">
        {isFigure ? (
          <WhyFigure words={words} report={entry.report} />
        ) : (
          <WhyClaim words={words} report={entry.report} />
        )}
        <small data-would-change>
          <Told words={words} prose={record.wouldChange} />
        </small>
      </td>
      <td className="working">
        {record.sources.map((source) => (
          <small key={source}>
            <Cited words={words} atlas={atlas} id={source} />
          </small>
        ))}
      </td>
    </tr>
  );
}

/** Where the atlas opens an entry, in the page's language. */
function address({ language }: Translator, id: string): string {
  return `panel=figures&claim=${id}${language === "en" ? "" : `&lang=${language}`}`;
}

function Place({ words, entry }: { words: Translator; entry: Entry }) {
  if (entry.kind === "claim") {
    return (
      <>
        {words("ledger.text")}: <Told words={words} prose={entry.report.claim.where} />
      </>
    );
  }
  const { figure } = entry.report;
  return (
    <>
      {words(figure.in === "text" ? "ledger.text" : "ledger.elsewhere")}:{" "}
      <Told words={words} prose={figure.where} />. {saidOf(words, figure)}
    </>
  );
}

interface FigureProps {
  words: Translator;
  report: FigureReport;
}

function Sizes({ words, report }: FigureProps) {
  const { figure, computed, differencePercent } = report;
  const decimals = decimalsOf(figure.value);
  const written = (size: number) =>
    withUnit(words, words.number(size / IN_UNIT[figure.unit], decimals), figure.unit);
  const published = withUnit(words, words.number(figure.value, decimals), figure.unit);
  const picture = pictureOf(report);
  return (
    <>
      <td className="n">
        {boundOf(words, figure.bound, published)}
        {picture !== null && <Pair picture={picture} />}
      </td>
      <td className="n">
        {computed !== null && (
          <>
            <span>{written(computed.turf)}</span>
            <small>{words("by.wgs84", { length: written(computed.wgs84) })}</small>
          </>
        )}
        {differencePercent !== null && (
          <span>
            {words.percent(differencePercent, 2)}
            {computed !== null && <small>{words("figures.difference.wgs84")}</small>}
          </span>
        )}
        {computed === null && differencePercent === null && "–"}
      </td>
    </>
  );
}

function WhyFigure({ words, report }: FigureProps) {
  const { figure, reason, alone } = report;
  const percent = words.number(figure.tolerancePercent, 1);
  const unit = withUnit(words, "", figure.unit).trim();
  return (
    <>
      {sayReason(words, reason, unit)}
      {alone !== null && ` ${sayReason(words, alone, unit)}`}
      {toldOf(report).map((prose) => (
        <Fragment key={JSON.stringify(prose)}>
          {" "}
          <Told words={words} prose={prose} />
        </Fragment>
      ))}
      <small>
        {words(formulaOf(figure.of))}.
        {figure.tolerancePercent > 0 && (
          <>
            {" "}
            {words("figures.tolerance", { percent })}{" "}
            <Told words={words} prose={figure.toleranceReason} />
          </>
        )}
      </small>
    </>
  );
}

/** What is told in words: why nothing can be measured, why it differs, what else there is to know. */
function toldOf({ figure: { of, explainedBy, note }, verdict }: FigureReport): Prose[] {
  const isDifferent = verdict === "explained" || verdict === "differs";
  return [
    ...(of.what === "nothing" ? [of.why] : []),
    ...(isDifferent ? reasonsOf(explainedBy) : []),
    ...(note === undefined ? [] : [note]),
  ];
}

interface ClaimProps {
  words: Translator;
  report: ClaimReport;
}

function Quote({ words, report: { claim } }: ClaimProps) {
  return (
    <>
      <td>
        {words("ledger.claim")}
        {claim.quote !== undefined && (
          <small className="working" lang="en">
            “{claim.quote}”
          </small>
        )}
      </td>
      <td>–</td>
    </>
  );
}

function WhyClaim({ words, report: { claim, tests } }: ClaimProps) {
  return (
    <>
      {claim.because?.[words.language]}
      {tests.map(({ test, reason }, index) => (
        <span key={JSON.stringify(test)}>
          {(index > 0 || claim.because !== null) && <br />}
          {test.test === "text" && (
            <>
              <Told words={words} prose={test.where} />: <Told
                words={words}
                prose={test.says}
              />{" "}
            </>
          )}
          {sayReason(words, reason)} <small>{words(`formula.${test.test}`)}.</small>
        </span>
      ))}
    </>
  );
}

const [WIDTH, HEIGHT] = [150, 30];
const [UPPER, LOWER] = [9, 21];

/** Published as a ring with its tolerance, computed as a dot with its band, on one scale. */
function Pair({ picture: { published, computed } }: { picture: Picture }) {
  const x = (share: number) => (share * WIDTH).toFixed(1);
  return (
    <svg
      className="working"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <line className="bar" x1={x(published.from)} x2={x(published.to)} y1={UPPER} y2={UPPER} />
      <line className="bar" x1={x(computed.from)} x2={x(computed.to)} y1={LOWER} y2={LOWER} />
      <circle className="ring" cx={x(published.at)} cy={UPPER} r={4} />
      <circle className="dot" cx={x(computed.at)} cy={LOWER} r={4} />
    </svg>
  );
}
