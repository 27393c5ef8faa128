import type { Bounds } from "../measure/bounds.ts";

/** Pixels from the left and the top of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels kept free round what the map is to show: as high as the label over the handle of a measurement. */
export const AIR = 40;

/**
 * The part of a frame that no box covers, in which a picture of a given shape is largest. An empty one
 * in the middle of the frame where all is covered.
 *
 * @param shape width over height of the picture
 */
export function largestFree(frame: Box, covers: readonly Box[], shape: number): Box {
  const xs = (sides: number[]) => sides.filter((x) => x >= frame.left && x <= frame.right);
  const ys = (sides: number[]) => sides.filter((y) => y >= frame.top && y <= frame.bottom);
  // The sides of the largest free box lie on the frame or on a cover, else it could grow.
  const lefts = xs([frame.left, ...covers.map(({ right }) => right)]);
  const rights = xs([frame.right, ...covers.map(({ left }) => left)]);
  const tops = ys([frame.top, ...covers.map(({ bottom }) => bottom)]);
  const bottoms = ys([frame.bottom, ...covers.map(({ top }) => top)]);
  let best: Box | null = null;
  for (const left of lefts) {
    for (const right of rights.filter((x) => x > left)) {
      for (const top of tops) {
        for (const bottom of bottoms.filter((y) => y > top)) {
          const box = { left, top, right, bottom };
          if (covers.some((cover) => overlap(cover, box))) continue;
          if (best === null || pictureIn(box, shape) > pictureIn(best, shape)) best = box;
        }
      }
    }
  }
  if (best !== null) return best;
  const [x, y] = [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2];
  return { left: x, top: y, right: x, bottom: y };
}

/** How high a picture of a shape is in a box, with air around it. */
function pictureIn({ left, top, right, bottom }: Box, shape: number): number {
  return Math.min((right - left - 2 * AIR) / shape, bottom - top - 2 * AIR);
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Width over height of an area on a Mercator map. */
function shapeOf([west, south, east, north]: Bounds): number {
  const y = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  const width = ((east - west) * Math.PI) / 180;
  const height = y(north) - y(south);
  return height > 0 && width > 0 ? width / height : 1;
}

/** Where the window is free of paper, as pixels from each of its edges, for a map that shows an area. */
export function freeRoom(bounds: Bounds): {
  top: number;
  right: number;
  bottom: number;
  left: number;
} {
  const frame = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const papers = [...document.querySelectorAll("[data-covers-map]")];
  const covers = papers
    .map((paper) => paper.getBoundingClientRect())
    .filter((box) => box.width > 0);
  const free = largestFree(frame, covers, shapeOf(bounds));
  // A window all covered is still asked to show its middle.
  const air = (room: number) => Math.min(AIR, room / 4);
  const [x, y] = [air(free.right - free.left), air(free.bottom - free.top)];
  return {
    left: free.left + x,
    right: frame.right - free.right + x,
    top: free.top + y,
    bottom: frame.bottom - free.bottom + y,
  };
}
