import { told } from "../../../src/model/prose.ts";
import {
  type BorderLine,
  type Contents,
  type Instrument,
  LANGUAGES,
  type PlacedPoint,
} from "../../../src/model/schema.ts";
import { firstDayOf, lineInForce } from "../../../src/model/time.ts";
import type { Product } from "../build/product.ts";
import type { NamesFact } from "../facts/names.ts";
import { filled } from "../facts/placeholders.ts";
import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import { named } from "../records/named.ts";
import { NOTES } from "../sentences/notes.ts";
import { anchorsOf } from "./anchors.ts";
import { type Course, coursesOf, type Nearest, nearestOn } from "./courses.ts";

type Point = Instrument["points"][number];
type Placed = Point & { position: Position; accuracyMetres: number };
type Distance = PlacedPoint["properties"]["distances"][number];

/** As a position that is read, concluded or remembered was obtained. */
const STATUS = {
  sourced: "as mapped",
  inferred: "reconstructed",
  recalled: "schematic",
} as const satisfies Record<Point["certainty"], PlacedPoint["properties"]["status"]>;

/** points.geojson: the points of the acts that are placed, each with how far every border passes from it. */
export async function points({ files }: Product, facts: Facts): Promise<Product> {
  const sections = files["borders.geojson"] as Contents<"borders.geojson">;
  const lines = files["lines.json"] as BorderLine[];
  const courses = coursesOf(lines, new Map(sections.features.map((each) => [each.id, each])));
  const circles = circlesOf(facts, lines);
  const features = (files["instruments.json"] as Instrument[]).flatMap((act) =>
    act.points
      .filter((point) => isPlaced(point))
      .map((point) => {
        const passes = courses.map((course) => ({
          course,
          near: nearestOn(course, point.position),
        }));
        return named({ id: point.id, names: namesOf(point) }, pointAt(point.position), {
          status: STATUS[point.certainty],
          method: point.evidence,
          accuracyMetres: point.accuracyMetres,
          sources: [point.source],
          instrument: act.id,
          article: point.article,
          number: point.number,
          today: point.today,
          elevationMetres: point.elevationMetres,
          certainty: point.certainty,
          placedOn: point.placedOn,
          lines: linesOf(act, point, passes, lines),
          distances: passes.map(
            ({ course, near }): Distance => ({
              line: course.line.id,
              metres: { turf: decimetre(near.metres.turf), wgs84: decimetre(near.metres.wgs84) },
              section: near.sections[0].id,
              lineAccuracyMetres: Math.max(
                ...near.sections.map(({ properties }) => properties.accuracyMetres),
              ),
              circle: circles(point, course, near),
              beyond: near.atEnd && near.metres.wgs84 > point.accuracyMetres,
            }),
          ),
        });
      }),
  );
  return { files: { "points.geojson": { type: "FeatureCollection", features } } };
}

function isPlaced(point: Point): point is Placed {
  return point.position !== null && point.accuracyMetres !== null;
}

const pointAt = (coordinates: Position) => ({ type: "Point" as const, coordinates });
const decimetre = (metres: number) => Number(metres.toFixed(1));

/** As the act calls it; where it has a number only, by that, in every language. */
function namesOf({ number, name_en, name_kk, name_ru, name_zh }: Point): NamesFact {
  const names = { en: name_en, kk: name_kk, ru: name_ru, zh: name_zh };
  if (number === null || Object.values(names).some((name) => name !== null)) return names;
  const numbered = filled(NOTES.numbered, { number });
  const inEach = LANGUAGES.map((language) => [language, told(numbered, language).text]);
  return Object.fromEntries(inEach) as NamesFact;
}

type Passes = readonly { course: Course; near: Nearest }[];

/** The borders a point is of, the oldest first. */
function linesOf(
  { id, date }: Instrument,
  { accuracyMetres }: Placed,
  passes: Passes,
  lines: readonly BorderLine[],
): string[] {
  const then = lineInForce(lines, date);
  return passes.flatMap(({ course: { line }, near: { sections, metres } }) => {
    const rests = sections.some(({ properties }) =>
      properties.basis.some(({ instrument }) => instrument === id),
    );
    const isLater = then !== null && firstDayOf(line.validFrom) > firstDayOf(date);
    const isOf = line.id === then?.id || (isLater && rests && metres.wgs84 <= accuracyMetres);
    return isOf ? [line.id] : [];
  });
}

/** Why a point's distance from a course proves nothing; null where it is a test. */
function circlesOf(facts: Facts, lines: readonly BorderLine[]) {
  const anchors = anchorsOf(facts);
  const partsOf = (course: Course) => course.rulers.flatMap(({ line }) => line.sections);
  const own = new Map(lines.map((line) => [line.id, line]));
  return ({ position, placedOn }: Placed, course: Course, near: Nearest): Distance["circle"] => {
    const through = partsOf(course).flatMap((section) => anchors.get(section) ?? []);
    if (through.some((at) => String(at) === String(position))) return "drawn through it";
    // A line shares the sections that have not moved: where it is the one the point was read from, so it is of both.
    const source = own.get(placedOn ?? "")?.sections ?? [];
    return near.sections.some(({ id }) => source.includes(id)) ? "read from it" : null;
  };
}
