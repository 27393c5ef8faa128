import * as v from "valibot";

/** Something of both sides of the border, called as `sides` of atlas.yaml calls them. */
export function ofSides<S extends v.GenericSchema>(schema: S) {
  return v.union([
    v.strictObject({ west: schema, east: schema }),
    v.strictObject({ south: schema, north: schema }),
  ]);
}

/** Something of both ends of the border: north and south where its sides are west and east, else west and east. */
export function ofEnds<S extends v.GenericSchema>(schema: S) {
  return v.union([
    v.strictObject({ north: schema, south: schema }),
    v.strictObject({ west: schema, east: schema }),
  ]);
}

/** What is told of the two ends, in the direction of the line. */
export function inOrder<T>(
  ends: { north: T; south: T } | { west: T; east: T },
): readonly [first: T, last: T] {
  return "north" in ends ? [ends.north, ends.south] : [ends.west, ends.east];
}
