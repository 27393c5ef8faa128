import { UNITS } from "../measure/units.ts";
import { LANGUAGES } from "../model/schema/values.ts";
import { parseDate } from "../model/time.ts";
import { inLegendOrder, isLine, type LayerGroup } from "../symbology/groups.ts";
import { choiceOf, type LayerChoice } from "./choice.ts";
import type { Codec, Known, Parameters } from "./codec.ts";
import { type AppState, INITIAL, isPlain, PANELS, SELECTABLE, TOOLS, TOUR } from "./state.ts";
import { readPosition, STOPS, writePosition } from "./stopsCodec.ts";

/** All lines of the border; `all,-1850` is all but that one. */
const ALL = "all";

/** The date of today, whatever day that is. */
const NOW = "now";

/** One entry per key of the state: a new key without an answer does not compile. */
export const CODECS: { [K in keyof AppState]: Codec<AppState[K]> } = {
  language: oneOf("lang", LANGUAGES, INITIAL.language),
  unit: oneOf("unit", UNITS, INITIAL.unit),
  panel: oneOf("panel", PANELS, INITIAL.panel),
  choice: {
    parameters: ["hide", "show"],
    write: (choice) => ({
      ...listed("hide", choice, false),
      ...listed("show", choice, true),
    }),
    read: ({ hide, show }, known) => {
      const [off, on] = [groupsIn(hide, known), groupsIn(show, known)];
      if (off === null || on === null) return { broken: off === null ? "hide" : "show" };
      const unwanted = off.map((group) => [group, false] as const);
      const wanted = on.map((group) => [group, true] as const);
      return { value: choiceOf([...unwanted, ...wanted]) };
    },
  },
  allBut: {
    parameters: ["lines"],
    write: (allBut) =>
      allBut === null
        ? {}
        : { lines: [ALL, ...inLegendOrder(allBut).map((group) => `-${group}`)].join(",") },
    read: ({ lines }, known) => {
      if (lines === undefined) return { value: null };
      const [all, ...without] = lines.split(",");
      const groups = without.map((each) => each.slice(1));
      const followed =
        all === ALL &&
        without.every((each) => each.startsWith("-")) &&
        groups.every((group) => isLine(group) && known.hasGroup(group));
      return followed ? { value: new Set(groups) } : { broken: "lines" };
    },
  },
  date: {
    parameters: ["date"],
    // A chapter has a time of its own, and a stop of the tour a view, unless the reader looks at now.
    write: (date, state) => {
      if (date !== null) return { date };
      const isChapterNow = state.chapter !== null && state.compared === null;
      const isStopNow = state.tour !== null && state.tour !== TOUR[0] && isPlain(state);
      return isChapterNow || isStopNow ? { date: NOW } : {};
    },
    read: ({ date }) => {
      if (date === undefined || date === NOW) return { value: null };
      return parseDate(date) === null ? { broken: "date" } : { value: date };
    },
  },
  selection: {
    parameters: ["select"],
    write: (selection) =>
      selection === null ? {} : { select: `${selection.kind}:${selection.id}` },
    read: ({ select }, known) => {
      if (select === undefined) return { value: null };
      const [kindName, id] = select.split(":");
      const kind = SELECTABLE.find((name) => name === kindName);
      if (kind === undefined || id === undefined) return { broken: "select" };
      return known.has({ kind, id }) ? { value: { kind, id } } : { broken: "select" };
    },
  },
  claim: {
    parameters: ["claim"],
    write: (claim) => (claim === null ? {} : { claim }),
    read: ({ claim }, known) => {
      if (claim === undefined) return { value: null };
      return known.hasEntry(claim) ? { value: claim } : { broken: "claim" };
    },
  },
  compared: {
    parameters: ["changed"],
    write: (pair) => (pair === null ? {} : { changed: pair.join(",") }),
    read: ({ changed }, known) => {
      if (changed === undefined) return { value: null };
      const [older, newer, ...more] = changed.split(",");
      if (older === undefined || newer === undefined || more.length > 0) {
        return { broken: "changed" };
      }
      return known.canCompare([older, newer]) ? { value: [older, newer] } : { broken: "changed" };
    },
  },
  chapter: {
    parameters: ["chapter"],
    write: (chapter) => (chapter === null ? {} : { chapter }),
    read: ({ chapter }, known) => {
      if (chapter === undefined) return { value: null };
      return known.hasChapter(chapter) ? { value: chapter } : { broken: "chapter" };
    },
  },
  tour: oneOf("tour", TOUR, INITIAL.tour),
  tool: oneOf("tool", TOOLS, INITIAL.tool),
  vertices: {
    parameters: ["free"],
    write: (vertices) =>
      vertices.length === 0 ? {} : { free: vertices.map(writePosition).join(";") },
    read: ({ free }) => {
      if (free === undefined) return { value: INITIAL.vertices };
      const positions = free.split(";").map(readPosition);
      const found = positions.filter((position) => position !== null);
      return found.length === positions.length ? { value: found } : { broken: "free" };
    },
  },
  about: flag("about"),
  embed: flag("embed"),
  measurement: STOPS,
};

function listed(name: string, choice: LayerChoice, wanted: boolean): Partial<Parameters> {
  const groups = inLegendOrder(choice.keys()).filter((group) => choice.get(group) === wanted);
  return groups.length === 0 ? {} : { [name]: groups.join(",") };
}

/** The groups of a list in the address; null where one of them is none. */
function groupsIn(list: string | undefined, known: Known): LayerGroup[] | null {
  if (list === undefined) return [];
  const groups = list.split(",");
  return groups.every((group) => known.hasGroup(group)) ? groups : null;
}

/** Said by its name alone; with a value it is broken. */
function flag(name: string): Codec<boolean> {
  return {
    parameters: [name],
    write: (is) => (is ? { [name]: "" } : {}),
    read: ({ [name]: given }) => (given ? { broken: name } : { value: given !== undefined }),
  };
}

function oneOf<T extends string, I extends T | null>(
  name: string,
  values: readonly T[],
  initial: I,
): Codec<T | I> {
  return {
    parameters: [name],
    write: (value) => (value === initial || value === null ? {} : { [name]: value }),
    read: (given) => {
      const text = given[name];
      if (text === undefined) return { value: initial };
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? { broken: name } : { value };
    },
  };
}
