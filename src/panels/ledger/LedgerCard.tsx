import { useAtomValue, useSetAtom } from "jotai";
import type { Entry } from "../../checks/ledger.ts";
import { consultAtom, showEntryAtom } from "../../ledger/entries.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { copyLinkAtom } from "../../store/page.ts";
import { CopyMenu } from "../CopyMenu.tsx";
import { WithNames } from "../Foreign.tsx";
import { NotProofread } from "../NotProofread.tsx";
import { SourceList } from "../SourceList.tsx";
import { useWords } from "../words.ts";
import { ClaimWorking } from "./ClaimWorking.tsx";
import { FigureWorking } from "./FigureWorking.tsx";
import { headingOf, thingName } from "./text.ts";
import { VerdictMark } from "./VerdictMark.tsx";

interface Props {
  entry: Entry;
  entries: readonly Entry[];
}

/** One entry of the ledger with all its working: inputs, method, numbers, reason, sources. */
export function LedgerCard({ entry, entries }: Props) {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const choose = useSetAtom(consultAtom);
  const show = useSetAtom(showEntryAtom);
  const link = useSetAtom(copyLinkAtom);
  const record = entry.kind === "figure" ? entry.report.figure : entry.report.claim;
  const isText = entry.kind === "claim" || entry.report.figure.in === "text";
  const sources = record.sources.flatMap((id) => atlas.sources.get(id) ?? []);
  const inputs = [...new Set(entry.things.map((thing) => thingName(words, atlas, thing)))];
  return (
    <article className="card ledger-card" data-entry-card={entry.id}>
      <button type="button" className="back" onClick={() => choose(null)}>
        ← {words("ledger.back")}
      </button>
      <p className="kicker">{words(isText ? "ledger.text" : "ledger.elsewhere")}</p>
      <h2>{headingOf(words, entry)}</h2>
      {entry.kind === "claim" && entry.report.claim.quote && (
        <q lang="en">{entry.report.claim.quote}</q>
      )}
      <p>
        <VerdictMark verdict={entry.verdict} />{" "}
        <small className="soft">{words(`verdict.${entry.verdict}.means`)}</small>
      </p>
      {entry.kind === "figure" ? (
        <FigureWorking report={entry.report} entries={entries} onChoose={choose} />
      ) : (
        <ClaimWorking report={entry.report} />
      )}
      <NotProofread of={[record.where]} />
      {inputs.length > 0 && (
        <section>
          <h3>{words("ledger.inputs")}</h3>
          <p>
            <WithNames>{inputs.join(" · ")}</WithNames>
          </p>
        </section>
      )}
      <div className="actions">
        <button type="button" onClick={() => show(entry)} disabled={entry.things.length === 0}>
          {words("show")}
        </button>
      </div>
      <CopyMenu items={[{ key: "link", label: words("copy.link"), text: link }]} />
      <SourceList sources={sources} />
    </article>
  );
}
