import type { Problem } from "./parse.ts";
import type { SIDES } from "./schema/values.ts";
import type { About, BorderLine, Section } from "./schema.ts";

export type Side = (typeof SIDES)[number];

type Sides = About["sides"];

/** On which hand of one who walks along a line, from its first section to its last, a side lies. */
export const HAND_OF = { west: "right", east: "left", south: "right", north: "left" } as const;

/** Along which axis lines run that have a side called so: longitude is 0, latitude 1. */
export const AXIS_OF = { west: 1, east: 1, south: 0, north: 0 } as const;

export type Hand = (typeof HAND_OF)[Side];

/** What the sides of a border are called. */
export type SideNames = Readonly<Record<Hand, Side>>;

/** The two sides of the lines, by the hand on which each lies. */
export function sideNames(sides: Sides): SideNames {
  return "west" in sides ? { right: "west", left: "east" } : { right: "south", left: "north" };
}

/** Who ever lay on the right hand of the lines and on the left; today's state first. */
export function countriesBeside(sides: Sides): Record<Hand, readonly string[]> {
  return "west" in sides
    ? { right: sides.west, left: sides.east }
    : { right: sides.south, left: sides.north };
}

/** The side of the border's lines on which a country lies, or lay. Throws a RangeError on one that never did. */
export function sideOfCountry(sides: Sides, country: string): Side {
  const { right, left } = countriesBeside(sides);
  if (left.includes(country)) return sideNames(sides).left;
  if (right.includes(country)) return sideNames(sides).right;
  throw new RangeError(`${country} lies on neither side of the border`);
}

/** Lines that run against the direction in which their sides lie as they are called. */
export function runningBackwards(
  { sides }: Pick<About, "sides">,
  lines: readonly BorderLine[],
  sections: ReadonlyMap<string, Section>,
): Problem[] {
  const { right } = sideNames(sides);
  const axis = AXIS_OF[right];
  const way = axis === 1 ? "from north to south" : "from west to east";
  return lines
    .filter(({ sections: ids }) => {
      const first = sections.get(ids[0] ?? "")?.geometry.coordinates[0];
      const last = sections.get(ids.at(-1) ?? "")?.geometry.coordinates.at(-1);
      if (first === undefined || last === undefined) return false;
      return axis === 1 ? first[1] < last[1] : first[0] > last[0];
    })
    .map(({ id }) => ({
      file: "lines.json",
      where: id,
      what: `does not run ${way}, as lines do that have a ${right} side`,
    }));
}

/** What the sides say that cannot be. */
export function contradictingSides({ sides, countries, states }: About): Problem[] {
  const refuse = (what: string): Problem => ({ file: "atlas.json", where: "sides", what });
  const known = new Set(countries.map(({ id }) => id));
  const { right, left } = countriesBeside(sides);
  const names: readonly Side[] = Object.values(sideNames(sides));
  return [
    ...right
      .filter((country) => left.includes(country))
      .map((country) => refuse(`${country} lies on both sides`)),
    ...states
      .filter(({ side }) => side !== undefined && !names.includes(side))
      .map(({ id }) => refuse(`${id} lies on a side that is none of ${names.join(" and ")}`)),
    ...[...right, ...left]
      .filter((country) => !known.has(country))
      .map((country) => refuse(`${country} is none of the countries`)),
  ];
}
