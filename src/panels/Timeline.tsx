import { atom, useAtom, useAtomValue, useSetAtom } from "jotai";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Instrument } from "../model/schema.ts";
import { yearOf } from "../model/time.ts";
import { instrumentBeside, yearAfter } from "../state/derived.ts";
import { atlasAtom, instrumentsAtom } from "../store/atlas.ts";
import { chooseInstrumentAtom } from "../store/choosing.ts";
import { allButAtom, comparedAtom, dateAtom, lookAtom } from "../store/look.ts";
import { outstandingAtom } from "../store/shown.ts";
import { CompareButton } from "./comparing/CompareButton.tsx";
import { WithNames } from "./Foreign.tsx";
import { Name } from "./Name.tsx";
import { usePlaying } from "./playing.ts";
import { labelled, type Span, timeScale } from "./timeScale.ts";
import { nameIn, useWords } from "./words.ts";
import "./timeline.css";

const lookAtAtom = atom(null, (_get, set, date: string | null) =>
  set(lookAtom, { type: "look at", date }),
);

/** Whether all lines are switched on at once. */
const allLinesAtom = atom(
  (get) => get(allButAtom) !== null,
  (_get, set, on: boolean) => set(lookAtom, { type: "switch all lines", on }),
);

/** The years of the two lines that are compared; null while none are. */
const comparedYearsAtom = atom((get) => {
  const { lines } = get(atlasAtom);
  return get(comparedAtom)?.map((id) => yearOf(lines.get(id)?.validFrom ?? id)) ?? null;
});

/** Steps of the slider from end to end: finer than a pixel. */
const STEPS = 2000;

/** How wide the scale is taken to be until it is measured: as on a phone, where the fewest years are written. */
const NARROW_PIXELS = 350;

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
  const compared = useAtomValue(comparedYearsAtom);
  const onLookAt = useSetAtom(lookAtAtom);
  const onChoose = useSetAtom(chooseInstrumentAtom);
  const [allLines, switchAllLines] = useAtom(allLinesAtom);
  const next = useCallback((from: string | null) => yearAfter(instruments, from), [instruments]);
  const { playing, play, pause } = usePlaying(date, next, onLookAt);
  // Whoever takes the timeline in hand has it: only its own button lets it go on.
  const pauseUnless = ({ target }: { target: EventTarget }) => {
    if (!(target as Element).closest(".timeline-play")) pause();
  };
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
  const then = date === null ? words("timeline.now") : words.date(date);
  const shown = compared?.join(" / ") ?? then;
  const lineName =
    line === undefined ? "" : line === null ? words("timeline.none") : nameIn(words, line);
  const step = (by: 1 | -1) => {
    const next = instrumentBeside(instruments, date, by);
    if (next !== undefined) onChoose(next);
  };
  return (
    <section
      className="timeline"
      data-covers-map
      aria-label={words("timeline")}
      onPointerDownCapture={pauseUnless}
      onKeyDownCapture={(event) => event.key !== "Tab" && pauseUnless(event)}
    >
      <div className="timeline-head">
        <button type="button" aria-label={words("timeline.earlier")} onClick={() => step(-1)}>
          ‹
        </button>
        <p className="timeline-now" role="status" aria-live={playing ? "off" : "polite"}>
          <strong>{shown}</strong>{" "}
          <span className="soft" title={lineName}>
            <WithNames>{lineName}</WithNames>
          </span>
        </p>
        <button type="button" aria-label={words("timeline.later")} onClick={() => step(1)}>
          ›
        </button>
        <button
          type="button"
          className="timeline-play"
          aria-label={words(playing ? "timeline.pause" : "timeline.play")}
          onClick={playing ? pause : play}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={playing ? "M2 1h3v10H2zM7 1h3v10H7z" : "M2.5 1v10l8-5z"} />
          </svg>
        </button>
        <button
          type="button"
          className="timeline-spare"
          aria-pressed={date === null && compared === null}
          onClick={() => onLookAt(null)}
        >
          {words("timeline.now")}
        </button>
        <button
          type="button"
          className="timeline-spare"
          aria-label={words("timeline.all")}
          aria-pressed={allLines}
          onClick={() => switchAllLines(!allLines)}
        >
          <span className="timeline-long">{words("timeline.all")}</span>
          <span className="timeline-short">{words("timeline.all.short")}</span>
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
          aria-valuetext={then}
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
        <span className="visually-hidden">
          <Name of={first} />,{" "}
        </span>
        {from === to ? from : `${from}–${String(to).slice(2)}`}
      </button>
    </li>
  );
}

const isIn = ({ from, to }: Span, date: string) => yearOf(date) >= from && yearOf(date) <= to;

/** How wide an element is, in pixels; it is told of every change. */
function useWidth<E extends Element>() {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(NARROW_PIXELS);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, width] as const;
}
