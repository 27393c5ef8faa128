import { expect, test } from "./atlas.ts";

test.describe("the map", () => {
  test("opens on the whole border, between the cards, follows a drag and the wheel, and shows the whole again by a button", async ({
    atlas,
  }) => {
    await atlas.open();
    const [northEnd, southEnd] = await Promise.all([
      atlas.pixelOf([87.2863, 49.1158]),
      atlas.pixelOf([80.175, 42.2108]),
    ]);
    for (const end of [northEnd, southEnd]) {
      expect(end.x).toBeGreaterThan(312);
      expect(end.x).toBeLessThan(1280 - 368);
      expect(end.y).toBeGreaterThan(0);
      expect(end.y).toBeLessThan(800);
    }
    expect(await atlas.drawn("borders")).toContain("khorgos");

    const whole = await atlas.camera();
    await atlas.pan(-120, 0);
    const panned = await atlas.camera();
    expect(panned.center[0]).toBeGreaterThan(whole.center[0] + 0.5);
    await atlas.wheel(900);
    expect((await atlas.camera()).zoom).toBeGreaterThan(panned.zoom + 0.5);
    await atlas.expectAddress().toMatch(/map=[\d.]+\/[\d.]+\/[\d.]+/);

    await atlas.button("Show the whole border").click();
    await expect
      .poll(async () => Math.abs((await atlas.camera()).zoom - whole.zoom))
      .toBeLessThan(0.01);
  });

  test("draws each group, and none that is switched off", async ({ atlas }) => {
    await atlas.open("map=6.4/45/81.5");
    expect(await atlas.drawn("rivers")).toContain("ili");
    await atlas.toggle("Rivers");
    expect(await atlas.drawn("rivers")).toEqual([]);
    await atlas.expectAddress().toContain("hide=rivers,relief");
    await atlas.reload();
    expect(await atlas.drawn("rivers")).toEqual([]);
    await atlas.toggle("Rivers");
    expect(await atlas.drawn("rivers")).toContain("ili");
    for (const [group, source] of [
      ["Border of 2002", "borders"],
      ["Other borders", "neighbours"],
      ["Lakes and reservoirs", "lakes"],
      ["Towns", "places"],
    ] as const) {
      expect((await atlas.drawn(source)).length, group).toBeGreaterThan(0);
      await atlas.toggle(group);
      expect(await atlas.drawn(source), group).toEqual([]);
    }
  });

  test("fetches no file again, whatever changes on it, its colours with the system's too", async ({
    atlas,
    page,
  }) => {
    await atlas.open("panel=measure&from=82.58,45.35&to=80.45,44.03");
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await atlas.toggle("Rivers");
    await atlas.handles().last().focus();
    await atlas.press("PageDown");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.emulateMedia({ colorScheme: "light" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await atlas.settled();
    expect(fetched.filter((path) => path.endsWith("json"))).toEqual([]);
  });

  test("draws the relief, near by from tiles where they are seen, and asks nothing of any other server", async ({
    atlas,
  }) => {
    const tiles: string[] = [];
    atlas.page.on("request", (request) => {
      if (/light-\d+-\d+|roads-/.test(request.url())) tiles.push(request.url());
    });
    await atlas.open("", { relief: true });
    expect(tiles, "of the ground near by, while all is seen").toEqual([]);
    expect(atlas.trouble()).toEqual([]);
    const relief = atlas.page.getByRole("checkbox", { name: "Relief" });
    await expect(relief).toBeChecked();
    await atlas.open("map=8/45.3/82.5", { relief: true });
    await expect.poll(() => tiles.length, "tiles of the ground near by").toBeGreaterThan(0);
    await atlas.settled();
    // As are the roads, once and with their credit.
    expect(tiles.filter((url) => url.includes("roads-"))).toHaveLength(1);
    expect(await atlas.drawn("roads")).not.toEqual([]);
    await expect(atlas.page.locator(".maplibregl-ctrl-attrib")).toContainText("OpenMapTiles");
    // A window of 2.5 by 1.3 tiles, wherever it lies, is over no more than 4 by 3 of them.
    expect(tiles.length - 1).toBeLessThanOrEqual(12);
    expect(atlas.trouble()).toEqual([]);
  });

  test("names things in the reader's language, stays where it is, and fetches the words of no other", async ({
    atlas,
  }) => {
    const fetched: string[] = [];
    atlas.page.on("request", (request) => {
      const [, language] = /assets\/(en|kk|ru|zh)-[^/]*\.js$/.exec(request.url()) ?? [];
      if (language !== undefined) fetched.push(language);
    });
    await atlas.open("map=7/44/79.9");
    expect(fetched).toEqual(["en"]);
    const { center, zoom } = await atlas.camera();
    await atlas.speak("Қазақша");
    await expect(atlas.page.getByRole("tab", { name: "Шекара" })).toBeVisible();
    expect(fetched).toEqual(["en", "kk"]);
    await atlas.speak("中文");
    await expect(atlas.page.getByRole("tab", { name: "边界" })).toBeVisible();
    await atlas.expectAddress().toContain("lang=zh");
    await atlas.settled();
    expect(await atlas.camera()).toMatchObject({ center, zoom });
    await atlas.reload();
    await expect(atlas.page.locator("html")).toHaveAttribute("lang", "zh");
    await expect(atlas.page.getByRole("tab", { name: "边界" })).toBeVisible();
  });

  test("writes no name over the border, near by as from afar", async ({ atlas, page }) => {
    await atlas.open("map=7/44.3/80.4&show=sites,basins");
    for (const [zoom, center] of [
      [7, [80.4, 44.3]],
      [7, [83, 46.5]],
      [9, [80.3, 42.3]],
      [8, [85.3, 47.6]],
      [11, [80.4, 44.2]],
    ] as const) {
      await atlas.look(zoom, [...center]);
      expect(await atlas.namesOverBorder(), `zoom ${zoom} at ${center}`).toEqual([]);
    }
    await atlas.look(9, [80.3, 42.3]);
    expect(await atlas.drawnBy("peaks")).toContain("khan-tengri");
    await page.setViewportSize({ width: 390, height: 844 });
    await atlas.look(5, [82, 45]);
    expect(await atlas.namesOverBorder(), "on a phone").toEqual([]);
  });
});
