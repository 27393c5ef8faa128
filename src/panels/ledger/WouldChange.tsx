import type { Prose } from "../../model/prose.ts";
import { Written } from "../Written.tsx";
import { useWords } from "../words.ts";

/** What would change a verdict, in one sentence. */
export function WouldChange({ told }: { told: Prose }) {
  const words = useWords();
  return (
    <section data-would-change>
      <h3>{words("ledger.would.change")}</h3>
      <p>
        <Written prose={told} />
      </p>
    </section>
  );
}
