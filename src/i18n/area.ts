import type { Translator } from "./translator.ts";

const SQUARE_METRES_PER_KM2 = 1e6;

interface Banded {
  squareMetres: number;
  least: number;
  most: number;
}

/** An area with its band, in square kilometres; from none at all where it may be none. */
export function areaInWords(words: Translator, { squareMetres, least, most }: Banded): string {
  const km2 = (size: number) => words.number(size / SQUARE_METRES_PER_KM2);
  return words("comparing.area", {
    area: km2(squareMetres),
    least: km2(Math.max(0, least)),
    most: km2(most),
  });
}
