import { geoMercator } from "d3-geo";

type LonLat = readonly [longitude: number, latitude: number];

/** Where a map looks and how large it is, as MapLibre has it: of a zoom of 0 the world is 512 pixels wide. */
export interface Camera {
  center: LonLat;
  zoom: number;
  /** Degrees clockwise from north that are up. */
  bearing: number;
  width: number;
  height: number;
}

export type Projection = (at: readonly number[]) => [x: number, y: number];

const WORLD_PIXELS = 512;
/** Mean radius of the earth in metres (IUGG), by which MapLibre's own scale is drawn. */
const EARTH_METRES = 6_371_008.8;

/** Where a place is in the picture, in pixels from its left upper corner. */
export function projectionOf({ center, zoom, bearing, width, height }: Camera): Projection {
  const mercator = geoMercator()
    .scale((WORLD_PIXELS * 2 ** zoom) / (2 * Math.PI))
    .center([center[0], center[1]])
    .angle(bearing)
    .translate([0, 0]);
  // By `center` alone a turned map would turn around another place.
  const [cx, cy] = mercator([center[0], center[1]]) ?? [0, 0];
  return ([lon = 0, lat = 0]) => {
    const [x, y] = mercator([lon, lat]) ?? [Number.NaN, Number.NaN];
    return [x - cx + width / 2, y - cy + height / 2];
  };
}

/** Metres on the ground to a pixel, in the middle of the picture. */
function metresPerPixel({ center, zoom }: Camera): number {
  const parallel = 2 * Math.PI * EARTH_METRES * Math.cos((center[1] * Math.PI) / 180);
  return parallel / (WORLD_PIXELS * 2 ** zoom);
}

/** A bar of a round length that is no longer than `longest` pixels. */
export function scaleBar(camera: Camera, longest: number): { metres: number; pixels: number } {
  const perPixel = metresPerPixel(camera);
  const power = 10 ** Math.floor(Math.log10(perPixel * longest));
  const round = [5, 2, 1].find((digit) => digit * power <= perPixel * longest) ?? 1;
  return { metres: round * power, pixels: (round * power) / perPixel };
}

/** Share of the size that is kept free around what is shown. */
const AIR = 0.06;

/** The camera that shows all between these longitudes and latitudes, north up. */
export function cameraOn(
  [west, south, east, north]: readonly [number, number, number, number],
  size: { width: number; height: number },
): Camera {
  const mercator = geoMercator().scale(1).translate([0, 0]);
  const [[left, bottom], [right, top]] = [
    mercator([west, south]) ?? [0, 0],
    mercator([east, north]) ?? [0, 0],
  ];
  const scale = (1 - 2 * AIR) * Math.min(size.width / (right - left), size.height / (bottom - top));
  const center = mercator.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [0, 0];
  const zoom = Math.log2((2 * Math.PI * scale) / WORLD_PIXELS);
  return { center, zoom, bearing: 0, ...size };
}

/**
 * The camera that shows all of a part of another's picture in a frame of another size.
 *
 * @param part in pixels of the picture that `camera` gives
 */
export function fitted(
  camera: Camera,
  part: { center: LonLat; width: number; height: number },
  frame: { width: number; height: number },
): Camera {
  const larger = Math.min(frame.width / part.width, frame.height / part.height);
  return { ...camera, ...frame, center: part.center, zoom: camera.zoom + Math.log2(larger) };
}
