import * as v from "valibot";

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

/** Degrees. */
export const box = v.pipe(
  v.strictObject({ west: longitude, south: latitude, east: longitude, north: latitude }),
  v.check(
    ({ west, south, east, north }) => west < east && south < north,
    "west lies west of east, and south lies south of north",
  ),
);
