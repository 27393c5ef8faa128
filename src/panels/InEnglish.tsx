import { type Prose, told } from "../model/prose.ts";
import { useWords } from "./words.ts";

/** Says, to readers of other languages, that what follows is in English, or some of it. */
export function InEnglish({ of }: { of?: readonly Prose[] }) {
  const words = useWords();
  const isRead = (prose: Prose) => told(prose, words.language).language === words.language;
  if (of === undefined ? words.language === "en" : of.every(isRead)) return null;
  return <small className="soft"> ({words("in.english")})</small>;
}
