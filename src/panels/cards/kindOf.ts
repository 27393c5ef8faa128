import type { Translator } from "../../i18n/translator.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Selection } from "../../state/state.ts";
import { areaKind, neighbourKind, placeKind } from "./rows.ts";

/** What a thing is at a date, in few words; nothing where the atlas has no such thing. */
export function kindOf(
  words: Translator,
  atlas: Atlas,
  { kind, id }: Selection,
  date: string | null,
): string {
  switch (kind) {
    case "section": {
      const section = atlas.sections.get(id);
      return section === undefined ? "" : words(`section.${section.properties.kind}`);
    }
    case "area": {
      const area = atlas.areas.get(id);
      return area === undefined ? "" : areaKind(words, area, date);
    }
    case "river":
      return words("kind.river");
    case "lake": {
      const lake = atlas.lakes.get(id);
      return lake === undefined ? "" : words(`kind.${lake.properties.kind}`);
    }
    case "basin": {
      const basin = atlas.basins.get(id);
      if (basin === undefined) return "";
      return words("kind.basin", { country: words.country(basin.properties.country) });
    }
    case "work": {
      const work = atlas.works.get(id);
      return work === undefined ? "" : words(`kind.${work.properties.kind}`);
    }
    case "place": {
      const place = atlas.places.get(id);
      return place === undefined ? "" : placeKind(words, place);
    }
    case "point":
      return words("kind.point");
    case "neighbour": {
      const neighbour = atlas.neighbours.get(id);
      return neighbour === undefined ? "" : neighbourKind(words, neighbour);
    }
    case "instrument": {
      const instrument = atlas.instruments.get(id);
      return instrument === undefined ? "" : words(`instrument.${instrument.kind}`);
    }
  }
}
