import type { Woven } from "../map/hatch.ts";

/** What a picture is made of, from the lowest up, in pixels from its left upper corner. */
export type Mark = PathMark | TextMark | Group;

export interface PathMark {
  kind: "path";
  d: string;
  /** `#rrggbb`, or a hatch; none for a path that is not filled. */
  fill?: string | Woven;
  fillOpacity?: number;
  stroke?: string;
  strokeWidth?: number;
  strokeOpacity?: number;
  /** Pixels of dash, gap and so on. */
  dash?: readonly number[];
  cap?: "round" | "butt";
  join?: "round" | "miter";
  /** Pixels over which an edge fades, as MapLibre's `line-blur` has it. */
  blur?: number | undefined;
  /** Id of what is drawn, as the published files have it. */
  of?: string;
  /** Where the path has its origin, if not in the picture's corner. */
  at?: readonly [x: number, y: number];
}

export interface TextMark {
  kind: "text";
  /** The baseline's beginning, middle or end, as `anchor` says. */
  x: number;
  y: number;
  text: string;
  size: number;
  weight: 400 | 600;
  fill: string;
  anchor: "start" | "middle" | "end";
  opacity?: number;
  halo?: { colour: string; width: number };
  /** Degrees clockwise, around its place. */
  turned?: number;
  /** Pixels between the letters. */
  spacing?: number;
  serif?: boolean;
}

export interface Group {
  kind: "group";
  id: string;
  children: readonly Mark[];
  /** Nothing of it is seen beyond this box. */
  clip?: Box;
  /** Where its children have their origin, if not where the group has its own. */
  at?: readonly [x: number, y: number];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How wide a text is in pixels. */
export type TextWidth = (text: string, size: number, weight: 400 | 600) => number;

/** Share of the size by kind of letter; a bold one is a little wider. */
const [FULL, CAPITAL, SMALL, NARROW, BOLD] = [1, 0.72, 0.6, 0.33, 1.08] as const;

/**
 * How wide a text of a sans-serif is at most, where no font can be asked: Chinese characters are as wide as high, all
 * else is narrower.
 */
export const roughWidth: TextWidth = (text, size, weight) => {
  let ems = 0;
  for (const letter of text) {
    if (letter >= "\u2e80") ems += FULL;
    else if (" .,:;'’·|()[]ijlft".includes(letter)) ems += NARROW;
    else ems += letter === letter.toLowerCase() && /\D/.test(letter) ? SMALL : CAPITAL;
  }
  return ems * size * (weight === 600 ? BOLD : 1);
};

export function boxPath({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}
