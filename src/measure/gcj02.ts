import type { Position } from "./position.ts";

/** The ellipsoid of Krasovsky, on which the shift is reckoned: half its major axis in metres, and its eccentricity squared. */
const MAJOR = 6_378_245;
const ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943;
/** Where the polynomial has its origin. */
const [LONGITUDE_0, LATITUDE_0] = [105, 35];

/** Each round leaves less than a thousandth of what the one before left; the fourth is below a millimetre. */
const ROUNDS = 4;

/**
 * A position of WGS84 as maps published in China have it, in GCJ-02: moved by some hundreds of metres that
 * change from place to place. The formula as it has been in print since 2010 (among others in the article
 * “Restrictions on geographic data in China” of Wikipedia and in Hu's `eviltransform`); no authority has published it.
 */
export function toGcj02([longitude, latitude]: Position): [number, number] {
  const [x, y] = [longitude - LONGITUDE_0, latitude - LATITUDE_0];
  const shared = 20 * sine(6 * x) + 20 * sine(2 * x);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * Math.sqrt(Math.abs(x)) +
    (2 / 3) * (shared + 20 * sine(y) + 40 * sine(y / 3) + 160 * sine(y / 12) + 320 * sine(y / 30));
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * Math.sqrt(Math.abs(x)) +
    (2 / 3) * (shared + 20 * sine(x) + 40 * sine(x / 3) + 150 * sine(x / 12) + 300 * sine(x / 30));
  const angle = (latitude * Math.PI) / 180;
  const bend = 1 - ECCENTRICITY_SQUARED * Math.sin(angle) ** 2;
  const alongMeridian = (MAJOR * (1 - ECCENTRICITY_SQUARED)) / bend ** 1.5;
  const alongParallel = (MAJOR / Math.sqrt(bend)) * Math.cos(angle);
  return [longitude + degrees(east / alongParallel), latitude + degrees(north / alongMeridian)];
}

/** The position of WGS84 that GCJ-02 has at this place: the forward formula, iterated. */
export function fromGcj02(shifted: Position): [number, number] {
  let found: [number, number] = [shifted[0], shifted[1]];
  for (let round = 0; round < ROUNDS; round++) {
    const again = toGcj02(found);
    found = [found[0] + shifted[0] - again[0], found[1] + shifted[1] - again[1]];
  }
  return found;
}

/** Of so many half turns. */
const sine = (halfTurns: number) => Math.sin(halfTurns * Math.PI);
const degrees = (radians: number) => (radians * 180) / Math.PI;
