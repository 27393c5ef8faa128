import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { LayerGroup } from "../../symbology/groups.ts";
import { type AtlasLayer, is, isOneOf, REGULAR, zoomed } from "./layer.ts";
import type { Scene } from "./scene.ts";

type Layout = SymbolLayerSpecification["layout"];

/** Where the next rank of towns has its names, as `seenAt` has it. */
const MIDWAY_ZOOM = 4.4;
/** Up to here a name is written far off the line, from here on close by. */
const NEAR_ZOOM = 7;

/** The line that the states lie along: that in force, the newer of two compared ones, or the present one. */
function between({ lines, inForce, compared }: Scene): LayerGroup | null {
  if (compared !== null) return compared.newer;
  return inForce === undefined ? lines.present.id : inForce;
}

const isUp = (scene: Scene, line: LayerGroup) => line === between(scene);

/** As of the lines in force: while no date is looked at, what goes with other lines is not laid out at all. */
function visibility(scene: Scene, line: LayerGroup): "visible" | "none" {
  return scene.inForce === undefined && !isUp(scene, line) ? "none" : "visible";
}

/** A soft band inside each of the two states, along the line in force. */
export function stateBands(scene: Scene): AtlasLayer[] {
  const { palette, lines } = scene;
  const sides = [
    ["right", 1, palette.stateWest],
    ["left", -1, palette.stateEast],
  ] as const;
  return [lines.present, ...lines.older].flatMap((line) =>
    sides.map(
      ([side, right, colour]): AtlasLayer => ({
        group: "states",
        layer: {
          id: `${line.id}-state-${side}`,
          type: "line",
          source: "bands",
          filter: isOneOf("id", line.sections),
          layout: { "line-join": "round", visibility: visibility(scene, line.id) },
          paint: {
            "line-color": colour,
            "line-width": zoomed(4, 7, 9, 13),
            "line-offset": zoomed(4, 4 * right, 9, 8 * right),
            "line-blur": zoomed(4, 4, 9, 7),
            "line-opacity": isUp(scene, line.id) ? 0.45 : 0,
          },
        },
      }),
    ),
  );
}

/** All names of states; those of other times are on the map unseen. */
const LETTERS = {
  "text-font": [REGULAR],
  "text-transform": "uppercase",
  "text-letter-spacing": 0.22,
  "text-padding": 4,
} satisfies Layout;

const paintOf = ({ palette }: Scene, isNow: boolean) => ({
  "text-color": palette.stateName,
  "text-halo-color": palette.townHalo,
  "text-halo-width": 1.4,
  "text-opacity": isNow ? 1 : 0,
});

/** Of the other neighbours: they give way to every other name and push none aside. */
export function neighbourNames(scene: Scene): AtlasLayer[] {
  const { language, states } = scene;
  return states.names.flatMap(({ state, name, beside }): AtlasLayer[] =>
    beside !== null
      ? []
      : [
          {
            group: "states",
            layer: {
              id: `state-${state}`,
              type: "symbol",
              source: "states",
              minzoom: 3.4,
              filter: is("state", state),
              layout: {
                ...LETTERS,
                "text-field": name[language],
                "text-ignore-placement": true,
                "text-size": zoomed(4, 9.5, 9, 13),
                "text-max-width": 12,
              },
              paint: paintOf(scene, states.now.has(state)),
            },
          },
        ],
  );
}

/**
 * Of the two states along the line in force, seen from afar: each stands once, and is placed before all
 * other names, which move or give way.
 */
export function stateNames(scene: Scene): AtlasLayer[] {
  return namesAlong(scene, "afar");
}

/**
 * The same near by: they come again and again, and give way to all other names. They push none aside: those of
 * other times would keep the whole border free of names.
 */
export function stateNamesNear(scene: Scene): AtlasLayer[] {
  return namesAlong(scene, "near");
}

const AFAR: ExpressionSpecification = ["step", ["zoom"], "afar", MIDWAY_ZOOM, "midway"];

function namesAlong(scene: Scene, from: "afar" | "near"): AtlasLayer[] {
  const { language, states } = scene;
  const near = from === "near";
  return states.names.flatMap(({ state, name, beside }): AtlasLayer[] =>
    beside === null
      ? []
      : [
          {
            group: "states",
            layer: {
              id: `state-${state}-${beside.line}${near ? "-near" : ""}`,
              type: "symbol",
              source: "states",
              ...(near ? { minzoom: NEAR_ZOOM } : { minzoom: 3.4, maxzoom: NEAR_ZOOM }),
              filter: [
                "all",
                is("line", beside.course),
                is("side", beside.side),
                ["==", ["get", "seen"], near ? "near" : AFAR],
              ],
              layout: {
                ...LETTERS,
                "text-field": name[language],
                visibility: visibility(scene, beside.line),
                // The areas of ground that changed sides come before it.
                "text-allow-overlap": !near && scene.compared === null,
                "text-ignore-placement": near,
                "symbol-placement": near ? "line" : "line-center",
                "symbol-spacing": 480,
                "text-size": zoomed(4, 11.5, 6, 14.5, 9, 15),
                "text-max-angle": near ? 40 : 75,
              },
              paint: paintOf(scene, states.now.has(state) && isUp(scene, beside.line)),
            },
          },
        ],
  );
}
