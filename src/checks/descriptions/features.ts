import type { AtlasFeature, FeatureKind } from "../../model/atlas.ts";
import type { Basin, RiverJoin } from "../../model/schema.ts";
import { areasOf } from "../areas.ts";
import type { Ground } from "../ground.ts";
import type { LineRuler } from "../stretch.ts";
import { directionOf } from "./compass.ts";
import { chainsOf, courseOf, endsOf, halfWay, isArea, middleOf, spreadOf } from "./shape.ts";
import type { Named, Statement } from "./statement.ts";
import { asSection, besideLine, near, waterAt } from "./surroundings.ts";

/** Who lies on either side of a line: ids of the states. */
export interface Sides {
  west: string;
  east: string;
}

/**
 * A section of a border line in words: how it runs, whom it parts, what it meets at either end, and which
 * town is near its middle. Throws a RangeError where the line has no such section.
 *
 * @param along the ruler along the line it is told of as a part of
 * @param sides whom that line parts; null where it is not known
 */
export function describeSection(
  ground: Ground,
  along: LineRuler,
  id: string,
  sides: Sides | null,
): Statement[] {
  const index = along.sections.findIndex(({ section }) => section.id === id);
  const found = along.sections[index];
  if (found === undefined) throw new RangeError(`${along.line.id} has no section ${id}`);
  const { geometry, properties } = found.section;
  const chains = chainsOf(geometry);
  const middle = halfWay(chains);
  const [start, end] = endsOf(chains);
  const meets = (position: typeof start, next: number, accuracyMetres: number): Statement => {
    const at = directionOf(position, middle);
    const neighbour = along.sections[next]?.section;
    const reach = accuracyMetres + properties.accuracyMetres;
    const water = waterAt(ground, position, reach, properties.river);
    const things = [...(neighbour === undefined ? [] : [asSection(neighbour.id)]), ...water];
    return things.length === 0 ? { says: "ends here", at } : { says: "meets", at, things };
  };
  const { river } = properties;
  return [
    { says: "course", nature: properties.kind, ...courseOf(chains) },
    ...(river === null
      ? []
      : [{ says: "along river", river: { kind: "river", id: river } } as const]),
    ...(sides === null ? [] : [{ says: "parts", ...sides } as const]),
    meets(start, index - 1, properties.startAccuracyMetres),
    meets(end, index + 1, properties.endAccuracyMetres),
    ...near(ground, middle),
  ];
}

/** A whole line in words: how it runs, how far it reaches, whom it parts. */
export function describeLine(along: LineRuler, sides: Sides | null): Statement[] {
  const chains = along.sections.map(({ section }) => section.geometry.coordinates);
  const { line } = along;
  const [first = "", last = first] = [line.sections[0], line.sections.at(-1)];
  const course = courseOf(chains);
  return [
    { says: "course", nature: "line", ...course },
    { says: "window", ...spreadOf(chains) },
    ...(sides === null ? [] : [{ says: "parts", ...sides } as const]),
    {
      says: "stretch",
      metres: course.metres,
      first: asSection(first),
      last: asSection(last),
      count: line.sections.length,
    },
  ];
}

/**
 * Any other feature in words: its shape, where it lies to the line, what it touches, which town is near.
 *
 * @param along the ruler along the line that it is seen beside
 */
export function describeFeature(
  ground: Ground,
  along: LineRuler,
  kind: Exclude<FeatureKind, "section">,
  feature: AtlasFeature,
): Statement[] {
  const { geometry } = feature;
  return [
    ...shape(geometry),
    ...ofKind(ground, along, kind, feature),
    ...near(
      ground,
      middleOf(geometry),
      geometry.type === "Point" ? "point" : "middle",
      kind === "place" ? feature.id : null,
    ),
  ];
}

/** How it runs, or how far it reaches; a point has no shape. */
export function shape(geometry: AtlasFeature["geometry"]): Statement[] {
  if (geometry.type === "Point") return [];
  const chains = chainsOf(geometry);
  if (!isArea(geometry)) return [{ says: "course", nature: "line", ...courseOf(chains) }];
  const { turf } = areasOf(geometry as Parameters<typeof areasOf>[0]);
  return [{ says: "extent", squareMetres: turf, ...spreadOf(chains) }];
}

function ofKind(
  ground: Ground,
  along: LineRuler,
  kind: Exclude<FeatureKind, "section">,
  feature: AtlasFeature,
): Statement[] {
  switch (kind) {
    case "river":
      return ofRiver(ground, along, feature);
    case "basin":
      return ofBasin(ground, along, feature as Basin);
    case "lake":
      return [...ofLake(ground, feature), ...besideLine(along, feature)];
    case "area":
    case "work":
    case "place":
    case "point":
    case "neighbour":
      return besideLine(along, feature);
  }
}

function ofRiver(ground: Ground, along: LineRuler, { id, geometry, properties }: AtlasFeature) {
  const line: Named = { kind: "line", id: along.line.id };
  const joins = ground.riverJoins.filter((join) => join.river === id && join.line === line.id);
  const sectionsWhere = (relation: RiverJoin["relation"]): Named[] => {
    const sections = joins.filter((join) => join.relation === relation).map((join) => join.section);
    return [...new Set(sections)].map(asSection);
  };
  const [follows, crosses] = [
    along.line.sections
      .filter((each) => ground.sections.get(each)?.properties.river === id)
      .map(asSection),
    sectionsWhere("crosses"),
  ];
  const [, mouth] = endsOf(chainsOf(geometry));
  const into = waterAt(ground, mouth, properties.accuracyMetres, id);
  const statements: Statement[] = [
    ...(into.length === 0 ? [] : [{ says: "flows into", things: into } as const]),
    ...(follows.length === 0 ? [] : [{ says: "is border", line, things: follows } as const]),
    ...(crosses.length === 0 ? [] : [{ says: "crosses", line, things: crosses } as const]),
  ];
  // A river that has to do with the border in neither way lies beside it.
  if (follows.length + crosses.length > 0) return statements;
  return [...statements, ...besideLine(along, { geometry, properties })];
}

/** The rivers that end at its shore, or begin there. */
function ofLake(ground: Ground, { geometry, properties }: AtlasFeature): Statement[] {
  const lakes = new Map([["", { id: "", geometry, properties }]]) as unknown as Ground["lakes"];
  const things = [...ground.rivers.values()]
    .filter((river) => river.properties.name_en !== null)
    .filter((river) =>
      endsOf(chainsOf(river.geometry)).some(
        (end) =>
          waterAt({ lakes, rivers: new Map() }, end, river.properties.accuracyMetres, null).length >
          0,
      ),
    )
    .map(({ id }): Named => ({ kind: "river", id }));
  return things.length === 0 ? [] : [{ says: "rivers", things }];
}

/** The parts of basins it shares an outline with, vertex for vertex, and where the border runs along it. */
function ofBasin(ground: Ground, along: LineRuler, basin: Basin): Statement[] {
  const vertices = (part: Basin) =>
    chainsOf(part.geometry)
      .flat()
      .map((at) => at.join());
  const own = new Set(vertices(basin));
  const things = [...ground.basins.values()]
    .filter(({ id }) => id !== basin.id)
    // One vertex is a corner; two are an edge.
    .filter((part) => vertices(part).filter((at) => own.has(at)).length > 1)
    .map(({ id }): Named => ({ kind: "basin", id }));
  return [
    ...(things.length === 0 ? [] : [{ says: "adjoins", things } as const]),
    ...besideLine(along, basin),
  ];
}
