import type { Feature, FeatureCollection } from "geojson";
import { atom } from "jotai";
import type { Changes } from "../checks/changes.ts";
import { wordsAtom } from "../store/words.ts";
import { changesAtom } from "./lineChanges.ts";

const SQUARE_METRES_PER_KM2 = 1e6;
/** Ground smaller than this is drawn, but gets no label of its own. */
const LABELLED_FROM = SQUARE_METRES_PER_KM2;

/**
 * The ground between the two compared lines, each piece by who gained it, and for each stretch a point
 * with the area on balance and its band in words. Null while nothing is compared, or not yet.
 */
export const changedGroundAtom = atom((get): FeatureCollection | null => {
  const changes = get(changesAtom);
  if (changes === null || changes === "waiting") return null;
  const words = get(wordsAtom);
  const km2 = (squareMetres: number) => words.number(squareMetres / SQUARE_METRES_PER_KM2);
  const label = ({ net }: Changes["runs"][number]) => {
    const [low, high] = [net.least, net.most].map(Math.abs).sort((a, b) => a - b);
    const least = net.least < 0 && net.most > 0 ? 0 : (low ?? 0);
    return words("comparing.area", {
      area: km2(Math.abs(net.west)),
      least: km2(least),
      most: km2(high ?? 0),
    });
  };
  const features = changes.runs.flatMap((run): Feature[] => [
    ...run.pieces.map(
      ({ rings, gainedBy }): Feature => ({
        type: "Feature",
        geometry: { type: "Polygon", coordinates: rings },
        properties: { gainedBy },
      }),
    ),
    ...(run.labelAt === null || Math.abs(run.net.west) < LABELLED_FROM
      ? []
      : [
          {
            type: "Feature",
            geometry: { type: "Point", coordinates: run.labelAt },
            properties: {
              label: label(run),
              size: Math.abs(run.net.west),
              gainedBy: run.net.west >= 0 ? "west" : "east",
            },
          } satisfies Feature,
        ]),
  ]);
  return { type: "FeatureCollection", features };
});
