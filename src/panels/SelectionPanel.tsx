import { areasOf } from "../checks/areas.ts";
import { type LineRuler, measureStretch, type Stretch } from "../checks/stretch.ts";
import type { Translator } from "../i18n/translator.ts";
import { geodesicLength, greatCircleLength } from "../measure/geodesy.ts";
import type { Length } from "../measure/position.ts";
import type { Atlas } from "../model/atlas.ts";
import type {
  Instrument,
  Lake,
  Neighbour,
  Place,
  River,
  Section,
  Source,
} from "../model/schema.ts";
import type { Selection } from "../state/state.ts";
import { FeatureCard } from "./FeatureCard.tsx";
import { LengthHeadline } from "./LengthHeadline.tsx";
import { type Lengths, nameIn, useLengths, useWords } from "./words.ts";

interface Props {
  atlas: Atlas;
  along: LineRuler;
  selection: Selection;
  onBack(): void;
  onShow(): void;
  onMeasure(section: Section): void;
}

/** The card of the chosen feature, by its kind. */
export function SelectionPanel(props: Props) {
  const { atlas, along, selection } = props;
  const words = useWords();
  const lengths = useLengths();
  const frame = (record: { sources: readonly string[] }) => ({
    sources: sourcesOf(atlas, record.sources),
    onBack: props.onBack,
    onShow: props.onShow,
  });
  switch (selection.kind) {
    case "section": {
      const found = along.sections.find(({ section }) => section.id === selection.id);
      if (found === undefined) return null;
      const { section } = found;
      const { properties } = section;
      const measured = measureStretch(along, found.from.wgs84, found.to.wgs84);
      return (
        <FeatureCard
          {...frame(properties)}
          record={properties}
          kind={words(`section.${properties.kind}`)}
          headline={<LengthHeadline kicker={words("card.length")} length={measured.length} />}
          rows={sectionRows(words, lengths, atlas, section, measured)}
          basis={<Basis atlas={atlas} section={section} />}
          actions={
            <button type="button" className="primary" onClick={() => props.onMeasure(section)}>
              {words("section.measure")}
            </button>
          }
        />
      );
    }
    case "river": {
      const river = atlas.rivers.get(selection.id);
      return river ? (
        <FeatureCard
          {...frame(river.properties)}
          record={river.properties}
          kind={words("kind.river")}
          headline={<LengthHeadline kicker={words("card.drawn")} length={riverLengths(river)} />}
        />
      ) : null;
    }
    case "lake": {
      const lake = atlas.lakes.get(selection.id);
      return lake ? (
        <FeatureCard
          {...frame(lake.properties)}
          record={lake.properties}
          kind={words(`kind.${lake.properties.kind}`)}
          rows={lakeRows(words, lake)}
        />
      ) : null;
    }
    case "place": {
      const place = atlas.places.get(selection.id);
      return place ? (
        <FeatureCard
          {...frame(place.properties)}
          record={place.properties}
          kind={placeKind(words, place)}
          rows={placeRows(words, place)}
        />
      ) : null;
    }
    case "neighbour": {
      const neighbour = atlas.neighbours.get(selection.id);
      return neighbour ? (
        <FeatureCard
          {...frame(neighbour.properties)}
          record={neighbour.properties}
          kind={neighbourKind(words, neighbour)}
        />
      ) : null;
    }
  }
}

function Basis({ atlas, section }: { atlas: Atlas; section: Section }) {
  const words = useWords();
  return (
    <section className="basis">
      <h3>{words("card.basis")}</h3>
      <ul>
        {section.properties.basis.map(({ instrument: id, points, certainty, note }) => {
          const instrument = atlas.instruments.get(id) as Instrument;
          return (
            <li key={id}>
              <strong>{nameIn(words, instrument)}</strong>, {words.date(instrument.date)}
              {points && <>, {words("card.points", { points })}</>}
              {certainty === "inferred" && <em className="soft"> ({words("card.inferred")})</em>}
              {note && <small>{note}</small>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sourcesOf(atlas: Atlas, ids: readonly string[]): Source[] {
  return ids.map((id) => atlas.sources.get(id)).filter((source) => source !== undefined);
}

function sectionRows(
  words: Translator,
  lengths: Lengths,
  atlas: Atlas,
  { properties }: Section,
  measured: Stretch,
): [string, string][] {
  const river = properties.river === null ? undefined : atlas.rivers.get(properties.river);
  return [
    ...(river ? [[words("card.river"), nameIn(words, river.properties)] as [string, string]] : []),
    [
      words("card.chainage"),
      words("card.chainage.value", {
        from: lengths.number(measured.from.chainage.turf),
        to: lengths.number(measured.to.chainage.turf),
        unit: lengths.unit,
      }),
    ],
    [words("card.straight"), lengths.write(measured.straight.turf)],
    [words("card.sinuosity"), words.number(measured.sinuosity, 2)],
    [
      words("card.ends"),
      words("card.ends.value", {
        from: words.number(properties.startAccuracyMetres),
        to: words.number(properties.endAccuracyMetres),
      }),
    ],
    [words("card.force"), words("in.force", { date: words.date(properties.validFrom) })],
  ];
}

function riverLengths({ geometry }: River): Length {
  const chains = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  const sum = (length: (chain: (typeof chains)[number]) => number) =>
    chains.reduce((total, chain) => total + length(chain), 0);
  return { turf: sum(greatCircleLength), wgs84: sum(geodesicLength) };
}

function lakeRows(words: Translator, lake: Lake): [string, string][] {
  const { turf, wgs84 } = areasOf(lake.geometry);
  const km2 = (area: number) => words.number(area / 1e6, area < 1e8 ? 1 : 0);
  return [[words("card.area"), words("card.area.value", { turf: km2(turf), wgs84: km2(wgs84) })]];
}

function placeKind(words: Translator, { properties }: Place): string {
  const countries = properties.countries.map((code) => words.country(code));
  return `${words(`kind.${properties.kind}`)} · ${countries.join(", ")}`;
}

function placeRows(words: Translator, { properties, geometry }: Place): [string, string][] {
  const [longitude, latitude] = geometry.coordinates;
  const rows: [string, string][] = [
    [words("card.position"), `${words.number(latitude, 4)}° N, ${words.number(longitude, 4)}° E`],
  ];
  if (properties.population !== null) {
    rows.push([words("card.population"), words.number(properties.population)]);
  }
  return rows;
}

function neighbourKind(words: Translator, { properties }: Neighbour): string {
  const [a, b] = properties.countries;
  return words("kind.border", { a: words.country(a), b: words.country(b) });
}
