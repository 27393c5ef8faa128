import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { useEffect, useMemo, useState } from "react";
import type { DoubtfulLine } from "../measure/belt.ts";
import type { Atlas } from "../model/atlas.ts";
import { BORDER_GROUPS, type BorderGroup, groupOfLine } from "../symbology/groups.ts";

type Belt = Polygon | MultiPolygon;

/**
 * The belts within which the shown lines may lie, as far as they are ready, each with the group of
 * its line; null while not asked for. A belt takes a worker a second or two and is made once.
 */
export function useBelts(
  atlas: Atlas,
  asked: boolean,
  isShown: (group: BorderGroup) => boolean,
): FeatureCollection | null {
  const [made, setMade] = useState<ReadonlyMap<BorderGroup, Belt>>(new Map());
  // The oldest first: its belt is the widest, and soonest made.
  const groups = BORDER_GROUPS.toReversed().filter(isShown);
  const next = asked ? groups.find((group) => !made.has(group)) : undefined;
  useEffect(() => {
    if (next === undefined) return;
    const worker = new Worker(new URL("./doubtBelt.worker.ts", import.meta.url), {
      type: "module",
    });
    worker.onmessage = ({ data }: MessageEvent<Belt | null>) =>
      setMade((before) =>
        new Map(before).set(next, data ?? { type: "MultiPolygon", coordinates: [] }),
      );
    worker.postMessage(doubtfulLines(atlas, next));
    return () => worker.terminate();
  }, [atlas, next]);
  const key = asked ? groups.filter((group) => made.has(group)).join() : null;
  return useMemo(() => {
    if (key === null) return null;
    const ready = BORDER_GROUPS.filter((group) => key.split(",").includes(group));
    const features = ready.map((group) => beltFeature(group, made.get(group) as Belt));
    return { type: "FeatureCollection", features };
  }, [key, made]);
}

function beltFeature(group: BorderGroup, geometry: Belt): Feature<Belt> {
  return { type: "Feature", geometry, properties: { group } };
}

function doubtfulLines({ lines, sections }: Atlas, group: BorderGroup): DoubtfulLine[] {
  const ids = [...lines.values()].filter((line) => groupOfLine(line) === group);
  return ids
    .flatMap((line) => line.sections)
    .flatMap((id) => {
      const section = sections.get(id);
      if (section === undefined) return [];
      const { geometry, properties } = section;
      return { coordinates: geometry.coordinates, accuracyMetres: properties.accuracyMetres };
    });
}
