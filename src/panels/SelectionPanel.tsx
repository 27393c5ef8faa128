import type { LineRuler } from "../checks/stretch.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Instrument, Section } from "../model/schema.ts";
import type { Selection } from "../state/state.ts";
import { type CardActions, frameOf } from "./cards/cardFrame.ts";
import { InstrumentCard } from "./cards/InstrumentCard.tsx";
import {
  areaRows,
  basinRows,
  extentRow,
  neighbourKind,
  placeKind,
  placeRows,
  riverLengths,
  workRows,
} from "./cards/rows.ts";
import { SectionCard } from "./cards/SectionCard.tsx";
import { FeatureCard } from "./FeatureCard.tsx";
import { LengthHeadline } from "./LengthHeadline.tsx";
import { useWords } from "./words.ts";

interface Props extends CardActions {
  atlas: Atlas;
  /** The ruler of the line the chosen section belongs to, or of the present border. */
  along: LineRuler;
  selection: Selection;
  onMeasure(section: Section): void;
  onChooseSection(section: Section): void;
  onChooseInstrument(instrument: Instrument): void;
}

/** The card of what is chosen, by its kind. */
export function SelectionPanel(props: Props) {
  const { atlas, along, selection, onBack, onShow } = props;
  const words = useWords();
  const actions = { onBack, onShow };
  const { id } = selection;
  switch (selection.kind) {
    case "section":
      return (
        <SectionCard
          {...actions}
          atlas={atlas}
          along={along}
          id={id}
          onMeasure={props.onMeasure}
          onChooseInstrument={props.onChooseInstrument}
        />
      );
    case "instrument": {
      const instrument = atlas.instruments.get(id);
      return instrument ? (
        <InstrumentCard
          {...actions}
          atlas={atlas}
          instrument={instrument}
          onChooseSection={props.onChooseSection}
          onChoose={props.onChooseInstrument}
        />
      ) : null;
    }
    case "area": {
      const area = atlas.areas.get(id);
      if (area === undefined) return null;
      const { properties } = area;
      return (
        <FeatureCard
          {...frameOf(atlas, properties, actions)}
          record={properties}
          kind={words(`area.${properties.kind}`)}
          rows={areaRows(words, atlas, area)}
          actions={properties.drawnTo && <p className="warning">{words("card.drawn.to.note")}</p>}
        />
      );
    }
    case "river": {
      const river = atlas.rivers.get(id);
      return river ? (
        <FeatureCard
          {...frameOf(atlas, river.properties, actions)}
          record={river.properties}
          kind={words("kind.river")}
          headline={<LengthHeadline kicker={words("card.drawn")} length={riverLengths(river)} />}
        />
      ) : null;
    }
    case "lake": {
      const lake = atlas.lakes.get(id);
      return lake ? (
        <FeatureCard
          {...frameOf(atlas, lake.properties, actions)}
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
          {...frameOf(atlas, basin.properties, actions)}
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
          {...frameOf(atlas, work.properties, actions)}
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
      return place ? (
        <FeatureCard
          {...frameOf(atlas, place.properties, actions)}
          record={place.properties}
          kind={placeKind(words, place)}
          rows={placeRows(words, place)}
        />
      ) : null;
    }
    case "neighbour": {
      const neighbour = atlas.neighbours.get(id);
      return neighbour ? (
        <FeatureCard
          {...frameOf(atlas, neighbour.properties, actions)}
          record={neighbour.properties}
          kind={neighbourKind(words, neighbour)}
        />
      ) : null;
    }
  }
}
