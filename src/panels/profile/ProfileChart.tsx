import { useAtom, useAtomValue } from "jotai";
import { type PointerEvent, useMemo } from "react";
import { roundTicks } from "../../checks/curve.ts";
import type { Metres } from "../../measure/position.ts";
import type { Profile } from "../../measure/profile.ts";
import { type CoursePoint, profileCourse } from "../../measure/profileCourse.ts";
import { METRES_IN } from "../../measure/units.ts";
import { pointedIndexAtom } from "../../measuring/profile.ts";
import { unitAtom } from "../../store/look.ts";
import { useLengths, useWords } from "../words.ts";

/** The picture's own units; it is as wide as its panel. The slider's margins follow these. */
const WIDTH = 320;
const HEIGHT = 168;
const LEFT = 46;
const RIGHT = 308;
const TOP = 20;
const BOTTOM = 138;
const MOST_TICKS = 5;

/** Level ground is not drawn as hills: from bottom to top at least so many metres. */
const LEAST_RISE: Metres = 100;

type Scale = (value: number) => number;

function heightsOf({ lowest, highest }: Profile): [low: Metres, high: Metres] {
  const lack = Math.max(0, LEAST_RISE - (highest.height - lowest.height)) / 2;
  return [lowest.height - lack, highest.height + lack];
}

/** How many times higher than long the picture draws a metre. */
export function exaggerationOf(profile: Profile): number {
  const [low, high] = heightsOf(profile);
  const length = profile.points.at(-1)?.along.turf ?? 0;
  const upward = (BOTTOM - TOP) / (high - low);
  return Math.max(1, Math.round(upward / ((RIGHT - LEFT) / length)));
}

/** Height against the way from its start, drawn from what is known of it; the place that is pointed at is marked. */
export function ProfileChart({ name, profile }: { name: string; profile: Profile }) {
  const words = useWords();
  const [pointed, point] = useAtom(pointedIndexAtom);
  const { points, highest, lowest } = profile;
  const course = useMemo(() => profileCourse(points, RIGHT - LEFT), [points]);
  const length = points.at(-1)?.along.turf ?? 0;
  const [low, high] = heightsOf(profile);
  const x: Scale = (along) => LEFT + (along / length) * (RIGHT - LEFT);
  const y: Scale = (height) => BOTTOM - ((height - low) / (high - low)) * (BOTTOM - TOP);
  const [from, to] = [
    points.find(({ height }) => height !== null),
    points.findLast(({ height }) => height !== null),
  ];
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (((event.clientX - left) / width) * WIDTH - LEFT) / (RIGHT - LEFT);
    const index = Math.round(share * (points.length - 1));
    point(Math.min(points.length - 1, Math.max(0, index)));
  };
  const at = pointed === null ? undefined : points[pointed];
  const label = words("profile.chart", {
    from: words.number(from?.height ?? 0),
    to: words.number(to?.height ?? 0),
    highest: words.number(highest.height),
    lowest: words.number(lowest.height),
  });
  return (
    <svg
      className="profile-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${name}. ${label}`}
      onPointerMove={follow}
      onPointerDown={follow}
      onPointerLeave={({ pointerType }) => pointerType === "mouse" && point(null)}
    >
      <HeightAxis bounds={[low, high]} y={y} />
      <WayAxis length={length} x={x} />
      {course.map((run) => (
        <Course key={run[0]?.[0]} run={run} x={x} y={y} />
      ))}
      {[highest, lowest].map(({ along, height }, i) => (
        <circle
          key={i === 0 ? "highest" : "lowest"}
          className="profile-extreme"
          cx={x(along.turf)}
          cy={y(height)}
          r={2.4}
        />
      ))}
      {at && (
        <g className="profile-pointed">
          <line x1={x(at.along.turf)} x2={x(at.along.turf)} y1={TOP} y2={BOTTOM} />
          {at.height !== null && <circle cx={x(at.along.turf)} cy={y(at.height)} r={4} />}
        </g>
      )}
    </svg>
  );
}

function Course({ run, x, y }: { run: readonly CoursePoint[]; x: Scale; y: Scale }) {
  const line = run.map(([along, height]) => `${x(along).toFixed(1)},${y(height).toFixed(1)}`);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ground = [...line, `${x(last[0])},${BOTTOM}`, `${x(first[0])},${BOTTOM}`];
  return (
    <>
      <polygon className="profile-ground" points={ground.join(" ")} />
      <polyline className="profile-line" points={line.join(" ")} />
    </>
  );
}

function HeightAxis({ bounds, y }: { bounds: [Metres, Metres]; y: Scale }) {
  const words = useWords();
  return (
    <>
      <text x={2} y={11}>
        {words("profile.axis")}
      </text>
      {roundTicks(bounds, MOST_TICKS).values.map((height) => (
        <g key={height}>
          <line className="profile-grid" x1={LEFT} x2={RIGHT} y1={y(height)} y2={y(height)} />
          <text x={LEFT - 6} y={y(height)} dy="0.35em" textAnchor="end">
            {words.number(height)}
          </text>
        </g>
      ))}
    </>
  );
}

function WayAxis({ length, x }: { length: Metres; x: Scale }) {
  const words = useWords();
  const lengths = useLengths();
  const one = METRES_IN[useAtomValue(unitAtom)];
  const { values, decimals } = roundTicks([0, length / one], MOST_TICKS);
  return (
    <>
      <line className="profile-axis" x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} />
      {values.map((value) => (
        <g key={value}>
          <line
            className="profile-axis"
            x1={x(value * one)}
            x2={x(value * one)}
            y1={BOTTOM}
            y2={BOTTOM + 4}
          />
          <text x={x(value * one)} y={BOTTOM + 15} textAnchor="middle">
            {words.number(value, decimals)}
          </text>
        </g>
      ))}
      <text x={RIGHT} y={HEIGHT - 2} textAnchor="end">
        {words("profile.along")}, {lengths.unit}
      </text>
    </>
  );
}
