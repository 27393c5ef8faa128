import { atom } from "jotai";
import type { Changes } from "../checks/changes.ts";
import { describeFeature, describeLine, describeSection } from "../checks/descriptions/features.ts";
import {
  describeChanges,
  describeChapter,
  describeInstrument,
} from "../checks/descriptions/records.ts";
import type { Statement } from "../checks/descriptions/statement.ts";
import type { Ground } from "../checks/ground.ts";
import { lineNamed } from "../checks/measurable.ts";
import { featureOf } from "../model/atlas.ts";
import { presentLineOf } from "../model/lines.ts";
import type { BorderLine } from "../model/schema.ts";
import { statesOn } from "../model/states.ts";
import { lineOfAt } from "../state/derived.ts";
import { atlasAtom, linesAtom } from "./atlas.ts";
import { comparedAtom, dateAtom, selectionAtom } from "./look.ts";
import { readAtom } from "./reading.ts";

const NOTHING: readonly Statement[] = [];

/** The ground as it is described, on the rulers that are laid for measuring anyway. */
const groundAtom = atom((get): Ground => {
  const [atlas, lines] = [get(atlasAtom), get(linesAtom)];
  return { ...atlas, sides: atlas.about.sides, along: (id) => lineNamed(lines, id).along() };
});

/** The states that a line parts: those of now for the present one, else of the day it came into force. */
const sidesAtom = atom((get) => {
  const { states } = get(atlasAtom).about;
  return (line: BorderLine) => {
    const then = statesOn(states, line.present ? null : line.validFrom);
    const on = (side: "west" | "east") => then.find((state) => state.side === side)?.id;
    const [west, east] = [on("west"), on("east")];
    return west === undefined || east === undefined ? null : { west, east };
  };
});

/** What is chosen, in words. */
export const selectionInWordsAtom = atom((get): readonly Statement[] => {
  const [atlas, ground, selection] = [get(atlasAtom), get(groundAtom), get(selectionAtom)];
  if (selection === null) return NOTHING;
  const { kind, id } = selection;
  if (kind === "instrument") {
    const instrument = atlas.instruments.get(id);
    return instrument === undefined ? NOTHING : describeInstrument(ground, instrument);
  }
  if (kind === "section") {
    const along = ground.along(lineOfAt(atlas, id, get(dateAtom)));
    return describeSection(ground, along, id, get(sidesAtom)(along.line));
  }
  const feature = featureOf(atlas, { kind, id });
  if (feature === null) return NOTHING;
  return describeFeature(ground, ground.along(presentLineOf(atlas).id), kind, feature);
});

/** A whole line in words. */
export const lineInWordsAtom = atom((get) => (line: BorderLine): readonly Statement[] => {
  return describeLine(get(groundAtom).along(line.id), get(sidesAtom)(line));
});

/** What changed between the two lines that are compared, in words. */
export const changesInWordsAtom = atom((get) => (changes: Changes): readonly Statement[] => {
  const newer = get(comparedAtom)?.[1];
  if (newer === undefined) return NOTHING;
  const ground = get(groundAtom);
  return describeChanges(ground, ground.along(newer), changes);
});

/** What the map of the chapter that is read shows, in words. */
export const chapterInWordsAtom = atom((get): readonly Statement[] => {
  const chapter = get(readAtom);
  return chapter === null ? NOTHING : describeChapter(get(atlasAtom), get(groundAtom), chapter);
});
