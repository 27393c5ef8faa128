import { atom } from "jotai";
import { progressAtom, wayInHandAtom } from "../measuring/alongLine.ts";
import { freeMeasureAtom, sketchingAtom } from "../measuring/freehand.ts";
import { nameOfChosen } from "../state/derived.ts";
import type { Selection } from "../state/state.ts";
import { atlasAtom } from "../store/atlas.ts";
import { languageAtom, selectionAtom } from "../store/look.ts";

/** What every message begins with, to and from the page around: a change of shape is a new number. */
export const SCHEMA = "shekara.embed/1";

/** Kilometres on a sphere (turf) and on WGS84. */
interface Km {
  turf: number;
  wgs84: number;
}

/** What is measured, in numbers as programs read them. */
export type Measured =
  | { kind: "line"; line: string; lengthKm: Km }
  | { kind: "path"; lengthKm: Km }
  | { kind: "area"; perimeterKm: Km; areaKm2: Km };

/** What the page around is told; docs/embedding.md describes it. */
export type Telling =
  | { type: "idle" }
  | { type: "selected"; selection: (Selection & { name: string | null }) | null }
  | { type: "measured"; measurement: Measured | null };

const km = ({ turf, wgs84 }: Km): Km => ({ turf: turf / 1000, wgs84: wgs84 / 1000 });

export const selectedAtom = atom((get): Telling => {
  const selection = get(selectionAtom);
  if (selection === null) return { type: "selected", selection };
  const name = nameOfChosen(get(atlasAtom), selection, get(languageAtom));
  return { type: "selected", selection: { ...selection, name } };
});

/** Null while something is in the hand: what is told is what was let go. */
export const measuredAtom = atom((get): Telling | null => {
  if (get(wayInHandAtom) !== null || get(sketchingAtom)) return null;
  const [progress, free] = [get(progressAtom), get(freeMeasureAtom)];
  return { type: "measured", measurement: measured(progress, free) };
});

function measured(
  progress: ReturnType<(typeof progressAtom)["read"]>,
  free: ReturnType<(typeof freeMeasureAtom)["read"]>,
): Measured | null {
  if (free?.kind === "path") return { kind: "path", lengthKm: km(free.length) };
  if (free?.kind === "area") {
    const { turf, wgs84 } = free.area;
    return {
      kind: "area",
      perimeterKm: km(free.perimeter),
      areaKm2: { turf: turf / 1e6, wgs84: wgs84 / 1e6 },
    };
  }
  if (progress.step !== "done") return null;
  return { kind: "line", line: progress.line.id, lengthKm: km(progress.stretch.length) };
}

/**
 * The origin of the page around, as far as the browser tells it: Firefox has no `ancestorOrigins`, and a page may
 * keep its referrer to itself. Null where it is not told, or is no origin of the web; then nobody is told anything.
 */
export function originAround(around: {
  ancestorOrigins: readonly string[] | undefined;
  referrer: string;
}): string | null {
  const told = around.ancestorOrigins?.[0] ?? around.referrer;
  if (!URL.canParse(told)) return null;
  const { protocol, origin } = new URL(told);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}

/** Longer than any address that the atlas writes itself. */
const LONGEST = 20_000;

/**
 * What part of the address a message asks to be shown, always in the frame's own form; null for a message that is
 * none of ours.
 */
export function askedToShow(data: unknown): string | null {
  if (typeof data !== "object" || data === null) return null;
  const { schema, type, address } = data as Record<string, unknown>;
  if (schema !== SCHEMA || type !== "show" || typeof address !== "string") return null;
  if (address.length > LONGEST) return null;
  const parts = address
    .replace(/^#/, "")
    .split("&")
    .filter((part) => part !== "" && part.split("=")[0] !== "embed");
  return `#${[...parts, "embed"].join("&")}`;
}
