import { describe, expect, it } from "vitest";
import { cameraOn, fitted, projectionOf, scaleBar } from "../../src/picture/camera.ts";

const CAMERA = { center: [80, 45], zoom: 6, bearing: 0, width: 800, height: 600 } as const;

describe("where a place is in the picture", () => {
  it("is the middle for the camera's own centre, turned or not", () => {
    for (const bearing of [0, 30, -90, 180]) {
      const [x, y] = projectionOf({ ...CAMERA, bearing })([80, 45]);
      expect(x).toBeCloseTo(400, 6);
      expect(y).toBeCloseTo(300, 6);
    }
  });

  it("is as far east as a degree of a world of 512 · 2^zoom pixels", () => {
    const [x, y] = projectionOf(CAMERA)([81, 45]);
    expect(x - 400).toBeCloseTo((512 * 64) / 360, 6);
    expect(y).toBeCloseTo(300, 6);
  });

  it("is up where the bearing says so: at 90° east is up, and south to the right", () => {
    const project = projectionOf({ ...CAMERA, bearing: 90 });
    const [ex, ey] = project([81, 45]);
    expect(ex).toBeCloseTo(400, 6);
    expect(ey).toBeLessThan(300);
    const [sx, sy] = project([80, 44]);
    expect(sx).toBeGreaterThan(400);
    expect(sy).toBeCloseTo(300, 6);
  });
});

describe("the scale", () => {
  it("is a round length no longer than allowed, and as long as that is on the ground there", () => {
    for (const zoom of [3, 4.7, 6, 9.3, 14]) {
      const camera = { ...CAMERA, zoom };
      const { metres, pixels } = scaleBar(camera, 140);
      expect(pixels).toBeLessThanOrEqual(140);
      expect(pixels).toBeGreaterThan(140 / 2.6);
      expect([1, 2, 5]).toContain(Number(String(metres).replace(/0+$/, "")));
      // A degree of longitude on the parallel, of a sphere, in metres and in pixels.
      const degree = ((Math.PI * 6_371_008.8) / 180) * Math.cos(Math.PI / 4);
      expect(metres / pixels).toBeCloseTo(degree / ((512 * 2 ** zoom) / 360), 6);
    }
  });
});

describe("a view on another sheet", () => {
  it("shows all of the free part, as large as the frame has room", () => {
    const free = { center: [81, 45.5] as const, width: 400, height: 500 };
    const camera = fitted(CAMERA, free, { width: 1000, height: 750 });
    // 1000/400 is more than 750/500: the height decides.
    expect(2 ** (camera.zoom - CAMERA.zoom)).toBeCloseTo(1.5, 9);
    expect(camera).toMatchObject({ center: [81, 45.5], width: 1000, height: 750 });
  });

  it("of an area has its corners within the picture, and no more air than it needs", () => {
    const bounds = [79, 42, 87, 49] as const;
    const project = projectionOf(cameraOn(bounds, { width: 1000, height: 700 }));
    const [left, bottom] = project([79, 42]);
    const [right, top] = project([87, 49]);
    expect(top).toBeCloseTo(0.06 * 700, 3);
    expect(bottom).toBeCloseTo(0.94 * 700, 3);
    expect((left + right) / 2).toBeCloseTo(500, 3);
  });
});
