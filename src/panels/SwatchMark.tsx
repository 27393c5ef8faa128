import type { Swatch, Texture } from "../symbology/groups.ts";
import type { Palette } from "../symbology/palette.ts";

/** The palette's colour as the style sheet knows it. */
export function colourVariable(name: keyof Palette): string {
  return `var(--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
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

/** A legend's sample: colour and dash as on the map, and as wide as the line is there about zoom 6. */
export function SwatchMark({ swatch }: { swatch: Swatch }) {
  return (
    <svg className="swatch" viewBox="0 0 30 14" aria-hidden="true">
      {drawn(swatch)}
    </svg>
  );
}

function drawn(swatch: Swatch) {
  switch (swatch.shape) {
    case "line": {
      // As on the map: a round end would fill the gaps of a dash.
      const strokeLinecap = swatch.dash === undefined ? "round" : "butt";
      const line = { x1: 2, x2: 28, y1: 7, y2: 7, strokeLinecap } as const;
      return (
        <>
          {swatch.cased && (
            <line {...line} stroke={colourVariable("casing")} strokeWidth={swatch.width + 3} />
          )}
          {swatch.edge && (
            <line
              {...line}
              stroke={colourVariable(swatch.edge.colour)}
              strokeWidth={swatch.edge.width}
            />
          )}
          <line
            {...line}
            stroke={colourVariable(swatch.colour)}
            strokeWidth={swatch.width}
            strokeDasharray={swatch.dash?.map((part) => part * swatch.width).join(" ")}
          />
        </>
      );
    }
    case "fill":
      return (
        <rect
          x="3"
          y="1.5"
          width="24"
          height="11"
          rx="3"
          fill={colourVariable(swatch.colour)}
          fillOpacity={swatch.opacity ?? 1}
          stroke={colourVariable(swatch.outline)}
        />
      );
    case "wash":
      return (
        <>
          {[0, 1.5, 3].map((inset) => (
            <rect
              key={inset}
              x={1 + inset}
              y={inset / 2}
              width={28 - 2 * inset}
              height={14 - inset}
              rx={5 - inset}
              fill={colourVariable(swatch.colour)}
              fillOpacity={swatch.opacity}
            />
          ))}
        </>
      );
    case "belt":
      return (
        <>
          <rect
            width="30"
            y="1"
            height="12"
            fill={colourVariable(swatch.colour)}
            fillOpacity={swatch.opacity}
          />
          <line
            x2="30"
            y1="7"
            y2="7"
            stroke={colourVariable(swatch.colour)}
            strokeWidth={swatch.width}
          />
        </>
      );
    case "hatch":
      return (
        <>
          <path
            d="M5 12 14 2M10 12 19 2M15 12 24 2"
            stroke={colourVariable(swatch.colour)}
            strokeWidth="1.3"
          />
          <rect
            x="3"
            y="1.5"
            width="24"
            height="11"
            rx="2"
            fill={swatch.tint === undefined ? "none" : colourVariable(swatch.colour)}
            fillOpacity={swatch.tint}
            stroke={colourVariable(swatch.colour)}
            strokeDasharray={swatch.dashed ? "2 2" : undefined}
          />
        </>
      );
    case "weave":
      return (
        <>
          <rect
            x="3"
            y="1.5"
            width="24"
            height="11"
            rx="2"
            fill={colourVariable(swatch.colour)}
            fillOpacity={swatch.opacity}
            stroke={colourVariable(swatch.colour)}
          />
          <path
            d={WEAVES[swatch.weave]}
            fill="none"
            stroke={colourVariable(swatch.colour)}
            strokeWidth={swatch.weave === "dots" ? 2 : 1}
            strokeLinecap="round"
          />
        </>
      );
    case "sign":
      return (
        <path
          d={SIGNS[swatch.sign]}
          fill={FILLED.has(swatch.sign) ? colourVariable(swatch.colour) : "none"}
          stroke={colourVariable(swatch.colour)}
          strokeWidth={FILLED.has(swatch.sign) ? 0 : 1.8}
          strokeLinecap="round"
        />
      );
    case "ring":
      return (
        <circle
          cx="15"
          cy="7"
          r="3.6"
          fill={colourVariable("townHalo")}
          stroke={colourVariable(swatch.colour)}
          strokeWidth="1.6"
        />
      );
    case "dot":
      return <circle cx="15" cy="7" r="3.4" fill={colourVariable(swatch.colour)} />;
    case "relief":
      return (
        <path
          d="M3 12.5 10 3.5l4 5 3.5-4L27 12.5Z"
          fill={colourVariable("measureLand")}
          opacity="0.75"
        />
      );
  }
}
