import polylabel from "polylabel";

/** A hundredth of the ground's own extent is nearer than a label is wide. */
const PRECISION = 0.01;

/**
 * The place inside a polygon that is farthest from its edge, where a label has most room: its pole of
 * inaccessibility, by distances true at its middle latitude.
 *
 * @param rings outer ring and holes, longitude and latitude in degrees
 * @returns longitude and latitude, to a hundredth of the polygon's longer side
 */
export function poleOf(rings: readonly (readonly [number, number])[][]): [number, number] {
  const [outer = []] = rings;
  const longitudes = outer.map(([longitude]) => longitude);
  const latitudes = outer.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  // A degree of longitude is so much shorter than one of latitude.
  const narrower = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const width = (Math.max(...longitudes) - Math.min(...longitudes)) * narrower;
  const flat = rings.map((ring) =>
    ring.map(([longitude, latitude]): [number, number] => [longitude * narrower, latitude]),
  );
  const [x, y] = polylabel(flat, PRECISION * Math.max(width, north - south));
  return [x / narrower, y];
}
