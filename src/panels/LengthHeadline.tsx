import type { Length } from "../measure/position.ts";
import { useLengths, useWords } from "./words.ts";
import "./headline.css";

interface Props {
  kicker: string;
  length: Length;
  /** Parts along water and on land, in metres by turf; left out where there is nothing to split. */
  split?: { water: number; land: number };
}

/** A length, large, with how it was obtained, and the split into water and land beneath. */
export function LengthHeadline({ kicker, length, split }: Props) {
  const words = useWords();
  const lengths = useLengths();
  return (
    <div className="headline">
      <p className="kicker">{kicker}</p>
      <p className="headline-number">
        <span data-testid="length">{lengths.number(length.turf)}</span>{" "}
        <small>{lengths.unit}</small>
      </p>
      <p className="soft">
        {words("by.turf")} · {words("by.wgs84", { length: lengths.write(length.wgs84) })}
      </p>
      {split && <SplitBar {...split} />}
    </div>
  );
}

function SplitBar({ water, land }: { water: number; land: number }) {
  const words = useWords();
  const lengths = useLengths();
  const share = (100 * water) / (water + land || 1);
  return (
    <>
      <div className="split" aria-hidden="true">
        <span className="split-water" style={{ width: `${share}%` }} />
      </div>
      <ul className="split-key">
        <li className="split-key-water">
          {words("water.share", { length: lengths.write(water) })}
        </li>
        <li className="split-key-land">{words("land.share", { length: lengths.write(land) })}</li>
      </ul>
    </>
  );
}
