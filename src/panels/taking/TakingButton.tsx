import { useSetAtom } from "jotai";
import { takingAtom } from "../../store/taking.ts";
import { useWords } from "../words.ts";

/** The way to what can be taken away of the view: link, citation, picture, paper. */
export function TakingButton() {
  const words = useWords();
  const setOpen = useSetAtom(takingAtom);
  return (
    <button type="button" className="link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
      {words("taking.open")}
    </button>
  );
}
