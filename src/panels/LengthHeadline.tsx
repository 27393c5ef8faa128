import type { ReactNode } from "react";
import type { Stretch } from "../checks/stretch.ts";
import type { Length } from "../measure/position.ts";
import { WithNames } from "./Foreign.tsx";
import { useLengths, useWords } from "./words.ts";
import "./headline.css";

interface Props {
  kicker: string;
  length: Length;
  /** What is split into water and land; left out where there is nothing to split. */
  split?: Pick<Stretch, "water" | "land" | "undivided">;
  /** What may stand beside the number. */
  beside?: ReactNode;
}

/** A length, large, with how it was obtained, and the split into water and land beneath. */
export function LengthHeadline({ kicker, length, split, beside }: Props) {
  const words = useWords();
  const lengths = useLengths();
  return (
    <div className="headline">
      <p className="kicker">
        <WithNames>{kicker}</WithNames>
      </p>
      <div className="headline-row">
        <p className="headline-number">
          <span data-testid="length">{lengths.number(length.turf)}</span>{" "}
          <small>{lengths.unit}</small>
        </p>
        {beside}
      </div>
      <p className="soft">
        {words("by.turf")} · {words("by.wgs84", { length: lengths.write(length.wgs84) })}
      </p>
      {split && split.water.turf + split.land.turf > 0 && <SplitBar {...split} />}
    </div>
  );
}

function SplitBar({ water, land, undivided }: Pick<Stretch, "water" | "land" | "undivided">) {
  const words = useWords();
  const lengths = useLengths();
  const whole = water.turf + land.turf + undivided.turf;
  const share = ({ turf }: Length) => `${(100 * turf) / whole}%`;
  return (
    <>
      <div className="split" aria-hidden="true">
        <span className="split-water" style={{ width: share(water) }} />
        <span className="split-undivided" style={{ width: share(undivided) }} />
      </div>
      <ul className="split-key">
        <li className="split-key-water">
          {words("water.share", { length: lengths.write(water.turf) })}
        </li>
        <li className="split-key-land">
          {words("land.share", { length: lengths.write(land.turf) })}
        </li>
        {undivided.turf > 0 && (
          <li className="split-key-undivided">
            {words("undivided.share", { length: lengths.write(undivided.turf) })}
          </li>
        )}
      </ul>
    </>
  );
}
