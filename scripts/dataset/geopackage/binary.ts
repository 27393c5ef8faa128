import type { Geometry, Position } from "geojson";

/** Codes of OGC 06-103r4, table 7. */
const CODES = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiLineString: 5,
  MultiPolygon: 6,
} as const;
type Written = keyof typeof CODES;

const WGS84 = 4326;
const LITTLE_ENDIAN = 1;
/** Least and most x, least and most y. */
const WITH_ENVELOPE = 1 << 1;

/**
 * A geometry as a GeoPackage holds it (OGC 12-128r18, 2.1.3): a header with the box of all but points, then
 * well-known binary, little-endian.
 */
export function geometryBlob(geometry: Geometry): Uint8Array {
  const bytes = new Bytes();
  const isPoint = geometry.type === "Point";
  bytes
    .text("GP")
    .byte(0)
    .byte(LITTLE_ENDIAN | (isPoint ? 0 : WITH_ENVELOPE))
    .integer(WGS84);
  if (!isPoint) {
    const [west, south, east, north] = boundsOf([geometry]);
    for (const side of [west, east, south, north]) bytes.double(side);
  }
  write(bytes, geometry);
  return bytes.taken();
}

/** West, south, east, north of some geometries, in degrees; none of these crosses the antimeridian. */
export function boundsOf(geometries: readonly Geometry[]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    for (const [x = Number.NaN, y = Number.NaN] of positionsOf(geometry)) {
      [west, south] = [Math.min(west, x), Math.min(south, y)];
      [east, north] = [Math.max(east, x), Math.max(north, y)];
    }
  }
  return [west, south, east, north];
}

function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "LineString":
      return geometry.coordinates;
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
    default:
      throw new RangeError(`a ${geometry.type} has no layer`);
  }
}

function write(bytes: Bytes, geometry: Geometry): void {
  bytes.byte(LITTLE_ENDIAN).integer(CODES[geometry.type as Written]);
  switch (geometry.type) {
    case "Point":
      bytes.position(geometry.coordinates);
      break;
    case "LineString":
      bytes.line(geometry.coordinates);
      break;
    case "Polygon":
      bytes.integer(geometry.coordinates.length);
      for (const ring of geometry.coordinates) bytes.line(ring);
      break;
    case "MultiLineString":
      bytes.integer(geometry.coordinates.length);
      for (const coordinates of geometry.coordinates) {
        write(bytes, { type: "LineString", coordinates });
      }
      break;
    case "MultiPolygon":
      bytes.integer(geometry.coordinates.length);
      for (const coordinates of geometry.coordinates) {
        write(bytes, { type: "Polygon", coordinates });
      }
      break;
    default:
      throw new RangeError(`a ${geometry.type} has no layer`);
  }
}

/** Bytes written one after the other. */
class Bytes {
  private view = new DataView(new ArrayBuffer(256));
  private length = 0;

  text(text: string): this {
    for (const character of text) this.byte(character.charCodeAt(0));
    return this;
  }

  byte(value: number): this {
    const at = this.room(1);
    this.view.setUint8(at, value);
    return this;
  }

  integer(value: number): this {
    const at = this.room(4);
    this.view.setUint32(at, value, true);
    return this;
  }

  double(value: number): this {
    const at = this.room(8);
    this.view.setFloat64(at, value, true);
    return this;
  }

  position([x = Number.NaN, y = Number.NaN]: Position): void {
    this.double(x).double(y);
  }

  line(positions: readonly Position[]): void {
    this.integer(positions.length);
    for (const position of positions) this.position(position);
  }

  taken(): Uint8Array {
    return new Uint8Array(this.view.buffer, 0, this.length);
  }

  private room(bytes: number): number {
    const at = this.length;
    this.length += bytes;
    if (this.length > this.view.byteLength) {
      const larger = new Uint8Array(Math.max(this.length, 2 * this.view.byteLength));
      larger.set(new Uint8Array(this.view.buffer));
      this.view = new DataView(larger.buffer);
    }
    return at;
  }
}
