import sharp from "sharp";
import type { Ground } from "./ground.ts";
import { mix, type ReliefTheme, tintAt } from "./tints.ts";

/** Of a slope that faces the sun: 1 − sin 45°. */
const FULL_LIGHT = 0.3;

/** Light or shade, of which gentle slopes have more the lower the exponent is. */
function eased(light: number, exponent: number): number {
  return Math.sign(light) * FULL_LIGHT * (Math.abs(light) / FULL_LIGHT) ** exponent;
}

/** Metres between two tints of the ramp: finer than one step of colour. */
const STEP = 8;

/**
 * Ground as a WebP, tinted and lit.
 * @param opacity of a pixel, 0..255
 * @param quality of the WebP, 0..100
 */
export function picture(
  { width, height, metres, light: lit }: Ground,
  theme: ReliefTheme,
  opacity: (column: number, row: number) => number,
  quality: number,
): Promise<Uint8Array> {
  const ramp = Array.from({ length: 801 }, (_, step) => tintAt(theme.tints, step * STEP));
  const pixels = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const step = Math.min(ramp.length - 1, Math.max(0, Math.round((metres[i] ?? 0) / STEP)));
    const tint = ramp[step] ?? theme.light;
    const light = eased(lit[i] ?? 0, theme.gentle ?? 1);
    const [over, strength] =
      light < 0 ? [theme.shade, theme.shadeStrength] : [theme.light, theme.lightStrength];
    const [red, green, blue] = mix(tint, over, Math.min(1, Math.abs(light) * strength));
    pixels[i * 4] = Math.round(red);
    pixels[i * 4 + 1] = Math.round(green);
    pixels[i * 4 + 2] = Math.round(blue);
    pixels[i * 4 + 3] = opacity(i % width, Math.floor(i / width));
  }
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .webp({ quality, alphaQuality: 100, effort: 4, smartSubsample: true })
    .toBuffer();
}
