import type { Swatch } from "../symbology/groups.ts";
import type { Palette } from "../symbology/palette.ts";
import { SWATCH_HEIGHT, SWATCH_WIDTH, swatchParts } from "../symbology/swatchParts.ts";

/** The palette's colour as the style sheet knows it. */
export function colourVariable(name: keyof Palette): string {
  return `var(--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}

const painted = (name: keyof Palette | undefined) =>
  name === undefined ? "none" : colourVariable(name);

/** A legend's sample: colour and dash as on the map, and as wide as the line is there about zoom 6. */
export function SwatchMark({ swatch }: { swatch: Swatch }) {
  return (
    <svg className="swatch" viewBox={`0 0 ${SWATCH_WIDTH} ${SWATCH_HEIGHT}`} aria-hidden="true">
      {swatchParts(swatch).map((part) => (
        <path
          key={`${part.d} ${part.stroke} ${part.strokeWidth}`}
          d={part.d}
          fill={painted(part.fill)}
          fillOpacity={part.fillOpacity}
          stroke={painted(part.stroke)}
          strokeWidth={part.strokeWidth}
          strokeDasharray={part.dash?.join(" ")}
          strokeLinecap={part.cap}
        />
      ))}
    </svg>
  );
}
