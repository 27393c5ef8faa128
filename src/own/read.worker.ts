import { type Correction, undone } from "../checks/fit.ts";
import { readFile } from "../formats/readFile.ts";
import type { Position, ReadFeature, Reading } from "../formats/reading.ts";
import type { OwnDrawing } from "../store/own.ts";
import { drawingOf } from "./drawing.ts";
import { type Packed, packed } from "./packing.ts";

/** A file to be read, with what is to be undone of it. */
export interface AskRead {
  name: string;
  source: Blob;
  correction: Correction;
}

/** Bit by bit, so that no message takes the page long to take in. */
export type ReadAnswer =
  | { share: number }
  | { features: Packed[] }
  | { done: Omit<Reading, "features">; drawing: OwnDrawing };

/** So many features come over in one message. */
const MOST_FEATURES = 1000;
/** How far reading must have come on before that is worth a message. */
const WORTH_TELLING = 0.02;

self.onmessage = async ({ data: { name, source, correction } }: MessageEvent<AskRead>) => {
  let told = 0;
  const tell = (share: number) => {
    if (share - told < WORTH_TELLING) return;
    told = share;
    say({ share });
  };
  const bytes = await bytesOf(source);
  if (bytes === null) {
    say({ done: UNREADABLE, drawing: drawingOf([]) });
    return;
  }
  const { features, ...rest } = await readFile(name, bytes, tell);
  const right = correction === "as read" ? features : features.flatMap(corrected(correction));
  for (let i = 0; i < right.length; i += MOST_FEATURES) {
    const part = right.slice(i, i + MOST_FEATURES).map(packed);
    say(
      { features: part },
      part.map(({ flat }) => flat.buffer as ArrayBuffer),
    );
  }
  say({ done: rest, drawing: drawingOf(right) });
};

const say = (answer: ReadAnswer, handedOver: Transferable[] = []) =>
  self.postMessage(answer, { transfer: handedOver });

const UNREADABLE: Omit<Reading, "features"> = {
  format: null,
  problems: [{ code: "unreadable", at: {}, values: {} }],
  moreProblems: 0,
  positions: 0,
};

/** Null for what has none, such as a folder, or a file that is gone by now. */
async function bytesOf(source: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch {
    return null;
  }
}

/** A feature with something undone all over; none where a position would then be none. */
const corrected =
  (correction: Correction) =>
  (feature: ReadFeature): ReadFeature[] => {
    let isWhole = true;
    const move = (value: unknown): unknown => {
      const list = value as unknown[];
      if (Array.isArray(list[0])) return list.map(move);
      const at = undone(list as Position, correction);
      if (at === null) isWhole = false;
      return at === null ? [0, 0] : [at[0], at[1]];
    };
    const coordinates = move(feature.geometry.coordinates);
    const geometry = { ...feature.geometry, coordinates } as ReadFeature["geometry"];
    return isWhole ? [{ ...feature, geometry }] : [];
  };
