import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { SELECTABLE } from "../../state/state.ts";
import type { LayerGroup } from "../../symbology/groups.ts";
import type { Stroke } from "../../symbology/strokes.ts";

/** One layer, and the group that switches it; null: always there. */
export interface AtlasLayer {
  group: LayerGroup | null;
  layer: LayerSpecification;
}

type Picked = Exclude<(typeof SELECTABLE)[number], "instrument">;

/** Kept on the layer itself, so that a rendered feature says what it is. */
export interface Picks {
  picks: Picked;
}

/** What a click on this layer chooses, or null where it chooses nothing. */
export function pickedKind(layer: { metadata?: unknown }): Picked | null {
  return (layer.metadata as Picks | undefined)?.picks ?? null;
}

/** Which of several features under a finger is meant: the smallest and the most looked for first. */
export const PICK_ORDER: readonly Picked[] = [
  "place",
  "point",
  "section",
  "work",
  "river",
  "neighbour",
  "lake",
  "area",
  "basin",
];

export const REGULAR = "Shekara Sans Regular";
export const SEMIBOLD = "Shekara Sans SemiBold";

export const ROUND = { "line-cap": "round", "line-join": "round" } as const;

export const zoomed = (...stops: number[]): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;

/** Width and dash of a kind of line, as a layer paints them. */
export const strokeOf = ({ widths: [far, near], dash }: Stroke) => ({
  "line-width": zoomed(4, far, 9, near),
  ...(dash && { "line-dasharray": [...dash] }),
});

export const is = (property: string, value: string): ExpressionSpecification => [
  "==",
  ["get", property],
  value,
];

export const isOneOf = (property: string, values: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", property],
  ["literal", [...values]],
];

/** From here out one sees where the data end; from there in, no more. */
const [EDGES_SEEN, EDGES_OUT_OF_SIGHT] = [3.1, 3.9];

/**
 * How much shows of what the data cut off at their edge: nothing where that edge is in sight. The great rivers
 * are there from head to mouth.
 */
export function whole(of: "river" | "neighbour"): ExpressionSpecification {
  const afar = of === "neighbour" ? 0 : ["match", ["get", "rank"], 1, 1, 0];
  const stops = [EDGES_SEEN, afar, EDGES_OUT_OF_SIGHT, 1];
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
}
