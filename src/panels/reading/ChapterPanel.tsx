import { useAtomValue, useSetAtom } from "jotai";
import type { Chapter } from "../../model/schema.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { chooseInstrumentAtom } from "../../store/choosing.ts";
import { lookAtom } from "../../store/look.ts";
import { chaptersAtom, readChapterAtom } from "../../store/reading.ts";
import { sourcesOf } from "../cards/cardSources.ts";
import { InEnglish } from "../InEnglish.tsx";
import { Name } from "../Name.tsx";
import { SourceList } from "../SourceList.tsx";
import { useWords } from "../words.ts";
import { ChapterList } from "./ChapterList.tsx";
import { ChapterText } from "./ChapterText.tsx";
import { whenOf } from "./when.ts";
import "./reading.css";

/** One chapter, and the ways to the next, to the one before and to what it rests on. */
export function ChapterPanel({ chapter }: { chapter: Chapter }) {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const chapters = useAtomValue(chaptersAtom);
  const read = useSetAtom(readChapterAtom);
  const place = chapters.indexOf(chapter);
  const [previous, next] = [chapters[place - 1], chapters[place + 1]];
  return (
    <article className="chapter" data-chapter={chapter.id}>
      <button type="button" className="back" onClick={() => read(null)}>
        ← {words("reading.end")}
      </button>
      <p className="kicker">
        {words("reading.place", { number: place + 1, count: chapters.length })} ·{" "}
        {whenOf(words, atlas, chapter)}
      </p>
      <h2>{chapter.title[words.language]}</h2>
      <InEnglish of={[chapter.text]} />
      <ChapterText chapter={chapter} />
      <div className="actions">
        <button
          type="button"
          disabled={previous === undefined}
          onClick={() => previous && read(previous)}
        >
          ‹ {words("reading.previous")}
        </button>
        <button
          type="button"
          className="primary"
          disabled={next === undefined}
          onClick={() => next && read(next)}
        >
          {words("reading.next")} ›
        </button>
        <button type="button" onClick={() => read(chapter)}>
          {words("reading.show")}
        </button>
      </div>
      <LeadsTo chapter={chapter} />
      <details>
        <summary>{words("reading.all")}</summary>
        <ChapterList />
      </details>
      <SourceList sources={sourcesOf(atlas, chapter.sources)} />
    </article>
  );
}

/** The treaties it tells of, and its figures and statements in the ledger. */
function LeadsTo({ chapter }: { chapter: Chapter }) {
  const words = useWords();
  const { instruments, figures, claims } = useAtomValue(atlasAtom);
  const onInstrument = useSetAtom(chooseInstrumentAtom);
  const act = useSetAtom(lookAtom);
  const treaties = chapter.instruments.flatMap((id) => instruments.get(id) ?? []);
  const named = new Map([
    ...figures.map(({ id, label }) => [id, label[words.language]] as const),
    ...claims.map(({ id, statement }) => [id, statement[words.language]] as const),
  ]);
  return (
    <>
      <h3>{words("reading.lead")}</h3>
      <ul>
        {treaties.map((instrument) => (
          <li key={instrument.id}>
            <button type="button" className="link" onClick={() => onInstrument(instrument)}>
              {words.date(instrument.date)}: <Name of={instrument} />
            </button>
          </li>
        ))}
        {chapter.entries.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => act({ type: "consult", claim: id })}
            >
              {named.get(id)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
