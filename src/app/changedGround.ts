import type { Feature, FeatureCollection } from "geojson";
import { atom } from "jotai";
import { areaInWords } from "../i18n/area.ts";
import { changesAtom } from "../ledger/lineChanges.ts";
import { wordsAtom } from "../store/words.ts";

/** Square metres; ground smaller than this is drawn, but gets no label of its own. */
const LABELLED_FROM = 1e6;

/**
 * The ground between the two compared lines, each piece by who gained it, and for each stretch a point
 * with the area on balance and its band in words. Null while nothing is compared, or not yet.
 */
export const changedGroundAtom = atom((get): FeatureCollection | null => {
  const changes = get(changesAtom);
  if (changes === null || changes === "waiting") return null;
  const words = get(wordsAtom);
  const features = changes.runs.flatMap((run): Feature[] => [
    ...run.pieces.map(
      ({ rings, gainedBy }): Feature => ({
        type: "Feature",
        geometry: { type: "Polygon", coordinates: rings },
        properties: { gainedBy },
      }),
    ),
    ...(run.labelAt === null || run.net.squareMetres < LABELLED_FROM
      ? []
      : [
          {
            type: "Feature",
            geometry: { type: "Point", coordinates: run.labelAt },
            properties: {
              label: areaInWords(words, run.net),
              size: run.net.squareMetres,
              gainedBy: run.net.side,
            },
          } satisfies Feature,
        ]),
  ]);
  return { type: "FeatureCollection", features };
});
