import { atom } from "jotai";
import type { Fault } from "../model/packs/fault.ts";
import type { LaterPack, PackedFile } from "../model/packs/format.ts";
import { PACK_OF } from "../model/packs/format.ts";
import { FILES_OF } from "../model/shelves.ts";
import { selectionAtom } from "./look.ts";

/** What of the atlas is not there yet, or could not be read. */
interface Missing {
  packs: ReadonlyMap<LaterPack, "coming" | Fault>;
  /** Which things the files have, by name, that are not there. */
  ids: Readonly<Record<string, readonly string[]>>;
  fetchAgain(pack: LaterPack): void;
}

const known = atom<Missing>({ packs: new Map(), ids: {}, fetchAgain: () => undefined });

export const missingAtom = atom(
  (get) => get(known),
  (_get, set, missing: Missing) => set(known, missing),
);

/** Whether all of some files are there: else what rests on them is not to be told. */
export const areThereAtom = atom((get) => {
  const { packs } = get(known);
  return (...files: readonly PackedFile[]) =>
    files.every((file) => !packs.has(PACK_OF[file] as LaterPack));
});

/** Whether a file that is not there has a thing of an id. */
export const isToComeAtom = atom((get) => {
  const { packs, ids } = get(known);
  return (file: PackedFile, id: string) =>
    packs.has(PACK_OF[file] as LaterPack) && (ids[file] ?? []).includes(id);
});

/** The packs that have what is chosen, where they are not there. */
export const packsOfChosenAtom = atom((get): LaterPack[] => {
  const chosen = get(selectionAtom);
  if (chosen === null) return [];
  const isToCome = get(isToComeAtom);
  return FILES_OF[chosen.kind].flatMap((file) =>
    isToCome(file, chosen.id) ? [PACK_OF[file] as LaterPack] : [],
  );
});
