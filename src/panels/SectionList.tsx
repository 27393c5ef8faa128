import type { Section } from "../model/schema.ts";
import { nameIn, useWords } from "./words.ts";
import "./sections.css";

export interface SectionRow {
  section: Section;
  /** Metres by turf. */
  length: number;
}

interface Props {
  title: string;
  rows: readonly SectionRow[];
  onChoose(section: Section): void;
}

/** Sections as a list one can read, click and walk by keyboard: the border without the picture. */
export function SectionList({ title, rows, onChoose }: Props) {
  const words = useWords();
  return (
    <section className="sections">
      <h2 className="list-title">{title}</h2>
      <ol>
        {rows.map(({ section, length }) => (
          <li key={section.id}>
            <button type="button" className="section-row" onClick={() => onChoose(section)}>
              <span
                className={`section-mark section-mark-${section.properties.kind}`}
                aria-hidden
              />
              <span className="section-name">
                {nameIn(words, section.properties)}
                <small>{words(`section.${section.properties.kind}`)}</small>
              </span>
              <span className="figure">
                {words.km(length)} {words("unit.km")}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
