import { type Prose, told } from "../model/prose.ts";
import { useWords } from "./words.ts";

/** What a person wrote, in the reader's language where it is written in it, and said to be in which it is. */
export function Written({ prose }: { prose: Prose }) {
  const { text, language } = told(prose, useWords().language);
  return <span lang={language}>{text}</span>;
}
