import type { Position } from "geojson";

const HEADER_BYTES = 8;
/** Offset, pairs, left and right region, box. */
const ENTRY_BYTES = 28;
const PAIR_BYTES = 8;
/** How the format says that its positions are in radians. */
const RADIANS = 2;

/**
 * The lines of a file `NAME.L` of R's package maps, whose format is that of its C sources, little-endian:
 * int32 type and int32 number of lines; for each a uint32 offset, uint16 pairs and 22 bytes on regions
 * and box; at each offset so many pairs of float32 longitude and latitude, in radians.
 *
 * @returns lines of [longitude, latitude] in degrees
 */
export function linesOfRMap(bytes: Uint8Array): Position[][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = view.getInt32(0, true);
  if (type !== RADIANS) throw new Error(`a map of R of type ${type} is not expected here`);
  const count = view.getInt32(4, true);
  return Array.from({ length: count }, (_, index) => {
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    const offset = view.getUint32(entry, true);
    const pairs = view.getUint16(entry + 4, true);
    return Array.from({ length: pairs }, (_, pair): Position => {
      const at = offset + pair * PAIR_BYTES;
      return [degrees(view.getFloat32(at, true)), degrees(view.getFloat32(at + 4, true))];
    });
  });
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
