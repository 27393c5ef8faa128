import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { atom, useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import * as v from "valibot";
import beltsUrl from "../../geodata/belts.geojson?url";
import { BELTS, type Belt } from "../model/schema.ts";
import { groupsAtom } from "../store/atlas.ts";
import { partLostAtom } from "../store/notices.ts";
import { hiddenAtom, onMapAtom } from "../store/shown.ts";
import type { LayerGroup } from "../symbology/groups.ts";

/** The published belts; null until they are asked for. */
const publishedAtom = atom<readonly Belt[] | null>(null);

const askedAtom = atom((get) => !get(hiddenAtom).has("doubt"));

const byGroupAtom = atom((get): ReadonlyMap<LayerGroup, Feature<MultiPolygon>> => {
  const { ofLine } = get(groupsAtom);
  return new Map(
    (get(publishedAtom) ?? []).flatMap(({ geometry, properties: { line } }) => {
      const group = ofLine.get(line);
      return group === undefined
        ? []
        : [[group, { type: "Feature", geometry, properties: { group } } as const] as const];
    }),
  );
});

/** The groups whose belts are looked at; the same text as long as they are the same. */
const wantedAtom = atom((get) => {
  if (!get(askedAtom)) return null;
  const { present, older } = get(groupsAtom);
  const onMap = get(onMapAtom);
  return [present, ...older].flatMap(({ id }) => (onMap(id) ? id : [])).join();
});

/**
 * The belts within which the shown lines may lie, each with the group of its line, as far as they have come; null
 * while not asked for.
 */
export const beltsAtom = atom((get): FeatureCollection | null => {
  const wanted = get(wantedAtom);
  if (wanted === null) return null;
  const byGroup = get(byGroupAtom);
  const features = wanted.split(",").flatMap((group) => byGroup.get(group) ?? []);
  return { type: "FeatureCollection", features };
});

/** Fetches the belts when they are first asked for; once more when they are asked for again, where they were lost. */
export function useFetchingBelts(): void {
  const isAsked = useAtomValue(askedAtom);
  const isThere = useAtomValue(publishedAtom) !== null;
  const publish = useSetAtom(publishedAtom);
  const partLost = useSetAtom(partLostAtom);
  useEffect(() => {
    if (!isAsked || isThere) return;
    let left = false;
    fetchBelts().then((fetched) => {
      if (left) return;
      if (fetched === null) partLost();
      else publish(fetched);
    });
    return () => {
      left = true;
    };
  }, [isAsked, isThere, publish, partLost]);
}

/** Null where they do not come, or are no belts. */
async function fetchBelts(): Promise<Belt[] | null> {
  try {
    const response = await fetch(new URL(beltsUrl, document.baseURI));
    const parsed = v.safeParse(BELTS, await response.json());
    return parsed.success ? parsed.output.features : null;
  } catch {
    return null;
  }
}
