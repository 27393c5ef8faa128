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

  test("offers what else lies there, by mouse and by keys, and Back takes the choice back", async ({
    atlas,
    page,
  }) => {
    await atlas.open("map=9/44.2/80.3&show=basins");
    await atlas.clickAt(await atlas.nearestDrawn("borders", [80.4, 44.2]));
    await atlas.expectAddress().toMatch(/select=section:/);
    const also = page.getByRole("navigation", { name: "Also here" });
    const count = await also.getByRole("button").count();
    const section = new URL(page.url()).hash;
    // One of the two basins that the border parts.
    const basin = also.getByRole("listitem").filter({ hasText: "basin" });
    await basin.getByRole("button").first().press("Enter");
    await atlas.expectAddress().toMatch(/select=basin:/);
    await expect(also.getByRole("button")).toHaveCount(count);
    await page.goBack();
    await atlas.expectAddress().toBe(section);
    await expect(also).toBeVisible();
    // What is chosen elsewhere does not lie there.
    await atlas.button("All sections").click();
    await page.locator(".section-row").first().click();
    await expect(also).toHaveCount(0);
  });
});

test.describe("the map by keys", () => {
  test("moves by the arrows, and has what is in view walked, opened and left", async ({
    atlas,
    page,
  }) => {
    await atlas.open("map=9/44.2/80.3");
    const canvas = page.locator(".map canvas");
    await canvas.focus();
    await expect(canvas).toHaveAccessibleDescription(/Enter/);
    const before = (await atlas.camera()).center;
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await atlas.camera()).center[0]).toBeGreaterThan(before[0]);
    await atlas.settled();

    await page.keyboard.press("Enter");
    const list = page.getByRole("listbox", { name: /In view/ });
    await expect(list).toBeFocused();
    const active = list.locator("[aria-selected='true']");
    await expect(active).toHaveCount(1);
    const first = await active.getAttribute("id");
    expect(first).toMatch(/^walk-section-/);
    await expect(list).toHaveAttribute("aria-activedescendant", first ?? "");
    await expect.poll(() => atlas.drawnBy("chosen").then(({ length }) => length)).toBe(1);
    const there = (await atlas.camera()).center;
    await page.keyboard.press("ArrowDown");
    await expect(list).not.toHaveAttribute("aria-activedescendant", first ?? "");
    expect((await atlas.camera()).center, "the arrows walk the list").toEqual(there);
    // By its first letters, as in any list.
    await page.keyboard.type("zhark");
    await expect(active).toContainText("Zharkent");
    await page.keyboard.press("Escape");
    await expect(list).toHaveCount(0);
    await expect(canvas).toBeFocused();
    await expect.poll(() => atlas.drawnBy("chosen").then(({ length }) => length)).toBe(0);

    await page.keyboard.press("Enter");
    await page.keyboard.type("zhark");
    await page.keyboard.press("Enter");
    await atlas.expectAddress().toContain("select=place:zharkent");
    await expect(page.getByRole("tabpanel", { name: "Border" })).toBeFocused();

    // While it is measured, Enter sets a point under the cross.
    await atlas.tab("Measure");
    await canvas.focus();
    await page.keyboard.press("Enter");
    await expect(atlas.handles()).toHaveCount(1);
    await expect(list).toHaveCount(0);
  });
});
