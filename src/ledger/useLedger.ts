import type { Geometry } from "geojson";
import { useEffect, useState } from "react";
import type { Entry } from "../checks/ledger.ts";
import { type Atlas, featureOf, type PublishedAtlas, sectionsOf } from "../model/atlas.ts";
import type { Ask } from "./ledger.worker.ts";

/**
 * The whole ledger with its verdicts; null until it is asked for and there. It is computed when the
 * atlas is built; where that file is missing, or is of other data, a worker computes it here, which
 * takes some ten seconds.
 */
export function useLedger(atlas: PublishedAtlas, asked: boolean): readonly Entry[] | null {
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const wanted = asked && entries === null;
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
      worker = new Worker(new URL("./ledger.worker.ts", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }: MessageEvent<Entry[]>) => setEntries(data);
      worker.postMessage(atlas satisfies Ask);
    });
    return () => {
      left = true;
      worker?.terminate();
    };
  }, [atlas, wanted]);
  return entries;
}

/** The ledger built with these data, or null. */
async function fetchLedger(checksum: string): Promise<Entry[] | null> {
  try {
    const response = await fetch(new URL("ledger.json", document.baseURI));
    const built = (await response.json()) as { checksum: string; entries: Entry[] };
    return built.checksum === checksum ? built.entries : null;
  } catch {
    return null;
  }
}

/** All the things an entry speaks of, as one geometry; null where it speaks of none. */
export function entryGeometry(atlas: Atlas, { things }: Entry): Geometry | null {
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
  const [only] = geometries;
  if (geometries.length < 2) return only ?? null;
  return { type: "GeometryCollection", geometries };
}
