import type { Feature, LineString, Polygon } from "geojson";
import {
  DEGREE_DECIMALS,
  type Length,
  type Metres,
  type Position,
} from "../../measure/position.ts";
import { inUnit, type Unit } from "../../measure/units.ts";
import type { FreeMeasure } from "../free.ts";
import { citation } from "./citation.ts";
import type { ExportContext, Wording } from "./context.ts";

const MEASUREMENT =
  "Between the vertices along geodesics of the WGS84 ellipsoid (wgs84) and great circles of a sphere of 6371.0088 km radius (turf); a map that draws straight edges between the vertices shows another course.";

interface Both {
  turf: number;
  wgs84: number;
}

/** What a path or an area set freely carries with it; lengths and areas by both earths. */
export type FreeProperties = (
  | { kind: "path"; lengthKm: Both }
  | { kind: "area"; perimeterKm: Both; areaKm2: Both }
) & {
  /** How the numbers were obtained. */
  measurement: string;
  dataChecksum: string;
  atlasVersion: string;
  /** Opens the same. */
  link: string;
  /** Day of the export, `YYYY-MM-DD`. */
  accessed: string;
};

/**
 * What the reader set freely, as a GeoJSON Feature (RFC 7946): its vertices and nothing between, the ring of an area
 * closed and counterclockwise.
 */
export function freeGeoJson(
  free: FreeMeasure,
  vertices: readonly Position[],
  { checksum, version, link, accessed }: ExportContext,
): Feature<LineString | Polygon, FreeProperties> {
  const coordinates = vertices.map(([lon, lat]) => [lon, lat]);
  const of = {
    measurement: MEASUREMENT,
    dataChecksum: checksum,
    atlasVersion: version,
    link,
    accessed,
  };
  if (free.kind === "path") {
    return {
      type: "Feature",
      geometry: { type: "LineString", coordinates },
      properties: { kind: "path", lengthKm: km(free.length), ...of },
    };
  }
  const around = turnsLeft(vertices) ? coordinates : coordinates.toReversed();
  return {
    type: "Feature",
    geometry: { type: "Polygon", coordinates: [[...around, around[0] ?? []]] },
    properties: {
      kind: "area",
      perimeterKm: km(free.perimeter),
      areaKm2: { turf: free.area.turf / 1e6, wgs84: free.area.wgs84 / 1e6 },
      ...of,
    },
  };
}

/** The same in plain text in the reader's language: what it is, how long and large, its vertices, the citation. */
export function freeText(
  free: FreeMeasure,
  vertices: readonly Position[],
  context: ExportContext,
  words: Wording,
  unit: Unit = "km",
): string {
  const length = (metres: Metres) =>
    `${words.number(inUnit(metres, unit), 1)} ${words(`unit.${unit}`)}`;
  const km2 = (area: number) => `${words.number(area / 1e6, 1)} ${words("unit.km2")}`;
  const both = ({ turf, wgs84 }: Both, write: (size: number) => string) =>
    `${write(turf)} (turf), ${write(wgs84)} (WGS84)`;
  return [
    words(`free.${free.kind}`),
    ...(free.kind === "path"
      ? [both(free.length, length)]
      : [both(free.area, km2), `${words("free.perimeter")}: ${both(free.perimeter, length)}`]),
    "",
    ...vertices.map((vertex, i) => `${i + 1}. ${place(vertex)}`),
    "",
    words("not.legal"),
    citation(context, words),
    "",
  ].join("\n");
}

/** As programs and maps of the web take a place that is typed: latitude first. */
function place([longitude, latitude]: Position): string {
  return `${latitude.toFixed(DEGREE_DECIMALS)}, ${longitude.toFixed(DEGREE_DECIMALS)}`;
}

function km({ turf, wgs84 }: Length): Both {
  return { turf: turf / 1000, wgs84: wgs84 / 1000 };
}

/** Whether a ring runs counterclockwise, by twice its area in degrees. */
function turnsLeft(ring: readonly Position[]): boolean {
  const [ox, oy] = ring[0] ?? [0, 0];
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [ox, oy];
    return sum + (x - ox) * (ny - oy) - (nx - ox) * (y - oy);
  }, 0);
  return twice > 0;
}
