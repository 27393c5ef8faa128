import { areasOf } from "../../src/checks/areas.ts";
import { bandOf, between, type Parting } from "../../src/checks/between.ts";
import type { Area } from "../../src/model/schema.ts";
import { stretchesOf } from "./areas-moved.ts";
import { type Printed, squareKilometres } from "./areas-table.ts";
import type { Product } from "./product.ts";
import { sixDecimals } from "./rings.ts";
import type { FourNames } from "./sections/entry.ts";

const OLD = "1864";
const NEW = "1881";
/** The Tarbagatai parts the two basins; no line moved there. */
const TARBAGATAI_LATITUDE = 46.5;
/** Smaller pieces are where two drawings of one line cross, far below their accuracy. */
const LEAST_SQUARE_METRES = 100e6;

interface GainedEntry {
  id: string;
  place: string;
  names: FourNames;
  published: Printed[];
  sources: string[];
  note: string;
}

const ALL_OF_1881 = squareKilometres(
  70_000,
  "aihuau.com",
  "lengths-page",
  "“More than”: north-east of Tacheng and west of Ili and Kashgar together, by all acts of 1882–84.",
);

const IRTYSH: GainedEntry = {
  id: "gained-irtysh-1881",
  place: "irtysh-1881",
  names: [
    "Passed to Russia in the Irtysh basin, 1881–83",
    "Ертіс алабында Ресейге өткен жер (1881–83)",
    "Отошло России в бассейне Иртыша (1881–83)",
    "1881年后额尔齐斯河流域划归俄国地区",
  ],
  published: [ALL_OF_1881],
  sources: ["saint-petersburg-1881-articles", "relations-article", "vostlit-37"],
  note: "East of Lake Zaysan, by article VIII of 1881 and the protocol on the Kaba of 1883. No area in print was found for this part alone.",
};

const ILI: GainedEntry = {
  id: "gained-ili-1881",
  place: "ili-1881",
  names: [
    "Passed to Russia in the Ili basin, 1881",
    "Іле алабында Ресейге өткен жер (1881)",
    "Отошло России в бассейне Или (1881)",
    "1881年伊犁河流域划归俄国地区",
  ],
  published: [
    squareKilometres(
      70_000,
      "French Wikipedia",
      "cession-1881-french",
      "Said of the land west of the Khorgos alone; by the two lines it cannot be. The same number is printed elsewhere for all acts of 1882–84.",
    ),
    ALL_OF_1881,
  ],
  sources: ["saint-petersburg-1881-articles", "vostlit-33"],
  note: "West of the Khorgos, by article VII of 1881. The text speaks of the Irtysh basin alone, others of the Ili basin alone: the treaty has both.",
};

/** What the treaty of 1881 moved from the Chinese to the Russian side of the line of 1864. */
export function gainedAreas(earlier: Product): Area[] {
  const partings = between(stretchesOf(earlier, OLD), stretchesOf(earlier, NEW));
  return [IRTYSH, ILI].map((entry) => {
    const own = partings.filter(({ older }) => {
      const north = (older[0]?.coordinates[0]?.[1] ?? 0) > TARBAGATAI_LATITUDE;
      return north === (entry === IRTYSH);
    });
    return gained(entry, own);
  });
}

function gained(entry: GainedEntry, partings: Parting[]): Area {
  const west = partings
    .flatMap(({ pieces }) => pieces)
    .filter(
      ({ gainedBy, squareMetres }) =>
        gainedBy === "west" && squareMetres.turf >= LEAST_SQUARE_METRES,
    )
    .map(({ rings }) => rings.map(sixDecimals));
  const [only, ...others] = west;
  if (only === undefined) throw new Error(`no ground for ${entry.id}`);
  const geometry =
    others.length === 0
      ? { type: "Polygon" as const, coordinates: only }
      : { type: "MultiPolygon" as const, coordinates: west };
  const squareMetres = areasOf(geometry);
  const edges = partings
    .flatMap(({ older, newer }) => [...older, ...newer])
    .map(({ coordinates, accuracyMetres }) => ({ line: coordinates, accuracyMetres }));
  const [name_en, name_kk, name_ru, name_zh] = entry.names;
  return {
    type: "Feature",
    id: entry.id,
    geometry,
    properties: {
      id: entry.id,
      name_en,
      name_kk,
      name_ru,
      name_zh,
      status: "reconstructed",
      method:
        "Between the line of 1864, drawn from the words of its protocol, and the line of 1881–83.",
      accuracyMetres: Math.max(...edges.map(({ accuracyMetres }) => accuracyMetres)),
      sources: [...new Set([...entry.sources, ...entry.published.map(({ source }) => source)])],
      note: entry.note,
      kind: "gained",
      place: entry.place,
      between: [OLD, NEW],
      gainedBy: "RUS",
      lostBy: "CHN",
      asOf: "1881-02-24",
      readings: [{ line: OLD, squareMetres, within: null }],
      band: bandOf(squareMetres.turf, edges),
      drawnTo: null,
      published: entry.published,
    },
  };
}
