import { distance, length, lineString } from "@turf/turf";
import type { Contents, Section } from "../../src/model/schema.ts";
import { chains } from "./chain.ts";
import type { Facts } from "./facts/tables.ts";
import { Heights } from "./heights.ts";
import { lakeFeatures } from "./lakes.ts";
import { continuations1864 } from "./lines/continuations.ts";
import { endsOf } from "./lines/ends.ts";
import { drawnFeature } from "./lines/entry.ts";
import { evidence } from "./lines/evidence.ts";
import { type Ground, sections1864 } from "./lines/line1864.ts";
import { movedSections } from "./lines/moved.ts";
import { dcwLine, wdbLine } from "./lines/oldMaps.ts";
import { LINES } from "./lines/table.ts";
import { heldBy } from "./lines/validity.ts";
import type { Product } from "./product.ts";
import { riverFeatures } from "./rivers.ts";
import type { SectionEntry } from "./sections/entry.ts";
import { SECTIONS, sectionFeature } from "./sections/sections.ts";
import { type Box, type Position, positionKey, zoneEdges } from "./zones.ts";

const KAZAKHSTAN = "Asia/Almaty";
const CHINA = "Asia/Urumqi";
const REGION: Box = { west: 79, south: 41.5, east: 88.5, north: 50 };

/** As the two agreements of 1999 give them, 1942 system; that is about 100 m from WGS84. */
const TRI_POINT_RUSSIA: Position = [87 + 17.2 / 60, 49 + 6.9 / 60];
const TRI_POINT_KYRGYZSTAN: Position = [80 + 10 / 60 + 31.1 / 3600, 42 + 12 / 60 + 36.4 / 3600];
const TRI_POINT_KM = 0.2;

/**
 * borders.geojson and lines.json: the present border, cut into sections from north to south, then the
 * stretches of older lines where they leave it, and the lines that sections make together.
 */
export async function border(earlier: Product, facts: Facts): Promise<Product> {
  const line = await presentLine();
  const present = cut(line, SECTIONS, facts);
  const dcw = await dcwLine([TRI_POINT_RUSSIA, TRI_POINT_KYRGYZSTAN]);
  const wdb = await wdbLine([TRI_POINT_RUSSIA, TRI_POINT_KYRGYZSTAN]);
  const ground = await groundOf(present, facts);
  const drawn = [
    ...movedSections(dcw),
    ...sections1864(ground),
    ...continuations1864(endsOf(line), neighboursIn(earlier), ground.terrain),
    ...evidence(dcw, wdb),
  ];
  const features = [
    ...present.map(sinceItsFirstLine),
    ...drawn.map((section) => drawnFeature(section, heldBy(section.id, LINES), facts)),
  ];
  return {
    files: {
      "borders.geojson": { type: "FeatureCollection", features },
      "lines.json": LINES,
    },
  };
}

/** The relief, the lake and the river that the line of 1864 is drawn along. */
async function groundOf(present: Section[], facts: Facts): Promise<Ground> {
  const zaysan = (await lakeFeatures(facts)).find(({ id }) => id === "zaysan");
  const named = (await riverFeatures(present, facts)).filter(
    ({ properties }) => properties.name_en,
  );
  const irtysh = named.find(({ id }) => id === "irtysh");
  if (zaysan === undefined || irtysh?.geometry.type !== "LineString") {
    throw new Error("there is no Lake Zaysan or no Irtysh in one piece");
  }
  const rivers = named.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
  );
  const terrain = { heights: await Heights.read(), rivers };
  return { terrain, zaysan, irtysh: irtysh.geometry.coordinates };
}

function neighboursIn({ files }: Product) {
  const content = files["neighbours.geojson"] as Contents<"neighbours.geojson"> | undefined;
  if (content === undefined) throw new Error("the neighbours' borders must be built before ours");
  return content.features;
}

/** A section of an older line held since then; another since the agreement that settled it. */
function sinceItsFirstLine(section: Section): Section {
  const { validFrom } = heldBy(section.id, LINES);
  if (validFrom > section.properties.validFrom) return section;
  return { ...section, properties: { ...section.properties, validFrom } };
}

/** The border as one line from the tri-point with Russia to Khan Tengri, or an error. */
async function presentLine(): Promise<Position[]> {
  const shared = (await zoneEdges(REGION)).filter(
    ({ zones }) => zones.has(KAZAKHSTAN) && zones.has(CHINA),
  );
  const found = chains(shared.map(({ ends }) => ends));
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`the border should be one chain of edges, and there are ${found.length}`);
  }
  const [first, last] = endsOf(only);
  const line = first[1] > last[1] ? only : only.toReversed();
  const [north, south] = endsOf(line);
  for (const [end, triPoint] of [
    [north, TRI_POINT_RUSSIA],
    [south, TRI_POINT_KYRGYZSTAN],
  ] as const) {
    const km = distance(end, triPoint);
    if (!(km <= TRI_POINT_KM)) {
      throw new Error(`the border ends ${km.toFixed(2)} km from the tri-point ${triPoint}`);
    }
  }
  return line;
}

/** Cuts at the beginnings of the entries, which must be vertices of the line, in its order. */
function cut(line: Position[], entries: readonly SectionEntry[], facts: Facts): Section[] {
  const indexOf = new Map(line.map((position, index) => [positionKey(position), index]));
  const starts = entries.map(({ id, begins }) => {
    const start = begins === null ? 0 : indexOf.get(positionKey(begins.at));
    if (start === undefined) throw new Error(`${id} begins at no vertex of the line`);
    return start;
  });
  return entries.map((entry, at) => {
    const start = starts[at] ?? 0;
    const end = starts[at + 1] ?? line.length - 1;
    if (end <= start) throw new Error(`${entry.id} ends before it begins`);
    const coordinates = line.slice(start, end + 1);
    return sectionFeature(
      entry,
      entries[at + 1] ?? null,
      coordinates,
      length(lineString(coordinates)),
      facts,
    );
  });
}
