import type { Atlas } from "./atlas.ts";

/**
 * Drags from place to place on the screen and tells how long each frame took, in milliseconds.
 * `look` is called in the middle of the way, with the pointer down.
 */
export async function framesWhileDragging(
  atlas: Atlas,
  way: readonly { x: number; y: number }[],
  look: () => Promise<void>,
): Promise<number[]> {
  const { page } = atlas;
  const { mouse } = page;
  await page.bringToFront();
  await mouse.move(way[0]?.x ?? 0, way[0]?.y ?? 0);
  await mouse.down();
  const frames: number[] = [];
  const middle = Math.ceil(way.length / 2);
  for (const half of [way.slice(1, middle), way.slice(middle)]) {
    await page.evaluate(recordFrames);
    for (const { x, y } of half) await mouse.move(x, y);
    frames.push(...(await page.evaluate(recordedFrames)));
    if (frames.length > 0 && half[0] === way[1]) await look();
  }
  // Held still before it is let go: a map that is thrown goes on by itself.
  await page.waitForTimeout(300);
  await mouse.up();
  await atlas.settled();
  return frames;
}

type Recording = Window & { recording?: { times: number[]; next: number } };

/** Runs in the page. */
function recordFrames(): void {
  const recording = { times: [performance.now()], next: 0 };
  const note = () => {
    recording.times.push(performance.now());
    recording.next = requestAnimationFrame(note);
  };
  recording.next = requestAnimationFrame(note);
  (window as Recording).recording = recording;
}

/** Runs in the page. */
function recordedFrames(): number[] {
  const { times, next } = (window as Recording).recording ?? { times: [], next: 0 };
  cancelAnimationFrame(next);
  return times.slice(1).map((time, i) => time - (times[i] ?? time));
}
