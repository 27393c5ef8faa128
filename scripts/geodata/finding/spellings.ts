import anyAscii from "any-ascii";
import { pinyin } from "pinyin-pro";
import { fold } from "../../../src/finding/fold.ts";
import { LANGUAGES, type Names } from "../../../src/model/schema.ts";

/** How the names of a thing are written, in all languages and in Latin letters, folded and each once. */
export function spellingsOf(record: Names): string[] {
  const names = LANGUAGES.flatMap((language) => record[`name_${language}`] ?? []);
  return distinct(names.flatMap(spellings));
}

export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map(fold))].filter((text) => text !== "");
}

/**
 * A name as it is, and as it is written by those who lack its letters: Chinese in pinyin without tones;
 * Kazakh both by its own letters and by those of a Russian keyboard, so that Қорғас is Qorgas and Korgas.
 */
function spellings(name: string): string[] {
  if (/\p{Script=Han}/u.test(name)) return [name, inPinyin(name)];
  return [name, anyAscii(name), anyAscii(fold(name))];
}

function inPinyin(name: string): string {
  return pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive" }).join(" ");
}
