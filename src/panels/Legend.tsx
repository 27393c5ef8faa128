import { useAtomValue, useSetAtom } from "jotai";
import { legendRowsAtom, noteOfAtom } from "../store/legend.ts";
import { lookAtom } from "../store/look.ts";
import { hiddenAtom, inForceAtom } from "../store/shown.ts";
import { HEADINGS, isLine } from "../symbology/groups.ts";
import type { LegendRow } from "../symbology/legend.ts";
import { SwatchMark } from "./SwatchMark.tsx";
import { useWords } from "./words.ts";
import "./legend.css";

/** Every group of the map, to switch, beside a sample of how it is drawn. */
export function Legend() {
  const words = useWords();
  const hidden = useAtomValue(hiddenAtom);
  const inForce = useAtomValue(inForceAtom);
  const rows = useAtomValue(legendRowsAtom);
  const noteOf = useAtomValue(noteOfAtom);
  return (
    <fieldset className="legend">
      <legend className="visually-hidden">{words("layers")}</legend>
      {HEADINGS.filter((each) => rows.some(({ heading }) => heading === each)).map((heading) => (
        <section key={heading}>
          <h2 className="legend-heading">{words(`heading.${heading}`)}</h2>
          {heading === "lines" && inForce !== undefined && (
            <p className="legend-hint soft">{words("legend.by.date")}</p>
          )}
          {rows
            .filter((row) => row.heading === heading)
            .map((row) => (
              <Row
                key={row.group}
                row={row}
                shown={!hidden.has(row.group)}
                note={noteOf(row.group)}
                dated={inForce !== undefined && isLine(row.group)}
              />
            ))}
        </section>
      ))}
    </fieldset>
  );
}

function Row({
  row: { group, name, swatches },
  shown,
  note,
  dated,
}: {
  row: LegendRow;
  shown: boolean;
  note: string | null;
  /** Whether the date says something of it, or does so at another date: room is kept for that. */
  dated: boolean;
}) {
  const words = useWords();
  const act = useSetAtom(lookAtom);
  const [first] = swatches;
  const alone = swatches.length === 1;
  return (
    <div className="legend-group">
      <label className="legend-row" data-dated={dated || undefined}>
        <input
          type="checkbox"
          checked={shown}
          onChange={({ target }) => act({ type: "switch", group, on: target.checked })}
        />
        {alone && first && <SwatchMark swatch={first.swatch} />}
        <span>
          {typeof name === "string" ? words(name) : name[words.language]}
          {note !== null && (
            <small className="soft legend-note" title={note}>
              {note}
            </small>
          )}
        </span>
      </label>
      {!alone && (
        <ul className="legend-samples">
          {swatches.map(({ key, name, swatch }) => (
            <li key={key ?? name?.en} className="legend-sample">
              <SwatchMark swatch={swatch} />
              {name?.[words.language] ?? (key && words(key))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
