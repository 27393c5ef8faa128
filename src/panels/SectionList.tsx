import type { Section } from "../model/schema.ts";
import { Name } from "./Name.tsx";
import { useRoving } from "./roving.ts";
import { nameIn, useLengths, useWords } from "./words.ts";
import "./sections.css";

export interface SectionRow {
  section: Section;
  /** Metres by turf. */
  length: number;
  /** Where a section may stand twice. */
  key?: string;
  /** A few words more, under the section's kind. */
  note?: string;
}

interface Props {
  title: string;
  rows: readonly SectionRow[];
  onChoose(section: Section): void;
  /** The section under the pointer or the keyboard; null when it leaves. */
  onHover?(section: Section | null): void;
}

/** Sections as a list one can read, click and walk by keyboard: the border without the picture. */
export function SectionList({ title, rows, onChoose, onHover }: Props) {
  const words = useWords();
  const lengths = useLengths();
  const roving = useRoving(rows.map(({ section }) => nameIn(words, section.properties)));
  return (
    <section className="sections">
      <h2 className="list-title">{title}</h2>
      <ol onKeyDown={roving.onKeyDown}>
        {rows.map(({ section, length, note, key = section.id }, index) => (
          <li key={key}>
            <button
              type="button"
              className="section-row"
              onClick={() => onChoose(section)}
              onPointerEnter={() => onHover?.(section)}
              onPointerLeave={() => onHover?.(null)}
              {...roving.item(index)}
              onFocus={() => {
                roving.item(index).onFocus();
                onHover?.(section);
              }}
              onBlur={() => onHover?.(null)}
            >
              <span
                className={`section-mark section-mark-${section.properties.kind}`}
                aria-hidden
              />
              <span className="section-name">
                <Name of={section.properties} />
                <small>
                  {words(`section.${section.properties.kind}`)}
                  {note && ` · ${note}`}
                </small>
              </span>
              <span className="figure">{lengths.write(length)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
