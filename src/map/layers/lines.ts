import type { ExpressionSpecification } from "maplibre-gl";
import { GROUP_OF_AREA, type LayerGroup } from "../../symbology/groups.ts";
import type { LineGroup } from "../../symbology/lineGroups.ts";
import type { Palette } from "../../symbology/palette.ts";
import {
  BORDER_CASING,
  bandStroke,
  DASHES,
  RIVER_EDGE,
  STROKES,
  WASHES,
} from "../../symbology/strokes.ts";
import {
  type AtlasLayer,
  is,
  isOneOf,
  type Picks,
  ROUND,
  strokeOf,
  whole,
  zoomed,
} from "./layer.ts";
import { GHOST, type Scene } from "./scene.ts";

/** Solid where a line was marked on the ground; dashed the more, the less was known of it on the line. */
export function dashByStatus({ statuses }: Pick<LineGroup, "statuses">): ExpressionSpecification {
  const dashed = Object.entries(DASHES).flatMap(([status, dash]) => [status, literal(dash)]);
  const own = ["match", ["get", "status"], ...dashed, literal(SOLID)];
  const known = Object.entries(DASHES).flatMap(([status, dash]) => {
    const ids = [...statuses].flatMap(([id, then]) => (then === status ? id : []));
    return ids.length === 0 ? [] : [ids, literal(dash)];
  });
  // An expression that tells nothing apart is none.
  const on = known.length === 0 ? own : ["match", ["get", "id"], ...known, own];
  return on as unknown as ExpressionSpecification;
}

const SOLID = [1, 0] as const;
const literal = (dash: readonly number[]) => ["literal", [...dash]];

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
          "line-opacity": whole("neighbour"),
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
          "fill-color": doubtColour(scene),
          "fill-opacity": WASHES.doubt,
          "fill-antialias": false,
        },
      },
    },
    ...(["borders", "borders-apart"] as const).map(
      (source): AtlasLayer => ({
        group: "evidence",
        layer: {
          id: source === "borders" ? "evidence" : "evidence-apart",
          type: "line",
          source,
          metadata: { picks: "section" } satisfies Picks,
          filter: isOneOf("id", lines.evidence),
          layout: JOINED,
          paint: { "line-color": palette.evidence, ...strokeOf(STROKES.evidence) },
        },
      }),
    ),
    ...bands(scene),
    ...lines.older.toReversed().flatMap((line) => olderLine(scene, line)),
  ];
}

/** The border as the two sides' own maps have it, with what was in dispute between them. */
export function sidesMaps({ palette, sidesMaps: { west, east } }: Scene): AtlasLayer[] {
  const maps = [
    { side: "west", sections: west, colour: palette.mapWest },
    { side: "east", sections: east, colour: palette.mapEast },
  ];
  return maps.flatMap(({ side, sections, colour }) =>
    (["borders", "borders-apart"] as const).map(
      (source): AtlasLayer => ({
        group: GROUP_OF_AREA.disputed,
        layer: {
          id: `disputed-map-${side}${source === "borders" ? "" : "-apart"}`,
          type: "line",
          source,
          metadata: { picks: "section" } satisfies Picks,
          filter: isOneOf("id", sections),
          layout: JOINED,
          paint: { "line-color": colour, ...strokeOf(STROKES["side's map"]) },
        },
      }),
    ),
  );
}

/**
 * Where an older line runs beneath a newer one that is switched on, a band of its colour stands out on
 * both sides: a reader sees what was switched on at any zoom. The oldest lies lowest and is the widest.
 */
function bands(scene: Scene): AtlasLayer[] {
  const { palette, lines, inForce, hidden } = scene;
  const shown = [lines.present, ...lines.older].filter(({ id }) => !hidden.has(id));
  return lines.older.toReversed().map((line): AtlasLayer => {
    const newer = shown.slice(0, Math.max(0, shown.indexOf(line)));
    const covered = new Set(newer.flatMap(({ sections }) => sections));
    const rank = newer.filter(({ id }) => id !== lines.present.id).length;
    return {
      group: line.id,
      layer: {
        id: `${line.id}-band`,
        type: "line",
        source: "borders",
        filter: isOneOf(
          "id",
          line.sections.filter((id) => covered.has(id)),
        ),
        layout: ROUND,
        paint: {
          "line-color": palette[line.colour],
          ...strokeOf(bandStroke(rank)),
          "line-opacity": inForce === undefined ? besideCompared(scene, line.id) : GHOST,
        },
      },
    };
  });
}

/** The belt of doubt takes the colour of its line; a feature says which group it belongs to. */
function doubtColour({ palette, lines }: Scene): string | ExpressionSpecification {
  const present = palette[lines.present.colour];
  const older = lines.older.flatMap(({ id, colour }) => [id, palette[colour]]);
  // An expression that tells nothing apart is none.
  if (older.length === 0) return present;
  return ["match", ["get", "group"], ...older, present] as unknown as ExpressionSpecification;
}

function olderLine(scene: Scene, line: LineGroup): AtlasLayer[] {
  const { palette, inForce } = scene;
  const { id: group, sections } = line;
  const filter = isOneOf("id", sections);
  const opacity = inForce === undefined ? besideCompared(scene, group) : GHOST;
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
        paint: { ...stroke(palette, line), "line-opacity": opacity },
      },
    },
  ];
}

const stroke = (palette: Palette, line: LineGroup) => ({
  "line-color": palette[line.colour],
  ...strokeOf(STROKES.older),
  "line-dasharray": dashByStatus(line),
});

/**
 * The older lines once more, above the present border, for the one in force at a date. Which one
 * shows is a matter of opacity alone: no tile is laid out anew while the date is dragged.
 */
export function linesInForce({ palette, lines, inForce }: Scene): AtlasLayer[] {
  const visibility = inForce === undefined ? "none" : "visible";
  return lines.older.flatMap((line): AtlasLayer[] => {
    const filter = isOneOf("id", line.sections);
    const opacity = inForce === line.id ? 1 : 0;
    return [
      {
        group: null,
        layer: {
          id: `${line.id}-in-force-casing`,
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
          id: `${line.id}-in-force`,
          type: "line",
          source: "borders",
          metadata: { picks: "section" } satisfies Picks,
          filter,
          layout: { ...JOINED, visibility },
          paint: {
            ...stroke(palette, line),
            "line-width": zoomed(4, 2.6, 9, 4.4),
            "line-opacity": opacity,
          },
        },
      },
    ];
  });
}

/** The present border: one line all along, with an edge of water where it is a river. */
export function presentLine(scene: Scene): AtlasLayer[] {
  const { palette, lines } = scene;
  const filter = isOneOf("id", lines.present.sections);
  // With a date the group's switch no longer decides alone, so opacity has to hide what is switched off.
  const group = scene.inForce === undefined ? lines.present.id : null;
  const opacity = presentOpacity(scene);
  const picks = { picks: "section" } satisfies Picks;
  return [
    {
      group,
      layer: {
        id: "border-water",
        type: "line",
        source: "borders",
        metadata: picks,
        filter: ["all", filter, is("kind", "water")],
        layout: JOINED,
        paint: {
          "line-color": palette.riverEdge,
          ...strokeOf(RIVER_EDGE),
          "line-opacity": opacity,
        },
      },
    },
    {
      group,
      layer: {
        id: "border-line",
        type: "line",
        source: "borders",
        metadata: picks,
        filter,
        layout: ROUND,
        paint: {
          "line-color": palette.borderLand,
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
    group: scene.inForce === undefined ? scene.lines.present.id : null,
    layer: {
      id: "border-casing",
      type: "line",
      source: "borders",
      filter: isOneOf("id", scene.lines.present.sections),
      layout: ROUND,
      paint: {
        "line-color": scene.palette.casing,
        "line-width": zoomed(4, BORDER_CASING[0], 9, BORDER_CASING[1]),
        "line-opacity": presentOpacity(scene),
      },
    },
  };
}

function presentOpacity(scene: Scene): number {
  const { lines, inForce, hidden } = scene;
  if (scene.compared !== null) return besideCompared(scene, lines.present.id);
  if (inForce === undefined || inForce === lines.present.id) return 1;
  return hidden.has(lines.present.id) ? 0 : GHOST;
}

/** Two lines that are compared have layers of their own; the others step back from them. */
function besideCompared({ compared }: Scene, group: LayerGroup): number {
  if (compared === null) return 1;
  return Object.values(compared).includes(group) ? 0 : GHOST;
}
