import type { LegendRow } from "../symbology/legend.ts";
import type { Palette } from "../symbology/palette.ts";
import { SWATCH_HEIGHT, SWATCH_WIDTH, swatchParts } from "../symbology/swatchParts.ts";
import { type Camera, scaleBar } from "./camera.ts";
import {
  type Box,
  boxPath,
  type Mark,
  type PathMark,
  type TextMark,
  type TextWidth,
} from "./marks.ts";
import { wrapped } from "./wrapped.ts";

/** What stands around a map that leaves the atlas: all that is needed to know what it shows, of when, and whence. */
export interface Captions {
  title: string;
  subtitle: string;
  /** Of what time the map is, what is chosen or measured on it, and the like. */
  told: readonly string[];
  /** Rows of the legend, as they are written. */
  legend: readonly LegendEntry[];
  notLegal: string;
  credits: readonly string[];
  /** Opens the same view. */
  address: string;
  /** Version of the program and of the data. */
  data: string;
  /** When it was drawn. */
  drawn: string;
  /** The letter for north. */
  north: string;
  /** A length in metres, as it is written beside the scale. */
  length(metres: number): string;
}

export interface LegendEntry {
  text: string;
  swatch: LegendRow["swatches"][number]["swatch"];
}

/** How a sheet is to be laid out, in pixels: as large as a paper, or around a map of a given size. */
export type Format =
  | { page: { width: number; height: number } }
  | { map: { width: number; height: number } };

/** A sheet with a place for the map. */
export interface Sheet {
  width: number;
  height: number;
  /** Where the map goes. */
  frame: Box;
  /** What lies under the map. */
  below: Mark[];
  /** What lies around and over it, once it is known where the map looks. */
  over(camera: Camera): Mark[];
}

const MARGIN = 24;
const [TITLE, TEXT, SMALL] = [22, 11, 9] as const;
const LINE = 1.35;
/** The least a column of the legend is wide, and what parts it from the next. */
const [COLUMN, GUTTER] = [200, 16] as const;
const ROW_GAP = 3;
/** Who opens an SVG without the atlas's fonts has others in their place, some of which are wider. */
const FILLED = 0.88;
const LONGEST_BAR = 140;

/**
 * Title above, the map, the legend in columns below, then what the map is and whence. The map has what is left of a
 * page, at least a third of it.
 */
export function sheetOf(
  format: Format,
  captions: Captions,
  palette: Palette,
  widthOf: TextWidth,
): Sheet {
  const width = "page" in format ? format.page.width : format.map.width + 2 * MARGIN;
  const inner = width - 2 * MARGIN;
  const head = headOf(captions, inner, palette, widthOf);
  const foot = footOf(captions, inner, palette, widthOf);
  const top = MARGIN + head.height;
  const mapHeight =
    "page" in format
      ? Math.max(format.page.height / 3, format.page.height - top - foot.height - MARGIN)
      : format.map.height;
  const height =
    "page" in format ? format.page.height : Math.ceil(top + mapHeight + foot.height + MARGIN);
  const frame = { x: MARGIN, y: top, width: inner, height: Math.floor(mapHeight) };
  return {
    width,
    height,
    frame,
    below: [{ kind: "path", d: boxPath({ x: 0, y: 0, width, height }), fill: palette.card }],
    over: (camera) => [
      {
        kind: "path",
        d: boxPath(frame),
        stroke: palette.inkSoft,
        strokeWidth: 1,
      },
      ...head.marks(MARGIN, MARGIN),
      ...foot.marks(MARGIN, frame.y + frame.height),
      ...scale(camera, frame, captions, palette, widthOf),
      ...(camera.bearing === 0 ? [] : northArrow(camera, frame, captions, palette)),
    ],
  };
}

interface Block {
  height: number;
  marks(x: number, y: number): Mark[];
}

/** One line below another. */
function lines(
  texts: readonly string[],
  size: number,
  fill: string,
  more: Partial<TextMark> = {},
): Block {
  return {
    height: texts.length * size * LINE,
    marks: (x, y) =>
      texts.map((text, i) => ({
        kind: "text",
        x,
        y: y + (i + 0.5) * size * LINE + 0.35 * size,
        text,
        size,
        weight: 400,
        fill,
        anchor: "start",
        ...more,
      })),
  };
}

function stacked(blocks: readonly Block[], gap: number): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height + gap, 0),
    marks: (x, y) => {
      let down = y;
      return blocks.flatMap(({ height, marks }) => {
        const drawn = marks(x, down);
        down += height + gap;
        return drawn;
      });
    },
  };
}

function headOf(captions: Captions, width: number, palette: Palette, widthOf: TextWidth): Block {
  const { title, subtitle, told } = captions;
  const broken = (text: string, size: number, weight: 400 | 600 = 400) =>
    wrapped(text, FILLED * width, (line) => widthOf(line, size, weight), true);
  return stacked(
    [
      lines(broken(title, TITLE, 600), TITLE, palette.ink, { weight: 600, serif: true }),
      lines(broken(subtitle, TEXT), TEXT, palette.inkSoft),
      ...told.map((text) => lines(broken(text, TEXT, 600), TEXT, palette.ink, { weight: 600 })),
    ],
    2,
  );
}

function footOf(captions: Captions, width: number, palette: Palette, widthOf: TextWidth): Block {
  const { notLegal, credits, address, data, drawn } = captions;
  const broken = (text: string) =>
    wrapped(text, FILLED * width, (line) => widthOf(line, SMALL, 400), true);
  return stacked(
    [
      { height: 6, marks: () => [] },
      legendOf(captions.legend, width, palette, widthOf),
      lines(
        wrapped(notLegal, FILLED * width, (line) => widthOf(line, TEXT, 600)),
        TEXT,
        palette.ink,
        { weight: 600 },
      ),
      lines(broken(credits.join(" · ")), SMALL, palette.inkSoft),
      lines(broken(`${drawn}. ${data}`), SMALL, palette.inkSoft),
      lines(broken(address), SMALL, palette.inkSoft),
    ],
    4,
  );
}

/** In columns from left to right, filled one after another. */
function legendOf(
  legend: readonly LegendEntry[],
  width: number,
  palette: Palette,
  widthOf: TextWidth,
): Block {
  const columns = Math.max(1, Math.floor((width + GUTTER) / (COLUMN + GUTTER)));
  const column = (width + GUTTER) / columns - GUTTER;
  const entries = legend.map(({ text, swatch }): Block => {
    const indent = SWATCH_WIDTH + 8;
    const name = lines(
      wrapped(text, FILLED * (column - indent), (line) => widthOf(line, TEXT, 400), true),
      TEXT,
      palette.ink,
    );
    const height = Math.max(name.height, SWATCH_HEIGHT) + ROW_GAP;
    return {
      height,
      marks: (x, y) => [
        { kind: "group", id: `legend-${text}`, children: sample(swatch, x, y, palette) },
        ...name.marks(x + indent, y),
      ],
    };
  });
  const all = entries.reduce((sum, { height }) => sum + height, 0);
  const tallest = Math.max(0, ...entries.map(({ height }) => height));
  // No column is higher than this, and all find room.
  const most = all / columns + tallest;
  const placed: { block: Block; column: number; down: number }[] = [];
  let [at, down] = [0, 0];
  for (const block of entries) {
    if (down > 0 && down + block.height > most && at < columns - 1) [at, down] = [at + 1, 0];
    placed.push({ block, column: at, down });
    down += block.height;
  }
  const height = Math.max(0, ...placed.map(({ block, down }) => down + block.height));
  return {
    height,
    marks: (x, y) =>
      placed.flatMap(({ block, column: i, down }) =>
        block.marks(x + i * (column + GUTTER), y + down),
      ),
  };
}

/** A sample of the legend at a place: its paths are in pixels of their own. */
function sample(swatch: LegendEntry["swatch"], x: number, y: number, palette: Palette): PathMark[] {
  return swatchParts(swatch).map(({ fill, stroke, ...part }) => ({
    kind: "path",
    ...part,
    ...(fill && { fill: palette[fill] }),
    ...(stroke && { stroke: palette[stroke] }),
    at: [x, y],
  }));
}

function scale(
  camera: Camera,
  frame: Box,
  { length }: Captions,
  palette: Palette,
  widthOf: TextWidth,
): Mark[] {
  const bar = scaleBar(camera, LONGEST_BAR);
  const text = length(bar.metres);
  const wide = Math.max(bar.pixels, widthOf(text, TEXT, 400));
  const box = { x: frame.x + 10, y: frame.y + frame.height - 40, width: wide + 16, height: 30 };
  const [x, y] = [box.x + 8, box.y + 22];
  return [
    { kind: "path", d: boxPath(box), fill: palette.card, fillOpacity: 0.9 },
    {
      kind: "group",
      id: "scale",
      children: [
        {
          kind: "path",
          d: `M${x} ${y - 4}V${y}H${x + bar.pixels}V${y - 4}`,
          stroke: palette.ink,
          strokeWidth: 1.4,
        },
      ],
    },
    {
      kind: "text",
      x,
      y: y - 8,
      text,
      size: TEXT,
      weight: 400,
      fill: palette.ink,
      anchor: "start",
    },
  ];
}

/** Where a map is turned. */
function northArrow(camera: Camera, frame: Box, { north }: Captions, palette: Palette): Mark[] {
  const [x, y] = [frame.x + frame.width - 32, frame.y + 32];
  const turn = (-camera.bearing * Math.PI) / 180;
  const at = (right: number, up: number) =>
    [
      x + right * Math.cos(turn) + up * Math.sin(turn),
      y + right * Math.sin(turn) - up * Math.cos(turn),
    ] as const;
  const d = `M${[at(0, 12), at(6, -8), at(0, -3), at(-6, -8)].map((p) => p.map((n) => n.toFixed(1)).join(" ")).join("L")}Z`;
  const [nx, ny] = at(0, 20);
  return [
    {
      kind: "group",
      id: "north",
      children: [{ kind: "path", d, fill: palette.ink, stroke: palette.card, strokeWidth: 1 }],
    },
    {
      kind: "text",
      x: nx,
      y: ny + 0.35 * TEXT,
      text: north,
      size: TEXT,
      weight: 600,
      fill: palette.ink,
      anchor: "middle",
      halo: { colour: palette.card, width: 1.5 },
    },
  ];
}
