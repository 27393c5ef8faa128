import { atom } from "jotai";
import { type MeasurableLine, measurableLines } from "../checks/measurable.ts";
import { placesOn } from "../checks/place.ts";
import type { PublishedAtlas } from "../model/atlas.ts";
import { instrumentsByDate } from "../state/derived.ts";
import { knownBy } from "../state/known.ts";
import { sharedCourse } from "../state/sharedCourse.ts";
import { spellsOf } from "../state/spells.ts";
import { lineGroups } from "../symbology/lineGroups.ts";
import { isToComeAtom } from "./missing.ts";

const opened = atom<PublishedAtlas | null>(null);

/** The atlas on the desk. Set once, before anything is shown. */
export const atlasAtom = atom(
  (get) => {
    const atlas = get(opened);
    if (atlas === null) throw new Error("no atlas has been opened yet");
    return atlas;
  },
  (_get, set, atlas: PublishedAtlas) => set(opened, atlas),
);

/** The same, or null while there is none. */
export const openedAtom = atom((get) => get(opened));

const laid = atom(new Map<string, MeasurableLine>());

/**
 * Every line that can be measured along, by its id; a ruler is laid when one is first asked for, and outlasts the atlas
 * when what comes later completes it.
 */
export const linesAtom = atom((get) => {
  const before = get(laid);
  const lines = new Map<string, MeasurableLine>();
  for (const [id, line] of measurableLines(get(atlasAtom))) {
    const same = before.get(id);
    const kept = same !== undefined && isOfTheSame(same, line) ? same : line;
    before.set(id, kept);
    lines.set(id, kept);
  }
  return lines;
});

const isOfTheSame = (one: MeasurableLine, other: MeasurableLine) =>
  one.of.length === other.of.length && one.of.every((part, i) => part === other.of[i]);

/** The groups of layers that the lines of the border make. */
export const groupsAtom = atom((get) => lineGroups(get(atlasAtom)));

/** How much of each older line runs where the present one does, by its group. */
export const sharedAtom = atom((get) => {
  const atlas = get(atlasAtom);
  const courses = get(groupsAtom).older.flatMap(({ id }) => {
    const line = atlas.lines.get(id);
    return line === undefined ? [] : [[id, sharedCourse(atlas, line)] as const];
  });
  return new Map(courses);
});

/** When which areas were in dispute or claimed. */
export const spellsAtom = atom((get) => spellsOf(get(atlasAtom).areas.values()));

/** What an address may name. */
export const knownAtom = atom((get) => {
  const lines = get(linesAtom);
  const isToCome = get(isToComeAtom);
  return knownBy(get(atlasAtom), isToCome, lines, get(groupsAtom), placesOn(lines));
});

/** In the order of their dates. */
export const instrumentsAtom = atom((get) => instrumentsByDate(get(atlasAtom)));
