import { useAtomValue } from "jotai";
import type { ReactNode } from "react";
import type { Prose } from "../model/prose.ts";
import type { Names, Status } from "../model/schema.ts";
import { atlasAtom } from "../store/atlas.ts";
import { selectionInWordsAtom } from "../store/described.ts";
import { AlsoHere } from "./cards/AlsoHere.tsx";
import { BackToList, ShowOnMap } from "./cards/cardButtons.tsx";
import { sourcesOf } from "./cards/cardSources.ts";
import { Described } from "./described/Described.tsx";
import { WithNames } from "./Foreign.tsx";
import { InEnglish } from "./InEnglish.tsx";
import { Name, OtherNames } from "./Name.tsx";
import { NotProofread } from "./NotProofread.tsx";
import { SourceList } from "./SourceList.tsx";
import { Written } from "./Written.tsx";
import { useWords } from "./words.ts";
import "./card.css";

interface Props {
  record: Names & {
    id: string;
    status: Status;
    method: Prose;
    accuracyMetres: number;
    accuracyReason?: Prose | undefined;
    note?: Prose | undefined;
    sources: readonly string[];
  };
  kind: string;
  /** What only this kind of feature has to tell: headline, table rows, buttons. */
  headline?: ReactNode;
  rows?: readonly [label: string, value: string][];
  /** What is told after the accuracy: what it rests on. */
  accuracyRows?: readonly [label: string, value: string][];
  basis?: ReactNode;
  actions?: ReactNode;
}

/** The card of any feature: what it is, how large, what it rests on, how it was obtained, its sources. */
export function FeatureCard(props: Props) {
  const { record, kind, headline, rows = [], accuracyRows = [], basis, actions } = props;
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const all: readonly [string, string][] = [
    ...rows,
    [words("card.status"), words(`status.${record.status}`)],
    [
      words("card.accuracy"),
      words("card.accuracy.value", { metres: words.number(record.accuracyMetres) }),
    ],
    ...accuracyRows,
  ];
  return (
    <article className="card" data-testid="card" data-feature={record.id}>
      <BackToList />
      <p className="kicker">{kind}</p>
      <h2>
        <Name of={record} />
      </h2>
      <OtherNames of={record} />
      <AlsoHere />
      {headline}
      <dl className="rows">
        {all.map(([label, value]) => (
          <div key={`${label}: ${value}`}>
            <dt>
              <WithNames>{label}</WithNames>
            </dt>
            <dd>
              <WithNames>{value}</WithNames>
            </dd>
          </div>
        ))}
      </dl>
      {record.accuracyReason && (
        <p className="soft">
          <Written prose={record.accuracyReason} />
        </p>
      )}
      <div className="actions">
        {actions}
        <ShowOnMap />
      </div>
      <Described statements={useAtomValue(selectionInWordsAtom)} />
      {basis}
      <section>
        <h3>
          {words("card.method")}
          <InEnglish of={[record.method, record.note ?? record.method]} />
        </h3>
        <p>
          <Written prose={record.method} />
        </p>
        {record.note && (
          <p className="soft">
            <Written prose={record.note} />
          </p>
        )}
        <NotProofread of={[record.method]} />
      </section>
      <SourceList sources={sourcesOf(atlas, record.sources)} />
    </article>
  );
}
