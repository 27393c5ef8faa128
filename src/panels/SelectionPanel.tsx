import { useAtomValue } from "jotai";
import type { Selection } from "../state/state.ts";
import { atlasAtom } from "../store/atlas.ts";
import { dateAtom } from "../store/look.ts";
import { packsOfChosenAtom } from "../store/missing.ts";
import { InstrumentCard } from "./cards/InstrumentCard.tsx";
import { PlaceCard } from "./cards/PlaceCard.tsx";
import { PointCard } from "./cards/PointCard.tsx";
import { RiverCard } from "./cards/RiverCard.tsx";
import {
  areaKind,
  areaRows,
  basinRows,
  extentRow,
  neighbourKind,
  riverLengths,
  workRows,
} from "./cards/rows.ts";
import { SectionCard } from "./cards/SectionCard.tsx";
import { FeatureCard } from "./FeatureCard.tsx";
import { LengthHeadline } from "./LengthHeadline.tsx";
import { Needs } from "./missing/Needs.tsx";
import { useWords } from "./words.ts";

/** The card of what is chosen; of what has not been read, that it has not. */
export function SelectionPanel({ selection }: { selection: Selection }) {
  const waiting = useAtomValue(packsOfChosenAtom);
  return (
    <Needs packs={waiting}>
      <Card selection={selection} />
    </Needs>
  );
}

/** By its kind. */
function Card({ selection: { kind, id } }: { selection: Selection }) {
  const atlas = useAtomValue(atlasAtom);
  const words = useWords();
  const date = useAtomValue(dateAtom);
  switch (kind) {
    case "section":
      return <SectionCard id={id} />;
    case "instrument": {
      const instrument = atlas.instruments.get(id);
      return instrument ? <InstrumentCard instrument={instrument} /> : null;
    }
    case "area": {
      const area = atlas.areas.get(id);
      if (area === undefined) return null;
      const { properties } = area;
      return (
        <FeatureCard
          record={properties}
          kind={areaKind(words, area, date)}
          rows={areaRows(words, atlas, area)}
          actions={properties.drawnTo && <p className="warning">{words("card.drawn.to.note")}</p>}
        />
      );
    }
    case "river": {
      const river = atlas.rivers.get(id);
      return river ? <RiverCard river={river} /> : null;
    }
    case "lake": {
      const lake = atlas.lakes.get(id);
      return lake ? (
        <FeatureCard
          record={lake.properties}
          kind={words(`kind.${lake.properties.kind}`)}
          rows={[extentRow(words, lake.geometry)]}
        />
      ) : null;
    }
    case "basin": {
      const basin = atlas.basins.get(id);
      if (basin === undefined) return null;
      const country = words.country(basin.properties.country);
      return (
        <FeatureCard
          record={basin.properties}
          kind={words("kind.basin", { country })}
          rows={basinRows(words, basin)}
        />
      );
    }
    case "work": {
      const work = atlas.works.get(id);
      if (work === undefined) return null;
      const { geometry } = work;
      const isLine = geometry.type === "LineString" || geometry.type === "MultiLineString";
      return (
        <FeatureCard
          record={work.properties}
          kind={words(`kind.${work.properties.kind}`)}
          headline={
            isLine && (
              <LengthHeadline kicker={words("card.drawn")} length={riverLengths({ geometry })} />
            )
          }
          rows={workRows(words, work)}
        />
      );
    }
    case "place": {
      const place = atlas.places.get(id);
      return place ? <PlaceCard place={place} /> : null;
    }
    case "point": {
      const point = atlas.points.get(id);
      return point ? <PointCard point={point} /> : null;
    }
    case "neighbour": {
      const neighbour = atlas.neighbours.get(id);
      return neighbour ? (
        <FeatureCard record={neighbour.properties} kind={neighbourKind(words, neighbour)} />
      ) : null;
    }
  }
}
