import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, Polygon, Position } from "geojson";
import type { River, RiverJoin } from "../../../src/model/schema.ts";
import { metresBetween, vertex } from "../geometry/generalise.ts";

/** Looked up this many times a river's own accuracy off the line, so that the side is certain. */
const CLEAR = 1.5;

/** Tells from which country into which a river flows. */
export class Flow {
  private readonly countries: ReadonlyMap<string, Feature<Polygon>>;

  constructor(countries: ReadonlyMap<string, Feature<Polygon>>) {
    this.countries = countries;
  }

  /**
   * From the country above the course's vertex `upper` into that below `lower`. Null where the river, as
   * drawn, does not reach that far on both sides, or stays in one country.
   */
  past(river: River, upper: number, lower: number): RiverJoin["flow"] {
    const { geometry, properties } = river;
    if (geometry.type !== "LineString") return null;
    const course = geometry.coordinates;
    const away = CLEAR * properties.accuracyMetres;
    const from = this.countryOf(clear(course, upper, -1, away));
    const to = this.countryOf(clear(course, lower, 1, away));
    return from === null || to === null || from === to ? null : { from, to };
  }

  private countryOf(at: Position | null): string | null {
    if (at === null) return null;
    for (const [country, land] of this.countries) {
      if (booleanPointInPolygon(at, land)) return country;
    }
    return null;
  }
}

/** The first vertex up (-1) or down (1) the course that lies clear of the one at `index`. */
function clear(course: Position[], index: number, step: 1 | -1, metres: number): Position | null {
  for (let at = index + step; at >= 0 && at < course.length; at += step) {
    if (metresBetween(vertex(course, index), vertex(course, at)) > metres)
      return vertex(course, at);
  }
  return null;
}
