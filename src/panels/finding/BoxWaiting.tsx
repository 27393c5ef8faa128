import { useAtom, useSetAtom } from "jotai";
import { findingAtom } from "../../store/finding.ts";
import { useWords } from "../words.ts";
import { Lens } from "./FindButton.tsx";
import { aheadAtom, queryAtom } from "./query.ts";

/** What can be written in while the box itself is on its way. */
export function BoxWaiting() {
  const words = useWords();
  const [query, setQuery] = useAtom(queryAtom);
  const setAhead = useSetAtom(aheadAtom);
  return (
    <div className="finding-head">
      <Lens />
      <input
        type="text"
        aria-label={words("find.open")}
        value={query}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setAhead("letters");
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter" && query !== "") setAhead("Enter");
        }}
      />
      <CloseButton />
    </div>
  );
}

export function CloseButton() {
  const words = useWords();
  const setOpen = useSetAtom(findingAtom);
  return (
    <button
      type="button"
      className="finding-close"
      aria-label={words("find.close")}
      onClick={() => setOpen(false)}
    >
      ×
    </button>
  );
}
