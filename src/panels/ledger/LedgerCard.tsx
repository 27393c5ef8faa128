import type { Entry } from "../../checks/ledger.ts";
import type { Atlas } from "../../model/atlas.ts";
import { CopyMenu } from "../CopyMenu.tsx";
import { SourceList } from "../SourceList.tsx";
import { useWords } from "../words.ts";
import { ClaimWorking } from "./ClaimWorking.tsx";
import { FigureWorking } from "./FigureWorking.tsx";
import { headingOf, thingName } from "./text.ts";
import { VerdictMark } from "./VerdictMark.tsx";

interface Props {
  atlas: Atlas;
  entry: Entry;
  entries: readonly Entry[];
  /** The address of what is looked at. */
  link(): string;
  onBack(): void;
  onChoose(entry: Entry): void;
  onShow(): void;
}

/** One entry of the ledger with all its working: inputs, method, numbers, reason, sources. */
export function LedgerCard({ atlas, entry, entries, link, onBack, onChoose, onShow }: Props) {
  const words = useWords();
  const record = entry.kind === "figure" ? entry.report.figure : entry.report.claim;
  const isText = entry.kind === "claim" || entry.report.figure.in === "text";
  const sources = record.sources.flatMap((id) => atlas.sources.get(id) ?? []);
  const inputs = [...new Set(entry.things.map((thing) => thingName(words, atlas, thing)))];
  return (
    <article className="card ledger-card" data-entry-card={entry.id}>
      <button type="button" className="back" onClick={onBack}>
        ← {words("ledger.back")}
      </button>
      <p className="kicker">{words(isText ? "ledger.text" : "ledger.elsewhere")}</p>
      <h2>{headingOf(words, entry)}</h2>
      {entry.kind === "claim" && entry.report.claim.quote && <q>{entry.report.claim.quote}</q>}
      <p>
        <VerdictMark verdict={entry.verdict} />
      </p>
      {entry.kind === "figure" ? (
        <FigureWorking report={entry.report} entries={entries} onChoose={onChoose} />
      ) : (
        <ClaimWorking report={entry.report} />
      )}
      {inputs.length > 0 && (
        <section>
          <h3>{words("ledger.inputs")}</h3>
          <p>{inputs.join(" · ")}</p>
        </section>
      )}
      <div className="actions">
        <button type="button" onClick={onShow} disabled={entry.things.length === 0}>
          {words("show")}
        </button>
      </div>
      <CopyMenu items={[{ key: "link", label: words("copy.link"), text: link }]} />
      <SourceList sources={sources} />
    </article>
  );
}
