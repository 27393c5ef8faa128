import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { useEffect, useMemo, useState } from "react";
import type { DoubtfulLine } from "../measure/belt.ts";
import type { Atlas } from "../model/atlas.ts";
import type { LayerGroup } from "../symbology/groups.ts";
import type { LineGroup, LineGroups } from "../symbology/lineGroups.ts";

type Belt = Polygon | MultiPolygon;

/**
 * The belts within which the shown lines may lie, as far as they are ready, each with the group of
 * its line; null while not asked for. A belt takes a worker a second or two and is made once.
 */
export function useBelts(
  atlas: Atlas,
  { present, older }: LineGroups,
  asked: boolean,
  isShown: (group: LayerGroup) => boolean,
): FeatureCollection | null {
  const [made, setMade] = useState<ReadonlyMap<LayerGroup, Belt>>(new Map());
  const groups = [present, ...older].filter(({ id }) => isShown(id));
  // The oldest first: its belt is the widest, and soonest made.
  const next = asked ? groups.findLast(({ id }) => !made.has(id)) : undefined;
  useEffect(() => {
    if (next === undefined) return;
    const worker = new Worker(new URL("./doubtBelt.worker.ts", import.meta.url), {
      type: "module",
    });
    worker.onmessage = ({ data }: MessageEvent<Belt | null>) =>
      setMade((before) =>
        new Map(before).set(next.id, data ?? { type: "MultiPolygon", coordinates: [] }),
      );
    worker.postMessage(doubtfulLines(atlas, next));
    return () => worker.terminate();
  }, [atlas, next]);
  const key = asked ? groups.flatMap(({ id }) => (made.has(id) ? id : [])).join() : null;
  return useMemo(() => {
    if (key === null) return null;
    const features = key.split(",").flatMap((group) => {
      const belt = made.get(group);
      return belt === undefined ? [] : beltFeature(group, belt);
    });
    return { type: "FeatureCollection", features };
  }, [key, made]);
}

function beltFeature(group: LayerGroup, geometry: Belt): Feature<Belt> {
  return { type: "Feature", geometry, properties: { group } };
}

function doubtfulLines(atlas: Pick<Atlas, "sections">, { sections }: LineGroup): DoubtfulLine[] {
  return sections.flatMap((id) => {
    const section = atlas.sections.get(id);
    if (section === undefined) return [];
    const { geometry, properties } = section;
    return { coordinates: geometry.coordinates, accuracyMetres: properties.accuracyMetres };
  });
}
