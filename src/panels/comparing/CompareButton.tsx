import { atom, useAtomValue, useSetAtom } from "jotai";
import { firstPair } from "../../state/derived.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { comparedAtom, lookAtom } from "../../store/look.ts";
import { useWords } from "../words.ts";

/** Begins comparing with the pair that the facts name, and ends it. */
const toggleAtom = atom(null, (get, set) => {
  const pair = get(comparedAtom) === null ? firstPair(get(atlasAtom)) : null;
  set(lookAtom, { type: "compare", pair });
});

/** Two dates side by side, or one again. */
export function CompareButton() {
  const words = useWords();
  const isComparing = useAtomValue(comparedAtom) !== null;
  return (
    <button
      type="button"
      title={words("comparing.begin.hint")}
      aria-pressed={isComparing}
      onClick={useSetAtom(toggleAtom)}
    >
      {words("comparing.begin")}
    </button>
  );
}
