/** An ellipsoid of revolution: its equatorial radius in metres, and its flattening. */
interface Shape {
  radius: number;
  flattening: number;
}

export const WGS84: Shape = { radius: 6_378_137, flattening: 1 / 298.257223563 };
/** The mean radius (2a + b)/3 of the GRS80 ellipsoid. */
export const SPHERE: Shape = { radius: 6_371_008.8, flattening: 0 };

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const eccentricitySquared = ({ flattening }: Shape) => flattening * (2 - flattening);

/** Metres along a meridian between two latitudes: its radius of curvature, by Simpson's rule. */
export function meridianArc(shape: Shape, south: number, north: number): number {
  const e2 = eccentricitySquared(shape);
  const curvature = (latitude: number) =>
    (shape.radius * (1 - e2)) / (1 - e2 * Math.sin(latitude) ** 2) ** 1.5;
  const parts = 100;
  const step = radians(north - south) / parts;
  let sum = 0;
  for (let i = 0; i <= parts; i++) {
    const weight = i === 0 || i === parts ? 1 : i % 2 === 0 ? 2 : 4;
    sum += weight * curvature(radians(south) + i * step);
  }
  return (sum * step) / 3;
}

/** The radius of the circle that a parallel is. */
function parallelRadius(shape: Shape, latitude: number): number {
  const sine = Math.sin(radians(latitude));
  return (
    (shape.radius * Math.cos(radians(latitude))) /
    Math.sqrt(1 - eccentricitySquared(shape) * sine ** 2)
  );
}

/** Metres along a parallel. */
export function parallelArc(shape: Shape, latitude: number, degrees: number): number {
  return parallelRadius(shape, latitude) * radians(degrees);
}

/**
 * Metres of the geodesic between two places of a parallel a little apart: the arc over the chord through the
 * earth with the radius of curvature in the prime vertical. Exact on a sphere, and on WGS84 good to a
 * micrometre over 4 km.
 */
export function legOfParallel(shape: Shape, latitude: number, degrees: number): number {
  const chord = 2 * parallelRadius(shape, latitude) * Math.sin(radians(degrees) / 2);
  const primeVertical = parallelRadius(shape, latitude) / Math.cos(radians(latitude));
  return 2 * primeVertical * Math.asin(chord / (2 * primeVertical));
}

/** Square metres between two parallels and two meridians (the authalic integral, as in Snyder 1987, 3-12). */
export function quadrangle(
  shape: Shape,
  [south, north]: readonly [number, number],
  degrees: number,
): number {
  const e2 = eccentricitySquared(shape);
  const e = Math.sqrt(e2);
  const half = (latitude: number) => {
    const sine = Math.sin(radians(latitude));
    const rest = e === 0 ? sine : Math.atanh(e * sine) / e;
    return (sine / (1 - e2 * sine ** 2) + rest) / 2;
  };
  return shape.radius ** 2 * (1 - e2) * radians(degrees) * (half(north) - half(south));
}
