import type { Stray } from "./lineReferences.ts";
import type { RegionFact } from "./region.ts";
import { FACTS, type Facts } from "./tables.ts";

/** What is told of that can only be taken from a package or a bank, where region.yaml does not say how. */
export function missingInRegion(facts: Facts): Stray[] {
  const { countries, lakes, riverWaypoints, riverCourses, basins, basinOutlines, towns } = facts;
  const asked: [part: keyof RegionFact, path: string, keys: Stray["keys"], isTold: boolean][] = [
    ["neighbours", FACTS.countries.path, [], countries.some(({ zones }) => zones.length > 0)],
    ["land", FACTS.countries.path, [], countries.some(({ inside }) => inside !== undefined)],
    ["lakes", FACTS.lakes.path, ["drawn"], lakes.drawn.length > 0],
    ["rivers", FACTS.riverWaypoints.path, [], riverWaypoints.features.length > 0],
    ["rivers", FACTS.riverCourses.path, [], riverCourses.features.length > 0],
    [
      "basins",
      FACTS.basins.path,
      ["basins"],
      basins.basins.length > 0 && basinOutlines.features.length === 0,
    ],
    ["towns", FACTS.towns.path, [], towns.length > 0],
  ];
  return asked
    .filter(([part, , , isTold]) => isTold && facts.region[part] === undefined)
    .map(([part, path, keys]) => ({
      path,
      keys,
      what: `${FACTS.region.path} must say under ${part} how what is told here is taken from the data of the world`,
    }));
}

/** A part of region.yaml; reading has seen to it that it is there where it is asked for. */
export function inRegion<P extends keyof RegionFact>(
  { region }: Pick<Facts, "region">,
  part: P,
): NonNullable<RegionFact[P]> {
  const told = region[part];
  if (told === undefined) throw new Error(`${FACTS.region.path} has no ${part}`);
  return told;
}
