import type { Stretch } from "../checks/stretch.ts";
import type { Section } from "../model/schema.ts";
import { LengthHeadline } from "./LengthHeadline.tsx";
import { SectionList } from "./SectionList.tsx";
import { nameIn, useWords } from "./words.ts";

interface Props {
  whole: Stretch;
  /** The date looked at is older than any line. */
  none: boolean;
  onMeasure(): void;
  onChoose(section: Section): void;
}

/** The whole border at a glance, and its sections to choose from. */
export function ExplorePanel({ whole, none, onMeasure, onChoose }: Props) {
  const words = useWords();
  return (
    <>
      {none && <p className="hint">{words("explore.none")}</p>}
      <LengthHeadline kicker={nameIn(words, whole.line)} length={whole.length} split={whole} />
      <p className="hint">{words("explore.hint")}</p>
      <button type="button" className="primary" onClick={onMeasure}>
        {words("explore.measure")}
      </button>
      <SectionList
        title={words("sections", { count: whole.sections.length })}
        rows={whole.sections.map(({ section, length }) => ({ section, length: length.turf }))}
        onChoose={onChoose}
      />
    </>
  );
}
