import type { ReactNode } from "react";
import type { FreeMeasure } from "../checks/free.ts";
import { TOOLS, type Tool } from "../state/state.ts";
import { LengthHeadline } from "./LengthHeadline.tsx";
import { useLengths, useWords } from "./words.ts";
import "./measure.css";

interface Props {
  tool: Tool;
  free: FreeMeasure | null;
  /** It is still being drawn: there is nothing to clear yet. */
  drawing: boolean;
  onTakeUp(tool: Tool): void;
  onClear(): void;
  /** The panel of measuring along a line. */
  children: ReactNode;
}

/** Measuring along a line, or freely beside it: the two are never on the table at once. */
export function MeasureTools({ tool, free, drawing, onTakeUp, onClear, children }: Props) {
  const words = useWords();
  return (
    <>
      <fieldset className="tools">
        <legend className="visually-hidden">{words("tools")}</legend>
        {TOOLS.map((name) => (
          <label key={name} data-active={name === tool}>
            <input
              type="radio"
              name="tool"
              className="visually-hidden"
              checked={name === tool}
              onChange={() => onTakeUp(name)}
            />
            {words(`tool.${name}`)}
          </label>
        ))}
      </fieldset>
      {tool === "line" ? (
        children
      ) : (
        <div data-testid="free">
          {free && <FreeAnswer free={free} />}
          <p className="hint" role="status">
            {words("free.hint")}
          </p>
          {free && !drawing && (
            <div className="actions">
              <button type="button" onClick={onClear}>
                {words("measure.clear")}
              </button>
            </div>
          )}
        </div>
      )}
    </>
  );
}

function FreeAnswer({ free }: { free: FreeMeasure }) {
  const words = useWords();
  const lengths = useLengths();
  if (free.kind === "path") {
    return <LengthHeadline kicker={words("free.path")} length={free.length} />;
  }
  const km2 = (area: number) => words.number(area / 1e6, area < 1e9 ? 1 : 0);
  return (
    <div className="headline">
      <p className="kicker">{words("free.area")}</p>
      <p className="headline-number">
        <span data-testid="area">{km2(free.area.turf)}</span> <small>{words("unit.km2")}</small>
      </p>
      <p className="soft">
        {words("by.turf")} ·{" "}
        {words("by.wgs84", { length: `${km2(free.area.wgs84)} ${words("unit.km2")}` })}
      </p>
      <p className="soft">
        {words("free.perimeter")}: {lengths.write(free.perimeter.turf)}
      </p>
    </div>
  );
}
