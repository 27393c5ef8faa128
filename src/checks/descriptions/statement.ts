import type { Metres } from "../../measure/position.ts";
import type { FeatureKind } from "../../model/atlas.ts";
import type { CompassPoint } from "./compass.ts";
import type { Course, Spread } from "./shape.ts";

/** Something that a statement names. */
export interface Named {
  kind: FeatureKind | "line";
  id: string;
}

/** What of a thing is said to lie somewhere. */
export type Seat = "middle" | "point";

/**
 * One sentence of what a map shows at a glance: shape, direction, distance, and what touches what. Computed
 * from source coordinates; lengths in metres and areas in square metres by turf's sphere.
 */
export type Statement =
  /** A line that runs from one point of the compass to another. */
  | ({ says: "course"; nature: "land" | "water" | "undivided" | "line" } & Course)
  | ({ says: "extent"; squareMetres: number } & Spread)
  | ({ says: "window" } & Spread)
  /** What a line meets at its end in that direction; nothing where the border itself ends there. */
  | { says: "meets"; at: CompassPoint; things: readonly Named[] }
  | { says: "ends here"; at: CompassPoint }
  | { says: "along river"; river: Named }
  /** Who lies on either side of it: ids of `about.states`. */
  | { says: "parts"; west: string; east: string }
  /** So far, and in that direction, from a town, its middle or, being a point, itself. */
  | { says: "near"; of: Seat; metres: Metres; direction: CompassPoint; place: Named }
  | { says: "at place"; of: Seat; place: Named }
  /** It touches the line in these sections, or they run through it. */
  | { says: "touches"; line: Named; things: readonly Named[] }
  | { says: "crosses"; line: Named; things: readonly Named[] }
  | { says: "is border"; line: Named; things: readonly Named[] }
  /** It does not touch the line: so far off at the nearest, and in which direction from there. */
  | { says: "beside"; line: Named; metres: Metres; direction: CompassPoint; section: Named }
  | { says: "adjoins"; things: readonly Named[] }
  | { says: "rivers"; things: readonly Named[] }
  | { says: "flows into"; things: readonly Named[] }
  /** A stretch from one section to another. */
  | { says: "stretch"; metres: Metres; first: Named; last: Named; count: number }
  | { says: "points"; count: number }
  | { says: "nothing drawn" }
  | { says: "looks at"; things: readonly Named[] }
  | { says: "changed"; metres: Metres; squareMetres: number; first: Named; last: Named }
  | { says: "unchanged beside"; things: readonly Named[] }
  /** What is said of one of several. */
  | { says: "of"; thing: Named; statement: Statement };
