import type { FeatureCollection } from "geojson";
import type { PublishedAtlas } from "../../model/atlas.ts";
import { type Arc, unpack } from "../../model/packs/decode.ts";
import type { Fault } from "../../model/packs/fault.ts";
import {
  type GeoFile,
  LATER_PACKS,
  type LaterPack,
  type PackName,
} from "../../model/packs/format.ts";
import { partialAtlas } from "../../model/packs/partial.ts";
import { bytesOf, fetchPack, isFault, VERSION } from "./fetchPack.ts";

/** The published geometries that are there, as the atlas has them: the map is given the same objects. */
export type Drawn = ReadonlyMap<GeoFile, FeatureCollection>;

/** The atlas as far as it has been read. */
export interface Reading {
  atlas: PublishedAtlas;
  drawn: Drawn;
  /** The packs that are not in it: on their way, or not to be read. */
  missing: ReadonlyMap<LaterPack, "coming" | Fault>;
  /** Which things the files have that are not there. */
  ids: Readonly<Record<string, readonly string[]>>;
}

/** How far it has come: what part of what is needed first, the atlas so far, or why there is none. */
export type Stage =
  | { stage: "fetching"; share: number }
  | { stage: "read"; reading: Reading }
  | { stage: "failed"; faults: readonly Fault[] };

export interface Loading {
  /** Fetches a pack anew that could not be read, and completes the atlas with it. */
  fetchAgain(pack: LaterPack): void;
  /** Tells nothing any more. */
  leave(): void;
}

/**
 * Fetches the packs, each once: what there is no atlas without first, then all others at once. Tells the atlas anew with
 * each pack that has come or failed; those that fail cost what is in them, and no more.
 */
export function loadAtlas(tell: (stage: Stage) => void): Loading {
  const files: Record<string, unknown> = {};
  const missing = new Map<LaterPack, "coming" | Fault>(LATER_PACKS.map((name) => [name, "coming"]));
  let shared: readonly Arc[] = [];
  let ids: Reading["ids"] = {};
  let left = false;

  const read = async (name: PackName): Promise<Fault | null> => {
    const fetched = await fetchPack(name, (bytes) => {
      if (left || name !== "essential") return;
      tell({ stage: "fetching", share: bytes / bytesOf(name) });
    });
    if (isFault(fetched)) return fetched;
    try {
      const unpacked = unpack(fetched, shared);
      Object.assign(files, unpacked.files);
      if (name === "essential") {
        shared = unpacked.arcs;
        ids = fetched.ids ?? {};
      }
      return null;
    } catch {
      return { pack: name, file: name, kind: "broken" };
    }
  };

  const tellReading = () => {
    if (left) return;
    const atlas = partialAtlas(files);
    if (atlas !== null) {
      const reading = { atlas: { ...atlas, checksum: VERSION }, drawn: drawnOf(files), ids };
      tell({ stage: "read", reading: { ...reading, missing: new Map(missing) } });
      return;
    }
    const faults = [...missing.values()].filter((why) => why !== "coming");
    if (faults.length === missing.size) tell({ stage: "failed", faults });
  };

  const readLater = async (name: LaterPack) => {
    const fault = await read(name);
    if (fault === null) missing.delete(name);
    else missing.set(name, fault);
    tellReading();
  };

  const begin = async () => {
    const fault = await read("essential");
    if (left) return;
    if (fault !== null) {
      tell({ stage: "failed", faults: [fault] });
      return;
    }
    tellReading();
    for (const name of LATER_PACKS) readLater(name);
  };
  begin();

  return {
    fetchAgain: (pack) => {
      if (missing.get(pack) === undefined || missing.get(pack) === "coming") return;
      missing.set(pack, "coming");
      tellReading();
      readLater(pack);
    },
    leave: () => {
      left = true;
    },
  };
}

function drawnOf(files: Readonly<Record<string, unknown>>): Drawn {
  const geo = Object.entries(files).filter(([name]) => name.endsWith(".geojson"));
  return new Map(geo as [GeoFile, FeatureCollection][]);
}
