import { runsOf } from "../i18n/foreign.ts";
import type { Language } from "../model/schema.ts";
import { useWords } from "./words.ts";

/** Text that is none of the interface's, such as a source's title: each script of it with its language. */
export function Foreign({ children: text }: { children: string }) {
  const { language: own } = useWords();
  return <Runs text={text} isOwn={(language) => language === own} />;
}

const CYRILLIC = ["kk", "ru", "uk"];

/** Words of the interface with a name in them that may be in another script: only that is told apart. */
export function WithNames({ children: text }: { children: string }) {
  const { language: own } = useWords();
  const scripts: Record<Language, string[]> = {
    en: ["en"],
    kk: CYRILLIC,
    ru: CYRILLIC,
    zh: ["zh"],
  };
  return <Runs text={text} isOwn={(language) => scripts[own].includes(language)} />;
}

function Runs({ text, isOwn }: { text: string; isOwn(language: string): boolean }) {
  return runsOf(text).map(({ text, language }, i) =>
    language === null || isOwn(language) ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no other name
      <span key={i} lang={language}>
        {text}
      </span>
    ),
  );
}
