import {
  FIXED_GROUPS,
  type FixedGroup,
  GROUPS,
  type Heading,
  type LayerGroup,
  type Swatch,
} from "./groups.ts";
import type { LineGroup, LineGroups, OlderGroup } from "./lineGroups.ts";

type SwatchKey = (typeof GROUPS)[FixedGroup]["swatches"][number]["key"];

/** A row of the legend. What is named by a line is named in all languages, all else by a message key. */
export interface LegendRow {
  group: LayerGroup;
  heading: Heading;
  name: LineGroup["name"] | `group.${Exclude<FixedGroup, "border">}`;
  /** Named by message keys where there are several. */
  swatches: readonly { key: SwatchKey | null; swatch: Swatch }[];
}

/** Every group of an atlas, in order. */
export function legendRows({ present, older }: LineGroups): LegendRow[] {
  return FIXED_GROUPS.flatMap((group): LegendRow[] => {
    const { heading, swatches } = GROUPS[group];
    if (group === "border") {
      return [{ group, heading, name: present.name, swatches }, ...older.map(rowOf)];
    }
    const row = { group, heading, name: `group.${group}` } as const;
    const oldest = older.at(-1);
    // The belt of the oldest line is the widest, and what a reader sees of the belts first.
    if (group === "doubt" && oldest !== undefined) {
      return [{ ...row, swatches: [{ key: null, swatch: belt(oldest.colour) }] }];
    }
    return [{ ...row, swatches }];
  });
}

const rowOf = ({ id, name, swatch }: OlderGroup): LegendRow => ({
  group: id,
  heading: GROUPS.border.heading,
  name,
  swatches: [{ key: null, swatch }],
});

const belt = (colour: LineGroup["colour"]): Swatch => ({
  shape: "fill",
  colour,
  outline: colour,
  faint: true,
});
