import { told } from "../../../src/model/prose.ts";
import {
  type Contents,
  type Figure,
  type FileName,
  type Findable,
  LANGUAGES,
  type Names,
  type Place,
} from "../../../src/model/schema.ts";
import type { Product } from "../build/product.ts";
import { distinct, spellingsOf } from "./spellings.ts";

type Kind = Findable["kind"];
type Rank = Findable["rank"];

/** finding.json: by which words and numbers everything is looked up. Looks at all that was made before. */
export async function finding(earlier: Product): Promise<Product> {
  const read = <N extends FileName>(name: N) => earlier.files[name] as Contents<N>;
  const present = read("lines.json").find((line) => line.present);
  const isPresent = (id: string) => present?.sections.includes(id) === true;
  const index: Findable[] = [
    ...read("rivers.geojson").features.map((river) => feature("river", river.properties)),
    ...read("lakes.geojson").features.map((lake) => feature("lake", lake.properties)),
    ...["places.geojson" as const, "peaks.geojson" as const].flatMap((name) =>
      read(name).features.map(({ properties }) =>
        thing("place", properties, properties.rank, [], heightOf(properties)),
      ),
    ),
    ...read("instruments.json").map((instrument) =>
      thing(
        "instrument",
        instrument,
        2,
        [instrument.date, ...unplaced(instrument)],
        [Number(instrument.date.slice(0, 4))],
      ),
    ),
    ...read("points.geojson").features.map(({ properties }) =>
      thing("point", properties, 4, today(properties)),
    ),
    ...[...read("areas.geojson").features, ...read("disputed-gpl.geojson").features].map(
      ({ properties }) => {
        const { drawnTo, published } = properties;
        const printed = drawnTo === null ? published : [drawnTo, ...published];
        return thing("area", properties, 3, [], values(printed));
      },
    ),
    ...[...read("borders.geojson").features, ...read("borders-gpl.geojson").features].map(
      ({ properties }) => thing("section", properties, isPresent(properties.id) ? 3 : 4),
    ),
    ...read("basins.geojson").features.map(({ properties }) =>
      thing("basin", properties, 3, [], values(properties.published)),
    ),
    ...read("works.geojson").features.map(({ properties }) =>
      thing("work", properties, 3, [], values(properties.published)),
    ),
  ];
  const story = read("chapters.json").map((each) => chapter(each, read("lines.json")));
  const entries = [...read("figures.json").map(figure), ...read("claims.json").map(claim)];
  // Brooks without a name are drawn together, and nobody can ask for them.
  return {
    files: {
      "finding.json": [...index.filter(({ names }) => names.length > 0), ...story, ...entries],
    },
  };
}

function feature(kind: Kind, record: Names & { id: string; rank: Rank }): Findable {
  return thing(kind, record, record.rank);
}

function thing(
  kind: Kind,
  record: Names & { id: string },
  rank: Rank,
  words: readonly string[] = [],
  numbers: readonly number[] = [],
): Findable {
  return {
    kind,
    id: record.id,
    rank,
    names: spellingsOf(record),
    words: distinct(words),
    numbers: [...new Set(numbers.map(String))],
  };
}

/** What a point is called today, in every language. */
function today({ today: prose }: Contents<"points.geojson">["features"][number]["properties"]) {
  return prose === null ? [] : LANGUAGES.map((language) => told(prose, language).text);
}

/** The names of the points that are nowhere on the map: who asks for one is led to its act. */
function unplaced({ points }: Contents<"instruments.json">[number]): string[] {
  return points
    .filter(({ position }) => position === null)
    .flatMap((point) => LANGUAGES.flatMap((language) => point[`name_${language}`] ?? []));
}

function heightOf({ elevationMetres }: Place["properties"]): number[] {
  return elevationMetres === undefined ? [] : [elevationMetres];
}

function values(printed: readonly { value: number }[]): number[] {
  return printed.map(({ value }) => value);
}

/** By its titles and its year; the treaties that it tells of have names of their own. */
function chapter(
  { id, title, view: { date, compare } }: Contents<"chapters.json">[number],
  lines: Contents<"lines.json">,
): Findable {
  const then = date ?? lines.find((line) => line.id === compare?.[1])?.validFrom;
  return {
    kind: "chapter",
    id,
    rank: 3,
    names: distinct(LANGUAGES.map((language) => title[language])),
    words: [],
    numbers: then === undefined ? [] : [then.slice(0, 4)],
  };
}

function figure({ id, label, value, unit, saidBy }: Figure): Findable {
  return {
    kind: "figure",
    id,
    rank: 2,
    names: distinct(LANGUAGES.map((language) => label[language])),
    words: distinct([unit, ...LANGUAGES.map((language) => told(saidBy, language).text)]),
    numbers: [String(value)],
  };
}

function claim({ id, statement, quote }: Contents<"claims.json">[number]): Findable {
  return {
    kind: "claim",
    id,
    rank: 2,
    names: [],
    words: distinct([...LANGUAGES.map((language) => statement[language]), quote ?? ""]),
    numbers: [],
  };
}
