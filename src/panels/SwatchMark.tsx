import type { Swatch } from "../symbology/groups.ts";
import type { Palette } from "../symbology/palette.ts";

/** The palette's colour as the style sheet knows it. */
export function colourVariable(name: keyof Palette): string {
  return `var(--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}

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
            fill="none"
            stroke={colourVariable(swatch.colour)}
            strokeDasharray={swatch.dashed ? "2 2" : undefined}
          />
        </>
      );
    case "ring":
      return (
        <circle
          cx="15"
          cy="7"
          r="3.6"
          fill={colourVariable(swatch.colour)}
          fillOpacity="0.25"
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
