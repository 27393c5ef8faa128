/** How far the map goes out and in, and how far it leans. */
export const CAMERA_RANGE = {
  zoom: { least: 3, most: 15 },
  pitch: { least: 0, most: 60 },
} as const;

/**
 * A camera as an address gives it, `zoom/latitude/longitude` with a bearing and a pitch if it likes,
 * brought within the map's range; null where it is no camera. What needs no change is left as it
 * stands, since the map rounds by rules of its own.
 */
export function cameraWithin(text: string): string | null {
  const parts = text.split("/");
  if (parts.length < 3 || parts.length > 5 || !parts.every(isNumber)) return null;
  const [zoom = 0, latitude = 0, longitude = 0, bearing = 0, pitch = 0] = parts.map(Number);
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  const within = [
    clamped(zoom, CAMERA_RANGE.zoom),
    latitude,
    longitude,
    Math.abs(bearing) <= 180 ? bearing : (((bearing % 360) + 540) % 360) - 180,
    clamped(pitch, CAMERA_RANGE.pitch),
  ];
  return parts.map((part, i) => (Number(part) === within[i] ? part : String(within[i]))).join("/");
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function clamped(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(Math.max(value, least), most);
}
