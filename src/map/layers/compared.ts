import type { ExpressionSpecification } from "maplibre-gl";
import type { LayerGroup } from "../../symbology/groups.ts";
import type { LineGroup } from "../../symbology/lineGroups.ts";
import type { Palette } from "../../symbology/palette.ts";
import { type AtlasLayer, is, isOneOf, type Picks, ROUND, SEMIBOLD, zoomed } from "./layer.ts";
import { dashByStatus } from "./lines.ts";
import type { Scene } from "./scene.ts";

/** On which side of the swipe a layer is seen. */
const HALVES = ["older", "newer"] as const;
export type Half = (typeof HALVES)[number];

/** Kept on a layer that is seen on one side only. */
export interface Halved {
  half: Half;
}

/** The first and the last layer of a half. */
export const halfOf = (half: Half) => [`compared-${half}-casing`, `compared-${half}`] as const;

const gainer = ({ gainedWest, gainedEast }: Palette): ExpressionSpecification => [
  "match",
  ["get", "gainedBy"],
  ["west", "south"],
  gainedWest,
  gainedEast,
];

/** The ground between two compared lines, by the side that gained it. */
export function changedGround({ palette, compared }: Scene): AtlasLayer[] {
  if (compared === null) return [];
  const colour = gainer(palette);
  const filter: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];
  return [
    {
      group: null,
      layer: {
        id: "changed-ground",
        type: "fill",
        source: "changed-ground",
        filter,
        paint: { "fill-color": colour, "fill-opacity": 0.5 },
      },
    },
    {
      group: null,
      layer: {
        id: "changed-ground-edge",
        type: "line",
        source: "changed-ground",
        filter,
        paint: { "line-color": colour, "line-width": zoomed(4, 1.5, 9, 2) },
      },
    },
  ];
}

/** How large it is, where it is large enough on the map to say so. */
export function changedGroundLabels({ palette, compared }: Scene): AtlasLayer[] {
  if (compared === null) return [];
  return [
    {
      group: null,
      layer: {
        id: "changed-ground-marks",
        type: "circle",
        source: "changed-ground",
        filter: ["==", ["geometry-type"], "Point"],
        // From afar most of it is smaller than a dot; near by its own shape tells more.
        maxzoom: 8,
        paint: {
          "circle-radius": 4.5,
          "circle-color": gainer(palette),
          "circle-stroke-color": palette.ink,
          "circle-stroke-width": 1.2,
        },
      },
    },
    {
      group: null,
      layer: {
        id: "changed-ground-labels",
        type: "symbol",
        source: "changed-ground",
        filter: ["==", ["geometry-type"], "Point"],
        layout: {
          "text-field": ["get", "label"],
          "text-font": [SEMIBOLD],
          "text-size": zoomed(4, 11.5, 9, 15),
          "text-max-width": 9,
          "text-variable-anchor": ["top", "bottom", "right", "left"],
          "text-radial-offset": 0.7,
          // The largest first: where two meet, it is the one that is told.
          "symbol-sort-key": ["-", ["get", "size"]],
        },
        paint: {
          "text-color": palette.ink,
          "text-halo-color": palette.townHalo,
          "text-halo-width": 1.6,
        },
      },
    },
  ];
}

/** The two compared lines, the older to be cut off where the newer begins. */
export function comparedLines(scene: Scene): AtlasLayer[] {
  const { compared } = scene;
  if (compared === null) return [];
  return [uncut, ...HALVES.flatMap((half) => halfLayers(scene, half, compared[half]))];
}

/**
 * Unseen, and there for the whole width of the map: MapLibre clips to tiles once for all layers in a row
 * that share a source, and would do it for the older half alone.
 */
const uncut: AtlasLayer = {
  group: null,
  layer: {
    id: "compared-uncut",
    type: "line",
    source: "borders",
    paint: { "line-opacity": 0 },
  },
};

function halfLayers(scene: Scene, half: Half, group: LayerGroup): AtlasLayer[] {
  const { palette, lines } = scene;
  const older = lines.older.find(({ id }) => id === group);
  const { sections } = older ?? lines.present;
  const [casing, line] = halfOf(half);
  const common = {
    type: "line",
    source: "borders",
    filter: isOneOf("id", sections),
    layout: ROUND,
  } as const;
  const riverEdge: AtlasLayer = {
    group,
    layer: {
      ...common,
      id: `${line}-edge`,
      filter: ["all", common.filter, is("kind", "water")],
      paint: { "line-color": palette.riverEdge, "line-width": zoomed(4, 4.4, 9, 7.8) },
    },
  };
  return [
    {
      group,
      layer: {
        ...common,
        id: casing,
        paint: { "line-color": palette.casing, "line-width": zoomed(4, 5.8, 9, 10.4) },
      },
    },
    ...(older === undefined ? [riverEdge] : []),
    {
      group,
      layer: {
        ...common,
        id: line,
        metadata: { picks: "section", half } satisfies Picks & Halved,
        ...(older !== undefined && { layout: { "line-join": "round" } }),
        paint: { ...colourOf(scene, older), "line-width": zoomed(4, 2.6, 9, 4.4) },
      },
    },
  ];
}

/** The present line as it always is, an older one by its hue and by how well it is known. */
function colourOf({ palette }: Scene, older: LineGroup | undefined) {
  if (older === undefined) return { "line-color": palette.borderLand };
  return { "line-color": palette[older.colour], "line-dasharray": dashByStatus(older) };
}
