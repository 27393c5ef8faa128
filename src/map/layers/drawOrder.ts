import { areas } from "./areas.ts";
import { basins } from "./basins.ts";
import { clearings } from "./clearings.ts";
import { changedGround, changedGroundLabels, comparedLines } from "./compared.ts";
import { ground } from "./ground.ts";
import { labels } from "./labels.ts";
import type { AtlasLayer } from "./layer.ts";
import { linesInForce, olderLines, presentCasing, presentLine, sidesMaps } from "./lines.ts";
import { drawnFreely, glow } from "./marking.ts";
import { marks } from "./marks.ts";
import { ownFiles } from "./own.ts";
import { roadNumbers, roads } from "./roads.ts";
import type { Scene } from "./scene.ts";
import { neighbourNames, stateBands, stateNames, stateNamesNear } from "./states.ts";
import { water } from "./water.ts";
import { works } from "./works.ts";

/** Every layer of the atlas, from the paper up. */
export function drawOrder(scene: Scene): AtlasLayer[] {
  return [
    ...ground(scene),
    ...stateBands(scene),
    ...basins(scene),
    ...areas(scene),
    ...changedGround(scene),
    ...water(scene),
    ...roads(scene),
    ...works(scene),
    ...olderLines(scene),
    presentCasing(scene),
    ...glow(scene),
    ...presentLine(scene),
    ...linesInForce(scene),
    ...sidesMaps(scene),
    ...comparedLines(scene),
    ...ownFiles(scene),
    ...drawnFreely(scene),
    ...marks(scene),
    ...neighbourNames(scene),
    ...stateNamesNear(scene),
    ...roadNumbers(scene),
    ...labels(scene),
    ...stateNames(scene),
    ...clearings(scene),
    ...changedGroundLabels(scene),
  ];
}
