import type { Names } from "../model/schema.ts";
import { namedIn, otherNames, useWords } from "./words.ts";

/** A record's name in the reader's language; where it has none, in English, and said to be that. */
export function Name({ of: record }: { of: Names & { id: string } }) {
  const words = useWords();
  const { text, language } = namedIn(words, record);
  return language === words.language ? text : <span lang={language}>{text}</span>;
}

/** Its names in the other languages, each said to be in that. */
export function OtherNames({ of: record }: { of: Names }) {
  const words = useWords();
  return (
    <p className="soft other-names">
      {otherNames(words, record).map(({ text, language }, i) => (
        <span key={language}>
          {i > 0 && " · "}
          <span lang={language}>{text}</span>
        </span>
      ))}
    </p>
  );
}
