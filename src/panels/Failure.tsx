import { ledgerPageIn } from "../i18n/ledgerPage.ts";
import { type Problem, problemSentence } from "../model/parse.ts";
import { useWords } from "./words.ts";
import "./failure.css";

const MOST_SHOWN = 4;

interface Props {
  problems: readonly Problem[];
  onRetry: () => void;
}

/** Why there is no atlas to see, and what can be read all the same. */
export function Failure({ problems, onRetry }: Props) {
  const words = useWords();
  return (
    <main className="failure" role="alert">
      <h1>{words("failure.title")}</h1>
      <ul>
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={problemSentence(problem)}>{problemSentence(problem)}</li>
        ))}
      </ul>
      <p>
        {words("failure.still")}{" "}
        <a href={ledgerPageIn(words.language).address}>{words("failure.table")}</a>.
      </p>
      <button type="button" onClick={onRetry}>
        {words("failure.retry")}
      </button>
    </main>
  );
}
