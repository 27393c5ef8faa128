import { useAtomValue, useSetAtom } from "jotai";
import type { Chapter } from "../../model/schema.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { chooseInstrumentAtom } from "../../store/choosing.ts";
import { chapterInWordsAtom } from "../../store/described.ts";
import { lookAtom } from "../../store/look.ts";
import { chapterAddressAtom, chaptersAtom, readChapterAtom } from "../../store/reading.ts";
import { sourcesOf } from "../cards/cardSources.ts";
import { Described } from "../described/Described.tsx";
import { InEnglish } from "../InEnglish.tsx";
import { Needs } from "../missing/Needs.tsx";
import { Name } from "../Name.tsx";
import { NotProofread } from "../NotProofread.tsx";
import { SourceList } from "../SourceList.tsx";
import { useWords } from "../words.ts";
import { ChapterSketch } from "./ChapterSketch.tsx";
import { ChapterText } from "./ChapterText.tsx";
import { whenOf } from "./when.ts";

/** One chapter of the story, with its own address and the ways to what it rests on. */
export function ChapterPanel({ chapter, isRead }: { chapter: Chapter; isRead: boolean }) {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const chapters = useAtomValue(chaptersAtom);
  const addressOf = useAtomValue(chapterAddressAtom);
  const read = useSetAtom(readChapterAtom);
  const inWords = useAtomValue(chapterInWordsAtom);
  const title = chapter.title[words.language];
  const heading = `chapter-${chapter.id}`;
  return (
    <article
      className="chapter"
      data-chapter={chapter.id}
      aria-current={isRead ? "true" : undefined}
      aria-labelledby={heading}
    >
      <p className="kicker">
        {words("reading.place", { number: chapters.indexOf(chapter) + 1, count: chapters.length })}{" "}
        · {whenOf(words, atlas, chapter)}
      </p>
      <h2 id={heading}>{title}</h2>
      <InEnglish of={[chapter.text]} />
      <ChapterText chapter={chapter} />
      <NotProofread of={[chapter.text]} />
      <Needs packs={["seen"]}>
        <ChapterSketch chapter={chapter} />
      </Needs>
      <p className="chapter-ways">
        <button type="button" className="link" onClick={() => read(chapter)}>
          {words("reading.show")}
          <span className="visually-hidden">: {title}</span>
        </button>{" "}
        <a className="chapter-link" href={addressOf(chapter)}>
          {words("reading.link")}
          <span className="visually-hidden">: {title}</span>
        </a>
      </p>
      {isRead && <Described statements={inWords} />}
      <details className="chapter-more">
        <summary>
          {words("reading.lead")}
          <span className="visually-hidden">: {title}</span>
        </summary>
        <LeadsTo chapter={chapter} />
        <SourceList sources={sourcesOf(atlas, chapter.sources)} />
      </details>
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
  );
}
