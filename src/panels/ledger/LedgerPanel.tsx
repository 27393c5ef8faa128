import { atom, useAtomValue, useSetAtom } from "jotai";
import { useId, useState } from "react";
import { byTopic, type Entry } from "../../checks/ledger.ts";
import { VERDICTS, type Verdict } from "../../checks/verdicts.ts";
import { ledgerPageIn } from "../../i18n/ledgerPage.ts";
import { consultAtom, entriesAtom } from "../../ledger/entries.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { claimAtom } from "../../store/look.ts";
import { Foreign } from "../Foreign.tsx";
import { FromTheTop, useWhereLeft } from "../panelScroll.tsx";
import { useWords } from "../words.ts";
import { LedgerCard } from "./LedgerCard.tsx";
import { headingOf, publishedOf, textOf } from "./text.ts";
import { VerdictMark } from "./VerdictMark.tsx";
import "./ledger.css";

/** The text checked by the map. A module of its own: loaded when it is opened. */
export default function LedgerPanel() {
  const entries = useAtomValue(entriesAtom);
  const chosen = useAtomValue(claimAtom);
  const open = entries?.find(({ id }) => id === chosen);
  if (open !== undefined && entries !== null) {
    return (
      <>
        <FromTheTop key={open.id} />
        <LedgerCard entry={open} entries={entries} />
      </>
    );
  }
  return <LedgerList entries={entries} />;
}

/** How far down the list was read. */
const readToAtom = atom(0);

/** Every figure and every claim of the text with its verdict; null while they are being computed. */
function LedgerList({ entries }: { entries: readonly Entry[] | null }) {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const onChoose = useSetAtom(consultAtom);
  useWhereLeft(readToAtom);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [search, setSearch] = useState("");
  // Every word, in any order.
  const wanted = search.trim().toLocaleLowerCase(words.language).split(/\s+/);
  const shown = (entries ?? []).filter(
    (entry) =>
      (verdict === null || entry.verdict === verdict) &&
      wanted.every((word) => textOf(words, atlas, entry).includes(word)),
  );
  return (
    <>
      <p className="kicker">{words("figures.kicker")}</p>
      <p className="hint">{words("figures.intro")}</p>
      <TheText />
      <p className="soft">
        <a href={ledgerPageIn(words.language).address}>{words("figures.page")}</a>
      </p>
      {entries === null && <p role="status">{words("figures.computing")}</p>}
      {entries !== null && (
        <>
          <Filter
            entries={entries}
            verdict={verdict}
            onVerdict={setVerdict}
            search={search}
            onSearch={setSearch}
          />
          <WhatVerdictsMean entries={entries} />
          <p className="soft" role="status">
            {shown.length === 0
              ? words("ledger.none")
              : words("ledger.count", { count: shown.length })}
          </p>
          {byTopic(shown).map(([topic, those]) => (
            <section key={topic} data-topic={topic}>
              <h2 className="list-title">{words(`topic.${topic}`)}</h2>
              <ol className="ledger-list">
                {those.map((entry) => (
                  <Row key={entry.id} entry={entry} onChoose={onChoose} />
                ))}
              </ol>
            </section>
          ))}
        </>
      )}
    </>
  );
}

function Row({ entry, onChoose }: { entry: Entry; onChoose(entry: Entry): void }) {
  const words = useWords();
  return (
    <li>
      <button
        type="button"
        className="ledger-row"
        data-entry={entry.id}
        onClick={() => onChoose(entry)}
      >
        <span className="ledger-heading">{headingOf(words, entry)}</span>
        <span className="ledger-line">
          {entry.kind === "figure" && <b>{publishedOf(words, entry.report.figure)}</b>}
          <VerdictMark verdict={entry.verdict} />
        </span>
      </button>
    </li>
  );
}

/** Every verdict that there is, in one sentence each. */
function WhatVerdictsMean({ entries }: { entries: readonly Entry[] }) {
  const words = useWords();
  const there = VERDICTS.filter((name) => entries.some(({ verdict }) => verdict === name));
  return (
    <details>
      <summary>{words("verdicts.mean")}</summary>
      <dl className="verdicts">
        {there.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>{words(`verdict.${verdict}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The text that is checked, by its title and with a link. */
function TheText() {
  const words = useWords();
  const { about, sources } = useAtomValue(atlasAtom);
  const source = sources.get(about.text);
  if (source === undefined) return null;
  return (
    <p className="soft" data-testid="the-text">
      {words("ledger.the.text")}:{" "}
      {source.address === null ? (
        <Foreign>{source.title}</Foreign>
      ) : (
        <a href={source.address} target="_blank" rel="noreferrer">
          <Foreign>{source.title}</Foreign>
        </a>
      )}
    </p>
  );
}

interface FilterProps {
  entries: readonly Entry[];
  verdict: Verdict | null;
  onVerdict(verdict: Verdict | null): void;
  search: string;
  onSearch(search: string): void;
}

function Filter({ entries, verdict, onVerdict, search, onSearch }: FilterProps) {
  const words = useWords();
  const [searchId, filterId] = [useId(), useId()];
  const there = VERDICTS.filter((name) => entries.some((entry) => entry.verdict === name));
  return (
    <div className="filter">
      <label htmlFor={searchId}>{words("ledger.search")}</label>
      <input
        id={searchId}
        type="search"
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <label htmlFor={filterId}>{words("ledger.filter")}</label>
      <select
        id={filterId}
        value={verdict ?? ""}
        onChange={(event) => onVerdict(there.find((name) => name === event.target.value) ?? null)}
      >
        <option value="">{words("ledger.all")}</option>
        {there.map((name) => (
          <option key={name} value={name}>
            {words(`verdict.${name}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
