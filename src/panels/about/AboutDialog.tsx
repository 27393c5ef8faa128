import { useAtomValue, useSetAtom } from "jotai";
import { useEffect, useRef } from "react";
import { aboutAtom, lookAtom } from "../../store/look.ts";
import { useWords } from "../words.ts";
import { AboutText } from "./AboutText.tsx";
import "./about.css";

/** What the atlas says of itself, over everything else. It stays on the page, so that the focus goes back by itself. */
export function AboutDialog() {
  const words = useWords();
  const isOpen = useAtomValue(aboutAtom);
  const act = useSetAtom(lookAtom);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown === null || shown.open === isOpen) return;
    if (isOpen) shown.showModal();
    else shown.close();
  }, [isOpen]);
  const close = () => act({ type: "about", open: false });
  return (
    <dialog ref={dialog} className="about" aria-labelledby="about-title" onClose={close}>
      {isOpen && (
        <>
          <header className="about-head">
            <h2 id="about-title">{words("about.title")}</h2>
            <button type="button" onClick={close}>
              {words("about.close")}
            </button>
          </header>
          <div className="about-text">
            <AboutText />
          </div>
        </>
      )}
    </dialog>
  );
}
