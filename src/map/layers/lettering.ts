import type { ExpressionSpecification } from "maplibre-gl";
import type { Palette } from "../../symbology/palette.ts";
import type { Scene } from "./scene.ts";

/** Lifts a name off the ground. */
export const haloOf = ({ townHalo }: Palette) =>
  ({ "text-halo-color": townHalo, "text-halo-width": 1.4 }) as const;

/** Where a name may stand beside its place, the best first: which of its corners or edges is there, and which way it lies off. */
const ANCHORS = [
  ["top", 0, 1],
  ["bottom", 0, -1],
  ["left", 1, 0],
  ["right", -1, 0],
  ["top-left", Math.SQRT1_2, Math.SQRT1_2],
  ["top-right", -Math.SQRT1_2, Math.SQRT1_2],
  ["bottom-left", Math.SQRT1_2, -Math.SQRT1_2],
  ["bottom-right", -Math.SQRT1_2, -Math.SQRT1_2],
] as const;

type Offsets = ("top" | [number, number])[];

/**
 * In ems: close by wherever there is room, else twice as far, beside a border that runs past; then only on its own
 * side, for the places of a state.
 *
 * @param side 1 where the place lies east of the border, -1 where it lies west
 */
export function besideAt(off: number, side?: 1 | -1): Offsets {
  const own = side === undefined ? ANCHORS : ANCHORS.filter(([, x]) => x * side >= 0);
  const others = ANCHORS.filter((anchor) => !own.includes(anchor));
  const at = (far: number, anchors: readonly (typeof ANCHORS)[number][]) =>
    anchors.flatMap(([anchor, x, y]) => [anchor, [far * x, far * y]]);
  return [...at(off, own), ...at(off, others), ...at(2.2 * off, own)] as Offsets;
}

/** The same for a place that says in which countries it lies; beside a border from west to east a name has room above and below. */
export function onOwnSide(off: number, sides: Scene["sides"]): ExpressionSpecification {
  const liesIn = (countries: readonly string[]) => [
    "any",
    ...countries.map((country) => ["in", country, ["get", "countries"]]),
  ];
  const anchors = (side?: 1 | -1) => ["literal", besideAt(off, side)];
  if (!("west" in sides)) return anchors() as unknown as ExpressionSpecification;
  const { west, east } = sides;
  return [
    "case",
    liesIn(east),
    anchors(1),
    liesIn(west),
    anchors(-1),
    anchors(),
  ] as unknown as ExpressionSpecification;
}
