import { useAtomValue, useSetAtom } from "jotai";
import { useRef } from "react";
import type { Chapter } from "../../model/schema.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { pageAtom } from "../../store/page.ts";
import { chaptersAtom, readChapterAtom, readOnAtom } from "../../store/reading.ts";
import { useWords } from "../words.ts";
import { ChapterList } from "./ChapterList.tsx";
import { ChapterPanel } from "./ChapterPanel.tsx";
import { useReadingOn } from "./readingOn.ts";
import "./reading.css";
import "./print.css";

/** The whole story as one text: map and time go with the chapter that is in view. */
export function StoryPanel({ chapter }: { chapter: Chapter }) {
  const words = useWords();
  const { about } = useAtomValue(atlasAtom);
  const chapters = useAtomValue(chaptersAtom);
  const read = useSetAtom(readChapterAtom);
  const readOn = useSetAtom(readOnAtom);
  const { print } = useAtomValue(pageAtom);
  const story = useRef<HTMLDivElement>(null);
  useReadingOn(story, chapter.id, (id) => {
    const next = chapters.find((each) => each.id === id);
    if (next !== undefined) readOn(next);
  });
  return (
    <div className="story-read" ref={story}>
      <div className="story-head">
        <button type="button" className="back" onClick={() => read(null)}>
          ← {words("reading.end")}
        </button>
        <button type="button" className="back" onClick={print}>
          {words("reading.print")}
        </button>
      </div>
      <header className="story-printed">
        <h1>
          {about.title[words.language]}: {about.subtitle[words.language]}
        </h1>
        <p>{words("reading.title", { count: chapters.length })}</p>
      </header>
      <details className="story-contents">
        <summary>{words("reading.all")}</summary>
        <ChapterList />
      </details>
      {chapters.map((each) => (
        <ChapterPanel key={each.id} chapter={each} isRead={each === chapter} />
      ))}
      <StoryBar chapter={chapter} />
    </div>
  );
}

/** Where in the story one is, and the ways to the chapter before and the next. It stays in sight. */
function StoryBar({ chapter }: { chapter: Chapter }) {
  const words = useWords();
  const chapters = useAtomValue(chaptersAtom);
  const read = useSetAtom(readChapterAtom);
  const place = chapters.indexOf(chapter);
  const [previous, next] = [chapters[place - 1], chapters[place + 1]];
  const [number, count] = [place + 1, chapters.length];
  return (
    <nav className="story-bar" aria-label={words("reading.all")}>
      <button
        type="button"
        disabled={previous === undefined}
        onClick={() => previous && read(previous)}
      >
        ‹ {words("reading.previous")}
      </button>
      <p role="status">
        <span aria-hidden="true">
          {number} / {count}
        </span>
        <span className="visually-hidden">
          {words("reading.place", { number, count })}: {chapter.title[words.language]}
        </span>
      </p>
      <button
        type="button"
        className="primary"
        disabled={next === undefined}
        onClick={() => next && read(next)}
      >
        {words("reading.next")} ›
      </button>
    </nav>
  );
}
