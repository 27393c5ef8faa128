import type { RasterSourceSpecification, RequestTransformFunction } from "maplibre-gl";
import type { Theme } from "../symbology/palette.ts";

/** Pictures of the ground near by, in tiles of one zoom. */
export interface NearTiles {
  zoom: number;
  /** Pixels. */
  size: number;
  /** West, south, east, north. */
  bounds: [number, number, number, number];
  /** Where each is served from, by what the map asks for. */
  addresses: ReadonlyMap<string, string>;
}

/** What the map asks for where it wants a tile: files are served under names that tell their content, not their place. */
export function nearTile(theme: Theme, z: number | string, x: number | string, y: number | string) {
  return `relief://${theme}/${z}/${x}/${y}`;
}

/** The source of those pictures. Its zooms are one, so that all others draw the same pictures larger. */
export function nearSource(
  { zoom, size, bounds }: NearTiles,
  theme: Theme,
): RasterSourceSpecification {
  return {
    type: "raster",
    tiles: [nearTile(theme, "{z}", "{x}", "{y}")],
    tileSize: size,
    minzoom: zoom,
    maxzoom: zoom,
    bounds,
  };
}

/** Sends what the map asks for to where it is served from. */
export function servedFrom(near: NearTiles | null): RequestTransformFunction {
  return (url) => ({ url: near?.addresses.get(url) ?? url });
}
