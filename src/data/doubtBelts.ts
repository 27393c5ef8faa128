import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { atom, useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import type { DoubtfulLine } from "../measure/belt.ts";
import type { Atlas } from "../model/atlas.ts";
import { asKnownOn } from "../model/known.ts";
import { atlasAtom, groupsAtom } from "../store/atlas.ts";
import { partLostAtom } from "../store/notices.ts";
import { hiddenAtom, onMapAtom } from "../store/shown.ts";
import type { LayerGroup } from "../symbology/groups.ts";
import type { LineGroup } from "../symbology/lineGroups.ts";

type Belt = Polygon | MultiPolygon;

const madeAtom = atom<ReadonlyMap<LayerGroup, Belt>>(new Map());

const askedAtom = atom((get) => !get(hiddenAtom).has("doubt"));

/** The groups whose belts are looked at. */
const wantedAtom = atom((get) => {
  if (!get(askedAtom)) return [];
  const { present, older } = get(groupsAtom);
  const onMap = get(onMapAtom);
  return [present, ...older].filter(({ id }) => onMap(id));
});

/** The oldest first: its belt is the widest, and soonest made. */
const nextAtom = atom((get) => {
  const made = get(madeAtom);
  return get(wantedAtom).findLast(({ id }) => !made.has(id)) ?? null;
});

const readyAtom = atom((get) => {
  if (!get(askedAtom)) return null;
  const made = get(madeAtom);
  return get(wantedAtom)
    .flatMap(({ id }) => (made.has(id) ? id : []))
    .join();
});

/**
 * The belts within which the shown lines may lie, as far as they are ready, each with the group of its
 * line; null while not asked for.
 */
export const beltsAtom = atom((get): FeatureCollection | null => {
  const ready = get(readyAtom);
  if (ready === null) return null;
  const made = get(madeAtom);
  const features = ready.split(",").flatMap((group) => {
    const belt = made.get(group);
    return belt === undefined ? [] : beltFeature(group, belt);
  });
  return { type: "FeatureCollection", features };
});

/** Makes the belts that are looked at: each takes a worker a second or two and is made once. */
export function useMakingBelts(): void {
  const atlas = useAtomValue(atlasAtom);
  const next = useAtomValue(nextAtom);
  const setMade = useSetAtom(madeAtom);
  const partLost = useSetAtom(partLostAtom);
  useEffect(() => {
    if (next === null) return;
    const worker = new Worker(new URL("./doubtBelt.worker.ts", import.meta.url), {
      type: "module",
    });
    worker.onmessage = ({ data }: MessageEvent<Belt | null>) =>
      setMade((before) =>
        new Map(before).set(next.id, data ?? { type: "MultiPolygon", coordinates: [] }),
      );
    worker.onerror = partLost;
    worker.postMessage(doubtfulLines(atlas, next));
    return () => worker.terminate();
  }, [atlas, next, setMade, partLost]);
}

function beltFeature(group: LayerGroup, geometry: Belt): Feature<Belt> {
  return { type: "Feature", geometry, properties: { group } };
}

/** The sections of a line and of those shown with it, each as far as it was known on that line. */
function doubtfulLines(
  atlas: Pick<Atlas, "sections" | "lines">,
  { id, sections }: LineGroup,
): DoubtfulLine[] {
  const line = atlas.lines.get(id) ?? {};
  return sections.flatMap((id) => {
    const section = atlas.sections.get(id);
    if (section === undefined) return [];
    const { geometry, properties } = asKnownOn(line, section);
    return { coordinates: geometry.coordinates, accuracyMetres: properties.accuracyMetres };
  });
}
