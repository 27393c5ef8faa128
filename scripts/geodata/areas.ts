import type { Area } from "../../src/model/schema.ts";
import { CLAIMS } from "./areas-claims.ts";
import { DISPUTED_SPOTS, DISPUTED_SYMBOLS } from "./areas-disputed.ts";
import { frontierAreas } from "./areas-frontier.ts";
import { gainedAreas } from "./areas-gained.ts";
import { movedAreas } from "./areas-moved.ts";
import type { SpotEntry, SymbolEntry } from "./areas-table.ts";
import type { Product } from "./product.ts";
import { symbolSquare } from "./symbols.ts";

/** areas.geojson: what was in dispute, what is or was claimed, what changed hands. */
export async function areas(earlier: Product): Promise<Product> {
  const features: Area[] = [
    ...DISPUTED_SYMBOLS.map(symbol),
    ...DISPUTED_SPOTS.map(spot),
    ...CLAIMS.map(symbol),
    ...frontierAreas(earlier),
    ...movedAreas(earlier),
    ...gainedAreas(earlier),
  ];
  return {
    files: { "areas.geojson": { type: "FeatureCollection", features } },
  };
}

/** A square of exactly the figure, which can therefore confirm nothing. */
function symbol(entry: SymbolEntry): Area {
  const { drawnTo } = entry;
  return feature(
    entry,
    { type: "Polygon", coordinates: [symbolSquare(entry.at, drawnTo.value * 1e6)] },
    `A square drawn to the figure of ${drawnTo.value} km²: neither its outline nor its area was measured.`,
    drawnTo,
  );
}

function spot(entry: SpotEntry): Area {
  return feature(
    entry,
    { type: "Point", coordinates: entry.at },
    "A point: neither outline nor size was found.",
    null,
  );
}

function feature(
  entry: SpotEntry,
  geometry: Area["geometry"],
  method: string,
  drawnTo: SymbolEntry["drawnTo"] | null,
): Area {
  const [name_en, name_kk, name_ru, name_zh] = entry.names;
  const published = entry.published ?? [];
  const cited = [...entry.sources, ...published.map(({ source }) => source)];
  if (drawnTo !== null) cited.push(drawnTo.source);
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
      status: "schematic",
      method,
      accuracyMetres: entry.accuracyMetres,
      sources: [...new Set(cited)],
      note: entry.note,
      kind: entry.kind,
      place: entry.place,
      between: null,
      gainedBy: entry.gainedBy ?? null,
      lostBy: entry.lostBy ?? null,
      asOf: entry.asOf,
      readings: [],
      band: null,
      drawnTo,
      published,
    },
  };
}
