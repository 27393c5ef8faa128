import { type Problem, problemSentence } from "../model/parse.ts";
import { useWords } from "./words.ts";
import "./failure.css";

const MOST_SHOWN = 4;

/** Why there is no atlas to see, and what can be read all the same. */
export function Failure({ problems }: { problems: readonly Problem[] }) {
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
        {words("failure.still")} <a href="./ledger.html">{words("failure.table")}</a>.
      </p>
      <button type="button" onClick={() => location.reload()}>
        {words("failure.retry")}
      </button>
    </main>
  );
}
