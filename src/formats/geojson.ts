import { getIssues } from "@placemarkio/check-geojson";
import { gather } from "./geometry.ts";
import { type Gathering, shown, type Tell, TooMuch, type Where } from "./reading.ts";
import { lengthOfStart, placeIn } from "./text.ts";
import { toldOf } from "./told.ts";

/** A text up to this long is gone over a second time for the place of its fault: that takes forty times its size. */
const PLACED_UP_TO = 4_000_000;
/** Brackets within brackets beyond this are a trick. */
const DEEPEST = 200;
/** So many features are gathered between two words on how far it is. */
const TOLD_EVERY = 2000;

/** Of the geodetic systems that GeoJSON of 2008 may name, those whose numbers are longitude and latitude on WGS84. */
const DEGREES = /CRS84|4326|WGS ?84/i;

/** The features of a GeoJSON text, also of one that is broken, or has one object a line. */
export function readGeoJson(text: string, gathering: Gathering, tell: Tell): void {
  const body = text.slice(lengthOfStart(text));
  const whole = parsed(body);
  if (whole !== undefined) {
    readObject(whole.value, gathering, tell);
    return;
  }
  salvage(body, text.length - body.length, text, gathering, tell);
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function readObject(value: unknown, gathering: Gathering, tell: Tell): void {
  if (isRecord(value)) sayOfCrs(value.crs, gathering);
  if (isRecord(value) && value.type === "Topology") throw new TooMuch("refused.topojson");
  if (isRecord(value) && value.type === "FeatureCollection" && Array.isArray(value.features)) {
    for (const [i, feature] of (value.features as unknown[]).entries()) {
      readFeature(feature, i + 1, gathering);
      if (i % TOLD_EVERY === 0) tell(i / value.features.length);
    }
    return;
  }
  // A bare list is no GeoJSON, but what is meant by it is clear.
  if (Array.isArray(value) && value.some((each) => isRecord(each) && each.type === "Feature")) {
    for (const [i, feature] of (value as unknown[]).entries())
      readFeature(feature, i + 1, gathering);
    return;
  }
  readFeature(value, 1, gathering);
}

function readFeature(value: unknown, number: number, gathering: Gathering, at: Where = {}): void {
  const where = { feature: number, ...at };
  if (!isRecord(value)) {
    gathering.say("no.feature", where, { value: value === null ? "null" : typeof value });
    return;
  }
  const isFeature = value.type === "Feature";
  if (!isFeature && value.coordinates === undefined && value.geometries === undefined) {
    gathering.say("no.feature", where, { value: shown(String(primitive(value.type)), 40) });
    return;
  }
  const { name, told } = toldOf(isFeature ? value.properties : null);
  gather(gathering, isFeature ? value.geometry : value, { number, name, told, at: where });
}

const primitive = (value: unknown) => (typeof value === "object" ? typeof value : value);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `crs` went out of the standard in 2016, and is still written: it says what the numbers are. */
function sayOfCrs(crs: unknown, gathering: Gathering): void {
  if (!isRecord(crs) || !isRecord(crs.properties)) return;
  const { name } = crs.properties;
  if (typeof name === "string" && !DEGREES.test(name)) {
    gathering.say("crs", {}, { name: shown(name, 80) });
  }
}

/**
 * What is whole of a broken text: its features one by one, by their brackets. So nothing that was good is lost to
 * what came after it, and each fault has its place.
 */
function salvage(
  body: string,
  before: number,
  text: string,
  gathering: Gathering,
  tell: Tell,
): void {
  const problems = gathering.problems.length;
  let number = 0;
  for (const { from, to } of objectsIn(body)) {
    number++;
    const part = body.slice(from, to);
    const feature = parsed(part);
    const place = placeIn(text, before + from);
    if (feature !== undefined) {
      const kind = isRecord(feature.value) ? feature.value.type : undefined;
      if (kind === "FeatureCollection") readObject(feature.value, gathering, tell);
      else readFeature(feature.value, number, gathering, place);
    } else {
      const fault = faultIn(part);
      const line = place.line + (fault?.line ?? 1) - 1;
      const column =
        fault === null ? place.column : fault.column + (fault.line > 1 ? 0 : place.column - 1);
      gathering.say("json", { feature: number, line, column });
    }
    if (number % TOLD_EVERY === 0) tell(to / body.length);
  }
  // One whole object after the other is a file of its own kind, and no fault.
  if (gathering.problems.length > problems || (number > 1 && !isCollection(body))) return;
  const fault = faultIn(body);
  const place = fault ?? placeIn(text, text.length);
  const first = placeIn(text, before);
  gathering.say("json", {
    line: place.line + (fault === null ? 0 : first.line - 1),
    column: place.column,
  });
}

const isCollection = (body: string) => body.slice(0, 10_000).includes('"features"');

/** Line and column of the first fault of a JSON text; null where nobody can tell. */
function faultIn(text: string): { line: number; column: number } | null {
  if (text.length > PLACED_UP_TO) return null;
  try {
    const [issue] = getIssues(text);
    const [, line, column] = /\((\d{1,9}):(\d{1,9})\)$/.exec(issue?.message ?? "") ?? [];
    return line === undefined ? null : { line: Number(line), column: Number(column) };
  } catch {
    return null;
  }
}

/**
 * Where the features of a text stand: the objects in its list of features or, where there is none, those that
 * stand in no other. The last may be cut off, and is left out.
 */
function* objectsIn(body: string): Generator<{ from: number; to: number }> {
  const list = /"features"\s{0,100}:\s{0,100}\[/.exec(body);
  const within = list === null ? 0 : list.index + list[0].length;
  let depth = 0;
  let from = -1;
  for (let i = within; i < body.length; i++) {
    switch (body.charCodeAt(i)) {
      case 0x22:
        i = endOfString(body, i);
        break;
      case 0x7b:
      case 0x5b:
        if (depth === 0) from = i;
        if (++depth > DEEPEST) throw new TooMuch("json.deep", { most: DEEPEST }, placeIn(body, i));
        break;
      case 0x7d:
      case 0x5d:
        depth--;
        // The list itself has ended.
        if (depth < 0) return;
        if (depth === 0) yield { from, to: i + 1 };
        break;
    }
  }
}

function endOfString(body: string, from: number): number {
  for (let i = from + 1; i < body.length; i++) {
    const code = body.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22) return i;
  }
  return body.length;
}
