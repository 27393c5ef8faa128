import { useAtomValue } from "jotai";
import { lineNamed } from "../../checks/measurable.ts";
import { distanceTo } from "../../checks/place.ts";
import { HEIGHTS } from "../../model/schema/values.ts";
import type { Place } from "../../model/schema.ts";
import { linesAtom } from "../../store/atlas.ts";
import { FeatureCard } from "../FeatureCard.tsx";
import { useLengths, useWords } from "../words.ts";
import { placeKind, placeRows } from "./rows.ts";

/** A town, a site, a peak or a pass; of the last two, how far it lies from the border. */
export function PlaceCard({ place }: { place: Place }) {
  const words = useWords();
  const lengths = useLengths();
  const border = lineNamed(useAtomValue(linesAtom), null);
  const rises = (HEIGHTS as readonly string[]).includes(place.properties.kind);
  const off = rises ? distanceTo(border.along(), place.geometry.coordinates) : null;
  const toBorder =
    off &&
    words("card.to.border.value", {
      turf: lengths.write(off.turf),
      wgs84: lengths.write(off.wgs84),
    });
  return (
    <FeatureCard
      record={place.properties}
      kind={placeKind(words, place)}
      rows={placeRows(words, place, toBorder)}
    />
  );
}
