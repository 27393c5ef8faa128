import type { Feature } from "geojson";
import type { SymbolLayerSpecification } from "maplibre-gl";
import { drawnSignOf } from "../map/signs.ts";
import { poleOf } from "../measure/pole.ts";
import { along, type Chain, chainsOf, distance, lengthOf, type Point, pointsOf } from "./chains.ts";
import type { Mark, TextMark, TextWidth } from "./marks.ts";
import { Room } from "./room.ts";
import type { Canvas } from "./shapes.ts";
import { hexOf, type ReadLayer } from "./style.ts";
import { wrapped } from "./wrapped.ts";

/** Share of the size by which the middle of small letters is above their baseline. */
const MIDDLE = 0.35;
/** A name stands along what bends by less than this share of its size; one that may bend more has a wider lane. */
const STRAIGHT = 0.55;
/** Pixels between the places along a line where a name is tried. */
const TRIED = 12;

type Anchor =
  | "center"
  | "top"
  | "bottom"
  | "left"
  | "right"
  | `${"top" | "bottom"}-${"left" | "right"}`;

/** A name's letters, before it has a place. */
interface Lettering {
  lines: string[];
  size: number;
  weight: 400 | 600;
  spacing: number;
  width: number;
  lineHeight: number;
  fill: string;
  halo: { colour: string; width: number };
  opacity: number;
}

/**
 * The names and signs of all layers, by the id of their layer. The layers are placed from the last to the first, as
 * MapLibre does, each name where nothing placed before it is, and whole within the picture. Unlike on the map none may lie
 * over another, and along a line a name is straight.
 */
export function namesOf(
  layers: readonly { layer: SymbolLayerSpecification; read: ReadLayer }[],
  canvas: Canvas,
  widthOf: TextWidth,
): Map<string, Mark[]> {
  const room = new Room(canvas);
  const placed = new Map<string, Mark[]>();
  for (const { layer, read } of layers.toReversed()) {
    const marks: Mark[] = [];
    const key = (feature: Feature) => Number(read.of("symbol-sort-key", feature) ?? 0);
    for (const feature of read.features.toSorted((a, b) => key(a) - key(b))) {
      const placing = { read, feature, canvas, room, letters: lettering(read, feature, widthOf) };
      const isAlong = read.of("symbol-placement", feature) !== "point";
      marks.push(...(isAlong ? placeAlong(placing) : placeAt(placing)));
    }
    placed.set(layer.id, marks);
  }
  return placed;
}

interface Placing {
  read: ReadLayer;
  feature: Feature;
  canvas: Canvas;
  room: Room;
  /** Null where there is nothing to read. */
  letters: Lettering | null;
}

function lettering(read: ReadLayer, feature: Feature, widthOf: TextWidth): Lettering | null {
  const of = (property: string) => read.of(property, feature);
  const text = String(of("text-field") ?? "");
  const opacity = Number(of("text-opacity"));
  if (text === "" || opacity === 0) return null;
  const size = Number(of("text-size"));
  const weight = (of("text-font") as string[]).some((font) => font.includes("Bold")) ? 600 : 400;
  const spacing = Number(of("text-letter-spacing")) * size;
  const written = of("text-transform") === "uppercase" ? text.toUpperCase() : text;
  const wide = (line: string) => widthOf(line, size, weight) + spacing * line.length;
  const isAlong = of("symbol-placement") !== "point";
  const lines = isAlong
    ? [written.replaceAll("\n", " ")]
    : wrapped(written, Number(of("text-max-width")) * size, wide);
  return {
    lines,
    size,
    weight,
    spacing,
    width: Math.max(...lines.map(wide)),
    lineHeight: Number(of("text-line-height")) * size,
    fill: hexOf(of("text-color")),
    halo: { colour: hexOf(of("text-halo-color")), width: Number(of("text-halo-width")) },
    opacity,
  };
}

function placeAt({ read, feature, canvas, room, letters }: Placing): Mark[] {
  const of = (property: string) => read.of(property, feature);
  const image = String(of("icon-image") ?? "");
  const sign = image === "" ? null : drawnSignOf(image);
  const padding = Number(of("text-padding"));
  return placesOf(feature, canvas).flatMap(([x, y]): Mark[] => {
    if (x < 0 || y < 0 || x > canvas.width || y > canvas.height) return [];
    const own = sign === null ? null : square(x, y, sign.side / 2 + paddingOf(of("icon-padding")));
    const signShows = Number(of("icon-opacity")) > 0;
    if (own !== null && of("icon-allow-overlap") !== true && !room.isFree(own)) return [];
    const text =
      letters === null ? null : besidePlace(read, feature, letters, [x, y], room, padding);
    if (letters !== null && text === null && of("text-optional") !== true) return [];
    if (own !== null && of("icon-ignore-placement") !== true) room.take(own);
    if (text !== null && of("text-ignore-placement") !== true) room.take(text.box);
    const drawn =
      sign === null || !signShows ? [] : signMarks(sign, [x, y], Number(of("icon-opacity")));
    return [...drawn, ...(text?.marks ?? [])];
  });
}

const paddingOf = (padding: unknown): number =>
  typeof padding === "number" ? padding : ((padding as { values?: number[] }).values?.[0] ?? 2);

const square = (x: number, y: number, half: number) => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Where a feature has its name: at its points, or inside each of its surfaces. */
function placesOf({ geometry }: Feature, { project }: Canvas): Point[] {
  const rings = (polygon: number[][][]) =>
    project(poleOf(polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const))));
  if (geometry.type === "Polygon") return [rings(geometry.coordinates)];
  if (geometry.type === "MultiPolygon") return geometry.coordinates.map(rings);
  return pointsOf(geometry, project);
}

function besidePlace(
  read: ReadLayer,
  feature: Feature,
  letters: Lettering,
  [x, y]: Point,
  room: Room,
  padding: number,
) {
  const { size, width, lines, lineHeight } = letters;
  const height = lines.length * lineHeight;
  for (const [anchor, [right, down]] of anchorsOf(read, feature)) {
    const left = x + right * size - width * shareLeft(anchor);
    const top = y + down * size - height * shareAbove(anchor);
    const box = {
      x: left - padding,
      y: top - padding,
      width: width + 2 * padding,
      height: height + 2 * padding,
    };
    if (!room.isFree(box) || !room.holds(box)) continue;
    const middle = left + width / 2;
    const marks = lines.map((line, i): TextMark => {
      const baseline = top + (i + 0.5) * lineHeight + MIDDLE * size;
      return { ...markOf(letters, line), x: middle, y: baseline };
    });
    return { box, marks };
  }
  return null;
}

const shareLeft = (anchor: Anchor) =>
  anchor.includes("left") ? 0 : anchor.includes("right") ? 1 : 0.5;
const shareAbove = (anchor: Anchor) =>
  anchor.includes("top") ? 0 : anchor.includes("bottom") ? 1 : 0.5;

/** Where a name may stand beside its place, best first, with how far off in ems. */
function anchorsOf(read: ReadLayer, feature: Feature): [Anchor, readonly [number, number]][] {
  const paired = read.of("text-variable-anchor-offset", feature) as
    | { values: (Anchor | [number, number])[] }
    | undefined;
  if (paired !== undefined && paired !== null) {
    const { values } = paired;
    return values.flatMap((value, i): [Anchor, readonly [number, number]][] =>
      typeof value === "string" ? [[value, values[i + 1] as [number, number]]] : [],
    );
  }
  const several = read.of("text-variable-anchor", feature) as Anchor[] | undefined;
  const offset = read.of("text-offset", feature) as [number, number];
  if (several === undefined || several === null) {
    return [[read.of("text-anchor", feature) as Anchor, offset]];
  }
  const radius = Number(read.of("text-radial-offset", feature) ?? 0);
  return several.map((anchor) => {
    const [right, down] = [1 - 2 * shareLeft(anchor), 1 - 2 * shareAbove(anchor)];
    const off = radius / (Math.hypot(right, down) || 1);
    return [anchor, [right * off, down * off]];
  });
}

function placeAlong({ read, feature, canvas, room, letters }: Placing): Mark[] {
  const of = (property: string) => read.of(property, feature);
  const chains = chainsOf(feature.geometry, canvas.project, 1);
  const image = String(of("icon-image") ?? "");
  if (image !== "") {
    const padding = paddingOf(of("icon-padding"));
    const spacing = Number(of("symbol-spacing"));
    for (const chain of chains) keepClear(chain, spacing, padding, canvas, room);
  }
  if (letters === null) return [];
  const isOnce = of("symbol-placement") === "line-center";
  const [, down] = of("text-offset") as [number, number];
  const bend = Number(of("text-max-angle")) > 40 ? 3 * STRAIGHT : STRAIGHT;
  const takes = of("text-ignore-placement") !== true;
  const spacing = Number(of("symbol-spacing"));
  return chains.flatMap((chain) => {
    const marks: Mark[] = [];
    const length = lengthOf(chain);
    const tried = Array.from({ length: Math.floor(length / TRIED) }, (_, i) => (i + 0.5) * TRIED);
    if (isOnce) tried.sort((a, b) => Math.abs(a - length / 2) - Math.abs(b - length / 2));
    let free = 0;
    for (const at of tried) {
      if (!isOnce && at < free) continue;
      const lane = laneAt(chain, at, letters, bend, down);
      if (lane === null) continue;
      const boxes = lane.under.map(([x, y]) => square(x, y, letters.size * 0.6));
      if (!boxes.every((box) => room.isFree(box) && room.holds(box))) continue;
      if (takes) for (const box of boxes) room.take(box);
      marks.push({ ...markOf(letters, letters.lines[0] ?? ""), ...lane.place });
      if (isOnce) break;
      free = at + letters.width + spacing;
    }
    return marks;
  });
}

/** A place along a chain where a name can stand straight; null where the chain bends too much, or ends. */
function laneAt(chain: Chain, at: number, letters: Lettering, bend: number, down: number) {
  const { width, size } = letters;
  const [from, to] = [along(chain, at - width / 2), along(chain, at + width / 2)];
  if (at < width / 2 || from === null || to === null) return null;
  const isBackwards = to[0] < from[0];
  const [start, end] = isBackwards ? [to, from] : [from, to];
  const chord = distance(start, end);
  if (chord < 0.8 * width) return null;
  const [ux, uy] = [(end[0] - start[0]) / chord, (end[1] - start[1]) / chord];
  const steps = Math.ceil(width / (size * 0.6));
  const under: Point[] = [];
  for (let i = 0; i <= steps; i++) {
    const on = along(chain, at - width / 2 + (i / steps) * width);
    if (on === null) return null;
    const off = (on[0] - start[0]) * uy - (on[1] - start[1]) * ux;
    if (Math.abs(off) > bend * size) return null;
    const along_ = (i / steps - 0.5) * width;
    const [mx, my] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
    under.push([mx + along_ * ux - down * size * uy, my + along_ * uy + down * size * ux]);
  }
  const [mx, my] = under[Math.floor(under.length / 2)] ?? start;
  const middle = steps % 2 === 0 ? [mx, my] : middleOf(under);
  const [x = 0, y = 0] = middle;
  return {
    under,
    place: {
      x: x - MIDDLE * size * uy,
      y: y + MIDDLE * size * ux,
      turned: (Math.atan2(uy, ux) * 180) / Math.PI,
    },
  };
}

const middleOf = (points: readonly Point[]) =>
  [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length);

/** Keeps names off a line, by boxes along it as dense as MapLibre places them. */
function keepClear(chain: Chain, spacing: number, half: number, canvas: Canvas, room: Room): void {
  for (let at = 0; at <= lengthOf(chain); at += spacing / 2) {
    const on = along(chain, at);
    if (on === null) break;
    const [x, y] = on;
    if (x > -half && y > -half && x < canvas.width + half && y < canvas.height + half) {
      room.take(square(x, y, half));
    }
  }
}

function markOf(letters: Lettering, text: string): TextMark {
  const { size, weight, fill, halo, opacity, spacing } = letters;
  return {
    kind: "text",
    x: 0,
    y: 0,
    text,
    size,
    weight,
    fill,
    halo,
    anchor: "middle",
    ...(opacity < 1 && { opacity }),
    ...(spacing > 0 && { spacing }),
  };
}

function signMarks(
  sign: NonNullable<ReturnType<typeof drawnSignOf>>,
  [x, y]: Point,
  opacity: number,
): Mark[] {
  const paths = sign.shapes.map(({ along: shape, closed, filled }) => ({
    d: `M${shape.map(([sx, sy]) => `${(x + sx).toFixed(2)} ${(y + sy).toFixed(2)}`).join("L")}${closed ? "Z" : ""}`,
    filled,
  }));
  const ends = { kind: "path", cap: "round", join: "round" } as const;
  const faint = opacity < 1;
  return [
    ...paths.map(({ d, filled }) => ({
      ...ends,
      d,
      stroke: sign.ground,
      strokeWidth: 2 * sign.halo + (filled ? 0 : sign.stroke),
      ...(faint && { strokeOpacity: opacity }),
    })),
    ...paths.map(({ d, filled }) =>
      filled
        ? { ...ends, d, fill: sign.colour, ...(faint && { fillOpacity: opacity }) }
        : {
            ...ends,
            d,
            stroke: sign.colour,
            strokeWidth: sign.stroke,
            ...(faint && { strokeOpacity: opacity }),
          },
    ),
  ];
}
