import { GROUP_OF_AREA } from "../../symbology/groups.ts";
import { hatchName } from "../hatch.ts";
import { type AtlasLayer, is, type Picks, zoomed } from "./layer.ts";
import type { Scene } from "./scene.ts";

/** Soft edges where an area is a reading of a text: no one drew that line. */
const SOFT = { "line-width": zoomed(4, 5, 9, 12), "line-blur": zoomed(4, 4, 9, 10) } as const;

/** Claims and gains as soft washes, disputed and changed ground hatched. */
export function areas({ palette }: Scene): AtlasLayer[] {
  const picks = { picks: "area" } satisfies Picks;
  const wash = (kind: "claim" | "gained", colour: string, opacity: number): AtlasLayer[] => [
    {
      group: GROUP_OF_AREA[kind],
      layer: {
        id: `${kind}-wash`,
        type: "fill",
        source: "areas",
        metadata: picks,
        filter: is("kind", kind),
        paint: { "fill-color": colour, "fill-opacity": opacity, "fill-antialias": false },
      },
    },
    {
      group: GROUP_OF_AREA[kind],
      layer: {
        id: `${kind}-edge`,
        type: "line",
        source: "areas",
        filter: is("kind", kind),
        paint: { "line-color": colour, "line-opacity": 0.6, ...SOFT },
      },
    },
  ];
  const hatched = (kind: "disputed" | "changed-hands", colour: string): AtlasLayer[] => [
    {
      group: GROUP_OF_AREA[kind],
      layer: {
        id: `${kind}-hatch`,
        type: "fill",
        source: "areas",
        metadata: picks,
        filter: is("kind", kind),
        paint: { "fill-pattern": hatchName(colour, kind === "disputed" ? "wide" : "narrow") },
      },
    },
    {
      group: GROUP_OF_AREA[kind],
      layer: {
        id: `${kind}-edge`,
        type: "line",
        source: "areas",
        filter: ["all", is("kind", kind), ["!=", ["get", "status"], "schematic"]],
        paint: { "line-color": colour, "line-width": zoomed(4, 0.8, 9, 1.6) },
      },
    },
    {
      group: GROUP_OF_AREA[kind],
      layer: {
        id: `${kind}-edge-schematic`,
        type: "line",
        source: "areas",
        filter: ["all", is("kind", kind), is("status", "schematic")],
        paint: {
          "line-color": colour,
          "line-width": zoomed(4, 0.9, 9, 1.6),
          "line-dasharray": [2, 2.5],
        },
      },
    },
  ];
  return [
    ...wash("claim", palette.claim, 0.12),
    ...wash("gained", palette.gained, 0.22),
    ...hatched("disputed", palette.disputed),
    {
      group: GROUP_OF_AREA.disputed,
      layer: {
        id: "disputed-points",
        type: "circle",
        source: "areas",
        metadata: picks,
        filter: ["==", ["geometry-type"], "Point"],
        paint: {
          "circle-radius": 6,
          "circle-color": palette.disputed,
          "circle-opacity": 0.15,
          "circle-stroke-color": palette.disputed,
          "circle-stroke-width": 1.4,
        },
      },
    },
    ...hatched("changed-hands", palette.changed),
  ];
}
