import type { Atlas } from "./atlas.ts";

/** The sections by which the two sides' own maps draw the border. */
export interface SidesMaps {
  west: readonly string[];
  east: readonly string[];
}

/** The maps that ground in dispute lies between, the western side's and the eastern side's; none where there is none. */
export function sidesMapsOf({ areas, lines }: Pick<Atlas, "areas" | "lines">): SidesMaps {
  const between = [...areas.values()].flatMap(({ properties }) =>
    properties.kind === "disputed" && properties.between !== null ? [properties.between] : [],
  );
  const sections = (side: 0 | 1) => [
    ...new Set(between.flatMap((pair) => lines.get(pair[side])?.sections ?? [])),
  ];
  return { west: sections(0), east: sections(1) };
}
