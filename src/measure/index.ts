/**
 * Lengths along a line: built once over its positions, a ruler answers in microseconds where along the line a place is
 * (`locate`), which place is so many metres along (`pointAt`), what lies between two places (`slice`) and how long that
 * is (`measure`), on the WGS84 ellipsoid and on turf's sphere. Beside it the dividers of Richardson, for how the length
 * of a line depends on how it is measured.
 *
 * Longitudes and latitudes are in degrees on WGS84, in the order of GeoJSON; lengths are in metres. A ruler works up to
 * latitude 85° and not across the 180th meridian.
 *
 * @packageDocumentation
 */
export { geodesicPath } from "./densify.ts";
export type { DividerWalk, OnProgress } from "./divider.ts";
export { rulerLengthFor, walkDivider } from "./divider.ts";
export type { Foot } from "./geodesy.ts";
export {
  geodesicArea,
  geodesicAzimuth,
  geodesicDestination,
  geodesicDistance,
  geodesicFoot,
  geodesicInterpolate,
  geodesicLength,
  greatCircleArea,
  greatCircleDistance,
  greatCircleLength,
} from "./geodesy.ts";
export { linesOf } from "./geojson.ts";
export type { Part } from "./line.ts";
export type { Length, Metres, Position } from "./position.ts";
export type { Location, Mark, Measurement, PartStretch } from "./ruler.ts";
export { Ruler, ruler } from "./ruler.ts";
