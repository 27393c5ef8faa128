import { useAtom } from "jotai";
import { lazy, useEffect, useRef } from "react";
import { takingAtom } from "../../store/taking.ts";
import { Part } from "../Part.tsx";
import { useWords } from "../words.ts";
import "../about/about.css";

const TakingText = lazy(() => import("./TakingText.tsx"));

/** What can be taken away, over everything else. It stays on the page, so that the focus goes back by itself. */
export function TakingDialog() {
  const words = useWords();
  const [isOpen, setOpen] = useAtom(takingAtom);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown === null || shown.open === isOpen) return;
    if (isOpen) shown.showModal();
    else shown.close();
  }, [isOpen]);
  const close = () => setOpen(false);
  return (
    <dialog
      ref={dialog}
      className="about"
      aria-labelledby="taking-title"
      onClose={close}
      // The page's own Escape lets go of what is chosen.
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
    >
      {isOpen && (
        <>
          <header className="about-head">
            <h2 id="taking-title">{words("taking.title")}</h2>
            <button type="button" onClick={close}>
              {words("about.close")}
            </button>
          </header>
          <div className="about-text">
            <Part name="copying">
              <TakingText />
            </Part>
          </div>
        </>
      )}
    </dialog>
  );
}
