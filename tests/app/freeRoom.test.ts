import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, largestFree } from "../../src/app/freeRoom.ts";

const WINDOW: Box = { left: 0, top: 0, right: 1280, bottom: 800 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});

describe("the largest part of the window that no paper covers", () => {
  it("is the window where nothing lies on it", () => {
    expect(largestFree(WINDOW, [], 1)).toEqual(WINDOW);
  });

  it("lies between a card on the left and one on the right", () => {
    const covers = [box(16, 16, 312, 700), box(912, 16, 1264, 760)];
    expect(largestFree(WINDOW, covers, 0.8)).toEqual(box(312, 0, 912, 800));
  });

  it("lies over a sheet at the foot of a phone, and under its title", () => {
    const phone = box(0, 0, 390, 844);
    const covers = [box(10, 10, 380, 70), box(0, 460, 390, 844)];
    expect(largestFree(phone, covers, 0.8)).toEqual(box(0, 70, 390, 460));
  });

  it("is low and wide for a low and wide picture, high and narrow for the other", () => {
    const frame = box(0, 0, 1000, 1000);
    const covers = [box(300, 400, 1000, 1000)];
    expect(largestFree(frame, covers, 4)).toEqual(box(0, 0, 1000, 400));
    expect(largestFree(frame, covers, 0.2)).toEqual(box(0, 0, 300, 1000));
  });

  it("has no size where all is covered", () => {
    expect(largestFree(WINDOW, [WINDOW], 1)).toEqual(box(640, 400, 640, 400));
  });

  it("is never covered and never smaller than any free strip, whatever lies there", () => {
    const side = fc.integer({ min: 0, max: 1280 });
    const cover = fc
      .tuple(side, side, side, side)
      .map(([a, b, c, d]) => box(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)));
    fc.assert(
      fc.property(fc.array(cover, { maxLength: 4 }), (covers) => {
        const free = largestFree(WINDOW, covers, 1);
        for (const { left, top, right, bottom } of covers) {
          const apart =
            right <= free.left || left >= free.right || bottom <= free.top || top >= free.bottom;
          const nothing = free.left === free.right;
          expect(apart || nothing || left === right || top === bottom).toBe(true);
        }
        // What is free to the left of everything is a strip as high as the window.
        const west = Math.min(WINDOW.right, ...covers.map(({ left }) => left));
        const [width, height] = [free.right - free.left, free.bottom - free.top];
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(Math.min(west, WINDOW.bottom));
      }),
    );
  });
});
