import { atom, useAtomValue, useSetAtom } from "jotai";
import { chooseSectionAtom } from "../store/choosing.ts";
import { lookAtom, selectionAtom } from "../store/look.ts";
import { outstandingAtom, wholeAtom } from "../store/shown.ts";
import { LengthHeadline } from "./LengthHeadline.tsx";
import { FromTheTop, useWhereLeft } from "./panelScroll.tsx";
import { SectionList } from "./SectionList.tsx";
import { SelectionPanel } from "./SelectionPanel.tsx";
import { nameIn, useWords } from "./words.ts";

/** The card of what is chosen, or the whole border. */
export function ExplorePanel() {
  const selection = useAtomValue(selectionAtom);
  if (selection === null) return <WholeBorder />;
  return (
    <>
      <FromTheTop key={`${selection.kind}:${selection.id}`} />
      <SelectionPanel selection={selection} />
    </>
  );
}

/** How far down the list of sections was read. */
const readToAtom = atom(0);

/** The whole border at a glance, and its sections to choose from. */
function WholeBorder() {
  const words = useWords();
  const whole = useAtomValue(wholeAtom);
  const act = useSetAtom(lookAtom);
  useWhereLeft(readToAtom);
  return (
    <>
      {useAtomValue(outstandingAtom) === null && <p className="hint">{words("explore.none")}</p>}
      <LengthHeadline kicker={nameIn(words, whole.line)} length={whole.length} split={whole} />
      <p className="hint">{words("explore.hint")}</p>
      <button
        type="button"
        className="primary"
        onClick={() => act({ type: "open", panel: "measure" })}
      >
        {words("explore.measure")}
      </button>
      <SectionList
        title={words("sections", { count: whole.sections.length })}
        rows={whole.sections.map(({ section, length }) => ({ section, length: length.turf }))}
        onChoose={useSetAtom(chooseSectionAtom)}
      />
    </>
  );
}
