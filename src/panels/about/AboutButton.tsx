import { useAtomValue, useSetAtom } from "jotai";
import { layoutAtom } from "../../store/layout.ts";
import { lookAtom } from "../../store/look.ts";
import { useWords } from "../words.ts";
import "./about.css";

/** The way to what the atlas says of itself: a word where there is room for one, else a sign. */
export function AboutButton() {
  const words = useWords();
  const act = useSetAtom(lookAtom);
  const isWide = useAtomValue(layoutAtom) === "wide";
  const open = () => act({ type: "about", open: true });
  return isWide ? (
    <button type="button" className="link about-open" onClick={open}>
      {words("about.open")}
    </button>
  ) : (
    <button type="button" className="about-sign" aria-label={words("about.open")} onClick={open}>
      <span aria-hidden="true">i</span>
    </button>
  );
}
