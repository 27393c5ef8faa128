import { expect, test } from "./atlas.ts";

test.describe("a click on the map", () => {
  test("takes the river that lies under a town's name, not the town", async ({ atlas, page }) => {
    await atlas.open("map=7/44.9/82.4");
    // Where a name is drawn over a river, read off the picture; none is drawn over the border.
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
      const rivers = map.queryRenderedFeatures().filter(({ layer }) => layer.id === "rivers");
      for (const { geometry } of rivers) {
        if (geometry.type !== "LineString") continue;
        const between = geometry.coordinates.flatMap(([x = 0, y = 0], i) => {
          const [a = x, b = y] = geometry.coordinates[i - 1] ?? [];
          return [0.25, 0.5, 0.75, 1].map((part) => [a + part * (x - a), b + part * (y - b)]);
        });
        for (const [longitude = 0, latitude = 0] of between) {
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
    expect(place, "no name stands over a river in this view").not.toBeNull();
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await expect(atlas.card()).toBeVisible();
    await atlas.expectAddress().toMatch(/select=(section|river):/);
  });
});
