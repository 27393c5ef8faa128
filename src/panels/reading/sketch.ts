import type { Geometry, Position } from "geojson";
import { boundsOf } from "../../measure/bounds.ts";
import { type Atlas, sectionsOf } from "../../model/atlas.ts";
import { presentLineOf } from "../../model/lines.ts";
import type { BorderLine, Chapter, Place } from "../../model/schema.ts";
import { lineInForce } from "../../model/time.ts";
import { placesOfChapter } from "../../state/derived.ts";
import type { LineGroups } from "../../symbology/lineGroups.ts";
import type { Palette } from "../../symbology/palette.ts";
import { DASHES } from "../../symbology/strokes.ts";

export const [SKETCH_WIDTH, SKETCH_HEIGHT] = [480, 300] as const;

/** Room around what a chapter is about, as a share of its size. */
const MARGIN = 0.12;
/** A chapter of a single place shows what is around it, in degrees. */
const LEAST_DEGREES = 0.8;
/** Vertices nearer than this are one to the eye, in units of the sketch. */
const FINEST = 0.7;
/** A town's name is about so broad and high, in units of the sketch. */
const [LETTER_WIDTH, NAME_HEIGHT] = [6, 14] as const;

type At = readonly [x: number, y: number];

interface SketchedLine {
  line: BorderLine;
  colour: keyof Palette;
  parts: { path: string; dash: readonly number[] | undefined }[];
}

/** A small map of a chapter that needs no WebGL: paths of an SVG, north up, in equal scale both ways. */
export interface Sketch {
  lakes: string;
  rivers: string;
  /** What the chapter is about that is a surface. */
  grounds: string;
  /** What it is about that is a place. */
  points: At[];
  /** The lines of the border, the older first, each in its colour and dashed where it was not surveyed. */
  lines: SketchedLine[];
  towns: { place: Place; at: At }[];
}

export function sketchOf(
  atlas: Atlas,
  groups: LineGroups,
  chapter: Chapter,
  nameOf: (town: Place) => string,
): Sketch {
  const about = placesOfChapter(atlas, chapter);
  const { path, at, isIn } = projection(about);
  const geometries = about.type === "GeometryCollection" ? about.geometries : [about];
  const towns = [...atlas.places.values()]
    .filter(({ properties: { kind, rank } }) => rank < 3 && (kind === "city" || kind === "town"))
    .toSorted((a, b) => a.properties.rank - b.properties.rank)
    .map((place) => ({ place, at: at(place.geometry.coordinates) }))
    .filter(({ at }) => isIn(at));
  return {
    lakes: paths([...atlas.lakes.values()].filter(isLarge), path),
    rivers: paths([...atlas.rivers.values()].filter(isLarge), path),
    grounds: geometries.filter(isSurface).map(path).join(""),
    points: geometries.flatMap((each) => (each.type === "Point" ? [at(each.coordinates)] : [])),
    lines: linesOf(atlas, chapter).map((line) => sketched(atlas, groups, line, path)),
    towns: withRoom(towns, nameOf),
  };
}

function linesOf(atlas: Atlas, { view: { date, compare } }: Chapter): BorderLine[] {
  if (compare !== null) return compare.flatMap((id) => atlas.lines.get(id) ?? []);
  const inForce = date === null ? presentLineOf(atlas) : lineInForce(atlas.lines.values(), date);
  return inForce === null ? [] : [inForce];
}

function sketched(
  atlas: Atlas,
  { present, older, ofLine }: LineGroups,
  line: BorderLine,
  path: (of: Geometry) => string,
): SketchedLine {
  const group = older.find(({ id }) => id === ofLine.get(line.id)) ?? present;
  const parts = sectionsOf(atlas, line).map(({ geometry, properties: { status } }) => ({
    path: path(geometry),
    dash: status in DASHES ? DASHES[status as keyof typeof DASHES] : undefined,
  }));
  return { line, colour: group.colour, parts };
}

/** Equirectangular, true to scale in the middle of what is shown. */
function projection(about: Geometry) {
  const [west, south, east, north] = boundsOf(about);
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const width = Math.max((east - west) * narrowing, LEAST_DEGREES) * (1 + 2 * MARGIN);
  const height = Math.max(north - south, LEAST_DEGREES) * (1 + 2 * MARGIN);
  const scale = Math.min(SKETCH_WIDTH / width, SKETCH_HEIGHT / height);
  const at = ([x = 0, y = 0]: Position): At => [
    SKETCH_WIDTH / 2 + (x - longitude) * narrowing * scale,
    SKETCH_HEIGHT / 2 - (y - latitude) * scale,
  ];
  const drawn = (positions: Position[]) => {
    const kept: At[] = [];
    for (const each of positions.map(at)) {
      const last = kept.at(-1);
      if (last === undefined || Math.hypot(each[0] - last[0], each[1] - last[1]) > FINEST) {
        kept.push(each);
      }
    }
    const isNear = kept.some(isIn);
    return isNear
      ? `M${kept.map((each) => each.map((n) => n.toFixed(1)).join(" ")).join("L")}`
      : "";
  };
  const path = (geometry: Geometry): string => chainsOf(geometry).map(drawn).join("");
  return { path, at, isIn };
}

function isIn([x, y]: At): boolean {
  return x > 0 && y > 0 && x < SKETCH_WIDTH && y < SKETCH_HEIGHT;
}

function chainsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

function paths(features: Iterable<{ geometry: Geometry }>, path: (of: Geometry) => string) {
  return [...features].map(({ geometry }) => path(geometry)).join("");
}

function isLarge({ properties }: { properties: { rank: number } }): boolean {
  return properties.rank < 3;
}

function isSurface({ type }: Geometry): boolean {
  return type === "Polygon" || type === "MultiPolygon";
}

/** Those whose names stand free of the names before them and within the sketch. */
function withRoom(towns: Sketch["towns"], nameOf: (town: Place) => string): Sketch["towns"] {
  const kept: Sketch["towns"] = [];
  const end = ({ place, at: [x] }: Sketch["towns"][number]) =>
    x + 8 + LETTER_WIDTH * nameOf(place).length;
  for (const town of towns) {
    const [x, y] = town.at;
    const isFree = kept.every(
      (other) =>
        Math.abs(other.at[1] - y) > NAME_HEIGHT || end(other) < x || end(town) < other.at[0],
    );
    if (isFree && end(town) < SKETCH_WIDTH && y > NAME_HEIGHT) kept.push(town);
  }
  return kept;
}
