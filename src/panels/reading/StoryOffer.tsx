import { useAtomValue, useSetAtom } from "jotai";
import { chaptersAtom, readChapterAtom } from "../../store/reading.ts";
import { TourButton } from "../tour/TourButton.tsx";
import { useWords } from "../words.ts";
import { ChapterList } from "./ChapterList.tsx";

/** The way into the story; nothing where the atlas tells none. */
export function StoryOffer() {
  const words = useWords();
  const chapters = useAtomValue(chaptersAtom);
  const read = useSetAtom(readChapterAtom);
  const [first] = chapters;
  if (first === undefined) return null;
  return (
    <details className="story">
      <summary>{words("reading.title", { count: chapters.length })}</summary>
      <div className="actions">
        <button type="button" className="primary" onClick={() => read(first)}>
          {words("reading.begin")}
        </button>
        <TourButton />
      </div>
      <ChapterList />
    </details>
  );
}
