import { useAtomValue, useSetAtom } from "jotai";
import { printedBetween } from "../../checks/printedBetween.ts";
import type { Pair } from "../../state/state.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { lookAtom } from "../../store/look.ts";
import { publishedOf } from "../ledger/text.ts";
import { useWords } from "../words.ts";

/** What is printed of the ground that changed hands between two lines, each figure with its working. */
export function Printed({ pair }: { pair: Pair }) {
  const words = useWords();
  const figures = printedBetween(useAtomValue(atlasAtom), pair);
  const act = useSetAtom(lookAtom);
  if (figures.length === 0) return null;
  return (
    <>
      <h3>{words("comparing.printed")}</h3>
      <ul className="printed">
        {figures.map((figure) => (
          <li key={figure.id}>
            <button
              type="button"
              className="link"
              onClick={() => act({ type: "consult", claim: figure.id })}
            >
              {figure.label[words.language]}: {publishedOf(words, figure)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
