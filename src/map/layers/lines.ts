import type { ExpressionSpecification } from "maplibre-gl";
import { OLDER_GROUPS, type OlderGroup } from "../../symbology/groups.ts";
import type { Palette } from "../../symbology/palette.ts";
import { DASHES, STROKES } from "../../symbology/strokes.ts";
import { type AtlasLayer, is, isOneOf, type Picks, ROUND, strokeOf, zoomed } from "./layer.ts";
import { GHOST, type Scene } from "./scene.ts";

const COLOUR_OF = {
  "1994": "line1994",
  "before-1991": "lineBefore1991",
  "1881": "line1881",
  "1864": "line1864",
} as const satisfies Record<OlderGroup, keyof Palette>;

/** Solid where a line was marked on the ground; dashed the more, the less is known of it. */
const dashByStatus: ExpressionSpecification = [
  "match",
  ["get", "status"],
  "as mapped",
  ["literal", [...DASHES["as mapped"]]],
  "reconstructed",
  ["literal", [...DASHES.reconstructed]],
  "schematic",
  ["literal", [...DASHES.schematic]],
  ["literal", [1, 0]],
];

const JOINED = { "line-join": "round" } as const;

/** Other borders, the lines of old maps, and the older lines of this border, oldest lowest. */
export function olderLines(scene: Scene): AtlasLayer[] {
  const { palette, lines } = scene;
  return [
    {
      group: "neighbours",
      layer: {
        id: "neighbours",
        type: "line",
        source: "neighbours",
        metadata: { picks: "neighbour" } satisfies Picks,
        layout: JOINED,
        paint: {
          "line-color": palette.neighbour,
          ...strokeOf(STROKES.neighbour),
        },
      },
    },
    {
      group: "doubt",
      layer: {
        id: "doubt",
        type: "fill",
        source: "doubt",
        paint: {
          "fill-color": doubtColour(palette),
          "fill-opacity": 0.2,
          "fill-antialias": false,
        },
      },
    },
    {
      group: "evidence",
      layer: {
        id: "evidence",
        type: "line",
        source: "borders",
        metadata: { picks: "section" } satisfies Picks,
        filter: isOneOf("id", lines.evidence),
        layout: JOINED,
        paint: { "line-color": palette.evidence, ...strokeOf(STROKES.evidence) },
      },
    },
    ...OLDER_GROUPS.toReversed().flatMap((group) => olderLine(scene, group)),
  ];
}

/** The belt of doubt takes the colour of its line; a feature says which group it belongs to. */
function doubtColour(palette: Palette): ExpressionSpecification {
  const colours = OLDER_GROUPS.flatMap((group) => [group, palette[COLOUR_OF[group]]]);
  return [
    "match",
    ["get", "group"],
    ...colours,
    palette.borderLand,
  ] as unknown as ExpressionSpecification;
}

function olderLine({ palette, lines, inForce }: Scene, group: OlderGroup): AtlasLayer[] {
  const filter = isOneOf("id", lines[group]);
  const opacity = inForce === undefined ? 1 : GHOST;
  return [
    {
      group,
      layer: {
        id: `${group}-casing`,
        type: "line",
        source: "borders",
        filter,
        layout: ROUND,
        paint: {
          "line-color": palette.casing,
          "line-width": zoomed(4, 4, 9, 7.5),
          "line-opacity": 0.8 * opacity,
        },
      },
    },
    {
      group,
      layer: {
        id: `${group}-line`,
        type: "line",
        source: "borders",
        metadata: { picks: "section" } satisfies Picks,
        filter,
        layout: JOINED,
        paint: { ...stroke(palette, group), "line-opacity": opacity },
      },
    },
  ];
}

const stroke = (palette: Palette, group: OlderGroup) => ({
  "line-color": palette[COLOUR_OF[group]],
  ...strokeOf(STROKES.older),
  "line-dasharray": dashByStatus,
});

/**
 * The older lines once more, above the present border, for the one in force at a date. Which one
 * shows is a matter of opacity alone: no tile is laid out anew while the date is dragged.
 */
export function linesInForce({ palette, lines, inForce }: Scene): AtlasLayer[] {
  const visibility = inForce === undefined ? "none" : "visible";
  return OLDER_GROUPS.flatMap((group): AtlasLayer[] => {
    const filter = isOneOf("id", lines[group]);
    const opacity = inForce === group ? 1 : 0;
    return [
      {
        group: null,
        layer: {
          id: `${group}-in-force-casing`,
          type: "line",
          source: "borders",
          filter,
          layout: { ...ROUND, visibility },
          paint: {
            "line-color": palette.casing,
            "line-width": zoomed(4, 5, 9, 9),
            "line-opacity": opacity,
          },
        },
      },
      {
        group: null,
        layer: {
          id: `${group}-in-force`,
          type: "line",
          source: "borders",
          metadata: { picks: "section" } satisfies Picks,
          filter,
          layout: { ...JOINED, visibility },
          paint: {
            ...stroke(palette, group),
            "line-width": zoomed(4, 2.6, 9, 4.4),
            "line-opacity": opacity,
          },
        },
      },
    ];
  });
}

/** The present border: land and water apart. */
export function presentLine(scene: Scene): AtlasLayer[] {
  const { palette, lines } = scene;
  const filter = isOneOf("id", lines.border);
  const kind = (name: "land" | "water"): ExpressionSpecification => [
    "all",
    filter,
    is("kind", name),
  ];
  // With a date the group's switch no longer decides alone, so opacity has to hide what is switched off.
  const group = scene.inForce === undefined ? "border" : null;
  const opacity = presentOpacity(scene);
  return [
    {
      group,
      layer: {
        id: "border-land",
        type: "line",
        source: "borders",
        metadata: { picks: "section" } satisfies Picks,
        filter: kind("land"),
        layout: ROUND,
        paint: {
          "line-color": palette.borderLand,
          ...strokeOf(STROKES.border),
          "line-opacity": opacity,
        },
      },
    },
    {
      group,
      layer: {
        id: "border-water",
        type: "line",
        source: "borders",
        metadata: { picks: "section" } satisfies Picks,
        filter: kind("water"),
        layout: ROUND,
        paint: {
          "line-color": palette.borderWater,
          ...strokeOf(STROKES.border),
          "line-opacity": opacity,
        },
      },
    },
  ];
}

/** Beneath what is chosen and measured, so that both glow round the line itself. */
export function presentCasing(scene: Scene): AtlasLayer {
  return {
    group: scene.inForce === undefined ? "border" : null,
    layer: {
      id: "border-casing",
      type: "line",
      source: "borders",
      filter: isOneOf("id", scene.lines.border),
      layout: ROUND,
      paint: {
        "line-color": scene.palette.casing,
        "line-width": zoomed(4, 4.5, 9, 9),
        "line-opacity": presentOpacity(scene),
      },
    },
  };
}

function presentOpacity({ inForce, borderShown }: Scene): number {
  if (inForce === undefined || inForce === "border") return 1;
  return borderShown ? GHOST : 0;
}
