import type { Place } from "../measure/position.ts";
import type { Unit } from "../measure/units.ts";
import type { Language } from "../model/schema.ts";
import { isLine, type LayerGroup } from "../symbology/groups.ts";
import { choosing, type LayerChoice } from "./choice.ts";

export type { Bounds } from "../measure/bounds.ts";
export type LonLat = readonly [longitude: number, latitude: number];

export const PANELS = ["explore", "measure", "figures", "layers"] as const;
export type Panel = (typeof PANELS)[number];

export const SELECTABLE = [
  "section",
  "area",
  "river",
  "lake",
  "basin",
  "work",
  "place",
  "point",
  "neighbour",
  "instrument",
] as const;

/** The one feature, or instrument, whose card is open. */
export interface Selection {
  kind: (typeof SELECTABLE)[number];
  id: string;
}

/** Places set along one line, in order. With two or more, the way from stop to stop is measured. */
export interface Measurement {
  /** Null for the present border. */
  line: string | null;
  stops: readonly Place[];
  /** Which of the stops was set last, where that is not the last in the row. */
  newest?: number;
}

/** Ids of two lines of one border. */
export type Pair = readonly [older: string, newer: string];

/** A chapter, and what time it is of. */
export interface ChapterOpened {
  id: string;
  date: string | null;
  compare: Pair | null;
}

/** The stops of the tour of the atlas, each a state of it. */
export const TOUR = ["map", "date", "compare", "measure", "figures"] as const;
export type TourStop = (typeof TOUR)[number];

/** What is looked at at a stop of the tour. */
export interface TourView {
  stop: TourStop;
  panel: Panel;
  date: string | null;
  compare: Pair | null;
  measurement: Measurement;
  claim: string | null;
}

/** What the measuring panel measures: along a line, or freely a path or an area. */
export const TOOLS = ["line", "path", "area"] as const;
export type Tool = (typeof TOOLS)[number];

/**
 * What the reader is looking at. Small, flat, and all of it in the address; the camera is not here,
 * it belongs to the map.
 */
export interface AppState {
  /** The language the reader has chosen, here or by an address; null for the browser's. */
  language: Language | null;
  /** The unit the reader has asked for, here, by an address or on an earlier visit; null for none. */
  unit: Unit | null;
  panel: Panel;
  /** Which layers the reader has switched; what else is shown follows from it and the rest. */
  choice: LayerChoice;
  /** While all lines are switched on at once: those that the reader has switched off since; else null. */
  allBut: ReadonlySet<LayerGroup> | null;
  /** The date the map shows the border of, as `parseDate` reads it; null for now. */
  date: string | null;
  selection: Selection | null;
  /** The entry of the ledger whose working is open. */
  claim: string | null;
  /** The two lines that are compared, if any are. */
  compared: Pair | null;
  /** The chapter of the story that is read. */
  chapter: string | null;
  /** Where the tour is; null while none is taken. */
  tour: TourStop | null;
  measurement: Measurement;
  tool: Tool;
  /** Vertices of the path or area that was drawn freely. */
  vertices: readonly LonLat[];
  /** Whether what the atlas says of itself is open. */
  about: boolean;
  /** Whether it stands in a page of others: the map with its title, and no paper over it. */
  embed: boolean;
}

export const INITIAL: AppState = {
  language: null,
  unit: null,
  panel: "explore",
  choice: new Map(),
  allBut: null,
  date: null,
  selection: null,
  claim: null,
  compared: null,
  chapter: null,
  tour: null,
  measurement: { line: null, stops: [] },
  tool: "line",
  vertices: [],
  about: false,
  embed: false,
};

/** The unit lengths are read in. */
export function unitOf({ unit }: Pick<AppState, "unit">): Unit {
  return unit ?? "km";
}

export type Action =
  | { type: "open"; panel: Panel }
  | { type: "speak"; language: Language }
  | { type: "switch"; group: LayerGroup; on: boolean }
  | { type: "look at"; date: string | null }
  | { type: "switch all lines"; on: boolean }
  | { type: "choose instrument"; id: string; date: string }
  | { type: "select"; selection: Selection | null }
  | { type: "consult"; claim: string | null }
  | { type: "compare"; pair: Pair | null }
  /** `scrolled`: the reader has come to it by reading on, and has not chosen it. */
  | { type: "read"; chapter: ChapterOpened | null; scrolled?: boolean }
  | { type: "tour"; view: TourView | null }
  | { type: "read in"; unit: Unit }
  | { type: "set stop"; line: string | null; stop: Place; extend: boolean; index?: number }
  | { type: "move stop"; index: number; to: Place }
  | { type: "measure"; measurement: Measurement }
  | { type: "take up"; tool: Tool }
  | { type: "drawn"; vertices: readonly LonLat[] }
  | { type: "undo stop" }
  | { type: "undo vertex" }
  | { type: "clear stops" }
  | { type: "about"; open: boolean }
  | { type: "restore"; state: AppState };

/** Every change of what is looked at goes through here. */
export function reduce(state: AppState, action: Action): AppState {
  const { measurement } = state;
  const withStops = (stops: readonly Place[]): AppState => ({
    ...state,
    measurement: { ...measurement, stops },
  });
  switch (action.type) {
    case "open":
      return { ...state, panel: action.panel };
    case "speak":
      return { ...state, language: action.language };
    case "read": {
      // What was open before has layers of its own, and would show them beside the chapter's.
      const { id = null, date = null, compare = null } = action.chapter ?? {};
      const open = { chapter: id, date, compared: compare };
      return { ...state, ...open, selection: null, claim: null, panel: "explore" };
    }
    case "tour":
      return toured(state, action.view);
    case "read in":
      return { ...state, unit: action.unit };
    case "switch":
      return switched(state, action);
    case "look at":
      // The card of an instrument is a place in time: who goes on leaves it.
      return {
        ...state,
        date: action.date,
        compared: null,
        selection: state.selection?.kind === "instrument" ? null : state.selection,
      };
    case "switch all lines":
      return { ...state, allBut: action.on ? new Set() : null };
    case "choose instrument": {
      const selection = { kind: "instrument", id: action.id } as const;
      return { ...state, selection, date: action.date, compared: null, panel: "explore" };
    }
    case "select":
      return { ...state, selection: action.selection, panel: "explore" };
    case "consult":
      return { ...state, claim: action.claim, panel: "figures" };
    case "compare":
      // Two dates at once, and no other beside them; the card of a feature gives way to what changed.
      return action.pair === null
        ? { ...state, compared: null }
        : {
            ...state,
            compared: action.pair,
            date: null,
            selection: null,
            chapter: null,
            panel: "explore",
          };
    case "set stop":
      return { ...state, measurement: withStop(measurement, action) };
    case "move stop":
      return withStops(measurement.stops.map((s, i) => (i === action.index ? action.to : s)));
    case "measure":
      return { ...state, panel: "measure", tool: "line", measurement: action.measurement };
    case "take up":
      return { ...state, tool: action.tool, vertices: [] };
    case "drawn":
      return { ...state, vertices: action.vertices };
    case "undo stop":
      return undone(state);
    case "undo vertex":
      return withoutLastVertex(state);
    case "clear stops":
      return withStops([]);
    case "about":
      return { ...state, about: action.open };
    case "restore":
      return action.state;
  }
}

/** Whether nothing is asked of time, text and rulers: what every stop of the tour but the first does. */
export function isPlain(
  state: Pick<AppState, "panel" | "date" | "compared" | "claim" | "measurement">,
): boolean {
  const { panel, date, compared, claim, measurement } = state;
  return (
    panel === INITIAL.panel &&
    date === null &&
    compared === null &&
    claim === null &&
    measurement.stops.length === 0
  );
}

/** At a stop of the tour, or after it: then all is off that the tour has switched on. */
function toured(state: AppState, view: TourView | null): AppState {
  const { date, claim, compared, measurement, panel, tour } = INITIAL;
  const shown =
    view === null
      ? { date, claim, compared, measurement, panel, tour }
      : {
          date: view.date,
          claim: view.claim,
          compared: view.compare,
          measurement: view.measurement,
          panel: view.panel,
          tour: view.stop,
        };
  return { ...state, ...shown, tool: "line", selection: null, chapter: null };
}

/** While all lines are on, a word on one of them holds as long as they are. */
function switched(state: AppState, { group, on }: { group: LayerGroup; on: boolean }): AppState {
  const { choice, allBut } = state;
  if (allBut === null || !isLine(group)) return { ...state, choice: choosing(choice, group, on) };
  const others = [...allBut].filter((each) => each !== group);
  return { ...state, allBut: new Set(on ? others : [...others, group]) };
}

/** Without the stop that was set last; of a row read from an address, without its last. */
function undone(state: AppState): AppState {
  const { line, stops, newest = stops.length - 1 } = state.measurement;
  return { ...state, measurement: { line, stops: stops.filter((_, i) => i !== newest) } };
}

/** Without the vertex that was set last; what is then neither a path nor an area is gone whole. */
function withoutLastVertex(state: AppState): AppState {
  const left = state.vertices.slice(0, -1);
  const least = state.tool === "area" ? 3 : 2;
  return { ...state, vertices: left.length < least ? [] : left };
}

/** A third point begins a new measurement, as a first-time user expects of a ruler, unless told otherwise. */
function withStop(
  { line, stops }: Measurement,
  set: { line: string | null; stop: Place; extend: boolean; index?: number },
): Measurement {
  const goesOn = stops.length === 1 || (stops.length > 1 && set.extend);
  if (!goesOn) return { line: set.line, stops: [set.stop] };
  const index = set.index ?? stops.length;
  const row = [...stops.slice(0, index), set.stop, ...stops.slice(index)];
  return index === stops.length ? { line, stops: row } : { line, stops: row, newest: index };
}
