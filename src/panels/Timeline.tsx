import type { BorderLine, Instrument } from "../model/schema.ts";
import { nameIn, useWords } from "./words.ts";
import "./timeline.css";

interface Props {
  /** In the order of their dates. */
  instruments: readonly Instrument[];
  /** `YYYY` or `YYYY-MM-DD`; null for now. */
  date: string | null;
  /** The line in force then; null for none, undefined for now. */
  line: BorderLine | null | undefined;
  onLookAt(date: string | null): void;
  onChoose(instrument: Instrument): void;
  onAll(): void;
}

const FIRST = 1858;
/** The end of the scale is now. */
const LAST = 2008;

/** Instruments nearer to one another than this share one tick, in years. */
const CLUSTER_YEARS = 4;

const yearOf = (date: string) => Number(date.slice(0, 4));

/** The border through time: a slider over the years with a tick for each instrument. */
export function Timeline({ instruments, date, line, onLookAt, onChoose, onAll }: Props) {
  const words = useWords();
  const year = date === null ? LAST : yearOf(date);
  const shown = date === null ? words("timeline.now") : words.date(date);
  const step = (by: 1 | -1) => {
    const then = date ?? "9999";
    const next =
      by === 1
        ? instruments.find((instrument) => instrument.date > padded(then))
        : instruments.findLast((instrument) => instrument.date < then);
    if (next !== undefined) onChoose(next);
  };
  return (
    <section className="timeline" aria-label={words("timeline")}>
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
      </div>
      <div className="timeline-scale">
        <input
          type="range"
          min={FIRST}
          max={LAST}
          value={Math.max(FIRST, Math.min(LAST, year))}
          aria-label={words("timeline.year")}
          aria-valuetext={shown}
          onChange={({ target }) =>
            onLookAt(Number(target.value) >= LAST ? null : target.value.padStart(4, "0"))
          }
        />
        <ol className="timeline-ticks">
          {clusters(instruments).map((cluster) => (
            <Tick key={cluster[0]?.id} cluster={cluster} onChoose={onChoose} />
          ))}
        </ol>
      </div>
    </section>
  );
}

/** One tick for instruments close together; it opens the first, whose card leads on to the others. */
function Tick({
  cluster,
  onChoose,
}: {
  cluster: readonly Instrument[];
  onChoose(instrument: Instrument): void;
}) {
  const words = useWords();
  const [first] = cluster;
  const last = cluster.at(-1);
  if (first === undefined || last === undefined) return null;
  const [from, to] = [yearOf(first.date), yearOf(last.date)];
  const middle = (from + to) / 2;
  return (
    <li style={{ left: `${(100 * (middle - FIRST)) / (LAST - FIRST)}%` }}>
      <button
        type="button"
        title={cluster.map((instrument) => nameIn(words, instrument)).join("\n")}
        onClick={() => onChoose(first)}
      >
        <span className="visually-hidden">{nameIn(words, first)}, </span>
        {from === to ? from : `${from}–${String(to).slice(2)}`}
      </button>
    </li>
  );
}

/** A year alone counts to its end. */
function padded(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date;
}

function clusters(instruments: readonly Instrument[]): Instrument[][] {
  const found: Instrument[][] = [];
  for (const instrument of instruments) {
    const cluster = found.at(-1);
    const begun = cluster?.[0];
    const near = begun && yearOf(instrument.date) - yearOf(begun.date) < CLUSTER_YEARS;
    if (near) cluster?.push(instrument);
    else found.push([instrument]);
  }
  return found;
}
