import type { ClaimReport } from "../../src/checks/claims.ts";
import { decimalsOf, type FigureReport, IN_UNIT } from "../../src/checks/figures.ts";
import type { Entry } from "../../src/checks/ledger.ts";
import { type Picture, pictureOf } from "../../src/checks/picture.ts";
import { formulaOf } from "../../src/i18n/formula.ts";
import { sayReason } from "../../src/i18n/reason.ts";
import { boundOf, saidOf } from "../../src/i18n/said.ts";
import type { Translator } from "../../src/i18n/translator.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { inEnglish } from "../../src/model/prose.ts";
import { whyOf } from "../figures/table.ts";
import { SourceLink } from "./SourceLink.tsx";

interface Props {
  words: Translator;
  atlas: Atlas;
  entry: Entry;
}

/** One entry as a row of the page: what, published, computed, verdict, why, sources. */
export function EntryRow({ words, atlas, entry }: Props) {
  const { id, verdict } = entry;
  const isFigure = entry.kind === "figure";
  const { sources } = isFigure ? entry.report.figure : entry.report.claim;
  const name = isFigure ? entry.report.figure.label.en : entry.report.claim.statement.en;
  return (
    <tr id={id} data-verdict={verdict}>
      <th scope="row">
        <a href={`./#panel=figures&claim=${id}`}>{name}</a>
        <br />
        <small>{placeOf(words, entry)}</small>
      </th>
      {isFigure ? (
        <Sizes words={words} report={entry.report} />
      ) : (
        <Quote words={words} report={entry.report} />
      )}
      <td>
        <b>{words(`verdict.${verdict}`)}</b>
      </td>
      <td>
        {isFigure ? (
          <WhyFigure words={words} report={entry.report} />
        ) : (
          <WhyClaim words={words} report={entry.report} />
        )}
      </td>
      <td>
        <small>
          {sources.map((source, index) => (
            <span key={source}>
              {index > 0 && <br />}
              <SourceLink atlas={atlas} id={source} />
            </span>
          ))}
        </small>
      </td>
    </tr>
  );
}

function placeOf(words: Translator, entry: Entry): string {
  if (entry.kind === "claim")
    return `${words("ledger.text")}: ${inEnglish(entry.report.claim.where)}`;
  const { figure } = entry.report;
  const where = words(figure.in === "text" ? "ledger.text" : "ledger.elsewhere");
  return `${where}: ${inEnglish(figure.where)}. ${saidOf(words, figure)}`;
}

interface FigureProps {
  words: Translator;
  report: FigureReport;
}

function Sizes({ words, report }: FigureProps) {
  const { figure, computed, differencePercent } = report;
  const decimals = decimalsOf(figure.value);
  const written = (size: number) =>
    `${words.number(size / IN_UNIT[figure.unit], decimals)} ${figure.unit}`;
  const published = `${words.number(figure.value, decimals)} ${figure.unit}`;
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
            {written(computed.turf)}
            <br />
            <small>{written(computed.wgs84)} on WGS84</small>
            <br />
          </>
        )}
        {differencePercent !== null && words.percent(differencePercent, 2)}
        {computed === null && differencePercent === null && "–"}
      </td>
    </>
  );
}

function WhyFigure({ words, report }: FigureProps) {
  const { figure, reason } = report;
  const percent = words.number(figure.tolerancePercent, 1);
  return (
    <>
      {whyOf(words, report, sayReason(words, reason, figure.unit))}
      {figure.note !== undefined && ` ${inEnglish(figure.note)}`}
      <br />
      <small>
        {words(formulaOf(figure.of))}.
        {figure.tolerancePercent > 0 &&
          ` ${words("figures.tolerance", { percent })} ${inEnglish(figure.toleranceReason)}`}
      </small>
    </>
  );
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
          <>
            <br />
            <small>“{claim.quote}”</small>
          </>
        )}
      </td>
      <td>–</td>
    </>
  );
}

function WhyClaim({ words, report: { claim, tests } }: ClaimProps) {
  return (
    <>
      {claim.because?.en}
      {tests.map(({ test, reason }, index) => (
        <span key={JSON.stringify(test)}>
          {(index > 0 || claim.because !== null) && <br />}
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
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line className="bar" x1={x(published.from)} x2={x(published.to)} y1={UPPER} y2={UPPER} />
      <line className="bar" x1={x(computed.from)} x2={x(computed.to)} y1={LOWER} y2={LOWER} />
      <circle className="ring" cx={x(published.at)} cy={UPPER} r={4} />
      <circle className="dot" cx={x(computed.at)} cy={LOWER} r={4} />
    </svg>
  );
}
