import { LANGUAGES, type Language } from "../model/schema.ts";
import { cameraWithin } from "./camera.ts";
import type { Codec, Ignored, Known, Parameters } from "./codec.ts";
import { CODECS } from "./codecs.ts";
import { type AppState, INITIAL } from "./state.ts";

/** What an address asks for, as far as it can be followed. */
export interface Asked {
  state: AppState;
  ignored: Ignored[];
  /** Whether it says itself where the map is to look. */
  hasCamera: boolean;
  /** Whether it says itself what time is looked at. */
  hasTime: boolean;
}

/** The camera's own parameter, which the map writes, and reads when it is put right. */
const CAMERA = "map";

const CODEC_LIST = Object.values(CODECS) as Codec<unknown>[];

/** The language that an address asks for, which can be told before any atlas is there. */
export function languageIn(hash: string): Language | null {
  const [name = ""] = CODECS.language.parameters;
  const asked = split(hash)[name];
  return LANGUAGES.find((language) => language === asked) ?? null;
}

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
    tour: read("tour"),
    measurement: read("measurement"),
    tool: read("tool"),
    vertices: read("vertices"),
    about: read("about"),
    embed: read("embed"),
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
