import { atom } from "jotai";
import type { Atlas } from "../model/atlas.ts";
import { emptyGroups } from "../state/emptyGroups.ts";
import { stateTogether } from "../state/spells.ts";
import { basinSwatch } from "../symbology/basins.ts";
import { GROUP_OF_AREA, isLine, type LayerGroup } from "../symbology/groups.ts";
import { type LegendBasin, legendRows } from "../symbology/legend.ts";
import { atlasAtom, groupsAtom, sharedAtom, spellsAtom } from "./atlas.ts";
import { areThereAtom } from "./missing.ts";
import { hiddenAtom, inForceAtom, spellStatesAtom } from "./shown.ts";
import { lengthsAtom, wordsAtom } from "./words.ts";

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
  const empty = emptyGroups(atlas, lines, get(areThereAtom));
  // Which basin is washed with what is told while they are on the map.
  const basins = get(hiddenAtom).has("basins") ? [] : legendBasins(atlas);
  return legendRows(lines, atlas.about.legend, basins).filter(({ group }) => !empty.has(group));
});

/** Those of them that are on the map. */
export const shownRowsAtom = atom((get) => {
  const hidden = get(hiddenAtom);
  return get(legendRowsAtom).filter(({ group }) => !hidden.has(group));
});

/** What is said beside a group's name: what the date does to it, and where its line cannot be told from today's. */
export const noteOfAtom = atom((get) => {
  const [words, lengths] = [get(wordsAtom), get(lengthsAtom)];
  const [hidden, inForce, shared] = [get(hiddenAtom), get(inForceAtom), get(sharedAtom)];
  const [spells, states] = [get(spellsAtom), get(spellStatesAtom)];
  const ofLine = (group: LayerGroup, on: boolean) => {
    if (inForce !== undefined) {
      if (group === inForce) return words(on ? "legend.in.force" : "legend.in.force.off");
      return on ? words("legend.ghost") : null;
    }
    const course = shared.get(group);
    if (!on || course === undefined) return null;
    return words("legend.shared", {
      shared: lengths.number(course.shared, 0),
      whole: lengths.write(course.whole, 0),
    });
  };
  const ofSpells = (group: LayerGroup) => {
    const own = states.filter((_, i) => GROUP_OF_AREA[spells[i]?.kind ?? "gained"] === group);
    if (own.length === 0) return null;
    const key = { standing: "standing", past: "past", "to come": "none.then" } as const;
    return words(`legend.${key[stateTogether(own)]}`);
  };
  return (group: LayerGroup): string | null => {
    const on = !hidden.has(group);
    return isLine(group) ? ofLine(group, on) : on ? ofSpells(group) : null;
  };
});
