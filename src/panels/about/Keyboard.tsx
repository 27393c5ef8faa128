import type { MessageKey } from "../../i18n/translator.ts";
import { useWords } from "../words.ts";

const KEYS = [
  ["?", "about.keys.about"],
  ["Tab", "about.keys.tab"],
  ["← → ↑ ↓", "about.keys.arrows"],
  ["Page ↑ ↓", "about.keys.page"],
  ["Enter", "about.keys.enter"],
  ["Enter", "about.keys.walk"],
  ["Backspace", "about.keys.backspace"],
  ["Esc", "about.keys.escape"],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** What the keys do. */
export function Keyboard() {
  const words = useWords();
  return (
    <>
      <h3>{words("about.keys")}</h3>
      <dl className="about-keys">
        {KEYS.map(([key, does]) => (
          <div key={does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words(does)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
