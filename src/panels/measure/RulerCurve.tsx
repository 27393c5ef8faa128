import { atom, useAtom, useAtomValue } from "jotai";
import { useId } from "react";
import {
  nearestRuler,
  RULERS,
  slope,
  telling,
  type Walk,
  type WalkedLine,
} from "../../checks/curve.ts";
import type { Translator } from "../../i18n/translator.ts";
import { figuresAtom } from "../../ledger/entries.ts";
import type { Metres } from "../../measure/position.ts";
import { lineAtom, progressAtom } from "../../measuring/alongLine.ts";
import { rulerAtom, walkAtom } from "../../measuring/rulerCurve.ts";
import { unitAtom } from "../../store/look.ts";
import type { Lengths } from "../../store/words.ts";
import { nameIn, useLengths, useWords } from "../words.ts";
import { CurveChart, writeRuler } from "./CurveChart.tsx";
import "./ruler-curve.css";

/** The length in print of a line that is measured whole; null where a part is, or none is printed. */
const inPrintAtom = atom((get) => {
  if (get(progressAtom).step === "done") return null;
  const { id } = get(lineAtom);
  const report = get(figuresAtom)?.find(
    ({ figure: { of, beside } }) =>
      of.what === "line" && of.line === id && of.part === "whole" && beside === null,
  );
  if (report === undefined) return null;
  const { figure, reason } = report;
  // The ruler at which the line is as long as published.
  return { km: figure.value, metAt: reason.code === "reason.ruler" ? reason.values.ruler : null };
});

/** How long a line is to every ruler from 10 m to 200 km, and a slider to walk it with one of them. */
export default function RulerCurve() {
  const words = useWords();
  const lengths = useLengths();
  const slider = useId();
  const line = useAtomValue(lineAtom);
  const walk = useAtomValue(walkAtom);
  const [ruler, setRuler] = useAtom(rulerAtom);
  const published = useAtomValue(inPrintAtom);
  const metAt = published?.metAt ?? null;
  const { curve, walked } = walk;
  const inPrint = published && {
    length: published.km * 1000,
    written: `${words.number(published.km, 2)} ${words("unit.km")}`,
    label: words("figures.published"),
  };
  return (
    <section className="ruler-curve" data-testid="curve" data-points={curve.length}>
      <p className="soft">{words("curve.intro")}</p>
      <CurveChart
        name={nameIn(words, line.names)}
        curve={curve}
        published={inPrint}
        metAt={metAt}
        ruler={ruler}
        walked={walked}
        unit={useAtomValue(unitAtom)}
      />
      <input
        id={slider}
        type="range"
        min={0}
        max={RULERS.length - 1}
        step={1}
        value={nearestRuler(ruler)}
        aria-label={words("curve.ruler")}
        aria-valuetext={writeRuler(words, ruler)}
        onChange={(event) => setRuler(RULERS[Number(event.target.value)] ?? ruler)}
      />
      {!walk.done && (
        <label className="ruler-curve-progress">
          {words("curve.computing")}
          <progress value={walk.progress} />
        </label>
      )}
      <output htmlFor={slider} data-ruler={walked?.ruler}>
        {walked === null
          ? words("curve.waiting", { ruler: writeRuler(words, ruler) })
          : sentence(words, lengths, walked)}
      </output>
      {walked !== null && walked.every > 1 && (
        <p className="soft">{words("curve.thinned", { every: words.number(walked.every) })}</p>
      )}
      {inPrint !== null && metAt !== null && (
        <p>{words("curve.met", { length: inPrint.written, ruler: writeRuler(words, metAt) })}</p>
      )}
      {walk.done && <Dimension walk={walk} />}
      <details>
        <summary>{words("curve.table")}</summary>
        <table>
          <caption>{words("by.turf")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("curve.ruler")}</th>
              <th scope="col">{words("curve.length")}</th>
            </tr>
          </thead>
          <tbody>
            {curve.map((point) => (
              <tr key={point.ruler}>
                <th scope="row">{writeRuler(words, point.ruler)}</th>
                <td>{writeLength(lengths, point.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** How steeply the length falls with the ruler; nothing where the line is too short to tell. */
function Dimension({ walk }: { walk: Walk }) {
  const words = useWords();
  const fitted = telling(walk.curve, walk.legs);
  const [shortest, longest] = [fitted[0], fitted.at(-1)];
  if (shortest === undefined || longest === undefined) return null;
  const exponent = slope(fitted);
  return (
    <p className="soft">
      {words("curve.dimension", {
        from: writeRuler(words, shortest.ruler),
        to: writeRuler(words, longest.ruler),
        percent: words.number(100 * (1 - 10 ** exponent)),
        dimension: words.number(1 - exponent, 2),
      })}
    </p>
  );
}

function sentence(words: Translator, lengths: Lengths, walked: WalkedLine): string {
  return words(walked.steps === 0 ? "curve.straight" : "curve.walked", {
    ruler: writeRuler(words, walked.ruler),
    length: writeLength(lengths, walked.length),
    steps: walked.steps,
  });
}

/** A length with as many decimals as tell one ruler from the next. */
function writeLength(lengths: Lengths, length: Metres): string {
  return lengths.write(length, length < 10_000 ? 3 : length < 100_000 ? 2 : 1);
}
