/** A stretch of text in one script, with the language that the script tells; none for digits and signs. */
export interface Run {
  text: string;
  language: "en" | "kk" | "ru" | "uk" | "zh" | null;
}

const SCRIPTS = /(\p{Script=Han}+)|(\p{Script=Cyrillic}+)|(\p{Script=Latin}+)/u;
const WORD = new RegExp(SCRIPTS, "gu");

/** Letters of Kazakh that Russian has not, but for the one that it shares with Ukrainian. */
const KAZAKH = /[әғқңөұүһ]/iu;
const UKRAINIAN = /[іїєґ]/iu;

/**
 * Text that is none of the interface's, such as a source's title, cut where its script changes, for
 * browsers and screen readers to be told the language. Cyrillic without a letter of its own is taken for Russian.
 */
export function runsOf(text: string): Run[] {
  const cyrillic = KAZAKH.test(text) ? "kk" : UKRAINIAN.test(text) ? "uk" : "ru";
  const runs: Run[] = [];
  let done = 0;
  for (const { 0: word, 1: han, 2: isCyrillic, index } of text.matchAll(WORD)) {
    const language = han !== undefined ? "zh" : isCyrillic !== undefined ? cyrillic : "en";
    const last = runs.at(-1);
    const before = text.slice(done, index);
    done = index + word.length;
    if (last?.language === language) last.text += before + word;
    else {
      if (last !== undefined) last.text += before;
      runs.push({ text: last === undefined ? before + word : word, language });
    }
  }
  const rest = text.slice(done);
  const last = runs.at(-1);
  if (last !== undefined) last.text += rest;
  else if (rest !== "") runs.push({ text: rest, language: null });
  return runs;
}
