import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { spellWords } from "../../i18n/spellWords.ts";
import { translator } from "../../i18n/translator.ts";
import { GROUP_OF_AREA, type LayerGroup } from "../../symbology/groups.ts";
import { peakNames, rangeNames } from "./heights.ts";
import { type AtlasLayer, is, isOneOf, type Picks, REGULAR, SEMIBOLD, zoomed } from "./layer.ts";
import { haloOf, onOwnSide } from "./lettering.ts";
import { isSite, seenAt } from "./marks.ts";
import { treatyPoints } from "./points.ts";
import type { Scene } from "./scene.ts";
import { workNames } from "./workNames.ts";

/** Names, in the reader's language, else in English, else as they are where they are. */
export function labels({ palette, language, spells, lines, sides, points }: Scene): AtlasLayer[] {
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
    ...spells.flatMap(({ kind, areas, state, until, asOf }, i) =>
      (kind === "disputed" ? (["areas", "disputed"] as const) : (["areas"] as const)).map(
        (source) =>
          areaNames(
            `${kind}-${i}${source === "areas" ? "" : "-ground"}-names`,
            GROUP_OF_AREA[kind],
            {
              source,
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
    treatyPoints(palette, name, points),
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
          // A name with another behind it stands in one line: two would reach the next place's.
          "text-max-width": 11,
          "symbol-sort-key": ["get", "rank"],
        },
        paint: { "text-color": palette.town, ...halo },
      },
    },
  ];
}
