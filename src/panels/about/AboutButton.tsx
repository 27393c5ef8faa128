import { useAtomValue, useSetAtom } from "jotai";
import { layoutAtom } from "../../store/layout.ts";
import { lookAtom } from "../../store/look.ts";
import { useWords } from "../words.ts";
import "./about.css";

/** The way to what the atlas says of itself. */
function useOpening(): () => void {
  const act = useSetAtom(lookAtom);
  return () => act({ type: "about", open: true });
}

/** As a word, at the foot of the legend. */
export function AboutButton() {
  const words = useWords();
  return (
    <button type="button" className="link" onClick={useOpening()}>
      {words("about.open")}
    </button>
  );
}

/** As a sign in the title's row, where the legend is not beside it. */
export function AboutSign() {
  const words = useWords();
  const open = useOpening();
  if (useAtomValue(layoutAtom) === "wide") return null;
  return (
    <button type="button" className="about-sign" aria-label={words("about.open")} onClick={open}>
      <span aria-hidden="true">i</span>
    </button>
  );
}
