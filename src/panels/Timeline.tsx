import { atom, useAtomValue, useSetAtom } from "jotai";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Instrument } from "../model/schema.ts";
import { yearOf } from "../model/time.ts";
import { instrumentBeside } from "../state/derived.ts";
import { groupsAtom, instrumentsAtom } from "../store/atlas.ts";
import { chooseInstrumentAtom } from "../store/choosing.ts";
import { dateAtom, lookAtom } from "../store/look.ts";
import { outstandingAtom } from "../store/shown.ts";
import { CompareButton } from "./comparing/CompareButton.tsx";
import { labelled, type Span, timeScale } from "./timeScale.ts";
import { nameIn, useWords } from "./words.ts";
import "./timeline.css";

const lookAtAtom = atom(null, (_get, set, date: string | null) =>
  set(lookAtom, { type: "look at", date }),
);

/** All lines at once, of whatever date. */
const showAllAtom = atom(null, (get, set) => {
  const { present, older } = get(groupsAtom);
  set(lookAtom, { type: "show all lines", groups: [present, ...older].map(({ id }) => id) });
});

/** Steps of the slider from end to end: finer than a pixel. */
const STEPS = 2000;

/** Keys that step by years, as the slider's own steps are no round number of them. */
const YEARS_BY_KEY: Partial<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/** The border through time: a slider over the years with a tick for each instrument. */
export function Timeline() {
  const words = useWords();
  const instruments = useAtomValue(instrumentsAtom);
  const date = useAtomValue(dateAtom);
  const line = useAtomValue(outstandingAtom);
  const onLookAt = useSetAtom(lookAtAtom);
  const onChoose = useSetAtom(chooseInstrumentAtom);
  const onAll = useSetAtom(showAllAtom);
  const scale = useMemo(
    () =>
      timeScale(
        instruments.map((each) => yearOf(each.date)),
        new Date().getFullYear(),
      ),
    [instruments],
  );
  const [ticks, width] = useWidth<HTMLOListElement>();
  const withLabel = labelled(scale, width);
  const year = date === null ? scale.last : yearOf(date);
  const lookAtYear = (next: number) =>
    onLookAt(next >= scale.last ? null : String(Math.max(scale.first, next)));
  const shown = date === null ? words("timeline.now") : words.date(date);
  const step = (by: 1 | -1) => {
    const next = instrumentBeside(instruments, date, by);
    if (next !== undefined) onChoose(next);
  };
  return (
    <section className="timeline" data-covers-map aria-label={words("timeline")}>
      <div className="timeline-head">
        <button type="button" aria-label={words("timeline.earlier")} onClick={() => step(-1)}>
          ‹
        </button>
        <p className="timeline-now" role="status">
          <strong>{shown}</strong>
          {line !== undefined && (
            <span className="soft">
              {line === null ? words("timeline.none") : nameIn(words, line)}
            </span>
          )}
        </p>
        <button type="button" aria-label={words("timeline.later")} onClick={() => step(1)}>
          ›
        </button>
        <button type="button" aria-pressed={date === null} onClick={() => onLookAt(null)}>
          {words("timeline.now")}
        </button>
        <button type="button" onClick={onAll}>
          {words("timeline.all")}
        </button>
        <CompareButton />
      </div>
      <div className="timeline-scale">
        <input
          type="range"
          min={0}
          max={STEPS}
          value={Math.round(STEPS * scale.shareOf(year))}
          aria-label={words("timeline.year")}
          aria-valuetext={shown}
          onChange={({ target }) => lookAtYear(scale.yearAt(Number(target.value) / STEPS))}
          onKeyDown={(event) => {
            const by = YEARS_BY_KEY[event.key];
            if (by === undefined) return;
            event.preventDefault();
            lookAtYear(year + by);
          }}
        />
        <ol ref={ticks} className="timeline-ticks">
          {scale.spans.map((span) => (
            <Tick
              key={span.from}
              span={span}
              named={withLabel.has(span)}
              at={scale.shareOf((span.from + span.to) / 2)}
              instruments={instruments.filter(({ date }) => isIn(span, date))}
              onChoose={onChoose}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}

interface TickProps {
  span: Span;
  /** Whether there is room for its years. */
  named: boolean;
  /** Its place on the scale, from 0 to 1. */
  at: number;
  instruments: readonly Instrument[];
  onChoose(instrument: Instrument): void;
}

/** One tick for instruments close together; it opens the first, whose card leads on to the others. */
function Tick({ span, named, at, instruments, onChoose }: TickProps) {
  const words = useWords();
  const [first] = instruments;
  if (first === undefined) return null;
  const { from, to } = span;
  return (
    <li style={{ left: `${100 * at}%` }}>
      <button
        type="button"
        // Not a stop of its own for the Tab key: the two arrows lead to every instrument.
        tabIndex={-1}
        hidden={!named}
        title={instruments.map((instrument) => nameIn(words, instrument)).join("\n")}
        onClick={() => onChoose(first)}
      >
        <span className="visually-hidden">{nameIn(words, first)}, </span>
        {from === to ? from : `${from}–${String(to).slice(2)}`}
      </button>
    </li>
  );
}

const isIn = ({ from, to }: Span, date: string) => yearOf(date) >= from && yearOf(date) <= to;

/** How wide an element is, in pixels; it is told of every change. */
function useWidth<E extends Element>() {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
