import { PALETTES } from "../../symbology/palette.ts";
import { areas } from "./areas.ts";
import { basins } from "./basins.ts";
import { ground } from "./ground.ts";
import { labels } from "./labels.ts";
import { type AtlasLayer, pickedKind } from "./layer.ts";
import { linesInForce, olderLines, presentCasing, presentLine } from "./lines.ts";
import { drawnFreely, glow } from "./marking.ts";
import { marks } from "./marks.ts";
import type { Scene } from "./scene.ts";
import { water } from "./water.ts";
import { works } from "./works.ts";

/** Every layer of the atlas, from the paper up. */
export function drawOrder(scene: Scene): AtlasLayer[] {
  return [
    ...ground(scene),
    ...basins(scene),
    ...areas(scene),
    ...water(scene),
    ...works(scene),
    ...olderLines(scene),
    presentCasing(scene),
    ...glow(scene),
    ...presentLine(scene),
    ...linesInForce(scene),
    ...drawnFreely(scene),
    ...marks(scene),
    ...labels(scene),
  ];
}

const ANY: Scene = {
  palette: PALETTES.light,
  language: "en",
  lines: { border: [], "1994": [], "before-1991": [], "1881": [], "1864": [], evidence: [] },
  inForce: undefined,
  measured: false,
  borderShown: true,
};

/** Ids of the layers a click can choose from, in no order; they are the same in every scene. */
export const PICK_LAYERS: readonly string[] = drawOrder(ANY)
  .filter(({ layer }) => pickedKind(layer) !== null)
  .map(({ layer }) => layer.id);
