import {
  belt,
  FIXED_GROUPS,
  type FixedGroup,
  GROUPS,
  type Heading,
  type LayerGroup,
  type Swatch,
} from "./groups.ts";
import type { LineGroup, LineGroups, OlderGroup } from "./lineGroups.ts";

type SwatchKey = (typeof GROUPS)[FixedGroup]["swatches"][number]["key"];

/** What an atlas calls things of the legend in words of its own. */
type OwnWords = Partial<
  Record<
    "evidence" | "changed" | "gained" | "claims" | "extents" | "basins" | "sketched",
    LineGroup["name"] | undefined
  >
>;

/** A basin of the atlas, as its parts are washed. */
export interface LegendBasin {
  name: LineGroup["name"];
  swatch: Swatch;
}

/** A row of the legend. What the atlas names is named in all languages, all else by a message key. */
export interface LegendRow {
  group: LayerGroup;
  heading: Heading;
  name: LineGroup["name"] | `group.${Exclude<FixedGroup, "border">}`;
  /** Named by message keys where there are several. */
  swatches: readonly {
    key: SwatchKey | null;
    /** What the atlas itself calls it. */
    name?: LineGroup["name"];
    swatch: Swatch;
  }[];
}

/** Every group of an atlas, in order. */
export function legendRows(
  { present, older }: LineGroups,
  own: OwnWords = {},
  basins: readonly LegendBasin[] = [],
): LegendRow[] {
  return FIXED_GROUPS.flatMap((group): LegendRow[] => {
    const { heading, swatches } = GROUPS[group];
    if (group === "border") {
      return [{ group, heading, name: present.name, swatches }, ...older.map(rowOf)];
    }
    const name: LegendRow["name"] = own[group as keyof OwnWords] ?? `group.${group}`;
    const row = { group, heading, name };
    const oldest = older.at(-1);
    // The belt of the oldest line is the widest, and what a reader sees of the belts first.
    if (group === "doubt" && oldest !== undefined) {
      return [{ ...row, swatches: [{ key: null, swatch: belt(oldest.colour) }] }];
    }
    if (group === "basins" && basins.length > 0) {
      return [{ ...row, swatches: basins.map((basin) => ({ key: null, ...basin })) }];
    }
    return [{ ...row, swatches: swatches.map((each) => namedBy(own, each)) }];
  });
}

const SKETCHED = "legend.sketched" satisfies SwatchKey;

function namedBy(
  { sketched }: OwnWords,
  swatch: (typeof GROUPS)[FixedGroup]["swatches"][number],
): LegendRow["swatches"][number] {
  return swatch.key === SKETCHED && sketched !== undefined ? { ...swatch, name: sketched } : swatch;
}

const rowOf = ({ id, name, swatch }: OlderGroup): LegendRow => ({
  group: id,
  heading: GROUPS.border.heading,
  name,
  swatches: [{ key: null, swatch }],
});
