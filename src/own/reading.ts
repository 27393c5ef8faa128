import { useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import type { ProblemCode, ReadFeature } from "../formats/reading.ts";
import {
  changeOwnFileAtom,
  NOTHING_READ,
  nextOwnFileAtom,
  type OwnFile,
  ownFileReadAtom,
} from "../store/own.ts";
import { unpacking } from "./packing.ts";
import type { AskRead, ReadAnswer } from "./read.worker.ts";

/** A reader that says nothing for so long hangs in a trick that nobody thought of. */
const PATIENCE_SECONDS = 120;

/** Reads the files that wait, one after the other, each in a worker of its own. */
export function useReadingOwnFiles(): void {
  const next = useAtomValue(nextOwnFileAtom);
  const change = useSetAtom(changeOwnFileAtom);
  const read = useSetAtom(ownFileReadAtom);
  const id = next?.id;
  const correction = next?.correction;
  const source = next?.source;
  const name = next?.name;
  useEffect(() => {
    if (id === undefined || source === undefined || name === undefined || correction === undefined)
      return;
    change(id, { step: "reading" });
    const giveUp = (code: ProblemCode) => {
      stop();
      const reading = { ...NOTHING_READ, problems: [{ code, at: {}, values: PATIENCE }] };
      read(id, { reading, drawing: EMPTY });
    };
    const stop = readIn(
      { name, source, correction },
      {
        onShare: (share) => change(id, { share }),
        onRead: (found) => read(id, found),
        onFailed: giveUp,
      },
    );
    return stop;
  }, [id, source, name, correction, change, read]);
}

const PATIENCE = { seconds: PATIENCE_SECONDS };
const EMPTY: OwnFile["drawing"] = {
  shapes: { type: "FeatureCollection", features: [] },
  bounds: null,
  withoutMetres: 0,
  everyPoint: 1,
};

interface Heard {
  onShare(share: number): void;
  onRead(found: Pick<OwnFile, "reading" | "drawing">): void;
  onFailed(code: ProblemCode): void;
}

/** Starts to read; what is returned stops it. */
function readIn(ask: AskRead, { onShare, onRead, onFailed }: Heard): () => void {
  const worker = new Worker(new URL("./read.worker.ts", import.meta.url), { type: "module" });
  const features: ReadFeature[] = [];
  let timer = setTimeout(() => onFailed("too-slow"), 1000 * PATIENCE_SECONDS);
  let isWanted = true;
  // Unpacked one after the other, in the order in which they came.
  let unpacked = Promise.resolve();
  const stop = () => {
    isWanted = false;
    clearTimeout(timer);
    worker.terminate();
  };
  worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
    clearTimeout(timer);
    if ("share" in data) {
      timer = setTimeout(() => onFailed("too-slow"), 1000 * PATIENCE_SECONDS);
      onShare(data.share);
      return;
    }
    unpacked = unpacked.then(async () => {
      if ("features" in data) for (const each of data.features) features.push(await unpack(each));
      else if (isWanted) {
        stop();
        onRead({ reading: { ...data.done, features }, drawing: data.drawing });
      }
    });
  };
  worker.onerror = (event) => {
    event.preventDefault();
    onFailed("unreadable");
  };
  worker.postMessage(ask);
  return stop;
}

async function unpack(packed: Parameters<typeof unpacking>[0]): Promise<ReadFeature> {
  const steps = unpacking(packed);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What a browser calls a file, as it is to be read. */
export const asSource = (file: File) => ({ name: file.name, source: file as Blob });
