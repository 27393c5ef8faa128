import { useAtomValue, useSetAtom } from "jotai";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { atlasAtom } from "../../store/atlas.ts";
import { comparedAtom } from "../../store/look.ts";
import { swipeAtom } from "../../store/swipe.ts";
import { nameIn, useWords } from "../words.ts";

/** Steps of the handle from side to side. */
const STEPS = 1000;

/**
 * The handle between two compared lines, over the part of the map that is free: a slider, so that mouse,
 * finger and keys move it alike.
 */
export function Swipe() {
  const pair = useAtomValue(comparedAtom);
  return pair === null ? null : <Handle pair={pair} />;
}

function Handle({ pair: [older, newer] }: { pair: readonly [string, string] }) {
  const words = useWords();
  const { lines } = useAtomValue(atlasAtom);
  const setCut = useSetAtom(swipeAtom);
  const [share, setShare] = useState(0.5);
  const lane = useRef<HTMLDivElement>(null);
  const called = (id: string) => {
    const line = lines.get(id);
    return line === undefined ? id : nameIn(words, line);
  };
  const year = (id: string) => (lines.get(id)?.validFrom ?? id).slice(0, 4);
  // The map counts from the window's edge, the handle from that of its lane, which follows the window.
  useLayoutEffect(() => {
    const element = lane.current;
    if (element === null) return;
    const tell = () => {
      const { left, width } = element.getBoundingClientRect();
      setCut((left + share * width) / document.documentElement.clientWidth);
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [share, setCut]);
  useEffect(() => () => setCut(0.5), [setCut]);
  return (
    <div ref={lane} className="swipe" style={{ "--share": share } as React.CSSProperties}>
      <div className="swipe-line" aria-hidden="true">
        <span>{year(older)}</span>
        <span>{year(newer)}</span>
      </div>
      <input
        type="range"
        min={0}
        max={STEPS}
        step={STEPS / 100}
        value={Math.round(share * STEPS)}
        aria-label={words("comparing.swipe")}
        aria-valuetext={words("comparing.swipe.at", {
          older: called(older),
          newer: called(newer),
          left: Math.round(100 * share),
        })}
        onChange={({ target }) => setShare(Number(target.value) / STEPS)}
      />
    </div>
  );
}
