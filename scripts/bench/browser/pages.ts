import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { build } from "vite";
import { sectionsOf } from "../../../src/model/atlas.ts";
import { presentLineOf } from "../../../src/model/lines.ts";
import { publishedPath, readGeodata } from "../../atlas.ts";

const SOURCES = fileURLToPath(new URL("../pages/", import.meta.url));
const CACHE = fileURLToPath(new URL("../../../.cache/bench/pages/", import.meta.url));

/** The libraries that are compared with, by the beginning of their pages' names. */
export type PeerName = "maplibre" | "openlayers" | "leaflet";
/** `line`: the present border and nothing else. `view`: what our first view shows. */
export type PageKind = "line" | "view";

/** What our first view shows of places and names; finer ones come as one comes nearer. */
const TOWNS = new Set(["city", "town", "village"]);
const LEAST_TOWN_RANK = 2;

/**
 * Builds the peers' pages with Vite, each in a folder of its own with the data that it shows.
 *
 * @returns the folders by name, such as `leaflet-view`
 */
export async function buildPages(
  kinds: readonly PageKind[],
  peers: readonly PeerName[],
): Promise<Record<string, string>> {
  const relief = reliefOfAtlas();
  const data = { line: { line: line() }, view: viewData() };
  const folders: Record<string, string> = {};
  for (const kind of kinds) {
    for (const peer of peers) {
      const name = `${peer}-${kind}`;
      const folder = join(CACHE, name);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      await build({
        configFile: false,
        root: SOURCES,
        base: "./",
        logLevel: "error",
        publicDir: false,
        css: { postcss: {} },
        define: { __RELIEF_CORNERS__: JSON.stringify(relief?.corners ?? null) },
        worker: { format: "es" },
        build: {
          target: "es2022",
          outDir: folder,
          emptyOutDir: false,
          chunkSizeWarningLimit: 2000,
          rolldownOptions: { input: join(SOURCES, `${name}.html`) },
        },
      });
      for (const [file, content] of Object.entries(data[kind])) {
        writeFileSync(join(folder, `${file}.geojson`), JSON.stringify(content));
      }
      if (kind === "view" && relief) copyFileSync(relief.file, join(folder, "relief.webp"));
      folders[name] = folder;
    }
  }
  return folders;
}

function reliefOfAtlas() {
  const relief = readGeodata("relief.json");
  return relief && { corners: relief.coordinates, file: publishedPath(relief.light) };
}

/** Sections of the line in force, as published, and nothing about them but their names. */
function line(): FeatureCollection {
  return collection(
    presentSections().map(({ id, geometry }) => feature(geometry as Geometry, { id })),
  );
}

function presentSections() {
  const present = presentLineOf({
    lines: new Map(readGeodata("lines.json").map((each) => [each.id, each])),
  });
  const { features } = readGeodata("borders.geojson");
  return sectionsOf({ sections: new Map(features.map((each) => [each.id, each])) }, present);
}

interface Shown {
  geometry: unknown;
  properties: Record<string, unknown>;
}

function viewData(): Record<string, FeatureCollection> {
  const named = ({ geometry, properties }: Shown, more: Record<string, unknown> = {}) =>
    feature(geometry as Geometry, { name: properties.name_en ?? "", ...more });
  const all = (file: Parameters<typeof readGeodata>[0]) =>
    (readGeodata(file) as unknown as { features: Shown[] }).features;
  const rank = ({ properties }: Shown) => Number(properties.rank);
  return {
    lakes: collection(
      all("lakes.geojson").map((each) =>
        rank(each) === 1 ? named(each) : named({ ...each, properties: {} }),
      ),
    ),
    rivers: collection(all("rivers.geojson").map((each) => named(each, { rank: rank(each) }))),
    neighbours: collection(
      all("neighbours.geojson").map((each) => feature(each.geometry as Geometry, {})),
    ),
    border: collection(
      presentSections().map(({ geometry, properties }) =>
        feature(geometry as Geometry, { kind: properties.kind }),
      ),
    ),
    towns: collection(
      all("places.geojson")
        .filter((each) => TOWNS.has(String(each.properties.kind)) && rank(each) <= LEAST_TOWN_RANK)
        .map((each) => named(each)),
    ),
    peaks: collection(
      all("peaks.geojson")
        .filter((each) => rank(each) === 1)
        .map((each) => named(each)),
    ),
    ranges: collection(
      all("ranges.geojson")
        .filter((each) => rank(each) === 1)
        .map((each) => named(each)),
    ),
    states: collection(states()),
  };
}

/** Two curves beside the present line, as seen from midway, for a name on either side. */
function states(): Feature[] {
  const { id } = presentLineOf({
    lines: new Map(readGeodata("lines.json").map((each) => [each.id, each])),
  });
  const { sides, countries } = readGeodata("atlas.json");
  const names: Record<string, string | undefined> = Object.fromEntries(
    Object.entries(sides).map(([side, [first]]) => [
      side,
      countries.find(({ id }) => id === first)?.name_en ?? first,
    ]),
  );
  const { features } = JSON.parse(
    readFileSync(publishedPath("state-courses.geojson"), "utf8"),
  ) as FeatureCollection;
  return features
    .filter(({ properties }) => properties?.line === id && properties.seen === "midway")
    .map(({ geometry, properties }) => feature(geometry, { name: names[properties?.side] ?? "" }));
}

function feature(geometry: Geometry, properties: Record<string, unknown>): Feature {
  return { type: "Feature", geometry, properties };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}
