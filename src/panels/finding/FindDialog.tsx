import { useAtom, useSetAtom } from "jotai";
import { type KeyboardEvent, lazy, type MouseEvent, useLayoutEffect, useRef } from "react";
import { findingAtom } from "../../store/finding.ts";
import { Part } from "../Part.tsx";
import { useWords } from "../words.ts";
import { BoxWaiting } from "./BoxWaiting.tsx";
import { aheadAtom } from "./query.ts";
import "./finding.css";

const FindingBox = lazy(() => import("./FindingBox.tsx"));

/** The box over the paper. Who closes it is where he was; who chose an answer is at its card. */
export function FindDialog() {
  const words = useWords();
  const [isOpen, setOpen] = useAtom(findingAtom);
  const setAhead = useSetAtom(aheadAtom);
  const dialog = useRef<HTMLDialogElement>(null);
  const isChosen = useRef(false);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === isOpen) return;
    setAhead("nothing");
    if (isOpen) {
      isChosen.current = false;
      element.style.setProperty("--box-top", `${boxTop()}px`);
      element.showModal();
    } else {
      element.close();
      if (isChosen.current) openPanel()?.focus();
    }
  }, [isOpen, setAhead]);
  // The page's own Escape lets go of what is chosen.
  const keepEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") event.stopPropagation();
  };
  const closeBeside = ({ target }: MouseEvent) => {
    if (target === dialog.current) setOpen(false);
  };
  return (
    <dialog
      ref={dialog}
      className="finding"
      aria-label={words("find.short")}
      onClose={() => setOpen(false)}
      onKeyDown={keepEscape}
      onMouseDown={closeBeside}
    >
      {isOpen && (
        <Part name="finding" waiting={<BoxWaiting />}>
          <FindingBox
            onChosen={() => {
              isChosen.current = true;
            }}
          />
        </Part>
      )}
    </dialog>
  );
}

/** Where the button is that looks like the box: the box opens in its place. */
function boxTop(): number {
  return document.querySelector(".find-box")?.getBoundingClientRect().top ?? 0;
}

function openPanel() {
  return document.querySelector<HTMLElement>(".tab-panel[data-state='active']");
}
