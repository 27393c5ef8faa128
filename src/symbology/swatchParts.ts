import type { Swatch, Texture } from "./groups.ts";
import type { Palette } from "./palette.ts";

/** What a sample of the legend is drawn in, in pixels. */
export const [SWATCH_WIDTH, SWATCH_HEIGHT] = [30, 14] as const;

/** A path of a sample, its colours by what they mean. */
export interface SwatchPart {
  d: string;
  fill?: keyof Palette;
  fillOpacity?: number;
  stroke?: keyof Palette;
  strokeWidth?: number;
  /** Pixels of dash, gap and so on. */
  dash?: readonly number[];
  cap?: "round" | "butt";
}

/** Textures as the map weaves them over a wash. */
const WEAVES: Record<Texture, string> = {
  plain: "",
  rising: "M7 12 17 2M15 12 25 2",
  falling: "M5 2 15 12M13 2 23 12",
  level: "M4 5h22M4 9h22",
  upright: "M8 2v10M13 2v10M18 2v10M23 2v10",
  dots: "M8 4.5h0M15 4.5h0M22 4.5h0M11.5 9.5h0M18.5 9.5h0",
  grid: "M4 7h22M9 2v10M15 2v10M21 2v10",
};

const SIGNS: Record<Extract<Swatch, { shape: "sign" }>["sign"], string> = {
  peak: "M15 2.2 20 11.5H10Z",
  pass: "M10 2.5 12.7 5V9L10 11.5M20 2.5 17.3 5V9L20 11.5M15 7h0",
  "pass-recalled": "M10 2.5 12.7 5V9L10 11.5M20 2.5 17.3 5V9L20 11.5",
  dam: "M10.5 3.5h9L17.5 11h-5Z",
  "point-sourced": "M15 1.5 20.5 7 15 12.5 9.5 7Z",
  "point-inferred": "M15 2.2 19.8 7 15 11.8 10.2 7Z",
  "point-recalled":
    "M13.6 3.6 15 2.2 16.4 3.6M18.4 5.6 19.8 7 18.4 8.4M16.4 10.4 15 11.8 13.6 10.4M11.6 8.4 10.2 7 11.6 5.6",
};

const FILLED: ReadonlySet<string> = new Set(["peak", "dam", "point-sourced"] satisfies Array<
  keyof typeof SIGNS
>);

/** A sample of the legend, from the lowest path up: colour and dash as on the map, as wide as the line is there about zoom 6. */
export function swatchParts(swatch: Swatch): SwatchPart[] {
  const { colour } = "colour" in swatch ? swatch : { colour: "measureLand" as const };
  switch (swatch.shape) {
    case "line": {
      // As on the map: a round end would fill the gaps of a dash.
      const line = {
        d: "M2 7H28",
        cap: swatch.dash === undefined ? "round" : "butt",
      } as const;
      return [
        ...(swatch.cased
          ? [{ ...line, stroke: "casing", strokeWidth: swatch.width + 3 } as const]
          : []),
        ...(swatch.edge
          ? [{ ...line, stroke: swatch.edge.colour, strokeWidth: swatch.edge.width }]
          : []),
        {
          ...line,
          stroke: colour,
          strokeWidth: swatch.width,
          ...(swatch.dash && { dash: swatch.dash.map((part) => part * swatch.width) }),
        },
      ];
    }
    case "fill":
      return [
        {
          d: box(3, 1.5, 24, 11, 3),
          fill: colour,
          fillOpacity: swatch.opacity ?? 1,
          stroke: swatch.outline,
        },
      ];
    case "wash":
      return [0, 1.5, 3].map((inset) => ({
        d: box(1 + inset, inset / 2, 28 - 2 * inset, 14 - inset, 5 - inset),
        fill: colour,
        fillOpacity: swatch.opacity,
      }));
    case "belt":
      return [
        { d: box(0, 1, 30, 12), fill: colour, fillOpacity: swatch.opacity },
        { d: "M0 7H30", stroke: colour, strokeWidth: swatch.width },
      ];
    case "hatch":
      return [
        { d: "M5 12 14 2M10 12 19 2M15 12 24 2", stroke: colour, strokeWidth: 1.3 },
        {
          d: box(3, 1.5, 24, 11, 2),
          stroke: colour,
          ...(swatch.tint !== undefined && { fill: colour, fillOpacity: swatch.tint }),
          ...(swatch.dashed && { dash: [2, 2] }),
        },
      ];
    case "weave":
      return [
        { d: box(3, 1.5, 24, 11, 2), fill: colour, fillOpacity: swatch.opacity, stroke: colour },
        {
          d: WEAVES[swatch.weave],
          stroke: colour,
          strokeWidth: swatch.weave === "dots" ? 2 : 1,
          cap: "round",
        },
      ];
    case "sign":
      return FILLED.has(swatch.sign)
        ? [{ d: SIGNS[swatch.sign], fill: colour }]
        : [{ d: SIGNS[swatch.sign], stroke: colour, strokeWidth: 1.8, cap: "round" }];
    case "ring":
      return [{ d: disc(3.6), fill: "townHalo", stroke: colour, strokeWidth: 1.6 }];
    case "dot":
      return [{ d: disc(3.4), fill: colour }];
    case "relief":
      return [{ d: "M3 12.5 10 3.5l4 5 3.5-4L27 12.5Z", fill: colour, fillOpacity: 0.75 }];
  }
}

/** A rectangle, its corners rounded by `round` pixels. */
function box(x: number, y: number, width: number, height: number, round = 0): string {
  const [right, down] = [width - 2 * round, height - 2 * round];
  if (round === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number) => `a${round} ${round} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + round} ${y}h${right}${corner(round, round)}v${down}${corner(-round, round)}`,
    `h${-right}${corner(-round, -round)}v${-down}${corner(round, -round)}Z`,
  ].join("");
}

/** In the middle of the sample. */
function disc(radius: number): string {
  const half = `a${radius} ${radius} 0 0 1`;
  return `M${15 - radius} 7${half} ${2 * radius} 0${half} ${-2 * radius} 0Z`;
}
