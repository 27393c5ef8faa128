import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { spellWords } from "../../i18n/spellWords.ts";
import { translator } from "../../i18n/translator.ts";
import { TOWNS } from "../../model/schema/places.ts";
import { GROUP_OF_AREA, type LayerGroup } from "../../symbology/groups.ts";
import type { Palette } from "../../symbology/palette.ts";
import { type Sign, signName } from "../signs.ts";
import { type AtlasLayer, is, isOneOf, type Picks, REGULAR, SEMIBOLD, zoomed } from "./layer.ts";
import { isHeight, isSite, seenAt } from "./marks.ts";
import type { Scene } from "./scene.ts";

const haloOf = ({ townHalo }: Palette) =>
  ({ "text-halo-color": townHalo, "text-halo-width": 1.4 }) as const;

/** Where a name may stand beside its place, the best first: which of its corners or edges is there, and which way it lies off. */
const ANCHORS = [
  ["top", 0, 1],
  ["bottom", 0, -1],
  ["left", 1, 0],
  ["right", -1, 0],
  ["top-left", Math.SQRT1_2, Math.SQRT1_2],
  ["top-right", -Math.SQRT1_2, Math.SQRT1_2],
  ["bottom-left", Math.SQRT1_2, -Math.SQRT1_2],
  ["bottom-right", -Math.SQRT1_2, -Math.SQRT1_2],
] as const;

type Offsets = ("top" | [number, number])[];

/**
 * In ems: close by wherever there is room, else twice as far, beside a border that runs past; then only on its own
 * side, for the places of a state.
 *
 * @param side 1 where the place lies east of the border, -1 where it lies west
 */
function besideAt(off: number, side?: 1 | -1): Offsets {
  const own = side === undefined ? ANCHORS : ANCHORS.filter(([, x]) => x * side >= 0);
  const others = ANCHORS.filter((anchor) => !own.includes(anchor));
  const at = (far: number, anchors: readonly (typeof ANCHORS)[number][]) =>
    anchors.flatMap(([anchor, x, y]) => [anchor, [far * x, far * y]]);
  return [...at(off, own), ...at(off, others), ...at(2.2 * off, own)] as Offsets;
}

/** The same for a place that says in which countries it lies; beside a border from west to east a name has room above and below. */
function onOwnSide(off: number, sides: Scene["sides"]): ExpressionSpecification {
  const liesIn = (countries: readonly string[]) => [
    "any",
    ...countries.map((country) => ["in", country, ["get", "countries"]]),
  ];
  const anchors = (side?: 1 | -1) => ["literal", besideAt(off, side)];
  if (!("west" in sides)) return anchors() as unknown as ExpressionSpecification;
  const { west, east } = sides;
  return [
    "case",
    liesIn(east),
    anchors(1),
    liesIn(west),
    anchors(-1),
    anchors(),
  ] as unknown as ExpressionSpecification;
}

/** Half of what is kept free round each place of the border, in pixels: as wide as its casing. */
const CLEARANCE = 6;

/**
 * Unseen, and placed before every name: boxes all along the border, and one on each town's dot, so that no name
 * is written over them.
 */
export function clearings({ palette, lines }: Scene): AtlasLayer[] {
  const unseen = {
    "icon-image": signName("blank", palette.ink, palette.paper),
    "icon-allow-overlap": true,
  } as const;
  return [
    {
      group: "places",
      layer: {
        id: "clear-of-towns",
        type: "symbol",
        source: "places",
        filter: ["all", isOneOf("kind", TOWNS), seenAt],
        layout: { ...unseen, "icon-padding": 1 },
      },
    },
    {
      group: lines.present.id,
      layer: {
        id: "clear-of-border",
        type: "symbol",
        source: "borders",
        filter: isOneOf("id", lines.present.sections),
        layout: {
          ...unseen,
          "symbol-placement": "line",
          "symbol-spacing": 2 * CLEARANCE,
          "icon-rotation-alignment": "viewport",
          "icon-padding": CLEARANCE,
        },
      },
    },
  ];
}

/** Names, in the reader's language, else in English, else as they are where they are. */
export function labels({ palette, language, spells, lines, sides }: Scene): AtlasLayer[] {
  const words = translator(language);
  const name: ExpressionSpecification = [
    "coalesce",
    ["get", `name_${language}`],
    ["get", "name_en"],
    ["get", "name_ru"],
    ["get", "name_zh"],
  ];
  const halo = haloOf(palette);
  const riverNames = (
    id: string,
    filter: ExpressionSpecification,
    { minzoom, maxAngle }: { minzoom: number; maxAngle: number },
  ): AtlasLayer => ({
    group: "rivers",
    layer: {
      id,
      type: "symbol",
      source: "river-courses",
      minzoom,
      filter,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": zoomed(8, 260, 12, 700),
        "text-field": name,
        "text-font": [REGULAR],
        "text-size": zoomed(5, 10.5, 9, 13),
        "text-letter-spacing": 0.04,
        // Beside the border's casing, where the river is the border.
        "text-offset": [
          "case",
          isOneOf("id", lines.present.rivers),
          ["literal", [0, -1.6]],
          ["literal", [0, -1]],
        ],
        "text-max-angle": maxAngle,
      },
      paint: { "text-color": palette.waterLabel, ...halo },
    },
  });
  const areaNames = (
    id: string,
    group: LayerGroup,
    { source, filter, minzoom }: Pick<SymbolLayerSpecification, "source" | "filter" | "minzoom">,
    colour: string,
    { suffix, opacity }: { suffix?: string; opacity?: number } = {},
  ): AtlasLayer => ({
    group,
    layer: {
      id,
      type: "symbol",
      source,
      ...(filter === undefined ? {} : { filter }),
      ...(minzoom === undefined ? {} : { minzoom }),
      layout: {
        "text-field": suffix === undefined ? name : ["concat", name, `, ${suffix}`],
        "text-font": [REGULAR],
        "text-size": zoomed(4, 11, 9, 14),
        "text-max-width": 9,
        ...(source === "basin-names" && {
          "text-variable-anchor": ["center", "left", "right", "top", "bottom"],
        }),
      },
      paint: {
        "text-color": colour,
        ...halo,
        ...(opacity === undefined ? {} : { "text-opacity": opacity }),
      },
    },
  });
  return [
    areaNames("basin-names", "basins", { source: "basin-names", minzoom: 4.6 }, palette.inkSoft),
    // What was of a time says so at every date: it stands in no legend of today.
    ...spells.map(({ kind, areas, state, until, asOf }, i) =>
      areaNames(
        `${kind}-${i}-names`,
        GROUP_OF_AREA[kind],
        {
          source: "areas",
          filter: isOneOf("id", areas),
          minzoom: kind === "disputed" ? 6.2 : 3,
        },
        palette.ink,
        {
          ...(kind !== "extent" && { suffix: words(...spellWords(kind, until, asOf)) }),
          opacity: state === "to come" ? 0 : 1,
        },
      ),
    ),
    ...(["gained", "changed-hands"] as const).map((kind) =>
      areaNames(
        `${kind}-names`,
        GROUP_OF_AREA[kind],
        { source: "areas", filter: is("kind", kind), minzoom: kind === "gained" ? 3 : 6.2 },
        palette.ink,
      ),
    ),
    {
      group: "sites",
      layer: {
        id: "site-names",
        type: "symbol",
        source: "places",
        metadata: { picks: "place" } satisfies Picks,
        filter: ["all", isSite, seenAt],
        layout: {
          "text-field": name,
          "text-font": [REGULAR],
          "text-size": zoomed(4, 10.5, 9, 13),
          "text-variable-anchor": ["right", "left", "top", "bottom"],
          "text-radial-offset": 0.7,
          "text-max-width": 9,
        },
        paint: { "text-color": palette.site, ...halo },
      },
    },
    ...workNames(palette, name),
    riverNames("great-river-names", ["==", ["get", "rank"], 1], { minzoom: 3, maxAngle: 25 }),
    riverNames("river-names", [">", ["get", "rank"], 1], { minzoom: 4.5, maxAngle: 25 }),
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
    peakNames(palette, name),
    rangeNames(palette, name),
    {
      group: "places",
      layer: {
        id: "place-names",
        type: "symbol",
        source: "places",
        metadata: { picks: "place" } satisfies Picks,
        filter: ["all", ["!", isSite], seenAt],
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
          "text-variable-anchor-offset": onOwnSide(0.55, sides),
          "text-padding": 1,
          "text-max-width": 8,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: { "text-color": palette.town, ...halo },
      },
    },
  ];
}

/** Canals, roads and the like along their legs, dams and zones beside their sign. */
function workNames(palette: Palette, name: ExpressionSpecification): AtlasLayer[] {
  const common = {
    type: "symbol",
    source: "works",
    metadata: { picks: "work" } satisfies Picks,
    paint: { "text-color": palette.inkSoft, ...haloOf(palette) },
  } as const;
  const text = {
    "text-field": name,
    "text-font": [REGULAR],
    "text-size": zoomed(5, 10, 9, 12),
  } satisfies SymbolLayerSpecification["layout"];
  return [
    {
      group: "works",
      layer: {
        ...common,
        id: "work-names",
        minzoom: 5.5,
        filter: ["==", ["geometry-type"], "LineString"],
        layout: {
          ...text,
          "symbol-placement": "line",
          "symbol-spacing": 400,
          "text-offset": [0, -0.9],
          "text-max-angle": 20,
        },
      },
    },
    {
      group: "works",
      layer: {
        ...common,
        id: "dam-names",
        minzoom: 6.5,
        filter: ["all", ["!=", ["geometry-type"], "LineString"], isOneOf("kind", ["dam", "zone"])],
        layout: { ...text, "text-max-width": 9, "text-variable-anchor-offset": besideAt(0.8) },
      },
    },
  ];
}

/** Peaks and passes: sign, name and height come together or not at all, the highest first. */
function peakNames(palette: Palette, name: ExpressionSpecification): AtlasLayer {
  const sign = (which: Sign) => signName(which, palette.peak, palette.townHalo);
  return {
    group: "peaks",
    layer: {
      id: "peaks",
      type: "symbol",
      source: "peaks",
      metadata: { picks: "place" } satisfies Picks,
      filter: ["all", isHeight, [">=", ["zoom"], ["match", ["get", "rank"], 1, 5, 2, 6, 7.4]]],
      layout: {
        "icon-image": [
          "case",
          is("kind", "peak"),
          sign("peak"),
          is("certainty", "recalled"),
          sign("pass-recalled"),
          sign("pass"),
        ],
        // A summit on the border stands there, wherever its name finds room.
        "icon-allow-overlap": true,
        "icon-padding": 1,
        "text-field": [
          "case",
          ["has", "elevationMetres"],
          ["concat", name, "\n", ["to-string", ["get", "elevationMetres"]]],
          name,
        ],
        "text-font": [REGULAR],
        "text-size": zoomed(5, 10, 9, 12),
        "text-line-height": 1.1,
        "text-max-width": 9,
        "text-variable-anchor-offset": besideAt(0.6),
        "symbol-sort-key": [
          "-",
          ["*", 10_000, ["get", "rank"]],
          ["coalesce", ["get", "elevationMetres"], 0],
        ],
      },
      paint: { "text-color": palette.peak, ...haloOf(palette) },
    },
  };
}

/** Ranges and basins along their curves. */
function rangeNames(palette: Palette, name: ExpressionSpecification): AtlasLayer {
  return {
    group: "peaks",
    layer: {
      id: "range-names",
      type: "symbol",
      source: "ranges",
      filter: [">=", ["zoom"], ["match", ["get", "rank"], 1, 4.6, 5.8]],
      layout: {
        "symbol-placement": ["step", ["zoom"], "line-center", 8.5, "line"],
        "symbol-spacing": 420,
        "text-field": name,
        "text-font": [REGULAR],
        "text-size": zoomed(5, 11, 9, 15),
        "text-letter-spacing": zoomed(5, 0.1, 9, 0.35),
        "text-max-angle": 45,
      },
      paint: { "text-color": palette.rangeName, ...haloOf(palette) },
    },
  };
}
