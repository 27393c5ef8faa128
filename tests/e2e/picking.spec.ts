import { expect, test } from "./atlas.ts";

test.describe("a click on the map", () => {
  test("takes the border that lies under a town's name, not the town", async ({ atlas, page }) => {
    await atlas.open("map=7/44.9/82.4");
    // Where a name is drawn over the border, read off the picture.
    const place = await page.evaluate(() => {
      type Box = { x: number; y: number };
      const { atlasMap: map } = document.querySelector(".map") as Element & {
        atlasMap: import("maplibre-gl").Map;
      };
      const layers = map.getLayersOrder();
      const hits = ({ x, y }: Box, reach: number) =>
        map.queryRenderedFeatures([
          [x - reach, y - reach],
          [x + reach, y + reach],
        ]);
      const borders = map.queryRenderedFeatures().filter(({ source }) => source === "borders");
      for (const { geometry } of borders) {
        if (geometry.type !== "LineString") continue;
        for (const [longitude = 0, latitude = 0] of geometry.coordinates) {
          const at = map.project([longitude, latitude]);
          const towns = hits(at, 1).filter(({ source }) => source === "places");
          const far = towns.some(({ geometry: town }) => {
            if (town.type !== "Point") return false;
            const [lon = 0, lat = 0] = town.coordinates;
            const dot = map.project([lon, lat]);
            return Math.hypot(dot.x - at.x, dot.y - at.y) > 14;
          });
          const top = document.elementFromPoint(at.x, at.y);
          if (far && top?.tagName === "CANVAS" && layers.length > 0) return { x: at.x, y: at.y };
        }
      }
      return null;
    });
    expect(place, "no name stands over the border in this view").not.toBeNull();
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await expect(atlas.card()).toBeVisible();
    await atlas.expectAddress().toMatch(/select=(section|river):/);
  });
});
