import type { Position } from "../../src/measure/position.ts";
import { type Ruler, ruler } from "../../src/measure/ruler.ts";
import { finer, pairsNear } from "./lines.ts";
import { cheapRulerPeer, karneyPeer, type Peer, turfPeer } from "./peers.ts";
import { inTurn, medianMilliseconds, type Patience } from "./stopwatch.ts";

/** One line of the benchmark. Times are medians of one run. */
export interface Row {
  name: "locate+measure" | "locate" | "build" | "scale-2.7M";
  unit: "ms";
  ours: number;
  /** What `peerName` took for the same. */
  peer: number;
  /** peer ÷ ours: how many times faster. Only for scale-2.7M ours ÷ peer: how many times slower. */
  ratio: number;
  peerName: string;
  /** Every way that was timed, in milliseconds. */
  all: Record<string, number>;
}

export interface Effort {
  ours: Patience;
  peers: Patience;
}

const PAIRS = 64;
const TIMES_FINER = 100;
/** The two lines are asked in alternation, so that a busy machine slows both. */
const ROUNDS = 3;

/** All rows, for one line, one after another on one thread. */
export function measurements(line: readonly Position[], { ours, peers }: Effort): Row[] {
  const beginning = performance.now();
  const along = ruler(line);
  const firstBuild = performance.now() - beginning;
  const pairs = pairsNear(along, PAIRS);
  const points = pairs.flat();
  const turf = turfPeer(line);
  const karney = karneyPeer(line);
  const others = [turf, cheapRulerPeer(line), karney];

  const compared = (
    name: Row["name"],
    own: () => unknown,
    theirs: (peer: Peer) => () => unknown,
    chosen: Peer,
    more: Record<string, number> = {},
  ): Row => {
    const mine = medianMilliseconds(own, ours);
    const all: Record<string, number> = { ours: mine, ...more };
    for (const peer of others) all[peer.name] = medianMilliseconds(theirs(peer), peers);
    const peer = all[chosen.name] ?? Number.NaN;
    return { name, unit: "ms", ours: mine, peer, ratio: peer / mine, peerName: chosen.name, all };
  };

  return [
    compared(
      "locate+measure",
      inTurn(pairs, ([a, b]) => locateAndMeasure(along, a, b)),
      (peer) => inTurn(pairs, ([a, b]) => peer.locateAndMeasure(a, b)),
      turf,
    ),
    compared(
      "locate",
      inTurn(points, (point) => along.locate(point)),
      (peer) => inTurn(points, (point) => peer.locate(point)),
      turf,
    ),
    compared(
      "build",
      () => ruler(line),
      (peer) => () => peer.build(),
      karney,
      { "ours, first time": firstBuild },
    ),
    scale(along, line, pairs, ours),
  ];
}

function scale(
  small: Ruler,
  line: readonly Position[],
  pairs: readonly [Position, Position][],
  patience: Patience,
): Row {
  const large = ruler(finer(line, TIMES_FINER));
  const times = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [size, along] of [
      ["small", small],
      ["large", large],
    ] as const) {
      const run = inTurn(pairs, ([a, b]) => locateAndMeasure(along, a, b));
      times[size] = Math.min(times[size], medianMilliseconds(run, patience));
    }
  }
  return {
    name: "scale-2.7M",
    unit: "ms",
    ours: times.large,
    peer: times.small,
    ratio: times.large / times.small,
    peerName: "ours, 27 thousand vertices",
    all: { ours: times.large, "ours, 27 thousand vertices": times.small },
  };
}

function locateAndMeasure(along: Ruler, a: Position, b: Position) {
  return along.measure(along.locate(a).distanceAlong, along.locate(b).distanceAlong);
}
