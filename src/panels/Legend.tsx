import type { MessageKey } from "../i18n/translator.ts";
import { GROUPS, HEADINGS, LAYER_GROUPS, type LayerGroup, type Swatch } from "../plate/groups.ts";
import { SwatchMark } from "./SwatchMark.tsx";
import { useWords } from "./words.ts";
import "./legend.css";

interface Props {
  hidden: ReadonlySet<LayerGroup>;
  onToggle(group: LayerGroup): void;
}

/** Every group of the map, to switch, beside a sample of how it is drawn. */
export function Legend({ hidden, onToggle }: Props) {
  const words = useWords();
  return (
    <fieldset className="legend">
      <legend className="visually-hidden">{words("layers")}</legend>
      {HEADINGS.map((heading) => (
        <section key={heading}>
          <h2 className="legend-heading">{words(`heading.${heading}`)}</h2>
          {LAYER_GROUPS.filter((group) => GROUPS[group].heading === heading).map((group) => (
            <Row key={group} group={group} shown={!hidden.has(group)} onToggle={onToggle} />
          ))}
        </section>
      ))}
    </fieldset>
  );
}

function Row({
  group,
  shown,
  onToggle,
}: {
  group: LayerGroup;
  shown: boolean;
  onToggle(group: LayerGroup): void;
}) {
  const words = useWords();
  const swatches: readonly { key: MessageKey; swatch: Swatch }[] = GROUPS[group].swatches;
  const [first] = swatches;
  const alone = swatches.length === 1;
  return (
    <div className="legend-group">
      <label className="legend-row">
        <input type="checkbox" checked={shown} onChange={() => onToggle(group)} />
        {alone && first && <SwatchMark swatch={first.swatch} />}
        <span>{words(`group.${group}`)}</span>
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
