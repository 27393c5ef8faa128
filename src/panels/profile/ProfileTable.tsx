import { useAtomValue } from "jotai";
import { roundTicks } from "../../checks/curve.ts";
import type { ProfilePoint } from "../../measure/profile.ts";
import { METRES_IN } from "../../measure/units.ts";
import { unitAtom } from "../../store/look.ts";
import { useLengths, useWords } from "../words.ts";
import { written } from "./written.ts";

const MOST_ROWS = 30;

/** The heights at round lengths of the way, and at its end. */
export function ProfileTable({ points }: { points: readonly ProfilePoint[] }) {
  const words = useWords();
  const lengths = useLengths();
  const one = METRES_IN[useAtomValue(unitAtom)];
  const length = points.at(-1)?.along.turf ?? 0;
  const { values, decimals } = roundTicks([0, length / one], MOST_ROWS);
  const nearest = (along: number) =>
    points[Math.round((along / length) * (points.length - 1))] ?? points[0];
  const rows = [...new Set([...values.map((value) => nearest(value * one)), points.at(-1)])];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            {words("profile.along")}, {lengths.unit}
          </th>
          <th scope="col">{words("profile.height")}</th>
          <th scope="col">{words("profile.position")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(
          (row) =>
            row && (
              <tr key={row.along.wgs84}>
                <th scope="row">{lengths.number(row.along.turf, Math.max(1, decimals))}</th>
                <td>{row.height === null ? "–" : words.number(row.height)}</td>
                <td>{written(row.point)}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
