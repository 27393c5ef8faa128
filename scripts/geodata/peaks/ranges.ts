import { booleanPointInPolygon, feature, lineString, pointToLineDistance } from "@turf/turf";
import type { Contents, Range } from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import type { RangeFact } from "../facts/place.ts";
import type { Facts } from "../facts/tables.ts";
import { NATURAL_EARTH } from "../inputs/sourceIds.ts";
import { naturalEarthOutlines } from "../inputs/summits.ts";
import { named } from "../records/named.ts";
import { METHODS } from "../sentences/methods.ts";

/** A name is written over ground of this size: where exactly is a matter of room. */
const NAME_METRES = 30_000;
/** A range that the border runs along goes on from there, by no more than it is long itself. */
const BESIDE_METRES = 90_000;

/** ranges.geojson: curves for the names of ranges and basins, each held to what says where it lies. */
export async function ranges({ files }: Product, facts: Facts): Promise<Product> {
  const outlines = facts.ranges.length === 0 ? new Map() : await naturalEarthOutlines();
  const { features: sections } = files["borders.geojson"] as Contents<"borders.geojson">;
  const features = facts.ranges.map((fact): Range => {
    const drawn = facts.rangeCourses.features.find(({ properties }) => properties.id === fact.id);
    if (drawn === undefined) throw new Error(`no curve is drawn for ${fact.id}`);
    const curve = drawn.geometry.coordinates;
    const near = sections.filter(({ id }) => fact.along?.includes(id));
    const outline = fact.inside === undefined ? undefined : outlines.get(fact.inside);
    const strays = strayVertices(curve, { outline, near });
    if (strays.length > 0)
      throw new Error(`the curve of ${fact.id} strays at ${strays.join("; ")}`);
    return rangeFeature(fact, curve, [
      ...new Set(near.flatMap(({ properties }) => properties.sources)),
    ]);
  });
  return { files: { "ranges.geojson": { type: "FeatureCollection", features } } };
}

type Vertex = [number, number];

/** The vertices of a curve that lie outside the outline, or far from every one of the sections. */
export function strayVertices(
  curve: readonly Vertex[],
  {
    outline,
    near,
  }: {
    outline?: Parameters<typeof feature>[0] | undefined;
    near: readonly { geometry: { coordinates: Vertex[] } }[];
  },
): Vertex[] {
  if (outline !== undefined) {
    const ground = feature(outline) as Parameters<typeof booleanPointInPolygon>[1];
    return curve.filter((vertex) => !booleanPointInPolygon(vertex, ground));
  }
  return curve.filter(
    (vertex) =>
      !near.some(
        ({ geometry }) =>
          pointToLineDistance(vertex, lineString(geometry.coordinates), { units: "meters" }) <
          BESIDE_METRES,
      ),
  );
}

function rangeFeature(fact: RangeFact, curve: Vertex[], beside: string[]): Range {
  return named(
    fact,
    { type: "LineString", coordinates: curve },
    {
      status: "schematic",
      method: fact.inside === undefined ? METHODS.curveBesideBorder : METHODS.curveInOutline,
      accuracyMetres: NAME_METRES,
      sources: fact.inside === undefined ? beside : [NATURAL_EARTH],
      ...(fact.note === undefined ? {} : { note: fact.note }),
      kind: fact.kind,
      rank: fact.rank,
    },
  );
}
