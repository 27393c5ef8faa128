/** Brackets within brackets: those of a multipolygon, and one more for a collection. */
const DEEPEST = 6;

const TYPES: Record<string, { type: string; depth: number }> = {
  POINT: { type: "Point", depth: 0 },
  LINESTRING: { type: "LineString", depth: 1 },
  POLYGON: { type: "Polygon", depth: 2 },
  MULTIPOINT: { type: "MultiPoint", depth: 1 },
  MULTILINESTRING: { type: "MultiLineString", depth: 2 },
  MULTIPOLYGON: { type: "MultiPolygon", depth: 3 },
};

type Nested = number[] | Nested[];

/**
 * A geometry in the text of OGC 06-103r4, as GeoJSON has it and unchecked; null where it is none. An `SRID=…;`
 * before it is passed over, a third and fourth number as well. Collections are not read.
 *
 * @example geometryOfWkt("LINESTRING (80 45, 81 45)")
 */
export function geometryOfWkt(text: string): { type: string; coordinates: unknown } | null {
  const head =
    /^\s{0,20}(?:SRID=\d{1,9};\s{0,20})?([A-Z]{1,20})\s{0,20}(?:ZM|Z|M)?\s{0,20}(?=\()/i.exec(
      text.slice(0, 200),
    );
  const kind = Object.hasOwn(TYPES, head?.[1]?.toUpperCase() ?? "")
    ? TYPES[head?.[1]?.toUpperCase() ?? ""]
    : undefined;
  if (head === null || kind === undefined) return null;
  const nested = nestedIn(text, head[0].length);
  if (nested === null) return null;
  const { type, depth } = kind;
  if (depth === 0) return { type, coordinates: first(nested) };
  // A point of several may stand in brackets of its own, or in none.
  if (type === "MultiPoint") return { type, coordinates: nested.map((each) => innermost(each)) };
  return { type, coordinates: nested };
}

const first = (nested: Nested): Nested => (nested[0] ?? []) as Nested;

function innermost(nested: Nested | number): Nested | number {
  return Array.isArray(nested) && Array.isArray(nested[0]) ? first(nested) : nested;
}

/** Each bracket is a list, and what stands between commas in the innermost a list of numbers. */
function nestedIn(text: string, from: number): Nested | null {
  const stack: unknown[][] = [];
  let start = from;
  const close = (end: number): boolean => {
    const words = text.slice(start, end).trim();
    if (words === "") return true;
    const numbers = words.split(/\s+/).map(Number);
    stack.at(-1)?.push(numbers);
    return numbers.length > 1 && numbers.every(Number.isFinite);
  };
  for (let i = from; i < text.length; i++) {
    const sign = text[i];
    if (sign === "(") {
      if (stack.length >= DEEPEST || text.slice(start, i).trim() !== "") return null;
      stack.push([]);
      start = i + 1;
    } else if (sign === "," || sign === ")") {
      if (!close(i)) return null;
      start = i + 1;
      if (sign === ",") continue;
      const done = stack.pop();
      if (done === undefined) return null;
      if (stack.length === 0) return text.slice(i + 1).trim() === "" ? (done as Nested) : null;
      stack.at(-1)?.push(done);
    }
  }
  return null;
}
