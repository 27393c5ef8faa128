import { useWords } from "./words.ts";

/** The first stop for the Tab key: past the map, the legend and the timeline. A link would change the address. */
export function SkipToPanel() {
  const words = useWords();
  const skip = () => document.querySelector<HTMLElement>(".tab-panel[data-state=active]")?.focus();
  return (
    <button type="button" className="skip" onClick={skip}>
      {words("sheet.skip")}
    </button>
  );
}
