import type { Language } from "../model/schema.ts";
import type { LayerGroup } from "../plate/groups.ts";

export type LonLat = readonly [longitude: number, latitude: number];

export const PANELS = ["explore", "measure", "figures", "layers"] as const;
export type Panel = (typeof PANELS)[number];

export const SELECTABLE = ["section", "river", "lake", "place", "neighbour"] as const;

/** The one feature whose card is open. */
export interface Selection {
  kind: (typeof SELECTABLE)[number];
  id: string;
}

/** Points set along one line. With two or more, the stretch between first and last is measured. */
export interface Measurement {
  line: string;
  stops: readonly LonLat[];
}

/**
 * What the reader is looking at. Small, flat, and all of it in the address; the camera is not here,
 * it belongs to the map.
 */
export interface AppState {
  language: Language;
  panel: Panel;
  hidden: ReadonlySet<LayerGroup>;
  selection: Selection | null;
  measurement: Measurement;
}

export const PRESENT_LINE = "2002";

export const INITIAL: AppState = {
  language: "en",
  panel: "explore",
  hidden: new Set(),
  selection: null,
  measurement: { line: PRESENT_LINE, stops: [] },
};

export type Action =
  | { type: "open"; panel: Panel }
  | { type: "speak"; language: Language }
  | { type: "toggle"; group: LayerGroup }
  | { type: "select"; selection: Selection | null }
  | { type: "set stop"; at: LonLat }
  | { type: "move stop"; index: number; to: LonLat }
  | { type: "measure"; measurement: Measurement }
  | { type: "undo stop" }
  | { type: "clear stops" }
  | { type: "restore"; state: AppState };

/** Every change of what is looked at goes through here. */
export function reduce(state: AppState, action: Action): AppState {
  const { measurement } = state;
  const withStops = (stops: readonly LonLat[]): AppState => ({
    ...state,
    measurement: { ...measurement, stops },
  });
  switch (action.type) {
    case "open":
      return { ...state, panel: action.panel };
    case "speak":
      return { ...state, language: action.language };
    case "toggle":
      return { ...state, hidden: toggled(state.hidden, action.group) };
    case "select":
      return { ...state, selection: action.selection, panel: "explore" };
    case "set stop":
      // A third point begins a new measurement: what a first-time user expects of a ruler.
      return withStops(
        measurement.stops.length >= 2 ? [action.at] : [...measurement.stops, action.at],
      );
    case "move stop":
      return withStops(measurement.stops.map((s, i) => (i === action.index ? action.to : s)));
    case "measure":
      return { ...state, panel: "measure", measurement: action.measurement };
    case "undo stop":
      return withStops(measurement.stops.slice(0, -1));
    case "clear stops":
      return withStops([]);
    case "restore":
      return action.state;
  }
}

function toggled(hidden: ReadonlySet<LayerGroup>, group: LayerGroup): ReadonlySet<LayerGroup> {
  const next = new Set(hidden);
  if (!next.delete(group)) next.add(group);
  return next;
}
