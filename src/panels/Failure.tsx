import { ledgerPageIn } from "../i18n/ledgerPage.ts";
import type { Fault } from "../model/packs/fault.ts";
import { faultTold } from "./missing/faultTold.ts";
import { useWords } from "./words.ts";
import "./failure.css";

interface Props {
  faults: readonly Fault[];
  onRetry: () => void;
}

/** Why there is no atlas to see, and what can be read all the same. */
export function Failure({ faults, onRetry }: Props) {
  const words = useWords();
  return (
    <main className="failure" role="alert">
      <h1>{words("failure.title")}</h1>
      <ul>
        {faults.map((fault) => (
          <li key={fault.pack}>{faultTold(words, fault)}</li>
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
