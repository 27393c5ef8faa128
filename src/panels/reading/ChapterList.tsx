import { useAtomValue, useSetAtom } from "jotai";
import { atlasAtom } from "../../store/atlas.ts";
import { chapterAtom } from "../../store/look.ts";
import { chaptersAtom, readChapterAtom } from "../../store/reading.ts";
import { useWords } from "../words.ts";
import { whenOf } from "./when.ts";
import "./reading.css";

/** All chapters by year and title. */
export function ChapterList() {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const chapters = useAtomValue(chaptersAtom);
  const open = useAtomValue(chapterAtom);
  const read = useSetAtom(readChapterAtom);
  return (
    <ol className="chapter-list">
      {chapters.map((chapter) => (
        <li key={chapter.id}>
          <button
            type="button"
            className="link"
            aria-current={chapter.id === open ? "true" : undefined}
            onClick={() => read(chapter)}
          >
            {whenOf(words, atlas, chapter)}: {chapter.title[words.language]}
          </button>
        </li>
      ))}
    </ol>
  );
}
