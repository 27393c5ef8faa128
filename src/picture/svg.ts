import { element, type Markup } from "../checks/exports/markup.ts";
import type { Woven } from "../map/hatch.ts";
import { boxPath, type Group, type Mark, type PathMark, type TextMark } from "./marks.ts";

const SANS = "'Shekara Sans', 'Noto Sans', 'Noto Sans SC', Arial, sans-serif";
const SERIF = "'Shekara Serif', 'Noto Serif', Georgia, serif";
/** A Gaussian of half so many pixels fades over the width that MapLibre blurs. */
const DEVIATIONS = 3;

/** What a document tells of itself to those who do not see it. */
export interface Described {
  title: string;
  description: string;
  language: string;
}

/** Marks as an SVG document (SVG 1.1 with `paint-order`): every layer a group with an id, every text text. */
export function svgOf(
  marks: readonly Mark[],
  { width, height }: { width: number; height: number },
  { title, description, language }: Described,
): string {
  const defs = new Definitions({ width, height });
  const drawn = marks.map((mark) => written(mark, defs));
  const root = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": SANS,
      "xml:lang": language,
    },
    [
      element("title", {}, [title]),
      element("desc", {}, [description]),
      element("defs", {}, defs.all()),
      ...drawn,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

/** Hatches, blurs and clips, each once. */
class Definitions {
  private readonly made = new Map<string, Markup>();
  private readonly size: { width: number; height: number };

  constructor(size: { width: number; height: number }) {
    this.size = size;
  }

  all(): Markup[] {
    return [...this.made.values()];
  }

  once(id: string, make: (id: string) => Markup): string {
    if (!this.made.has(id)) this.made.set(id, make(id));
    return `url(#${id})`;
  }

  hatch(woven: Woven): string {
    return this.once(`hatch-${woven.weave}-${woven.colour.slice(1)}`, (id) => hatch(id, woven));
  }

  blur(pixels: number): string {
    const rounded = Math.round(pixels * 10) / 10;
    return this.once(`soft-${String(rounded).replace(".", "-")}`, (id) =>
      element(
        "filter",
        // Of the whole picture: a straight line has no box of its own to be larger than.
        { id, filterUnits: "userSpaceOnUse", x: 0, y: 0, ...this.size },
        [element("feGaussianBlur", { stdDeviation: rounded / DEVIATIONS })],
      ),
    );
  }

  clip(id: string, d: string): string {
    return this.once(`clip-${id}`, (id) => element("clipPath", { id }, [element("path", { d })]));
  }
}

function written(mark: Mark, defs: Definitions): Markup {
  switch (mark.kind) {
    case "group":
      return group(mark, defs);
    case "path":
      return path(mark, defs);
    case "text":
      return text(mark);
  }
}

function group({ id, children, clip, at }: Group, defs: Definitions): Markup {
  // What fades alike fades together: a filter for each of many lines takes a reader minutes.
  const blurs = new Set(children.map((child) => (child.kind === "path" ? child.blur : undefined)));
  const [blur] = blurs;
  const together = blurs.size === 1 && blur !== undefined;
  const inner = children.map((child) =>
    written(together && child.kind === "path" ? { ...child, blur: undefined } : child, defs),
  );
  return element(
    "g",
    {
      id,
      "clip-path": clip && defs.clip(id, boxPath(clip)),
      transform: at && moved(at),
      filter: together ? defs.blur(blur) : undefined,
    },
    inner,
  );
}

function path(mark: PathMark, defs: Definitions): Markup {
  const { d, fill, stroke, dash, blur, at, of } = mark;
  return element("path", {
    d,
    "data-id": of,
    transform: at && moved(at),
    fill: fill === undefined ? "none" : typeof fill === "string" ? fill : defs.hatch(fill),
    "fill-rule": fill === undefined ? undefined : "evenodd",
    "fill-opacity": partial(mark.fillOpacity),
    stroke,
    "stroke-width": mark.strokeWidth && rounded(mark.strokeWidth),
    "stroke-opacity": partial(mark.strokeOpacity),
    "stroke-dasharray": dash?.map(rounded).join(" "),
    "stroke-linecap": mark.cap === "round" ? "round" : undefined,
    "stroke-linejoin": mark.join === "round" ? "round" : undefined,
    filter: blur === undefined ? undefined : defs.blur(blur),
  });
}

function text(mark: TextMark): Markup {
  const [x, y] = [rounded(mark.x), rounded(mark.y)];
  const { halo, turned, anchor } = mark;
  return element(
    "text",
    {
      x,
      y,
      transform: turned === undefined ? undefined : `rotate(${rounded(turned)} ${x} ${y})`,
      "font-size": rounded(mark.size),
      "font-weight": mark.weight === 600 ? 600 : undefined,
      "font-family": mark.serif ? SERIF : undefined,
      "letter-spacing": mark.spacing && rounded(mark.spacing),
      "text-anchor": anchor === "start" ? undefined : anchor,
      fill: mark.fill,
      opacity: partial(mark.opacity),
      ...(halo && {
        stroke: halo.colour,
        "stroke-width": rounded(2 * halo.width),
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      }),
    },
    [mark.text],
  );
}

/** Strokes that meet over the tile's edges, so that the hatch goes on. */
function hatch(id: string, { weave, colour, opacity, side, stroke }: Woven): Markup {
  const strokes = {
    stroke: colour,
    "stroke-opacity": rounded(opacity),
    "stroke-width": stroke,
    fill: "none",
  };
  const half = side / 2;
  const rising = [-half, half, side + half]
    .map((x) => `M${x - half} ${half + half}L${x + half} ${half - half}`)
    .join("");
  const falling = [-half, half, side + half]
    .map((x) => `M${x - half} 0L${x + half} ${side}`)
    .join("");
  const level = `M0 0H${side}M0 ${side}H${side}`;
  const upright = `M0 0V${side}M${side} 0V${side}`;
  const corners = `M0 0h0M${side} 0h0M0 ${side}h0M${side} ${side}h0`;
  const d = {
    narrow: rising,
    wide: rising,
    rising,
    falling,
    level,
    upright,
    dots: corners,
    grid: level + upright,
  }[weave];
  const cap = weave === "dots" ? { "stroke-linecap": "round" } : {};
  return element("pattern", { id, width: side, height: side, patternUnits: "userSpaceOnUse" }, [
    element("path", { d, ...strokes, ...cap }),
  ]);
}

const moved = (at: readonly number[]) => `translate(${at.map(rounded).join(" ")})`;

const rounded = (value: number) => Math.round(value * 100) / 100;

const partial = (opacity: number | undefined) =>
  opacity === undefined || opacity === 1 ? undefined : rounded(opacity);
