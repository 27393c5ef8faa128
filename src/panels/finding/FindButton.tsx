import { useAtomValue, useSetAtom } from "jotai";
import { findingAtom } from "../../store/finding.ts";
import { layoutAtom } from "../../store/layout.ts";
import { useWords } from "../words.ts";
import "./finding.css";

/** Opens the box: looks like it where there is room, else a lens. */
export function FindButton() {
  const words = useWords();
  const isWide = useAtomValue(layoutAtom) === "wide";
  const setOpen = useSetAtom(findingAtom);
  return (
    <button
      type="button"
      className={isWide ? "find-box" : "find-lens"}
      aria-label={isWide ? undefined : words("find.short")}
      aria-haspopup="dialog"
      aria-keyshortcuts="/"
      onClick={() => setOpen(true)}
    >
      <Lens />
      {isWide && (
        <>
          <span>{words("find.open")}</span>
          <kbd aria-hidden>/</kbd>
        </>
      )}
    </button>
  );
}

export function Lens() {
  return (
    <svg className="lens" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="6.7" cy="6.7" r="4.4" />
      <path d="m10 10 4 4" />
    </svg>
  );
}
