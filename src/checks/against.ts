import type { Geometry, GeometryCollection } from "geojson";
import { chainages } from "../measure/chainage.ts";
import { CrossingIndex } from "../measure/crossings.ts";
import { geodesicPath } from "../measure/densify.ts";
import {
  geodesicLength,
  greatCircleDistance,
  greatCircleLength,
  segmentLength,
} from "../measure/geodesy.ts";
import { partedBy, type Rings } from "../measure/lenses.ts";
import type { Length, Metres, Position } from "../measure/position.ts";
import { type Ruler, ruler } from "../measure/ruler.ts";
import { AXIS_OF, type Side, type SideNames } from "../model/sides.ts";
import { type Area, areasOf } from "./areas.ts";
import { EDGE_SPACING } from "./free.ts";
import { locateNear } from "./place.ts";
import { sideOf } from "./sides.ts";
import type { LineRuler } from "./stretch.ts";

/** What can be set against a border: anything drawn but a collection. */
export type Drawn = Exclude<Geometry, GeometryCollection>;

/** A stretch of a drawn line that runs as near to the border as both are known. */
export interface AlongBorder {
  /** Which of the drawn line's pieces, from 0. */
  piece: number;
  /** Metres on WGS84 from the piece's start. */
  from: Metres;
  to: Metres;
  length: Length;
  /** Chainages of its ends on the border; the border's may run the other way. */
  borderFrom: Metres;
  borderTo: Metres;
}

/** A place where a drawn line cuts the border. */
export interface BorderCrossing {
  point: Position;
  piece: number;
  /** Metres on WGS84 along the piece, and along the border from its beginning. */
  along: Metres;
  chainage: Metres;
  section: string;
}

/** The place of a drawn thing that is nearest to the border. */
export interface Nearest {
  from: Position;
  to: Position;
  /** Nothing where it crosses. */
  distance: Length;
  section: string;
  chainage: Metres;
  /** Accuracy of the section and of the file together: nearer than this, no side can be told. */
  tolerance: Metres;
}

/** How something drawn lies to a border. Lengths in metres, areas in square metres. */
export interface Against {
  kind: "points" | "lines" | "areas";
  /** Of lines, or of the outlines of areas; null of points. */
  length: Length | null;
  area: Area | null;
  /** As near to the border as both are known. */
  along: Length;
  /** Further off, by the side. */
  off: Partial<Record<Side, Length>>;
  stretches: AlongBorder[];
  /** How often it passes from one side to the other further than both are known. */
  passes: number;
  crossings: BorderCrossing[];
  nearest: Nearest;
  /** Of points: how many on which side, or too near to tell. Of areas: how much of each. */
  points: Partial<Record<Side | "on", number>>;
  areas: Partial<Record<Side, Area>> | null;
}

/** A coarser step than this is never needed, a finer one never worth its time. */
const [FINEST, MOST_STEPS] = [1, 100_000] as const;
/** Of the tolerance: how far one goes on before looking again. */
const STEP_SHARE = 0.25;
/** Where a stretch begins and ends is found to this. */
const END_PRECISION: Metres = 0.5;
/** Larger outlines are not cut into sides: that takes time as their length times the border's. */
const MOST_CORNERS = 20_000;

/**
 * Sets something drawn against a border: what runs along it and what off it on which side, where they cross, what is
 * nearest, how much of an area lies on which side.
 *
 * Along the border is what lies no further off than the accuracy of the section there plus the accuracy of the file: two
 * drawings of one course may err away from each other by both. Nearer than that, no side is told.
 *
 * @param accuracy ± of the drawn positions, in metres
 */
export function setAgainst(
  border: LineRuler,
  names: SideNames,
  drawn: Drawn,
  accuracy: Metres,
): Against {
  const asked: Asked = {
    border,
    names,
    accuracy,
    line: border.ruler.slice(0, border.ruler.length.wgs84),
  };
  switch (drawn.type) {
    case "Point":
      return ofPoints(asked, [asPosition(drawn.coordinates)]);
    case "MultiPoint":
      return ofPoints(asked, drawn.coordinates.map(asPosition));
    case "LineString":
      return ofLines(asked, [drawn.coordinates.map(asPosition)], "lines");
    case "MultiLineString":
      return ofLines(
        asked,
        drawn.coordinates.map((line) => line.map(asPosition)),
        "lines",
      );
    case "Polygon":
      return ofAreas(asked, [drawn.coordinates.map((ring) => ring.map(asPosition))]);
    case "MultiPolygon":
      return ofAreas(
        asked,
        drawn.coordinates.map((piece) => piece.map((ring) => ring.map(asPosition))),
      );
  }
}

interface Asked {
  border: LineRuler;
  /** Its positions. */
  line: readonly Position[];
  names: SideNames;
  accuracy: Metres;
}

const asPosition = ([x = 0, y = 0]: readonly number[]): [number, number] => [x, y];

/** One look from a place at the border. */
interface Look {
  at: Metres;
  point: Position;
  off: Metres;
  chainage: Metres;
  tolerance: Metres;
}

function look(asked: Asked, point: Position, at: Metres): Look {
  const { distanceOff: off, distanceAlong: chainage } = locateNear(asked.border, point);
  const section = sectionAt(asked.border, chainage);
  const tolerance = section.properties.accuracyMetres + asked.accuracy;
  return { at, point, off, chainage, tolerance };
}

const isAlong = ({ off, tolerance }: Look) => off <= tolerance;

/** The section at a chainage; where two meet, the one less well known. */
function sectionAt({ sections }: LineRuler, chainage: Metres) {
  const here = sections.filter(({ from, to }) => from.wgs84 <= chainage && chainage <= to.wgs84);
  const [best = sections[0]] = here.toSorted(
    (a, b) => b.section.properties.accuracyMetres - a.section.properties.accuracyMetres,
  );
  if (best === undefined) throw new RangeError("the border has no section");
  return best.section;
}

function nearestOf(asked: Asked, { point, off, chainage, tolerance }: Look): Nearest {
  const to = asked.border.ruler.pointAt(chainage);
  return {
    from: point,
    to,
    distance: { turf: greatCircleDistance(point, to), wgs84: off },
    section: sectionAt(asked.border, chainage).id,
    chainage,
    tolerance,
  };
}

const NONE: Length = { turf: 0, wgs84: 0 };
const plus = (a: Length | undefined, b: Length): Length => ({
  turf: (a?.turf ?? 0) + b.turf,
  wgs84: (a?.wgs84 ?? 0) + b.wgs84,
});

function ofPoints(asked: Asked, positions: readonly Position[]): Against {
  const looks = positions.map((point) => look(asked, point, 0));
  const points: Against["points"] = {};
  for (const each of looks) {
    const side = isAlong(each) ? "on" : sideOf(asked.line, each.point, asked.names);
    points[side] = (points[side] ?? 0) + 1;
  }
  return {
    kind: "points",
    length: null,
    area: null,
    along: NONE,
    off: {},
    stretches: [],
    passes: 0,
    crossings: [],
    nearest: nearestOf(asked, least(looks)),
    points,
    areas: null,
  };
}

function least(looks: readonly Look[]): Look {
  const [first] = looks;
  if (first === undefined) throw new RangeError("there is nothing to set against the border");
  return looks.reduce((best, each) => (each.off < best.off ? each : best), first);
}

function ofLines(
  asked: Asked,
  pieces: readonly (readonly Position[])[],
  kind: "lines" | "areas",
): Against {
  const index = new CrossingIndex(asked.line);
  const all: Against = {
    kind,
    length: NONE,
    area: null,
    along: NONE,
    off: {},
    stretches: [],
    passes: 0,
    crossings: [],
    nearest: nearestOf(asked, look(asked, pieces[0]?.[0] ?? [0, 0], 0)),
    points: {},
    areas: null,
  };
  for (const [piece, vertices] of pieces.entries()) {
    // Long legs are geodesics when they are measured, and straight in degrees when they are cut.
    const dense = geodesicPath(vertices, EDGE_SPACING);
    const own = ruler(dense);
    all.length = plus(all.length ?? NONE, {
      turf: greatCircleLength(vertices),
      wgs84: geodesicLength(vertices),
    });
    const { runs, nearest } = runsOf(asked, own);
    let before: Side | null = null;
    for (const run of runs) {
      const { length } = own.measure(run.from, run.to);
      if (run.side === null) {
        all.along = plus(all.along, length);
        const [borderFrom, borderTo] = [run.borderFrom, run.borderTo];
        all.stretches.push({ piece, from: run.from, to: run.to, length, borderFrom, borderTo });
      } else {
        all.off[run.side] = plus(all.off[run.side], length);
        if (before !== null && before !== run.side) all.passes++;
        before = run.side;
      }
    }
    if (nearest.off < all.nearest.distance.wgs84) all.nearest = nearestOf(asked, nearest);
    all.crossings.push(...crossingsOf(asked, index, dense, piece));
  }
  const [crossing] = all.crossings;
  if (crossing !== undefined) {
    all.nearest = nearestOf(asked, {
      ...look(asked, crossing.point, 0),
      off: 0,
      chainage: crossing.chainage,
    });
  }
  return all;
}

function crossingsOf(
  { border }: Asked,
  index: CrossingIndex,
  line: readonly Position[],
  piece: number,
): BorderCrossing[] {
  const chain = chainages(line, segmentLength);
  return index.of(line).map(({ point, otherSegment, otherFraction }) => {
    const { distanceAlong: chainage } = locateNear(border, point);
    const [from = 0, to = 0] = [chain[otherSegment], chain[otherSegment + 1]];
    const along = from + otherFraction * (to - from);
    return { point, piece, along, chainage, section: sectionAt(border, chainage).id };
  });
}

interface Run {
  from: Metres;
  to: Metres;
  /** Null where it runs along the border. */
  side: Side | null;
  borderFrom: Metres;
  borderTo: Metres;
}

/**
 * A line cut where it comes to the border and leaves it. From a place so far off nothing nearer can be but further on
 * by that: so one goes in long steps where the border is far, and in short ones beside it.
 */
function runsOf(asked: Asked, own: Ruler): { runs: Run[]; nearest: Look } {
  const total = own.length.wgs84;
  const tolerances = asked.border.sections.map(
    ({ section }) => section.properties.accuracyMetres + asked.accuracy,
  );
  const [tightest, widest] = [Math.min(...tolerances), Math.max(...tolerances)];
  const finest = Math.max(FINEST, STEP_SHARE * tightest, total / MOST_STEPS);
  const lookAt = (at: Metres) => look(asked, own.pointAt(at), at);
  const runs: Run[] = [];
  let start = lookAt(0);
  let last = start;
  let furthest = start;
  let nearest = start;
  const close = (end: Look) => {
    const along = isAlong(start);
    const side = along ? null : sideOf(asked.line, furthest.point, asked.names);
    const ends = { borderFrom: start.chainage, borderTo: end.chainage };
    // On the line itself lies nothing that is further off than it is known.
    if (end.at > start.at)
      runs.push({ from: start.at, to: end.at, side: side === "on" ? null : side, ...ends });
  };
  while (last.at < total) {
    const clear = isAlong(last) ? last.tolerance - last.off : last.off - widest;
    const next = lookAt(Math.min(total, last.at + Math.max(finest, clear / 2)));
    if (isAlong(next) !== isAlong(last)) {
      const change = changeBetween(last, next, lookAt);
      close(change);
      start = { ...change, off: next.off, tolerance: next.tolerance };
      furthest = next;
    }
    if (next.off > furthest.off) furthest = next;
    if (next.off < nearest.off) nearest = next;
    last = next;
  }
  close(last);
  return { runs, nearest: closest(nearest, finest, total, lookAt) };
}

/** Where, between two places, a line comes to the border or leaves it. */
function changeBetween(a: Look, b: Look, lookAt: (at: Metres) => Look): Look {
  let [low, high] = [a, b];
  while (high.at - low.at > END_PRECISION) {
    const middle = lookAt((low.at + high.at) / 2);
    if (isAlong(middle) === isAlong(a)) low = middle;
    else high = middle;
  }
  return high;
}

/** The nearest place about one that is nearly so: the distance falls up to it and rises after. */
function closest(about: Look, finest: Metres, total: Metres, lookAt: (at: Metres) => Look): Look {
  const reach = Math.max(finest, about.off);
  let [low, high] = [Math.max(0, about.at - reach), Math.min(total, about.at + reach)];
  let best = about;
  while (high - low > END_PRECISION) {
    const [a, b] = [lookAt(low + (high - low) / 3), lookAt(high - (high - low) / 3)];
    if (a.off < b.off) high = b.at;
    else low = a.at;
    for (const each of [a, b]) if (each.off < best.off) best = each;
  }
  return best;
}

function ofAreas(asked: Asked, polygons: readonly (readonly [number, number][])[][]): Against {
  const outer = polygons.flatMap(([ring]) => (ring === undefined ? [] : [ring]));
  const surface = { type: "MultiPolygon" as const, coordinates: polygons };
  const area = areasOf(surface);
  const all = ofLines(asked, outer, "areas");
  return { ...all, area, areas: bySide(asked, polygons, all) };
}

/** How much of an area lies on which side; null where that would take too long. */
function bySide(
  { line, names }: Asked,
  polygons: readonly (readonly [number, number][])[][],
  { crossings }: Against,
): Against["areas"] {
  const found: Partial<Record<Side, Area>> = {};
  const add = (side: Side, { turf, wgs84 }: Area) => {
    found[side] = plus(found[side], { turf, wgs84 });
  };
  for (const [k, rings] of polygons.entries()) {
    const whole = rings as Rings;
    const area = areasOf({ type: "Polygon", coordinates: whole });
    if (crossings.every(({ piece }) => piece !== k)) {
      const side = whole[0]
        ?.map((at) => sideOf(line, at, names))
        .find((each): each is Side => each !== "on");
      if (side !== undefined) add(side, area);
      continue;
    }
    if (whole.flat().length > MOST_CORNERS) return null;
    // A line that runs east is turned, with all that lies beside it, until it runs south.
    const isTurned = AXIS_OF[names.right] !== 1;
    const turned = (at: Position): [number, number] =>
      isTurned ? [at[1], -at[0]] : [at[0], at[1]];
    const back = (at: Position): [number, number] => (isTurned ? [-at[1], at[0]] : [at[0], at[1]]);
    const { west, east } = partedBy(
      whole.map((ring) => ring.map(turned)),
      line.map(turned),
    );
    for (const [side, parts] of [
      [names.right, west],
      [names.left, east],
    ] as const) {
      const coordinates = parts.map((part) => part.map((ring) => ring.map(back)));
      add(side, areasOf({ type: "MultiPolygon", coordinates }));
    }
  }
  return found;
}
