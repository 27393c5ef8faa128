import type { MessageKey } from "../i18n/translator.ts";
import {
  BORDER_GROUPS,
  GROUPS,
  HEADINGS,
  LAYER_GROUPS,
  type LayerGroup,
  type Swatch,
} from "../symbology/groups.ts";
import { SwatchMark } from "./SwatchMark.tsx";
import { useWords } from "./words.ts";
import "./legend.css";

interface Props {
  hidden: ReadonlySet<LayerGroup>;
  /** The line in force at the date looked at; undefined where none is looked at. */
  inForce: LayerGroup | null | undefined;
  onSwitch(group: LayerGroup, on: boolean): void;
}

/** Every group of the map, to switch, beside a sample of how it is drawn. */
export function Legend({ hidden, inForce, onSwitch }: Props) {
  const words = useWords();
  return (
    <fieldset className="legend">
      <legend className="visually-hidden">{words("layers")}</legend>
      {HEADINGS.map((heading) => (
        <section key={heading}>
          <h2 className="legend-heading">{words(`heading.${heading}`)}</h2>
          {LAYER_GROUPS.filter((group) => GROUPS[group].heading === heading).map((group) => (
            <Row
              key={group}
              group={group}
              shown={!hidden.has(group)}
              note={noteOf(group, hidden, inForce)}
              onSwitch={onSwitch}
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
  if (inForce === undefined || !BORDER_GROUPS.some((border) => border === group)) return null;
  if (group === inForce) return "legend.in.force";
  return hidden.has(group) ? null : "legend.ghost";
}

function Row({
  group,
  shown,
  note,
  onSwitch,
}: {
  group: LayerGroup;
  shown: boolean;
  note: MessageKey | null;
  onSwitch(group: LayerGroup, on: boolean): void;
}) {
  const words = useWords();
  const swatches: readonly { key: MessageKey; swatch: Swatch }[] = GROUPS[group].swatches;
  const [first] = swatches;
  const alone = swatches.length === 1;
  return (
    <div className="legend-group">
      <label className="legend-row">
        <input
          type="checkbox"
          checked={shown}
          onChange={({ target }) => onSwitch(group, target.checked)}
        />
        {alone && first && <SwatchMark swatch={first.swatch} />}
        <span>
          {words(`group.${group}`)}
          {note && <small className="soft"> · {words(note)}</small>}
        </span>
      </label>
      {!alone && (
        <ul className="legend-samples">
          {swatches.map(({ key, swatch }) => (
            <li key={key} className="legend-sample">
              <SwatchMark swatch={swatch} />
              {words(key)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
