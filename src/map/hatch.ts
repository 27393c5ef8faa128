/** How far apart the strokes of a hatch stand. */
type Spacing = "narrow" | "wide";

const SIDE: Record<Spacing, number> = { narrow: 14, wide: 22 };
const STROKE = 2.6;

/** The name under which the style asks for a hatch of a colour (`#rrggbb`). */
export function hatchName(colour: string, spacing: Spacing): string {
  return `hatch/${spacing}/${colour.slice(1)}`;
}

/** A picture of four bytes a pixel, for twice the resolution of the screen. */
export interface Hatch {
  width: number;
  height: number;
  data: Uint8Array;
}

/**
 * The tile behind a name that `hatchName` gave: strokes at 45° that go on across its edges. Null for
 * any other name.
 */
export function hatchOf(name: string): Hatch | null {
  const match = /^hatch\/(narrow|wide)\/([0-9a-f]{6})$/.exec(name);
  if (match === null) return null;
  const side = SIDE[match[1] as Spacing];
  const hex = Number.parseInt(match[2] ?? "0", 16);
  const data = new Uint8Array(4 * side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      // Distance from the nearest diagonal, in pixels, softened over one pixel.
      const along = (x + y) % side;
      const off = Math.min(along, side - along) / Math.SQRT2;
      const cover = Math.min(1, Math.max(0, STROKE / 2 - off + 0.5));
      data.set(
        [hex >> 16, (hex >> 8) & 255, hex & 255, Math.round(190 * cover)],
        4 * (y * side + x),
      );
    }
  }
  return { width: side, height: side, data };
}
