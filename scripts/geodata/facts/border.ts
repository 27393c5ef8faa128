import * as v from "valibot";
import { country, id, metres } from "../../../src/model/schema/base.ts";

const below = (limit: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(limit));

/** Degrees, minutes, and seconds where there are any, as an agreement has them. */
const angle = v.union([
  v.strictTuple([below(180), below(60)]),
  v.strictTuple([below(180), below(60), below(60)]),
]);
export type Angle = v.InferOutput<typeof angle>;

const triPoint = v.strictObject({
  /** The instrument that gives it. */
  instrument: id,
  latitude: angle,
  longitude: angle,
});

/** A country, and its time zone whose polygon reaches the border. */
const side = v.strictObject({ country, zone: v.pipe(v.string(), v.minLength(1)) });

/** `border.yaml`: where the present border is looked for, and where it must end. */
export const borderFact = v.strictObject({
  sides: v.strictObject({ west: side, east: side }),
  /** Degrees; edges of the zones are read inside it. */
  region: v.strictObject({
    west: v.number(),
    south: v.number(),
    east: v.number(),
    north: v.number(),
  }),
  /** How far from the tri-points the line may end. */
  withinMetres: metres,
  triPoints: v.strictObject({ north: triPoint, south: triPoint }),
});
