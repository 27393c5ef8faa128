import type { FeatureCollection } from "geojson";
import { atom } from "jotai";
import type { Against } from "../checks/against.ts";
import type { Correction, Fit } from "../checks/fit.ts";
import { type OwnLine, ownLine } from "../checks/ownLine.ts";
import type { ReadFeature, Reading } from "../formats/reading.ts";
import type { Bounds } from "../measure/bounds.ts";
import type { Metres, Position } from "../measure/position.ts";
import { presentLineOf } from "../model/lines.ts";
import { isOwnLine } from "../state/stopsCodec.ts";
import { atlasAtom, linesAtom } from "./atlas.ts";
import { lookAtom, measurementAtom } from "./look.ts";

/** What of a file is drawn, and where it lies. */
export interface OwnDrawing {
  shapes: FeatureCollection;
  bounds: Bounds | null;
  /** Bends smaller than this are not drawn; 0 where all is. */
  withoutMetres: Metres;
  /** One point in so many is drawn. */
  everyPoint: number;
}

/** A file of the reader's: in no address, and gone with the page unless it is kept. */
export interface OwnFile {
  id: number;
  name: string;
  source: Blob;
  step: "waiting" | "reading" | "read";
  /** How much of it is read, from 0 to 1. */
  share: number;
  /** Empty until it is read. */
  reading: Reading;
  drawing: OwnDrawing;
  /** What was done to it and is undone, by the reader's own word. */
  correction: Correction;
  /** What had better be undone; null where nothing is, undefined until that is known. */
  better: { before: Fit; after: Fit } | null | undefined;
  on: boolean;
  /** ± metres of its positions, as the reader says. */
  accuracy: Metres;
  kept: "no" | "yes" | "failed";
}

/** A file to be read, by what is known of it before. */
export type OwnSource = Pick<OwnFile, "name" | "source"> &
  Partial<Pick<OwnFile, "kept" | "correction" | "accuracy">>;

/** What a hand-held receiver keeps to in the open at 95 % (GPS Standard Positioning Service, 2020: 8 m, and its own noise). */
const USUAL_ACCURACY: Metres = 10;
/** Of a file so many lines are measured along like those of the atlas. */
const MOST_LINES = 500;

export const NOTHING_READ: Reading = {
  format: null,
  features: [],
  problems: [],
  moreProblems: 0,
  positions: 0,
};
const NOTHING_DRAWN: OwnDrawing = {
  shapes: { type: "FeatureCollection", features: [] },
  bounds: null,
  withoutMetres: 0,
  everyPoint: 1,
};

const files = atom<readonly OwnFile[]>([]);

export const ownFilesAtom = atom((get) => get(files));

/** Whether a file would be gone with the page. */
export const isUnkeptAtom = atom((get) => get(files).some(({ kept }) => kept !== "yes"));

const counted = atom(0);

/** Takes files in, to be read one after the other; gives their ids. */
export const addOwnFilesAtom = atom(null, (get, set, sources: readonly OwnSource[]) => {
  const first = get(counted) + 1;
  set(counted, get(counted) + sources.length);
  const added = sources.map(
    (source, i): OwnFile => ({
      id: first + i,
      step: "waiting",
      share: 0,
      reading: NOTHING_READ,
      drawing: NOTHING_DRAWN,
      correction: "as read",
      better: undefined,
      on: true,
      accuracy: USUAL_ACCURACY,
      kept: "no",
      ...source,
    }),
  );
  set(files, [...get(files), ...added]);
  return added.map(({ id }) => id);
});

/** The reader has dropped or chosen files: they are seen where one measures. */
export const dropOwnFilesAtom = atom(null, (_get, set, sources: readonly OwnSource[]) => {
  if (sources.length === 0) return;
  set(addOwnFilesAtom, sources);
  set(lookAtom, { type: "open", panel: "measure" });
});

export const changeOwnFileAtom = atom(
  null,
  (get, set, id: number, change: Partial<Omit<OwnFile, "id">>) =>
    set(
      files,
      get(files).map((file) => (file.id === id ? { ...file, ...change } : file)),
    ),
);

/** The line of a file's feature, by the name under which it is measured along. */
export const ownLineId = (file: number, index: number) => `own:${file}:${index}`;

/** A line that is going to be another, or none, is measured no longer. */
const letGoAtom = atom(null, (get, set, id: number) => {
  if (get(chosenOwnAtom)?.file === id) set(chosenOwnAtom, null);
  if (!(get(measurementAtom).line?.startsWith(`own:${id}:`) ?? false)) return;
  set(lookAtom, { type: "measure", measurement: { line: null, stops: [] } });
});

export const removeOwnFileAtom = atom(null, (get, set, id: number) => {
  set(letGoAtom, id);
  set(
    files,
    get(files).filter((file) => file.id !== id),
  );
});

/** Reads a file once more, with something undone or as it was. */
export const correctOwnFileAtom = atom(null, (_get, set, id: number, correction: Correction) =>
  set(changeOwnFileAtom, id, { correction, step: "waiting", share: 0 }),
);

/** A file was read: what was read of it before gives way. */
export const ownFileReadAtom = atom(
  null,
  (_get, set, id: number, read: Pick<OwnFile, "reading" | "drawing">) => {
    set(letGoAtom, id);
    set(changeOwnFileAtom, id, { ...read, step: "read", share: 1 });
  },
);

/** The next file to be read; null while one is, or none waits. */
export const nextOwnFileAtom = atom((get) => {
  const all = get(files);
  return all.find(({ step }) => step === "reading") ?? all.find(({ step }) => step === "waiting");
});

const chosen = atom<{ file: number; index: number } | null>(null);

/** The feature of a file whose card is open. */
export const chosenOwnAtom = atom(
  (get) => get(chosen),
  (_get, set, feature: { file: number; index: number } | null) => set(chosen, feature),
);

/** The same with what was read of it. */
export const openOwnAtom = atom((get): { file: OwnFile; feature: ReadFeature } | null => {
  const wanted = get(chosen);
  const file = get(files).find(({ id }) => id === wanted?.file);
  const feature = file?.reading.features[wanted?.index ?? -1];
  return file === undefined || feature === undefined ? null : { file, feature };
});

/** How the open feature lies to the border; "failed" where that cannot be told. */
export const againstAtom = atom<{
  of: ReadFeature;
  accuracy: Metres;
  answer: Against | "failed";
} | null>(null);

/** What is drawn of the files that are on. */
export const ownShapesAtom = atom((get): FeatureCollection | null => {
  const on = get(files).filter((file) => file.on && file.drawing.shapes.features.length > 0);
  if (on.length === 0) return null;
  return {
    type: "FeatureCollection",
    features: on.flatMap(({ drawing }) => drawing.shapes.features),
  };
});

const linesOfFiles = new WeakMap<Reading, { accuracy: Metres; lines: OwnLine[] }>();

/** The lines of a file, made once for each reading and accuracy. */
function linesOf({ id, reading, accuracy }: OwnFile): OwnLine[] {
  const known = linesOfFiles.get(reading);
  if (known?.accuracy === accuracy) return known.lines;
  const lines = reading.features
    .flatMap((feature, index): OwnLine[] => {
      const coordinates = courseOf(feature);
      if (coordinates === null) return [];
      const name = feature.name ?? `${feature.number}`;
      return [{ id: ownLineId(id, index), name, coordinates, accuracyMetres: accuracy }];
    })
    .slice(0, MOST_LINES);
  linesOfFiles.set(reading, { accuracy, lines });
  return lines;
}

/** The latitude beyond which no ruler is laid. */
const HIGHEST_LATITUDE = 85;

/** The one course of a feature; null where it has none, several, or one that no ruler can follow. */
export function courseOf({ geometry }: ReadFeature): readonly Position[] | null {
  if (geometry.type !== "LineString") return null;
  const { coordinates } = geometry;
  const isMeasurable = coordinates.every(
    ([x, y], i) =>
      Math.abs(y) <= HIGHEST_LATITUDE && Math.abs(x - (coordinates[i - 1]?.[0] ?? x)) <= 180,
  );
  const [first] = coordinates;
  const hasLength = coordinates.some(([x, y]) => x !== first?.[0] || y !== first?.[1]);
  return isMeasurable && hasLength ? coordinates : null;
}

/** Told apart by what was read alone: a file that is switched or renamed makes no line anew. */
const readingsAtom = atom((get) => get(files).map(linesOf));

const ownLinesAtom = atom((get) => {
  const own = get(readingsAtom).flat();
  if (own.length === 0) return [];
  const { validFrom } = presentLineOf(get(atlasAtom));
  return own.map((line) => madeOnce(line, validFrom));
});

/** Every line of the atlas that can be measured, and those of the reader's files, by their ids. */
export const measuredLinesAtom = atom((get) => {
  const [lines, own] = [get(linesAtom), get(ownLinesAtom)];
  return own.length === 0
    ? lines
    : new Map([...lines, ...own.map((line) => [line.id, line] as const)]);
});

const made = new WeakMap<OwnLine, ReturnType<typeof ownLine>>();

function madeOnce(line: OwnLine, validFrom: string): ReturnType<typeof ownLine> {
  const known = made.get(line) ?? ownLine(line, validFrom);
  made.set(line, known);
  return known;
}

/** Whether the file of a line is on. */
export const ownOnAtom = atom((get) => {
  const on = new Set(get(files).flatMap((file) => (file.on ? file.id : [])));
  return (line: string) => isOwnLine(line) && on.has(Number(line.split(":")[1]));
});
