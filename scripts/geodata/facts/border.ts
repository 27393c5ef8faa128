import * as v from "valibot";
import { id, metres } from "../../../src/model/schema/base.ts";
import { box } from "./box.ts";
import { drawnLines } from "./drawn.ts";
import { word } from "./names.ts";
import { ofEnds, ofSides } from "./sides.ts";

/** West of Greenwich and south of the equator below 0. */
const whole = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const below = (limit: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(limit));

/** Degrees, minutes, and seconds where there are any, as an agreement has them. */
const angle = v.union([
  v.strictTuple([whole, below(60)]),
  v.strictTuple([whole, below(60), below(60)]),
]);
export type Angle = v.InferOutput<typeof angle>;

const triPoint = v.strictObject({
  /** The instrument that gives it. */
  instrument: id,
  latitude: angle,
  longitude: angle,
});

/**
 * `drawn/border.geojson`: the present border as one line from north to south, where it is not looked for
 * among time zones.
 */
export const drawnBorder = drawnLines({});

const between = v.strictObject({
  /** The time zones whose polygons meet in it, by the side each lies on. */
  zones: ofSides(word),
  /** Edges of the zones are read inside it. */
  region: box,
});

/** `border.yaml`: where the present border is looked for, and where it must end. */
export const borderFact = v.strictObject({
  /** Nothing of the atlas lies outside: a position that does is taken for a slip. */
  extent: box,
  ...v.partial(between).entries,
  /** How far from the tri-points the line may end. */
  withinMetres: metres,
  triPoints: ofEnds(triPoint),
});
