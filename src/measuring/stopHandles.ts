import { atom } from "jotai";
import type { MeasurableLine } from "../checks/measurable.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Aimed, Handle } from "../map/handles.ts";
import type { Metres } from "../measure/position.ts";
import type { LonLat } from "../state/state.ts";
import { aimingAtom } from "../store/look.ts";
import { type Lengths, lengthsAtom, wordsAtom } from "../store/words.ts";
import { lineAtom, stopsAtom } from "./alongLine.ts";
import { aimAtom, goOnFromAtom, slideAtom, slideToEndAtom, undoStopAtom } from "./setting.ts";

/** How far a key slides a handle along its line, in metres; Shift takes the finer step. */
const STEPS: Partial<Record<string, { by: number; finely: number }>> = {
  ArrowDown: { by: 1000, finely: 100 },
  ArrowRight: { by: 1000, finely: 100 },
  ArrowUp: { by: -1000, finely: -100 },
  ArrowLeft: { by: -1000, finely: -100 },
  PageDown: { by: 10_000, finely: 1000 },
  PageUp: { by: -10_000, finely: -1000 },
};

const NONE: readonly Handle[] = [];

/** The measurement's points as handles on the map. */
export const handlesAtom = atom((get): readonly Handle[] => {
  if (!get(aimingAtom)) return NONE;
  const [line, words, lengths] = [get(lineAtom), get(wordsAtom), get(lengthsAtom)];
  const { ruler } = line.along();
  return get(stopsAtom).map((stop, index) => ({
    at: stop.point,
    name: words("handle.name", { number: index + 1 }),
    label: chainageLabel(turfChainage(line, stop.along), words, lengths),
    along: Number(lengths.plain(turfChainage(line, stop.along))),
    length: Number(lengths.plain(ruler.length.turf)),
  }));
});

/** What a pointer would set, named where it is no stretch of the border that is measured anyway. */
export const aimedAtom = atom(
  null,
  (get, set, at: LonLat, metresPerPixel: number): Aimed | null => {
    const aimed = set(aimAtom, at, metresPerPixel);
    if (aimed === null) return null;
    const words = get(wordsAtom);
    const { names, kind } = aimed.line;
    const along = turfChainage(aimed.line, aimed.location.distanceAlong);
    const label = chainageLabel(along, words, get(lengthsAtom));
    const name = names[`name_${words.language}`] ?? names.name_en;
    return {
      at: aimed.location.point,
      label: kind === "border" || name === null ? label : `${name} · ${label}`,
    };
  },
);

/** What a key does on a handle; false where it means nothing there. */
export const handleKeyAtom = atom(
  null,
  (_get, set, index: number, key: string, shift: boolean): boolean => {
    const step = STEPS[key];
    if (step !== undefined) set(slideAtom, index, shift ? step.finely : step.by);
    else if (key === "Home") set(slideToEndAtom, index, "start");
    else if (key === "End") set(slideToEndAtom, index, "end");
    else if (key === "Backspace") set(undoStopAtom);
    else if (key === "Enter") set(goOnFromAtom, index);
    else return false;
    return true;
  },
);

/** The place along the line by turf, as the panel has it: the two earths differ by kilometres here. */
function turfChainage(line: MeasurableLine, along: Metres): Metres {
  return line.along().ruler.measure(0, along).to.chainage.turf;
}

function chainageLabel(metres: Metres, words: Translator, lengths: Lengths): string {
  return words("chainage", { at: lengths.number(metres), unit: lengths.unit });
}
