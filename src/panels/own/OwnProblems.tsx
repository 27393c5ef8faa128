import type { Problem, Reading, Where } from "../../formats/reading.ts";
import type { Translator } from "../../i18n/translator.ts";
import { useWords } from "../words.ts";

/** A file of one fault says it; of several, they are folded up under their number. */
const FOLDED_FROM = 4;

/** Everything that is wrong with a file, a sentence each, and how many more there are. */
export function OwnProblems({ reading: { problems, moreProblems } }: { reading: Reading }) {
  const words = useWords();
  const count = problems.length + moreProblems;
  if (count === 0) return null;
  return (
    <details className="own-problems" open={count < FOLDED_FROM}>
      <summary>{words("own.problems", { count })}</summary>
      <ul>
        {problems.map((problem, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a file that was read never changes
          <li key={i} data-problem={problem.code}>
            {inWords(words, problem)}
          </li>
        ))}
      </ul>
      {moreProblems > 0 && (
        <p className="soft">{words("own.problems.more", { count: moreProblems })}</p>
      )}
    </details>
  );
}

/** What and where, as one sentence. */
function inWords(words: Translator, { code, at, values }: Problem): string {
  const { more = 0, ...rest } = values;
  const { most } = rest;
  const written = typeof most === "number" ? { ...rest, most: words.number(most) } : rest;
  const what = words(`own.problem.${code}`, written);
  const whole = Number(more) > 0 ? words("own.and.more", { what, count: more }) : what;
  const where = placesIn(words, at);
  return where === "" ? whole : `${where}: ${whole}`;
}

function placesIn(words: Translator, { file, feature, row, line, column }: Where): string {
  const places: string[] = [];
  if (file !== undefined) places.push(file);
  if (feature !== undefined) places.push(words("own.at.feature", { number: feature }));
  if (row !== undefined) places.push(words("own.at.row", { number: row }));
  if (line !== undefined && column !== undefined) {
    places.push(words("own.at.place", { line, column }));
  } else if (line !== undefined) places.push(words("own.at.line", { line }));
  return places.join(", ");
}
