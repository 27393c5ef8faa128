import { useAtomValue, useSetAtom } from "jotai";
import type { MessageKey } from "../i18n/translator.ts";
import { emptyGroups } from "../state/emptyGroups.ts";
import { atlasAtom, groupsAtom } from "../store/atlas.ts";
import { lookAtom } from "../store/look.ts";
import { hiddenAtom, inForceAtom } from "../store/shown.ts";
import { HEADINGS, type LayerGroup } from "../symbology/groups.ts";
import { type LegendRow, legendRows } from "../symbology/legend.ts";
import { SwatchMark } from "./SwatchMark.tsx";
import { useWords } from "./words.ts";
import "./legend.css";

/** Every group of the map, to switch, beside a sample of how it is drawn. */
export function Legend() {
  const words = useWords();
  const lines = useAtomValue(groupsAtom);
  const hidden = useAtomValue(hiddenAtom);
  const inForce = useAtomValue(inForceAtom);
  const atlas = useAtomValue(atlasAtom);
  const empty = emptyGroups(atlas, lines);
  const rows = legendRows(lines, atlas.about.legend).filter(({ group }) => !empty.has(group));
  const isCourse = (group: LayerGroup) =>
    [lines.present, ...lines.older].some(({ id }) => id === group);
  return (
    <fieldset className="legend">
      <legend className="visually-hidden">{words("layers")}</legend>
      {HEADINGS.filter((each) => rows.some(({ heading }) => heading === each)).map((heading) => (
        <section key={heading}>
          <h2 className="legend-heading">{words(`heading.${heading}`)}</h2>
          {rows
            .filter((row) => row.heading === heading)
            .map((row) => (
              <Row
                key={row.group}
                row={row}
                shown={!hidden.has(row.group)}
                note={isCourse(row.group) ? noteOf(row.group, hidden, inForce) : null}
              />
            ))}
        </section>
      ))}
    </fieldset>
  );
}

/** What a date does to the switch of a line: it shows the one in force, and pales the others. */
function noteOf(
  group: LayerGroup,
  hidden: ReadonlySet<LayerGroup>,
  inForce: LayerGroup | null | undefined,
): MessageKey | null {
  if (inForce === undefined) return null;
  if (group === inForce) return "legend.in.force";
  return hidden.has(group) ? null : "legend.ghost";
}

function Row({
  row: { group, name, swatches },
  shown,
  note,
}: {
  row: LegendRow;
  shown: boolean;
  note: MessageKey | null;
}) {
  const words = useWords();
  const act = useSetAtom(lookAtom);
  const [first] = swatches;
  const alone = swatches.length === 1;
  return (
    <div className="legend-group">
      <label className="legend-row">
        <input
          type="checkbox"
          checked={shown}
          onChange={({ target }) => act({ type: "switch", group, on: target.checked })}
        />
        {alone && first && <SwatchMark swatch={first.swatch} />}
        <span>
          {typeof name === "string" ? words(name) : name[words.language]}
          {note && <small className="soft"> · {words(note)}</small>}
        </span>
      </label>
      {!alone && (
        <ul className="legend-samples">
          {swatches.map(({ key, name, swatch }) => (
            <li key={key} className="legend-sample">
              <SwatchMark swatch={swatch} />
              {name?.[words.language] ?? (key && words(key))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
