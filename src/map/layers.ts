import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Language } from "../model/schema.ts";
import type { LayerGroup } from "../plate/groups.ts";
import type { Palette } from "../plate/palette.ts";
import type { Selection } from "../state/state.ts";

/** One layer, the group that switches it (null: always there), and what a click on it chooses. */
interface AtlasLayer {
  group: LayerGroup | null;
  layer: LayerSpecification;
}

export const REGULAR = "Shekara Sans Regular";
export const SEMIBOLD = "Shekara Sans SemiBold";

/** Kept on the layer itself, so that a rendered feature says what it is. */
interface Picks {
  picks: Selection["kind"];
}

/** What a click on this layer chooses, or null where it chooses nothing. */
export function pickedKind(layer: { metadata?: unknown }): Selection["kind"] | null {
  return (layer.metadata as Picks | undefined)?.picks ?? null;
}

/** Which of several features under a finger is meant: the smallest and the most looked for first. */
export const PICK_ORDER: readonly Selection["kind"][] = [
  "place",
  "section",
  "river",
  "neighbour",
  "lake",
];

/** Ids of the layers a click can choose from, in no order. */
export function pickLayers(palette: Palette): string[] {
  return drawOrder(palette, "en")
    .filter(({ layer }) => pickedKind(layer) !== null)
    .map(({ layer }) => layer.id);
}

/** Every layer of the atlas, from the paper up. The only place where a layer's id stands. */
export function drawOrder(palette: Palette, language: Language): AtlasLayer[] {
  return [
    ...ground(palette),
    ...water(palette),
    ...lines(palette),
    ...marks(palette),
    ...labels(palette, language),
  ];
}

const zoomed = (...stops: number[]): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;

const is = (property: string, value: string): ExpressionSpecification => [
  "==",
  ["get", property],
  value,
];

function ground(palette: Palette): AtlasLayer[] {
  return [
    {
      group: null,
      layer: { id: "paper", type: "background", paint: { "background-color": palette.paper } },
    },
    {
      group: "relief",
      layer: {
        id: "relief",
        type: "raster",
        source: "relief",
        paint: {
          // The grid is 10 arc-minutes: beyond zoom 8 it would show its own pixels.
          "raster-opacity": zoomed(7, 1, 9, 0.35),
          "raster-fade-duration": 0,
        },
      },
    },
  ];
}

const riverWidth: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  4,
  ["match", ["get", "rank"], 1, 1.5, 2, 0.9, 0.4],
  9,
  ["match", ["get", "rank"], 1, 3.5, 2, 2.4, 1.4],
];

/** In line widths: what is sketched is never drawn like what was surveyed. */
const SKETCHED_DASH = [4, 3];

function water(palette: Palette): AtlasLayer[] {
  return [
    {
      group: "lakes",
      layer: {
        id: "lakes",
        type: "fill",
        source: "lakes",
        metadata: { picks: "lake" } satisfies Picks,
        paint: { "fill-color": palette.lake },
      },
    },
    {
      group: "lakes",
      layer: {
        id: "lake-shores",
        type: "line",
        source: "lakes",
        paint: { "line-color": palette.lakeShore, "line-width": zoomed(4, 0.4, 8, 1.2) },
      },
    },
    {
      group: "rivers",
      layer: {
        id: "rivers",
        type: "line",
        source: "rivers",
        metadata: { picks: "river" } satisfies Picks,
        filter: ["!=", ["get", "status"], "schematic"],
        layout: { "line-cap": "round", "line-join": "round" },
        paint: { "line-color": palette.river, "line-width": riverWidth },
      },
    },
    {
      group: "rivers",
      layer: {
        id: "rivers-sketched",
        type: "line",
        source: "rivers",
        metadata: { picks: "river" } satisfies Picks,
        filter: is("status", "schematic"),
        layout: { "line-join": "round" },
        paint: {
          "line-color": palette.river,
          "line-width": riverWidth,
          "line-dasharray": SKETCHED_DASH,
        },
      },
    },
  ];
}

function lines(palette: Palette): AtlasLayer[] {
  const joined = { "line-cap": "round", "line-join": "round" } as const;
  return [
    {
      group: "neighbours",
      layer: {
        id: "neighbours",
        type: "line",
        source: "neighbours",
        metadata: { picks: "neighbour" } satisfies Picks,
        layout: { "line-join": "round" },
        paint: {
          "line-color": palette.neighbour,
          "line-width": zoomed(4, 0.9, 9, 1.8),
          "line-dasharray": [4, 3],
        },
      },
    },
    {
      group: "border",
      layer: {
        id: "border-casing",
        type: "line",
        source: "borders",
        layout: joined,
        paint: { "line-color": palette.casing, "line-width": zoomed(4, 4.5, 9, 9) },
      },
    },
    {
      group: null,
      layer: {
        id: "chosen",
        type: "line",
        source: "chosen",
        layout: joined,
        paint: {
          "line-color": palette.chosen,
          "line-width": zoomed(4, 7, 9, 13),
          "line-opacity": 0.55,
          "line-blur": 1.5,
        },
      },
    },
    {
      group: null,
      layer: {
        id: "stretch",
        type: "line",
        source: "stretch",
        layout: joined,
        paint: {
          "line-color": palette.measured,
          "line-width": zoomed(4, 8, 9, 14),
          // A river that is measured shows through; the border is drawn above.
          "line-opacity": 0.8,
        },
      },
    },
    {
      group: "border",
      layer: {
        id: "border-land",
        type: "line",
        source: "borders",
        metadata: { picks: "section" } satisfies Picks,
        filter: is("kind", "land"),
        layout: joined,
        paint: { "line-color": palette.borderLand, "line-width": zoomed(4, 2.2, 9, 4) },
      },
    },
    {
      group: "border",
      layer: {
        id: "border-water",
        type: "line",
        source: "borders",
        metadata: { picks: "section" } satisfies Picks,
        filter: is("kind", "water"),
        layout: joined,
        paint: { "line-color": palette.borderWater, "line-width": zoomed(4, 2.2, 9, 4) },
      },
    },
    {
      group: null,
      layer: {
        id: "walked",
        type: "line",
        source: "walked",
        layout: joined,
        paint: { "line-color": palette.walked, "line-width": zoomed(4, 1.6, 9, 2.6) },
      },
    },
    {
      group: null,
      layer: {
        id: "free-area",
        type: "fill",
        source: "free",
        filter: ["==", ["geometry-type"], "Polygon"],
        paint: { "fill-color": palette.free, "fill-opacity": 0.15 },
      },
    },
    {
      group: null,
      layer: {
        id: "free-path",
        type: "line",
        source: "free",
        paint: { "line-color": palette.free, "line-width": 2.2, "line-dasharray": [2, 1.5] },
      },
    },
  ];
}

function marks(palette: Palette): AtlasLayer[] {
  return [
    {
      group: "places",
      layer: {
        id: "places",
        type: "circle",
        source: "places",
        metadata: { picks: "place" } satisfies Picks,
        filter: seenAt,
        paint: {
          "circle-radius": ["match", ["get", "rank"], 1, 3.2, 2, 2.4, 2],
          "circle-color": palette.town,
          "circle-stroke-color": palette.townHalo,
          "circle-stroke-width": 1.2,
        },
      },
    },
    {
      group: null,
      layer: {
        id: "chosen-place",
        type: "circle",
        source: "chosen",
        filter: ["==", ["geometry-type"], "Point"],
        paint: {
          "circle-radius": 9,
          "circle-color": palette.chosen,
          "circle-opacity": 0.35,
          "circle-stroke-color": palette.chosen,
          "circle-stroke-width": 1.5,
        },
      },
    },
  ];
}

/** Smaller places come in as one comes nearer. */
const seenAt: ExpressionSpecification = [
  ">=",
  ["zoom"],
  ["match", ["get", "rank"], 1, 0, 2, 4.4, 6.5],
];

function labels(palette: Palette, language: Language): AtlasLayer[] {
  const name: ExpressionSpecification = [
    "coalesce",
    ["get", `name_${language}`],
    ["get", "name_en"],
  ];
  const halo = { "text-halo-color": palette.townHalo, "text-halo-width": 1.4 } as const;
  const riverNames = (
    id: string,
    filter: ExpressionSpecification,
    { minzoom, maxAngle }: { minzoom: number; maxAngle: number },
  ): AtlasLayer => ({
    group: "rivers",
    layer: {
      id,
      type: "symbol",
      source: "rivers",
      minzoom,
      filter,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 260,
        "text-field": name,
        "text-font": [REGULAR],
        "text-size": zoomed(5, 10.5, 9, 13),
        "text-letter-spacing": 0.04,
        "text-offset": [0, -0.7],
        "text-max-angle": maxAngle,
      },
      paint: { "text-color": palette.waterLabel, ...halo },
    },
  });
  return [
    // Few words for two long rivers: they may bend as the river does, and are there from afar.
    riverNames("great-river-names", ["==", ["get", "rank"], 1], { minzoom: 3, maxAngle: 120 }),
    riverNames("river-names", [">", ["get", "rank"], 1], { minzoom: 4.5, maxAngle: 60 }),
    {
      group: "lakes",
      layer: {
        id: "lake-names",
        type: "symbol",
        source: "lakes",
        filter: [">=", ["zoom"], ["match", ["get", "rank"], 1, 0, 2, 5.4, 7]],
        layout: {
          "text-field": name,
          "text-font": [REGULAR],
          "text-size": zoomed(4, 11, 9, 15),
          "text-letter-spacing": 0.06,
          "text-max-width": 7,
        },
        paint: { "text-color": palette.waterLabel, ...halo },
      },
    },
    {
      group: "places",
      layer: {
        id: "place-names",
        type: "symbol",
        source: "places",
        metadata: { picks: "place" } satisfies Picks,
        filter: seenAt,
        layout: {
          "text-field": name,
          "text-font": [
            "match",
            ["get", "kind"],
            "city",
            ["literal", [SEMIBOLD]],
            ["literal", [REGULAR]],
          ],
          "text-size": [
            "interpolate",
            ["linear"],
            ["zoom"],
            4,
            ["match", ["get", "rank"], 1, 12.5, 11],
            9,
            ["match", ["get", "rank"], 1, 17, 14],
          ],
          "text-variable-anchor": ["top", "bottom", "right", "left"],
          "text-radial-offset": 0.55,
          "text-max-width": 8,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: { "text-color": palette.town, ...halo },
      },
    },
  ];
}
