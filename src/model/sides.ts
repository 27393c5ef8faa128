import type { Problem } from "./parse.ts";
import type { About } from "./schema.ts";

type Sides = About["sides"];

/** The side of the border's lines on which a country lies, or lay. Throws a RangeError on one that never did. */
export function sideOfCountry({ west, east }: Sides, country: string): "west" | "east" {
  if (east.includes(country)) return "east";
  if (west.includes(country)) return "west";
  throw new RangeError(`${country} lies on neither side of the border`);
}

/** What the sides say that cannot be. */
export function contradictingSides({ sides, countries }: About): Problem[] {
  const refuse = (what: string): Problem => ({ file: "atlas.json", where: "sides", what });
  const known = new Set(countries.map(({ id }) => id));
  return [
    ...sides.west
      .filter((country) => sides.east.includes(country))
      .map((country) => refuse(`${country} lies on both sides`)),
    ...[...sides.west, ...sides.east]
      .filter((country) => !known.has(country))
      .map((country) => refuse(`${country} is none of the countries`)),
  ];
}
