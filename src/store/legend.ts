import { atom } from "jotai";
import type { Atlas } from "../model/atlas.ts";
import { emptyGroups } from "../state/emptyGroups.ts";
import { basinSwatch } from "../symbology/basins.ts";
import { type LegendBasin, legendRows } from "../symbology/legend.ts";
import { atlasAtom, groupsAtom } from "./atlas.ts";
import { hiddenAtom } from "./shown.ts";

/** Each basin once, whatever the number of countries it lies in. */
function legendBasins({ basins }: Pick<Atlas, "basins">): LegendBasin[] {
  const parts = new Map(
    [...basins.values()].map(({ properties }) => [properties.basin, properties]),
  );
  return [...parts.values()].map(({ whole, hue, severalClosed }) => ({
    name: whole,
    swatch: basinSwatch(hue, severalClosed === true),
  }));
}

/** The rows of the legend: every group of which the atlas has something. */
export const legendRowsAtom = atom((get) => {
  const [atlas, lines] = [get(atlasAtom), get(groupsAtom)];
  const empty = emptyGroups(atlas, lines);
  // Which basin is washed with what is told while they are on the map.
  const basins = get(hiddenAtom).has("basins") ? [] : legendBasins(atlas);
  return legendRows(lines, atlas.about.legend, basins).filter(({ group }) => !empty.has(group));
});

/** Those of them that are on the map. */
export const shownRowsAtom = atom((get) => {
  const hidden = get(hiddenAtom);
  return get(legendRowsAtom).filter(({ group }) => !hidden.has(group));
});
