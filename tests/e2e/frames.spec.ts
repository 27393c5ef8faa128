import { readFileSync } from "node:fs";
import { type Atlas, expect, test } from "./atlas.ts";
import { openBare } from "./bare.ts";
import { framesWhileDragging } from "./frameTimes.ts";

/** Each page in turn so many times, so that a busy machine is busy for both. */
const ROUNDS = 5;
/** Moves of the pointer, there and as many back. */
const MOVES = 20;
const MOST_SLOWER = 1.25;

// On a small map the processor, which draws here, is not all that is measured.
test.use({ viewport: { width: 640, height: 640 } });

/** Places along the border from Dostyk to the Tekes, evenly by vertices. */
function alongBorder(): [number, number][] {
  const file = new URL("../../geodata/borders.geojson", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as {
    features: { geometry: { coordinates: [number, number][] } }[];
  };
  const all = features
    .flatMap(({ geometry }) => geometry.coordinates)
    .filter(([, latitude]) => latitude < 45.35 && latitude > 43.2);
  return Array.from(
    { length: MOVES },
    (_, i) => all[Math.floor((i * all.length) / MOVES)] ?? [0, 0],
  );
}

const p95 = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(0.95 * times.length)] ?? Number.NaN;

test("dragging a handle janks no more than panning a bare map does", async ({
  atlas,
  context,
}, testInfo) => {
  test.setTimeout(180_000);
  // 940 km from the northern end, and the rest is there to be dragged over.
  await atlas.open("panel=measure&from=87.2863,49.1158&to=82.58,45.35&map=5.5/43.2/84.3");
  const way = await Promise.all(alongBorder().map((place) => atlas.pixelOf(place)));
  const bare = await openBare(await context.newPage(), atlas);

  // The median of rounds: what else the machine does in one of them is not the atlas's doing.
  const rounds: { dragged: number; panned: number; ratio: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const dragged = p95(await drag(atlas, way));
    const panned = p95(await pan(bare, way));
    rounds.push({ dragged, panned, ratio: dragged / panned });
  }
  const ratio = rounds.map((round) => round.ratio).toSorted((a, b) => a - b)[ROUNDS >> 1];
  testInfo.annotations.push({
    type: "frame times",
    description: `p95 dragging over p95 panning a bare map, in ms: ${rounds.map(({ dragged, panned }) => `${dragged.toFixed(0)}/${panned.toFixed(0)}`).join(", ")}; median ${ratio?.toFixed(2)}`,
  });
  expect(ratio).toBeLessThanOrEqual(MOST_SLOWER);
});

type Way = Awaited<ReturnType<Atlas["pixelOf"]>>[];

async function drag(atlas: Atlas, way: Way): Promise<number[]> {
  const handle = await atlas.handles().last().boundingBox();
  if (handle === null) throw new Error("no handle to drag");
  const start = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
  const before = await atlas.length().textContent();
  const whole = [start, ...way, ...way.toReversed()];
  // Or it was not the handle that was dragged.
  const look = () => expect(atlas.length()).not.toHaveText(before ?? "");
  return framesWhileDragging(atlas, whole, look);
}

async function pan(bare: Atlas, way: Way): Promise<number[]> {
  const before = await bare.camera();
  const whole = [...way, ...way.toReversed()];
  return framesWhileDragging(bare, whole, async () => {
    expect((await bare.camera()).center).not.toEqual(before.center);
  });
}
