import {
  decades,
  logScale,
  RULERS,
  roundTicks,
  span,
  type WalkedLine,
} from "../../checks/curve.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { CurvePoint } from "../../measure/divider.ts";
import type { Metres } from "../../measure/position.ts";
import { METRES_IN, type Unit } from "../../measure/units.ts";
import { useLengths, useWords } from "../words.ts";

interface Props {
  name: string;
  /** Shortest ruler first. */
  curve: readonly CurvePoint[];
  published: { length: Metres; written: string; label: string } | null;
  metAt: Metres | null;
  ruler: Metres;
  walked: WalkedLine | null;
  unit: Unit;
}

/** The picture's own units; it is as wide as its panel. The slider's margins follow these. */
const WIDTH = 320;
const HEIGHT = 190;
const LEFT = 46;
const RIGHT = 308;
const TOP = 20;
const BOTTOM = 158;
const MOST_TICKS = 6;
/** Where no length is known yet there is no axis of lengths, and nothing to place on it. */
const NO_LENGTHS = [1, 10] as const;

/** Length against ruler, both axes logarithmic, after L. F. Richardson (1961). */
export function CurveChart(props: Props) {
  const { name, published, metAt, ruler, walked, unit } = props;
  const words = useWords();
  // A line of no length, between two stops at one place, has none that a logarithm could show.
  const curve = props.curve.filter(({ length }) => length > 0);
  const heights = curve.map(({ length }) => length);
  if (published !== null) heights.push(published.length);
  if (walked !== null && walked.length > 0) heights.push(walked.length);

  const rulers = [RULERS[0] ?? 0, RULERS.at(-1) ?? 0] as const;
  const x = logScale(rulers, [LEFT, RIGHT]);
  const bounds = heights.length > 0 ? span(heights) : NO_LENGTHS;
  const y = logScale(bounds, [BOTTOM, TOP]);

  return (
    <svg
      className="curve-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words("curve.chart", { line: name })}
    >
      {heights.length > 0 && <LengthAxis bounds={bounds} y={y} unit={unit} />}
      <RulerAxis bounds={rulers} x={x} />
      {published !== null && (
        <g className="curve-published">
          <line x1={LEFT} x2={RIGHT} y1={y(published.length)} y2={y(published.length)} />
          <text x={RIGHT} y={y(published.length) - 5} textAnchor="end">
            {published.label} {published.written}
          </text>
        </g>
      )}
      <line className="curve-chosen" x1={x(ruler)} x2={x(ruler)} y1={TOP} y2={BOTTOM} />
      <polyline
        className="curve-line"
        points={curve.map((point) => `${x(point.ruler)},${y(point.length)}`).join(" ")}
      />
      {curve.map((point) => (
        <circle
          key={point.ruler}
          className="curve-point"
          cx={x(point.ruler)}
          cy={y(point.length)}
          r={1.8}
        />
      ))}
      {published !== null && metAt !== null && (
        <g className="curve-met" data-met-at={Math.round(metAt)}>
          <line x1={x(metAt)} x2={x(metAt)} y1={y(published.length)} y2={BOTTOM} />
          <circle cx={x(metAt)} cy={y(published.length)} r={4.5} />
          <text x={x(metAt) + 5} y={BOTTOM - 6}>
            {writeRuler(words, metAt)}
          </text>
        </g>
      )}
      {walked !== null && walked.length > 0 && (
        <circle className="curve-walked" cx={x(walked.ruler)} cy={y(walked.length)} r={4} />
      )}
    </svg>
  );
}

type Scale = ReturnType<typeof logScale>;
type Bounds = readonly [from: Metres, to: Metres];

function LengthAxis({ bounds, y, unit }: { bounds: Bounds; y: Scale; unit: Unit }) {
  const words = useWords();
  const lengths = useLengths();
  const [shortest, longest] = bounds;
  const one = METRES_IN[unit];
  const { values, decimals } = roundTicks([shortest / one, longest / one], MOST_TICKS);
  return (
    <>
      <text x={2} y={11}>
        {words("curve.length")} ({lengths.unit})
      </text>
      {values.map((value) => {
        const height = y(value * one);
        return (
          <g key={value}>
            <line className="curve-grid" x1={LEFT} x2={RIGHT} y1={height} y2={height} />
            <text x={LEFT - 6} y={height} dy="0.35em" textAnchor="end">
              {words.number(value, decimals)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function RulerAxis({ bounds, x }: { bounds: Bounds; x: Scale }) {
  const words = useWords();
  return (
    <>
      <line className="curve-axis" x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} />
      {decades(bounds).map((decade) => (
        <g key={decade}>
          <line className="curve-axis" x1={x(decade)} x2={x(decade)} y1={BOTTOM} y2={BOTTOM + 4} />
          <text x={x(decade)} y={BOTTOM + 15} textAnchor="middle">
            {writeRuler(words, decade)}
          </text>
        </g>
      ))}
      <text x={RIGHT} y={HEIGHT - 3} textAnchor="end">
        {words("curve.ruler")}
      </text>
    </>
  );
}

/** A ruler in whole metres, from 1 km on in kilometres. */
export function writeRuler(words: Translator, ruler: Metres): string {
  if (ruler < 1000) return `${words.number(ruler)} ${words("unit.m")}`;
  return `${words.km(ruler, ruler % 1000 === 0 ? 0 : 1)} ${words("unit.km")}`;
}
