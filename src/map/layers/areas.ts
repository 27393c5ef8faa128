import type { ExpressionSpecification } from "maplibre-gl";
import { GROUP_OF_AREA } from "../../symbology/groups.ts";
import { STROKES, WASHES } from "../../symbology/strokes.ts";
import { hatchName } from "../hatch.ts";
import { type AtlasLayer, is, isOneOf, type Picks, strokeOf, zoomed } from "./layer.ts";
import { type Scene, strengthOf } from "./scene.ts";

/** Soft edges where an area is a reading of a text: no one drew that line. */
const SOFT = { "line-width": zoomed(4, 5, 9, 12), "line-blur": zoomed(4, 4, 9, 10) } as const;

const picks = { picks: "area" } satisfies Picks;

/** Some areas of one kind that are drawn alike. */
interface Drawn {
  kind: keyof typeof GROUP_OF_AREA;
  /** What the ids of their layers begin with. */
  name: string;
  filter: ExpressionSpecification;
  colour: string;
  /** From 0 to 1. Which of several dates shows is a matter of opacity alone, as with the lines. */
  strength: number;
}

/**
 * Claims and gains as soft washes, disputed and changed ground hatched, an extent that is one reading as
 * hardly more than a broken edge. What was of a time has layers for each time.
 */
export function areas({ palette, spells }: Scene): AtlasLayer[] {
  const ofSpells = spells.flatMap(({ kind, areas, state }, i) => {
    const drawn = {
      kind,
      name: `${kind}-${i}`,
      filter: isOneOf("id", areas),
      strength: strengthOf(state),
    };
    switch (kind) {
      case "extent":
        return extent({ ...drawn, colour: palette.claim });
      case "claim":
        return wash({ ...drawn, colour: palette.claim }, WASHES.claim);
      case "disputed": {
        const disputed = { ...drawn, colour: palette.disputed };
        return [tint(disputed), ...hatched(disputed, "wide", "disputed"), points(disputed)];
      }
    }
    return [];
  });
  const ofAllTimes = (kind: "gained" | "changed-hands", colour: string): Drawn => ({
    kind,
    name: kind,
    filter: is("kind", kind),
    colour,
    strength: 1,
  });
  return [
    ...ofSpells.filter(({ group }) => group !== GROUP_OF_AREA.disputed),
    ...wash(ofAllTimes("gained", palette.gained), WASHES.gained),
    ...ofSpells.filter(({ group }) => group === GROUP_OF_AREA.disputed),
    ...hatched(ofAllTimes("changed-hands", palette.changed), "narrow"),
  ];
}

function wash({ kind, name, filter, colour, strength }: Drawn, opacity: number): AtlasLayer[] {
  return [
    {
      group: GROUP_OF_AREA[kind],
      layer: {
        id: `${name}-wash`,
        type: "fill",
        source: "areas",
        metadata: picks,
        filter,
        paint: {
          "fill-color": colour,
          "fill-opacity": opacity * strength,
          "fill-antialias": false,
        },
      },
    },
    {
      group: GROUP_OF_AREA[kind],
      layer: {
        id: `${name}-edge`,
        type: "line",
        source: "areas",
        filter,
        paint: { "line-color": colour, "line-opacity": 0.6 * strength, ...SOFT },
      },
    },
  ];
}

function extent(drawn: Drawn): AtlasLayer[] {
  const { kind, name, filter, colour, strength } = drawn;
  const [ground] = wash(drawn, WASHES.extent);
  const edge: AtlasLayer = {
    group: GROUP_OF_AREA[kind],
    layer: {
      id: `${name}-edge`,
      type: "line",
      source: "areas",
      filter,
      paint: { "line-color": colour, "line-opacity": 0.7 * strength, ...strokeOf(STROKES.extent) },
    },
  };
  return ground === undefined ? [edge] : [ground, edge];
}

/** Below the hatch, of which a narrow sector seen from afar holds but a stroke or two. */
function tint({ kind, name, filter, colour, strength }: Drawn): AtlasLayer {
  return {
    group: GROUP_OF_AREA[kind],
    layer: {
      id: `${name}-tint`,
      type: "fill",
      source: "disputed",
      filter,
      paint: {
        "fill-color": colour,
        "fill-opacity": WASHES.disputed * strength,
        "fill-antialias": false,
      },
    },
  };
}

function hatched(
  { kind, name, filter, colour, strength }: Drawn,
  spacing: "narrow" | "wide",
  source: "areas" | "disputed" = "areas",
): AtlasLayer[] {
  return [
    {
      group: GROUP_OF_AREA[kind],
      layer: {
        id: `${name}-hatch`,
        type: "fill",
        source,
        metadata: picks,
        filter,
        paint: { "fill-pattern": hatchName(colour, spacing), "fill-opacity": strength },
      },
    },
    {
      group: GROUP_OF_AREA[kind],
      layer: {
        id: `${name}-edge`,
        type: "line",
        source,
        filter: ["all", filter, ["!=", ["get", "status"], "schematic"]],
        paint: {
          "line-color": colour,
          "line-opacity": strength,
          "line-width": zoomed(4, 0.8, 9, 1.6),
        },
      },
    },
    {
      group: GROUP_OF_AREA[kind],
      layer: {
        id: `${name}-edge-schematic`,
        type: "line",
        source,
        filter: ["all", filter, is("status", "schematic")],
        paint: {
          "line-color": colour,
          "line-opacity": strength,
          "line-width": zoomed(4, 0.9, 9, 1.6),
          "line-dasharray": [2, 2.5],
        },
      },
    },
  ];
}

function points({ kind, name, filter, colour, strength }: Drawn): AtlasLayer {
  return {
    group: GROUP_OF_AREA[kind],
    layer: {
      id: `${name}-points`,
      type: "circle",
      source: "areas",
      metadata: picks,
      filter: ["all", filter, ["==", ["geometry-type"], "Point"]],
      paint: {
        "circle-radius": 6,
        "circle-color": colour,
        "circle-opacity": 0.15 * strength,
        "circle-stroke-color": colour,
        "circle-stroke-opacity": strength,
        "circle-stroke-width": 1.4,
      },
    },
  };
}
