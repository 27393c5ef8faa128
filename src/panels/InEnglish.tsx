import { useWords } from "./words.ts";

/** Says, to readers of other languages, that what follows is in English: prose of the data is. */
export function InEnglish() {
  const words = useWords();
  return words.language === "en" ? null : <small className="soft"> ({words("in.english")})</small>;
}
