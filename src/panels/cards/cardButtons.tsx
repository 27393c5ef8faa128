import { useAtomValue, useSetAtom } from "jotai";
import { chooseAtom } from "../../store/choosing.ts";
import { chosenAtom } from "../../store/shown.ts";
import { goToAtom } from "../../store/visits.ts";
import { useWords } from "../words.ts";

/** Closes the card. */
export function BackToList() {
  const words = useWords();
  const choose = useSetAtom(chooseAtom);
  return (
    <button type="button" className="back" onClick={() => choose(null)}>
      ← {words("back")}
    </button>
  );
}

/** Goes to what the card tells of. */
export function ShowOnMap({ className }: { className?: string }) {
  const words = useWords();
  const chosen = useAtomValue(chosenAtom);
  const goTo = useSetAtom(goToAtom);
  return (
    <button type="button" className={className} onClick={() => goTo(chosen)}>
      {words("show")}
    </button>
  );
}
