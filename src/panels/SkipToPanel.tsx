import { toPanel } from "./toPanel.ts";
import { useWords } from "./words.ts";

/** The first stop for the Tab key: past the map, the legend and the timeline. A link would change the address. */
export function SkipToPanel() {
  const words = useWords();
  return (
    <button type="button" className="skip" onClick={toPanel}>
      {words("sheet.skip")}
    </button>
  );
}
