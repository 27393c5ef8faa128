import { useAtomValue, useSetAtom } from "jotai";
import { stateTogether } from "../state/spells.ts";
import { sharedAtom, spellsAtom } from "../store/atlas.ts";
import { legendRowsAtom } from "../store/legend.ts";
import { lookAtom } from "../store/look.ts";
import { hiddenAtom, inForceAtom, spellStatesAtom } from "../store/shown.ts";
import { GROUP_OF_AREA, HEADINGS, isLine, type LayerGroup } from "../symbology/groups.ts";
import type { LegendRow } from "../symbology/legend.ts";
import { SwatchMark } from "./SwatchMark.tsx";
import { useLengths, useWords } from "./words.ts";
import "./legend.css";

/** Every group of the map, to switch, beside a sample of how it is drawn. */
export function Legend() {
  const words = useWords();
  const hidden = useAtomValue(hiddenAtom);
  const inForce = useAtomValue(inForceAtom);
  const rows = useAtomValue(legendRowsAtom);
  const notes = useNotes();
  const noteOf = (group: LayerGroup) => {
    const on = !hidden.has(group);
    return isLine(group) ? notes.ofLine(group, on, inForce) : on ? notes.ofSpells(group) : null;
  };
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

/** What a row says beside its name: what the date does to it, and where its line cannot be told from today's. */
function useNotes() {
  const words = useWords();
  const lengths = useLengths();
  const shared = useAtomValue(sharedAtom);
  const spells = useAtomValue(spellsAtom);
  const states = useAtomValue(spellStatesAtom);
  return {
    ofLine(group: LayerGroup, on: boolean, inForce: LayerGroup | null | undefined) {
      if (inForce !== undefined) {
        if (group === inForce) return words(on ? "legend.in.force" : "legend.in.force.off");
        return on ? words("legend.ghost") : null;
      }
      const course = shared.get(group);
      if (!on || course === undefined) return null;
      return words("legend.shared", {
        shared: lengths.number(course.shared, 0),
        whole: lengths.write(course.whole, 0),
      });
    },
    ofSpells(group: LayerGroup) {
      const own = states.filter((_, i) => GROUP_OF_AREA[spells[i]?.kind ?? "gained"] === group);
      if (own.length === 0) return null;
      const key = { standing: "standing", past: "past", "to come": "none.then" } as const;
      return words(`legend.${key[stateTogether(own)]}`);
    },
  };
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
