import type { FigureReport } from "../../checks/figures.ts";
import type { Entry } from "../../checks/ledger.ts";
import { formulaOf } from "../../i18n/formula.ts";
import { reasonsOf, sayReason } from "../../i18n/reason.ts";
import { saidOf } from "../../i18n/said.ts";
import { inEnglish } from "../../model/prose.ts";
import { WithNames } from "../Foreign.tsx";
import { Written } from "../Written.tsx";
import { useWords } from "../words.ts";
import { LedgerPicture } from "./LedgerPicture.tsx";
import { computedOf, headingOf, publishedOf, unitOf } from "./text.ts";
import { WouldChange } from "./WouldChange.tsx";

interface Props {
  report: FigureReport;
  entries: readonly Entry[];
  onChoose(entry: Entry): void;
}

/** How a figure was checked: both numbers, how they were made, what would be agreement, what others print. */
export function FigureWorking({ report, entries, onChoose }: Props) {
  const words = useWords();
  const { figure, computed, band, differencePercent, reason, alone } = report;
  const unit = unitOf(words, figure.unit);
  const group = figure.beside ?? figure.id;
  const beside = entries.filter(
    (entry) =>
      entry.kind === "figure" &&
      entry.id !== figure.id &&
      (entry.id === group || entry.report.figure.beside === group),
  );
  return (
    <>
      <dl className="figure-pair">
        <div>
          <dt>{words("figures.published")}</dt>
          <dd>{publishedOf(words, figure)}</dd>
        </div>
        {computed !== null && (
          <div>
            <dt>{words("figures.computed")}</dt>
            <dd>
              {computedOf(words, figure, computed.turf)}
              <small>
                {words("by.wgs84", { length: computedOf(words, figure, computed.wgs84) })}
              </small>
            </dd>
          </div>
        )}
        {differencePercent !== null && (
          <div>
            <dt>{words(computed === null ? "figures.difference" : "figures.difference.wgs84")}</dt>
            <dd>{words.percent(differencePercent)}</dd>
          </div>
        )}
      </dl>
      <LedgerPicture report={report} />
      <section>
        <h3>{words("ledger.reason")}</h3>
        <p>{sayReason(words, reason, unit)}</p>
        {alone !== null && <p>{sayReason(words, alone, unit)}</p>}
        <Told report={report} />
        {band !== null && (
          <p className="soft">
            {words("ledger.band", {
              least: computedOf(words, figure, band.least),
              most: computedOf(words, figure, band.most),
              unit: "",
            }).trim()}
          </p>
        )}
        {figure.tolerancePercent > 0 && (
          <p className="soft">
            {words("figures.tolerance", { percent: words.number(figure.tolerancePercent, 1) })}{" "}
            <Written prose={figure.toleranceReason} />
          </p>
        )}
      </section>
      <WouldChange told={figure.wouldChange} />
      <dl className="rows">
        <div>
          <dt>{words("ledger.formula")}</dt>
          <dd>{words(formulaOf(figure.of))}</dd>
        </div>
        <div>
          <dt>{words("ledger.said")}</dt>
          <dd>
            <WithNames>{saidOf(words, figure)}</WithNames>
          </dd>
        </div>
        <div>
          <dt>{words("ledger.where")}</dt>
          <dd>
            <Written prose={figure.where} />
          </dd>
        </div>
      </dl>
      {beside.length > 0 && (
        <section>
          <h3>{words("ledger.beside")}</h3>
          <ul className="ledger-beside">
            {beside.map((entry) => (
              <li key={entry.id}>
                <button type="button" className="link" onClick={() => onChoose(entry)}>
                  {entry.kind === "figure" && publishedOf(words, entry.report.figure)}
                </button>{" "}
                <span className="soft">{headingOf(words, entry)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What is told in words: why nothing can be measured, why it differs, what else there is to know. */
function Told({ report: { figure, verdict } }: { report: FigureReport }) {
  const { of, explainedBy, note } = figure;
  const isDifferent = verdict === "explained" || verdict === "differs";
  const told = [
    ...(of.what === "nothing" ? [of.why] : []),
    ...(isDifferent ? reasonsOf(explainedBy) : []),
    ...(note === undefined ? [] : [note]),
  ];
  return told.map((prose) => (
    <p key={inEnglish(prose)}>
      <Written prose={prose} />
    </p>
  ));
}
