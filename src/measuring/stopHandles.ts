import type { MeasurableLine } from "../checks/measurable.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Aimed, Handle, HandleActions } from "../map/handles.ts";
import type { Metres } from "../measure/position.ts";
import type { Lengths } from "../panels/words.ts";
import type { LonLat } from "../state/state.ts";
import type { Measuring } from "./useMeasuring.ts";

/** How far a key slides a handle along its line, in metres; Shift takes the finer step. */
const STEPS: Partial<Record<string, { by: number; finely: number }>> = {
  ArrowDown: { by: 1000, finely: 100 },
  ArrowRight: { by: 1000, finely: 100 },
  ArrowUp: { by: -1000, finely: -100 },
  ArrowLeft: { by: -1000, finely: -100 },
  PageDown: { by: 10_000, finely: 1000 },
  PageUp: { by: -10_000, finely: -1000 },
};

interface Say {
  words: Translator;
  lengths: Lengths;
}

/** The measurement's points as handles on the map. */
export function handlesOf(measuring: Measuring, { words, lengths }: Say): Handle[] {
  const { ruler } = measuring.line.along();
  return measuring.stops.map((stop, index) => ({
    at: stop.point,
    name: words("handle.name", { number: index + 1 }),
    label: chainageLabel(turfChainage(measuring.line, stop.along), { words, lengths }),
    along: Number(lengths.plain(turfChainage(measuring.line, stop.along))),
    length: Number(lengths.plain(ruler.length.turf)),
  }));
}

/** What a pointer would set, named where it is no stretch of the border that is measured anyway. */
export function aimedOf(
  measuring: Measuring,
  at: LonLat,
  metresPerPixel: number,
  say: Say,
): Aimed | null {
  const aimed = measuring.aim(at, metresPerPixel);
  if (aimed === null) return null;
  const { names, kind } = aimed.line;
  const label = chainageLabel(turfChainage(aimed.line, aimed.location.distanceAlong), say);
  const name = names[`name_${say.words.language}`] ?? names.name_en;
  return {
    at: aimed.location.point,
    label: kind === "border" || name === null ? label : `${name} · ${label}`,
  };
}

/** What dragging a handle and pressing keys on it does. */
export function handleActions(measuring: Measuring, undo: () => void): HandleActions {
  return {
    onDrag: measuring.hold,
    onDrop: measuring.drop,
    onKey: (index, key, shift) => {
      const step = STEPS[key];
      if (step !== undefined) measuring.slide(index, shift ? step.finely : step.by);
      else if (key === "Home") measuring.slideTo(index, "start");
      else if (key === "End") measuring.slideTo(index, "end");
      else if (key === "Backspace") undo();
      else if (key === "Enter") measuring.goOnFrom(index);
      else return false;
      return true;
    },
  };
}

/** The place along the line by turf, as the panel has it: the two earths differ by kilometres here. */
function turfChainage(line: MeasurableLine, along: Metres): Metres {
  return line.along().ruler.measure(0, along).to.chainage.turf;
}

function chainageLabel(metres: Metres, { words, lengths }: Say): string {
  return words("chainage", { at: lengths.number(metres), unit: lengths.unit });
}
