import ledgerAddress from "virtual:ledger-address";
import type { Geometry } from "geojson";
import { atom, useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import { type Entry, figuresIn } from "../checks/ledger.ts";
import { type Atlas, featureOf, sectionsOf } from "../model/atlas.ts";
import { SHELF_OF } from "../model/shelves.ts";
import { atlasAtom } from "../store/atlas.ts";
import { findingAtom } from "../store/finding.ts";
import { claimAtom, lookAtom, panelAtom } from "../store/look.ts";
import { missingAtom } from "../store/missing.ts";
import { partLostAtom } from "../store/notices.ts";
import { goToAtom } from "../store/visits.ts";
import type { Ask } from "./ledger.worker.ts";

const readAtom = atom<readonly Entry[] | null>(null);

/** The whole ledger with its verdicts; null until it is asked for and there. */
export const entriesAtom = atom((get) => get(readAtom));

/** The reports of its figures; null as above. */
export const figuresAtom = atom((get) => {
  const entries = get(entriesAtom);
  return entries === null ? null : figuresIn(entries);
});

/** The geometry of the entry that is open: null where it has none, undefined while it is not known. */
export const consultedAtom = atom((get): Geometry | null | undefined => {
  const entries = get(entriesAtom);
  if (entries === null) return undefined;
  const claim = get(claimAtom);
  const entry = entries.find(({ id }) => id === claim);
  const geometry = entry === undefined ? null : entryGeometry(get(atlasAtom), entry);
  const isKnown = geometry !== null || get(missingAtom).packs.size === 0;
  return isKnown ? geometry : undefined;
});

/** Goes to all that an entry speaks of. */
export const showEntryAtom = atom(null, (get, set, entry: Entry) =>
  set(goToAtom, entryGeometry(get(atlasAtom), entry)),
);

/** Opens an entry with its working and goes there, or closes the one that is open. */
export const consultAtom = atom(null, (_get, set, entry: Entry | null) => {
  set(lookAtom, { type: "consult", claim: entry?.id ?? null });
  if (entry !== null) set(showEntryAtom, entry);
});

const wantedAtom = atom((get) => {
  const panel = get(panelAtom);
  const isAsked = panel === "figures" || panel === "measure" || get(findingAtom);
  return isAsked && get(readAtom) === null;
});

/**
 * Reads the ledger when it is first asked for. It is computed when the atlas is built; where that file
 * is missing, or is of other data, a worker computes it here, which takes some ten seconds.
 */
export function useReadingLedger(): void {
  const atlas = useAtomValue(atlasAtom);
  const wanted = useAtomValue(wantedAtom);
  const setEntries = useSetAtom(readAtom);
  const partLost = useSetAtom(partLostAtom);
  const isWhole = useAtomValue(missingAtom).packs.size === 0;
  useEffect(() => {
    if (!wanted) return;
    let worker: Worker | null = null;
    let left = false;
    fetchLedger(atlas.checksum).then((built) => {
      if (left) return;
      if (built !== null) {
        setEntries(built);
        return;
      }
      // Nothing is computed from half an atlas: it is asked again when the rest is there.
      if (!isWhole) return;
      worker = new Worker(new URL("./ledger.worker.ts", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }: MessageEvent<Entry[]>) => setEntries(data);
      worker.onerror = partLost;
      worker.postMessage(atlas satisfies Ask);
    });
    return () => {
      left = true;
      worker?.terminate();
    };
  }, [atlas, isWhole, wanted, setEntries, partLost]);
}

/** The ledger built with these data, or null. */
async function fetchLedger(checksum: string): Promise<Entry[] | null> {
  try {
    const response = await fetch(new URL(ledgerAddress, document.baseURI));
    const built = (await response.json()) as { checksum: string; entries: Entry[] };
    return built.checksum === checksum ? built.entries : null;
  } catch {
    return null;
  }
}

/** All the things an entry speaks of, as one geometry; null where it speaks of none, or one of them is not there. */
function entryGeometry(atlas: Atlas, { things }: Entry): Geometry | null {
  const geometries = things.flatMap(({ kind, id }): Geometry[] => {
    if (kind !== "line") {
      const feature = featureOf(atlas, { kind, id });
      return feature === null ? [] : [feature.geometry];
    }
    const line = atlas.lines.get(id);
    if (line === undefined) return [];
    const chains = sectionsOf(atlas, line).map(({ geometry }) => geometry.coordinates);
    return [{ type: "MultiLineString", coordinates: chains }];
  });
  if (things.some(({ kind, id }) => !atlas[SHELF_OF[kind]].has(id))) return null;
  const [only] = geometries;
  if (geometries.length < 2) return only ?? null;
  return { type: "GeometryCollection", geometries };
}
