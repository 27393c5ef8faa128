/** geobuf ships no types; only the part that is used is declared. */
declare module "geobuf" {
  import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
  import type { PbfReader } from "pbf";

  export function decode(
    reader: PbfReader,
  ): FeatureCollection<Polygon | MultiPolygon, { tzid: string }>;
}
