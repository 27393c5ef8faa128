import type { Feature, LineString } from "geojson";
import { geodesicLength } from "../../measure/geodesy.ts";
import type { Length, Metres, Position } from "../../measure/position.ts";
import type { Mark } from "../../measure/ruler.ts";
import { inEnglish } from "../../model/prose.ts";
import type { Instrument, Names, Section, Source } from "../../model/schema.ts";
import { endsWhereItBegins, type SectionStretch, type Stretch } from "../stretch.ts";
import { type ExportContext, knownKind, recordsNamed, splitIsKnown } from "./context.ts";

const LICENCE =
  "Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/; © OpenStreetMap contributors";

const MEASUREMENT =
  "Along the line, every vertex counted. turf: great circles on a sphere of 6371.0088 km radius; wgs84: geodesics on the WGS84 ellipsoid. A length given as one number is turf's; sinuosity is on WGS84. Chainages run from the beginning of the line.";

/** Kilometres to the millimetre, by both earths. */
type LengthKm = { turf: number; wgs84: number };

interface SectionRecord extends Names {
  id: string;
  /** Null where the atlas does not say; see `knownKind`. */
  kind: "land" | "water" | null;
  fromKm: LengthKm;
  toKm: LengthKm;
  lengthKm: LengthKm;
  status: Section["properties"]["status"];
  accuracyMetres: Metres;
  basis: Section["properties"]["basis"];
  sources: readonly string[];
}

/** Where a stretch ends, and how far along the line that is. */
interface End {
  position: [number, number];
  chainageKm: LengthKm;
}

/**
 * What a measured stretch carries with it. Lengths that are one number are turf's, as in the answer
 * of `npm run measure -- --json`; those on WGS84 stand in `wgs84`.
 */
export interface StretchProperties extends Names {
  /** Id of the line. */
  line: string;
  from: End;
  to: End;
  lengthKm: LengthKm;
  /** Null, as `landKm`, where the atlas does not say what is water and what land. */
  waterKm: number | null;
  landKm: number | null;
  straightKm: number;
  wgs84: { waterKm: number | null; landKm: number | null; straightKm: number };
  /** Length over straight line on WGS84; null for a way that comes back to where it began. */
  sinuosity: number | null;
  /** ± of the length, from how well the places of the two ends are known. */
  accuracyMetres: Metres;
  /** ± of water and of land, which also depend on the places where the one turns into the other. */
  splitAccuracyMetres: Metres | null;
  /** How the geometry was obtained. */
  method: string;
  /** How the lengths were obtained from it. */
  measurement: string;
  /** In the order of travel. */
  sections: SectionRecord[];
  /** The records of every instrument named above. */
  instruments: Instrument[];
  /** The records of every source named above. */
  sources: Source[];
  licence: string;
  dataChecksum: string;
  atlasVersion: string;
  /** Opens the same measurement. */
  link: string;
  /** Day of the export, `YYYY-MM-DD`. */
  accessed: string;
}

/** Metres, and of the length: what the ruler promises against a plain sum over the same vertices. */
const RULER_ERROR = { metres: 0.001, share: 1e-9 };

/**
 * A stretch as a GeoJSON Feature (RFC 7946), all that it rests on in its properties. `coordinates`
 * are the line's own between the ends, in the order of travel, as `Ruler.slice` gives them; throws a
 * RangeError on others, thinned ones for instance, whose length is not the one the properties give.
 *
 * @example
 * stretchGeoJson(stretch, along.ruler.slice(from, to), context).properties.lengthKm.wgs84
 */
export function stretchGeoJson(
  stretch: Stretch,
  coordinates: readonly Position[],
  context: ExportContext,
): Feature<LineString, StretchProperties> {
  const off = Math.abs(geodesicLength(coordinates) - stretch.length.wgs84);
  if (off > RULER_ERROR.metres + RULER_ERROR.share * stretch.length.wgs84) {
    throw new RangeError(`these coordinates are not the stretch's: ${off} m longer or shorter`);
  }
  return {
    type: "Feature",
    geometry: { type: "LineString", coordinates: coordinates.map(([lon, lat]) => [lon, lat]) },
    properties: propertiesOf(stretch, context),
  };
}

function propertiesOf(stretch: Stretch, context: ExportContext): StretchProperties {
  const { line, length, straight, sinuosity } = stretch;
  const known = splitIsKnown(stretch);
  const water = known ? bothKm(stretch.water) : { turf: null, wgs84: null };
  const land = known ? bothKm(stretch.land) : { turf: null, wgs84: null };
  const parts = stretch.sections.map(({ section }) => section.properties);
  const instruments = recordsNamed(
    context.instruments,
    parts.flatMap(({ basis }) => basis.map(({ instrument }) => instrument)),
  );
  const cited = [line, ...parts, ...instruments].flatMap(({ sources }) => sources);
  return {
    line: line.id,
    ...namesOf(line),
    from: endOf(stretch.from),
    to: endOf(stretch.to),
    lengthKm: bothKm(length),
    waterKm: water.turf,
    landKm: land.turf,
    straightKm: km(straight.turf),
    wgs84: { waterKm: water.wgs84, landKm: land.wgs84, straightKm: km(straight.wgs84) },
    sinuosity: endsWhereItBegins(stretch) ? null : sinuosity,
    accuracyMetres: stretch.accuracyMetres,
    splitAccuracyMetres: known ? stretch.splitAccuracyMetres : null,
    method: [...new Set(parts.map(({ method }) => inEnglish(method)))].join(" "),
    measurement: MEASUREMENT,
    sections: stretch.sections.map(sectionRecord),
    instruments,
    sources: recordsNamed(context.sources, cited),
    licence: LICENCE,
    dataChecksum: context.checksum,
    atlasVersion: context.version,
    link: context.link,
    accessed: context.accessed,
  };
}

function sectionRecord({ section, from, to, length }: SectionStretch): SectionRecord {
  const { status, accuracyMetres, basis, sources } = section.properties;
  return {
    id: section.id,
    ...namesOf(section.properties),
    kind: knownKind(section),
    fromKm: bothKm(from),
    toKm: bothKm(to),
    lengthKm: bothKm(length),
    status,
    accuracyMetres,
    basis,
    sources,
  };
}

function namesOf({ name_en, name_kk, name_ru, name_zh }: Names): Names {
  return { name_en, name_kk, name_ru, name_zh };
}

function endOf({ point, chainage }: Mark): End {
  return { position: [point[0], point[1]], chainageKm: bothKm(chainage) };
}

function bothKm({ turf, wgs84 }: Length): LengthKm {
  return { turf: km(turf), wgs84: km(wgs84) };
}

function km(metres: Metres): number {
  return Math.round(metres * 1000) / 1e6;
}
