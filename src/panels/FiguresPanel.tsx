import type { FigureReport } from "../checks/figures.ts";
import type { Atlas } from "../model/atlas.ts";
import { useWords } from "./words.ts";
import "./figures.css";

interface Props {
  atlas: Atlas;
  /** Null while they are being computed. */
  reports: readonly FigureReport[] | null;
  onShow(report: FigureReport): void;
}

/** Published against computed, with the verdict and its reason. */
export function FiguresPanel({ atlas, reports, onShow }: Props) {
  const words = useWords();
  return (
    <>
      <p className="kicker">{words("figures.kicker")}</p>
      <p className="hint">{words("figures.intro")}</p>
      {reports === null && <p role="status">{words("figures.computing")}</p>}
      {reports?.map((report) => (
        <FigureEntry
          key={report.figure.id}
          report={report}
          sources={report.figure.sources.map((id) => atlas.sources.get(id)?.title ?? id)}
          onShow={() => onShow(report)}
        />
      ))}
      <p className="soft">
        <a href="./ledger.html">{words("figures.page")}</a>
      </p>
    </>
  );
}

function FigureEntry(props: { report: FigureReport; sources: string[]; onShow(): void }) {
  const words = useWords();
  const { figure, computed, differencePercent, verdict, reason } = props.report;
  const km = words("unit.km");
  return (
    <section className="figure-entry" data-figure={figure.id}>
      <h2>{words(`figure.${figure.of.part}`)}</h2>
      <dl className="figure-pair">
        <div>
          <dt>{words("figures.published")}</dt>
          <dd>
            {words.number(figure.value, 2)} {km}
          </dd>
        </div>
        <div>
          <dt>{words("figures.computed")}</dt>
          <dd>
            {words.km(computed.turf, 2)} {km}
            <small>{words("by.wgs84", { length: `${words.km(computed.wgs84, 2)} ${km}` })}</small>
          </dd>
        </div>
        <div>
          <dt>{words("figures.difference")}</dt>
          <dd>{words.percent(differencePercent)}</dd>
        </div>
      </dl>
      <p>
        <span className={`verdict verdict-${verdict}`}>{words(`verdict.${verdict}`)}</span>{" "}
        {words(reason.code, reason.values)}
      </p>
      <details>
        <summary>{words("figures.why")}</summary>
        <p className="soft">
          {words("figures.tolerance", {
            percent: words.number(figure.tolerancePercent, 1),
            reason: figure.toleranceReason,
          })}
        </p>
        <p className="soft">
          {figure.where} · {props.sources.join(" · ")}
        </p>
      </details>
      <button type="button" onClick={props.onShow}>
        {words("show")}
      </button>
    </section>
  );
}
