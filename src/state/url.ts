import { DEGREE_DECIMALS, type LineEnd, type Metres, type Place } from "../measure/position.ts";
import { UNITS } from "../measure/units.ts";
import { LANGUAGES } from "../model/schema.ts";
import { parseDate } from "../model/time.ts";
import { inLegendOrder, isLine, type LayerGroup } from "../symbology/groups.ts";
import { cameraWithin } from "./camera.ts";
import { choiceOf, type LayerChoice } from "./choice.ts";
import {
  type AppState,
  INITIAL,
  type LonLat,
  type Measurement,
  PANELS,
  type Pair,
  SELECTABLE,
  type Selection,
  TOOLS,
} from "./state.ts";

/** A part of the address that was not followed, and why. */
export interface Ignored {
  parameter: string;
  value: string;
  /** `far`: a place that is on no line, or not on the one that is measured. */
  why: "unknown" | "broken" | "far";
}

/** What an address asks for, as far as it can be followed. */
export interface Asked {
  state: AppState;
  ignored: Ignored[];
  /** Whether it says itself where the map is to look. */
  hasCamera: boolean;
  /** Whether it says itself what time is looked at. */
  hasTime: boolean;
}

/** What the atlas holds, as far as an address may name it. */
export interface Known {
  hasLine(id: string): boolean;
  /** The line an address means that names none. */
  presentLine: string;
  /** Whether there is such a group of layers. */
  hasGroup(group: LayerGroup): boolean;
  has(selection: Selection): boolean;
  /** Whether the ledger has a figure or claim of this id. */
  hasEntry(id: string): boolean;
  hasChapter(id: string): boolean;
  /** Whether these are two lines of the border, the older first. */
  canCompare(pair: Pair): boolean;
  /**
   * The place on a line that is meant by one in the address; null where it is too far off to mean any.
   *
   * @param before chainage of the stop before
   */
  locate(line: string, written: LonLat | LineEnd, before: Metres | undefined): Place | null;
}

type Parameters = Record<string, string>;

interface Codec<T> {
  parameters: readonly string[];
  /** The parameters that differ from the initial state. */
  write(value: T, state: AppState): Partial<Parameters>;
  /** The value with what was left out of it, or the name of the parameter that makes no sense. */
  read(
    given: Partial<Parameters>,
    known: Known,
  ): { value: T; ignored?: Ignored[] } | { broken: string };
}

/** All lines of the border; `all,-1850` is all but that one. */
const ALL = "all";

/** The date of today, whatever day that is. */
const NOW = "now";

/** The camera's own parameter, which the map writes, and reads when it is put right. */
const CAMERA = "map";

/** One entry per key of the state: a new key without an answer does not compile. */
const CODECS: { [K in keyof AppState]: Codec<AppState[K]> } = {
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
    // A chapter has a time of its own, unless the reader looks at now.
    write: (date, { chapter, compared }) => {
      if (date !== null) return { date };
      return chapter === null || compared !== null ? {} : { date: NOW };
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
  about: {
    parameters: ["about"],
    write: (about) => (about ? { about: "" } : {}),
    read: ({ about }) => (about ? { broken: "about" } : { value: about !== undefined }),
  },
  measurement: { parameters: ["line", "from", "via", "to"], write: writeStops, read: readStops },
};

const CODEC_LIST = Object.values(CODECS) as Codec<unknown>[];

/** The address's hash for a state, with the camera of `previous` as far as the map can follow it. */
export function encode(state: AppState, previous = ""): string {
  const parts: string[] = [];
  const camera = cameraWithin(split(previous)[CAMERA] ?? "");
  if (camera !== null) parts.push(`${CAMERA}=${camera}`);
  for (const key of Object.keys(CODECS) as (keyof AppState)[]) {
    const codec = CODECS[key] as Codec<unknown>;
    for (const [name, value] of Object.entries(codec.write(state[key], state))) {
      if (value !== undefined) parts.push(value === "" ? name : `${name}=${value}`);
    }
  }
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

/** The state an address asks for. Never throws: what cannot be followed is listed and left out. */
export function decode(hash: string, known: Known): Asked {
  const given = split(hash);
  const ignored: Ignored[] = [];
  const read = <K extends keyof AppState>(key: K): AppState[K] => {
    const result = CODECS[key].read(given, known);
    if ("value" in result) {
      ignored.push(...(result.ignored ?? []));
      return result.value;
    }
    const { broken } = result;
    ignored.push({ parameter: broken, value: given[broken] ?? "", why: "broken" });
    return INITIAL[key];
  };
  const state: AppState = {
    language: read("language"),
    unit: read("unit"),
    panel: read("panel"),
    choice: read("choice"),
    allBut: read("allBut"),
    date: read("date"),
    selection: read("selection"),
    claim: read("claim"),
    compared: read("compared"),
    chapter: read("chapter"),
    measurement: read("measurement"),
    tool: read("tool"),
    vertices: read("vertices"),
    about: read("about"),
  };
  const names = new Set([CAMERA, ...CODEC_LIST.flatMap(({ parameters }) => parameters)]);
  for (const [parameter, value] of Object.entries(given)) {
    if (!names.has(parameter)) ignored.push({ parameter, value: value ?? "", why: "unknown" });
  }
  const camera = given[CAMERA];
  const hasCamera = camera !== undefined && cameraWithin(camera) !== null;
  if (camera !== undefined && !hasCamera) {
    ignored.push({ parameter: CAMERA, value: camera, why: "broken" });
  }
  const hasTime = given.date !== undefined || given.changed !== undefined;
  return { state, ignored, hasCamera, hasTime };
}

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

function split(hash: string): Partial<Parameters> {
  const given: Partial<Parameters> = {};
  for (const part of hash.replace(/^#/, "").split("&")) {
    if (part === "") continue;
    const [name = "", ...rest] = part.split("=");
    given[name] = readable(rest.join("="));
  }
  return given;
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % is no reason to lose the address: the text is taken as it stands.
    return text;
  }
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

function writeStops({ line, stops }: Measurement): Parameters {
  const parameters: Parameters = {};
  if (line !== null) parameters.line = line;
  const [from, ...rest] = stops.map(({ at }) =>
    at === "start" || at === "end" ? at : writePosition(at),
  );
  if (from === undefined) return parameters;
  parameters.from = from;
  const to = rest.pop();
  if (rest.length > 0) parameters.via = rest.join(";");
  if (to !== undefined) parameters.to = to;
  return parameters;
}

function readStops(
  given: Partial<Parameters>,
  known: Known,
): ReturnType<Codec<Measurement>["read"]> {
  const line = given.line ?? known.presentLine;
  if (!known.hasLine(line)) return { broken: "line" };
  const stops: Place[] = [];
  const ignored: Ignored[] = [];
  for (const parameter of ["from", "via", "to"]) {
    for (const value of given[parameter]?.split(";") ?? []) {
      const written = value === "start" || value === "end" ? value : readPosition(value);
      if (written === null) return { broken: parameter };
      const stop = known.locate(line, written, stops.at(-1)?.along);
      if (stop !== null) stops.push(stop);
      else ignored.push({ parameter, value, why: "far" });
    }
  }
  if (given.from === undefined && (given.via ?? given.to) !== undefined) {
    return { broken: given.to === undefined ? "via" : "to" };
  }
  return { value: { line: line === known.presentLine ? null : line, stops }, ignored };
}

function writePosition([longitude, latitude]: LonLat): string {
  return `${degrees(longitude)},${degrees(latitude)}`;
}

/** What rounds to nothing has no sign: two addresses of one place are one. */
function degrees(value: number): string {
  const text = value.toFixed(DEGREE_DECIMALS);
  return Number(text) === 0 ? text.replace("-", "") : text;
}

function readPosition(text: string): LonLat | null {
  const match = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(text);
  if (match === null) return null;
  const [longitude, latitude] = [Number(match[1]), Number(match[2])];
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : null;
}
