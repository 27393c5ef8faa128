import type { FeatureCollection, Geometry } from "geojson";
import type {
  FontFacesSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
} from "maplibre-gl";
import type { About, Language } from "../model/schema.ts";
import type { SidesMaps } from "../model/sidesMaps.ts";
import type { PointsNow } from "../state/pointsNow.ts";
import type { Spell, SpellState } from "../state/spells.ts";
import type { LonLat } from "../state/state.ts";
import type { LayerGroup } from "../symbology/groups.ts";
import { PALETTES, type Theme } from "../symbology/palette.ts";
import type { StateName } from "../symbology/stateNames.ts";
import { drawOrder } from "./layers/drawOrder.ts";
import { NEAR_RELIEF } from "./layers/ground.ts";
import { ROADS } from "./layers/roads.ts";
import type { DrawnLines } from "./layers/scene.ts";
import { type NearTiles, nearSource } from "./reliefTiles.ts";

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

/**
 * What the map is made of: geometries by the addresses under which it asks for them (`given.ts`), null for one that is
 * not there, and pictures by those that they are served from.
 */
export interface Addresses {
  borders: string | null;
  /** Sections of old maps that are published under a licence of their own. */
  bordersApart: string | null;
  neighbours: string | null;
  rivers: string | null;
  lakes: string | null;
  places: string | null;
  peaks: string | null;
  ranges: string | null;
  /** The points of the acts. */
  points: string | null;
  areas: string | null;
  /** Ground between two sides' own maps, published under a licence of its own. */
  disputed: string | null;
  basins: string | null;
  works: string | null;
  /** The main roads, and whom the map owes them to; null where the atlas has none. */
  roads: { file: string; credit: Record<Language, string> } | null;
  /** Where the names of basins are written, a point with the names of each part. */
  basinNames: FeatureCollection;
  /** Null where the atlas has none. */
  relief:
    | (Record<Theme, string> & {
        corners: [LonLat, LonLat, LonLat, LonLat];
        /** Null where the ground is no finer near by. */
        near: NearTiles | null;
      })
    | null;
  fonts: FontFacesSpecification;
  /** Which sections of `borders` each group of lines draws, and in which colour. */
  lines: DrawnLines;
  /** The sections by which the two sides' own maps draw the border. */
  sidesMaps: SidesMaps;
  /** When which of `areas` were in dispute or claimed. */
  spells: readonly Spell[];
  /** Which countries lie on which side of the lines. */
  sides: About["sides"];
  /** The names of the states of all times, and the courses along which they are written. */
  states: { names: readonly StateName[]; courses: string | null };
}

/** All the map shows, as plain data. Two equal views give two equal styles. */
export interface View {
  theme: Theme;
  language: Language;
  hidden: ReadonlySet<LayerGroup>;
  chosen: Geometry | null;
  /**
   * The line in force at the date looked at; null for a date with none, undefined where no date is
   * looked at.
   */
  inForce: LayerGroup | null | undefined;
  /** What each of the addresses' spells is at that date. */
  spells: readonly SpellState[];
  /** Which points of the acts are of that date. */
  pointsNow: PointsNow;
  /** Ids of the states of the date looked at. */
  statesNow: ReadonlySet<string>;
  /** The belts within which the shown lines may lie, each with its `group`; null while not asked for. */
  doubt: FeatureCollection | null;
  /** The measured stretch. */
  stretch: Geometry | null;
  /** The border as dividers walk it. */
  walked: Geometry | null;
  /** The groups of two lines that are compared, and the ground between them as far as it is known. */
  comparison: { older: LayerGroup; newer: LayerGroup; ground: FeatureCollection | null } | null;
  /** Whether the map has come near enough for what is fetched only then. */
  near: boolean;
  /** A path or an area measured freely, its edges the geodesics they are measured on. */
  free: Geometry | null;
  /** What the reader's own files hold, as far as it is drawn; null where nothing is. */
  own: FeatureCollection | null;
}

/** The whole map as one value. Groups that are hidden stay in the style, invisible, so that a toggle moves no data. */
export function buildStyle(addresses: Addresses, view: View): StyleSpecification {
  const palette = PALETTES[view.theme];
  const file = (data: string | null) => ({ ...plain(data), promoteId: "id" }) as const;
  return {
    version: 8,
    name: "Shekara",
    "font-faces": addresses.fonts,
    // A change of palette is a new plate, not a dissolve.
    transition: { duration: 0, delay: 0 },
    sources: {
      ...(addresses.relief && {
        relief: {
          type: "image",
          url: addresses.relief[view.theme],
          coordinates: addresses.relief.corners.map(([lon, lat]) => [lon, lat]) as Corners,
        },
      }),
      ...(addresses.relief?.near && {
        "relief-near": nearSource(addresses.relief.near, view.theme),
      }),
      lakes: file(addresses.lakes),
      rivers: file(addresses.rivers),
      neighbours: file(addresses.neighbours),
      borders: file(addresses.borders),
      "borders-apart": file(addresses.bordersApart),
      places: file(addresses.places),
      peaks: file(addresses.peaks),
      // Of few tiles, as the states' courses are.
      ranges: { ...plain(addresses.ranges), maxzoom: 4 },
      points: file(addresses.points),
      areas: file(addresses.areas),
      disputed: file(addresses.disputed),
      basins: file(addresses.basins),
      works: file(addresses.works),
      ...(addresses.roads &&
        view.near && {
          [ROADS]: {
            ...file(addresses.roads.file),
            attribution: addresses.roads.credit[view.language],
          },
        }),
      "basin-names": { type: "geojson", data: addresses.basinNames },
      ...(view.comparison && {
        "changed-ground": { type: "geojson", data: view.comparison.ground ?? NOTHING },
      }),
      // Of few tiles, so that no name is cut in two between them.
      states: { ...plain(addresses.states.courses), maxzoom: 4 },
      // Its bends are longer than a letter is wide: names along the rivers' own would be thrown together.
      "river-courses": { ...plain(addresses.rivers), tolerance: 5 },
      // As coarse as a soft band has to be: a wide line beside every bend of the border frays.
      bands: { ...plain(addresses.borders), tolerance: 7 },
      doubt: { type: "geojson", data: view.doubt ?? NOTHING },
      chosen: inline(view.chosen, GLOW_TOLERANCE),
      stretch: inline(view.stretch, GLOW_TOLERANCE),
      walked: inline(view.walked),
      free: inline(view.free),
      own: { type: "geojson", data: view.own ?? NOTHING },
    },
    layers: drawOrder({
      palette,
      language: view.language,
      lines: addresses.lines,
      sidesMaps: addresses.sidesMaps,
      sides: addresses.sides,
      states: { names: addresses.states.names, now: view.statesNow },
      inForce: view.inForce,
      compared: view.comparison,
      spells: addresses.spells.map((spell, i) => ({ ...spell, state: view.spells[i] ?? "past" })),
      points: view.pointsNow,
      measured: view.stretch !== null,
      hidden: view.hidden,
    })
      .filter(({ group, layer }) => group !== "relief" || reliefDraws(addresses, layer.id))
      .filter(({ group }) => group !== "roads" || (view.near && addresses.roads !== null))
      .map(({ group, layer }) =>
        group !== null && view.hidden.has(group)
          ? { ...layer, layout: { ...("layout" in layer ? layer.layout : {}), visibility: "none" } }
          : layer,
      ) as StyleSpecification["layers"],
  };
}

function reliefDraws({ relief }: Addresses, layer: string): boolean {
  return layer === NEAR_RELIEF ? Boolean(relief?.near) : relief !== null;
}

/**
 * In pixels. A line that is wider than its bends are long frays into spikes where it turns: what only
 * glows round the border may cut its bends, by less than it is wide.
 */
const GLOW_TOLERANCE = 2.5;

type Corners = [[number, number], [number, number], [number, number], [number, number]];

function plain(data: string | null): GeoJSONSourceSpecification {
  return { type: "geojson", data: data ?? NOTHING };
}

function inline(geometry: Geometry | null, tolerance?: number): GeoJSONSourceSpecification {
  return {
    type: "geojson",
    ...(tolerance !== undefined && { tolerance }),
    data: {
      type: "FeatureCollection",
      features: geometry === null ? [] : [{ type: "Feature", geometry, properties: {} }],
    },
  };
}
