import { readFileSync } from "node:fs";
import { expect, test } from "./atlas.ts";

/** The two ends of a section as the data have them. */
function endsOf(id: string): [[number, number], [number, number]] {
  const file = new URL("../../geodata/borders.geojson", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as {
    features: { id: string; geometry: { coordinates: [number, number][] } }[];
  };
  const coordinates = features.find((feature) => feature.id === id)?.geometry.coordinates ?? [];
  const [first, last] = [coordinates[0], coordinates.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`no section ${id}`);
  return [first, last];
}

/** Kilometres round a basin by the haversine formula, on the sphere of turf. */
function edgeOf(id: string): number {
  const file = new URL("../../geodata/basins.geojson", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as {
    features: { id: string; geometry: { coordinates: [number, number][][] } }[];
  };
  const [ring = []] = features.find((feature) => feature.id === id)?.geometry.coordinates ?? [];
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  return ring.slice(1).reduce((sum, [lon, lat], i) => {
    const [west, south] = ring[i] ?? [lon, lat];
    const haversine =
      Math.sin(radians(lat - south) / 2) ** 2 +
      Math.cos(radians(lat)) * Math.cos(radians(south)) * Math.sin(radians(lon - west) / 2) ** 2;
    return sum + 2 * 6371.0088 * Math.asin(Math.sqrt(haversine));
  }, 0);
}

test.describe("measuring", () => {
  test("two clicks give the length along the border, its split, and the sections", async ({
    atlas,
    page,
  }) => {
    const [upper, lower] = endsOf("khorgos");
    await atlas.open();
    const listed = await page
      .locator(".section-row", { hasText: /^Khorgos/ })
      .locator(".figure")
      .textContent();
    await atlas.button("Measure a stretch of border").click();
    await atlas.clickAt(upper);
    await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "next");
    await atlas.clickAt(lower);
    const answer = page.getByTestId("measure");
    await expect(answer).toHaveAttribute("data-step", "done");
    for (const words of ["Khorgos", "on WGS84", "along rivers", "Straight line", "legal basis"]) {
      await expect(answer).toContainText(words);
    }
    // Clicks this near to the ends of a section mean the ends: the answer is the section's own length.
    await expect(atlas.length()).toHaveText((listed ?? "").replace(" km", ""));
    expect(await atlas.drawn("stretch")).toHaveLength(1);
  });

  test("a measurement is in the address, survives a reload, and is the same from near and afar: source coordinates are measured", async ({
    atlas,
  }) => {
    await atlas.open("panel=measure&from=82.58,45.35&to=80.45,44.03&map=4/45/81");
    const far = await atlas.length().textContent();
    expect(Number(far)).toBeGreaterThan(300);
    await atlas.look(10, [81, 45]);
    await expect(atlas.length()).toHaveText(far ?? "");
    await atlas.expectAddress().toContain("map=10/45/81");
    await atlas.reload();
    await expect(atlas.length()).toHaveText(far ?? "");
  });

  test("a section can be measured from its card, agrees with the list, and is read in the unit that is remembered", async ({
    atlas,
    page,
  }) => {
    await atlas.open("select=section:sumbe");
    const listed = (await atlas.length().textContent()) ?? "";
    await atlas.button("Measure this section").click();
    await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "done");
    await expect(atlas.length()).toHaveText(listed);
    await page.getByRole("radio", { name: "versts" }).check();
    const versts = Number(await atlas.length().textContent());
    // A verst is 1.0668 km; both are read to a tenth.
    expect(Math.abs(versts * 1.0668 - Number(listed))).toBeLessThan(0.11);
    await page.goto("about:blank");
    await atlas.open("select=section:tekes&unit=km");
    await expect(atlas.card()).toContainText(" km");
    await expect(atlas.card()).not.toContainText("versts");
    await atlas.expectAddress().toContain("unit=km");
    await page.goto("about:blank");
    await atlas.open("select=section:tekes");
    await expect(atlas.card()).toContainText("versts");
  });

  test("the aim follows the pointer along the nearest line, a river as well as the border, and what is far from all is refused", async ({
    atlas,
    page,
  }) => {
    await atlas.open("panel=measure&map=9/44.2/80.4");
    const place = await atlas.nearestDrawn("borders", [80.4, 44.2]);
    const { x, y } = await atlas.pixelOf(place);
    await page.mouse.move(x + 5, y);
    await expect(page.locator(".aim")).toHaveAttribute("data-label", /^1,[34]\d\d\.\d km$/);
    await page.mouse.move(x + 200, y);
    await expect(page.locator(".aim")).toHaveCount(0);

    await atlas.look(6, [80, 44.5]);
    await atlas.clickAt([79, 46.5]);
    await expect(page.getByRole("alert")).toContainText(/That point is \d+ km from the border/);

    await atlas.look(8, [78.5, 44]);
    await atlas.clickAt(await atlas.nearestDrawn("rivers", [78.2, 43.9]));
    await atlas.clickAt(await atlas.nearestDrawn("rivers", [78.8, 43.95]));
    await expect(page.getByTestId("measure")).toContainText("Along: Ili");
    expect(Number(await atlas.length().textContent())).toBeGreaterThan(40);
    await atlas.expectAddress().toContain("line=river:ili");
  });

  test("the edge of a basin is measured whole, though it ends where it begins", async ({
    atlas,
  }) => {
    const around = edgeOf("ili-chn").toLocaleString("en", {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    await atlas.open("panel=measure&show=basins&line=basin:ili-chn&from=start&to=end");
    await expect(atlas.length()).toHaveText(around);
    // Its beginning is its end, where a point stands already.
    await atlas.handles().last().press("Home");
    await expect(atlas.page.getByRole("alert")).toContainText("a point here already");
    await expect(atlas.length()).toHaveText(around);
    await atlas.press("End");
    await expect(atlas.length()).toHaveText(around);
    await atlas.expectAddress().toContain("from=start&to=end");
    await atlas.reload();
    await expect(atlas.length()).toHaveText(around);
  });

  test("a handle takes the way along the line, drawn to it while it is held; Escape puts it back, and clears what is not held", async ({
    atlas,
    page,
  }) => {
    await atlas.open("panel=measure&from=82.58,45.35&to=80.45,44.03");
    const before = (await atlas.length().textContent()) ?? "";
    await atlas.holdLastHandle([80.75, 43.47]);
    await expect(atlas.length()).not.toHaveText(before);
    await atlas.press("Escape");
    await expect(atlas.length()).toHaveText(before);
    await page.mouse.move(700, 300);
    await page.mouse.up();
    await expect(atlas.length()).toHaveText(before);
    await expect(atlas.handles()).toHaveCount(2);
    await atlas.expectAddress().toContain("to=80.45");

    await atlas.holdLastHandle([80.75, 43.47]);
    await expect
      .poll(async () => Number(await atlas.length().textContent()))
      .toBeGreaterThan(Number(before) + 60);
    await expect.poll(() => atlas.drawn("stretch")).toEqual([]);
    const held = await atlas.handles().last().boundingBox();
    if (held === null) throw new Error("the handle is gone");
    const [x, y] = (await atlas.wayInHand()).at(-1) ?? [0, 0];
    const off = Math.hypot(x - held.x - held.width / 2, y - held.y - held.height / 2);
    // The handle is set to whole pixels.
    expect(off).toBeLessThan(1);
    await page.mouse.up();
    await atlas.expectAddress().not.toContain("to=80.45");
    await expect.poll(() => atlas.drawn("stretch")).toHaveLength(1);
    await expect.poll(() => atlas.wayInHand()).toEqual([]);

    await atlas.press("Escape");
    await expect(atlas.length()).toBeHidden();
    expect(await atlas.drawn("stretch")).toEqual([]);
    await atlas.expectAddress().not.toContain("from=");
  });

  test("a stop on the way adds its leg, one between the ends leaves the length; one button takes back the last, another clears", async ({
    atlas,
    page,
  }) => {
    await atlas.open("panel=measure&from=82.58,45.35&to=80.45,44.03");
    const before = Number(await atlas.length().textContent());
    await atlas.button("Add a stop").click();
    await atlas.clickAt([80.75, 43.47]);
    await expect(atlas.handles()).toHaveCount(3);
    expect(Number(await atlas.length().textContent())).toBeGreaterThan(before + 60);
    await atlas.expectAddress().toContain("via=");
    await atlas.button("Undo").click();
    await expect(atlas.handles()).toHaveCount(2);
    await atlas.button("Add a stop").click();
    await atlas.clickAt(await atlas.nearestDrawn("borders", [80.2, 44.85]));
    await expect(atlas.handles()).toHaveCount(3);
    expect(Number(await atlas.length().textContent())).toBeCloseTo(before, 0);
    await atlas.button("Undo").click();
    await expect(atlas.handles()).toHaveCount(2);
    await atlas.expectAddress().toContain("to=80.45");
    await atlas.button("Undo").click();
    await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "next");
    // The keyboard is not thrown to the top of the page by a button that is gone.
    await atlas.button("Clear").press("Enter");
    await expect(atlas.handles()).toHaveCount(0);
    await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "start");
    await expect(page.getByRole("tabpanel")).toBeFocused();
  });
});

test.describe("by keyboard alone", () => {
  test("the Khorgos section is measured from the list, in no more keys than 20 seconds hold", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await page.locator("body").focus();
    // Two keys a second, which is slow.
    let keys = 40;
    const press = async (key: string) => {
      if (keys-- <= 0) throw new Error("more than 40 keys");
      await atlas.press(key);
      return page.evaluate(() => document.activeElement?.textContent ?? "");
    };
    while (!/Skip to the panel/.test(await press("Tab")));
    await press("Enter");
    while (!/^South Altai/.test(await press("Tab")));
    for (const letter of "Khorgos") await press(letter);
    await press("Enter");
    await expect(atlas.card()).toHaveAttribute("data-feature", "khorgos");
    const listed = await atlas.length().textContent();
    await page.getByRole("button", { name: "Measure this section" }).focus();
    await atlas.press("Enter");
    await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "done");
    await expect(atlas.length()).toHaveText(listed ?? "");
  });

  test("a point is set from another with Enter, slid and taken back, and one under the cross, to which the map is moved", async ({
    atlas,
    page,
  }) => {
    const [upper] = endsOf("khorgos");
    await atlas.open(`panel=measure&map=8/${upper[1]}/${upper[0]}`);
    const canvas = page.locator(".map canvas");
    await canvas.focus();
    await atlas.press("Enter");
    await expect(atlas.handles()).toHaveCount(1);
    await expect(canvas).toBeFocused();

    await atlas.handles().first().press("Enter");
    await expect(atlas.handles()).toHaveCount(2);
    await expect(atlas.handles().last()).toBeFocused();
    await expect(atlas.length()).toHaveText("1.0");
    for (let step = 0; step < 2; step++) await atlas.press("ArrowDown");
    await atlas.press("Shift+ArrowDown");
    await expect(atlas.length()).toHaveText("3.1");
    await atlas.press("PageDown");
    await expect(atlas.length()).toHaveText("13.1");
    await atlas.press("Backspace");
    await expect(atlas.handles()).toHaveCount(1);
    await expect(atlas.handles().first()).toBeFocused();

    await canvas.focus();
    await atlas.press("Enter");
    await expect(page.getByRole("alert")).toContainText("a point here already");
    await expect(atlas.handles()).toHaveCount(1);
    await atlas.press("ArrowDown");
    await atlas.settled();
    await atlas.press("Enter");
    await expect(atlas.handles()).toHaveCount(2);
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect(Number(await atlas.length().textContent())).toBeGreaterThan(20);
  });
});

test.describe("how the length depends on the ruler", () => {
  test("is a curve that says where the published length is met, and a slider that walks the border", async ({
    atlas,
    page,
  }) => {
    await atlas.open("panel=measure");
    await page.getByText("Length depends on the ruler").click();
    const curve = page.getByTestId("curve");
    await expect(curve).toContainText(
      /published 1,782\.75 km is what a ruler of about 5\d m gives/,
    );
    await expect(curve).toContainText(/With a ruler of 50 m it is 1,78\d\.\d km/);
    expect(await atlas.drawn("walked")).toHaveLength(1);
    await curve.getByRole("slider").press("End");
    await expect(curve).toContainText(/With a ruler of 200 km it is 1,1\d\d/);
  });
});

test.describe("the heights along what is measured", () => {
  test.use({ expectedTrouble: /Failed to load resource/ });

  test("are told and drawn, point at their place by keys and pointer, and where they do not come that is said", async ({
    atlas,
    page,
  }) => {
    let isGone = true;
    await page.route(/assets\/heights-[^/]*\.png$/, (route) =>
      isGone ? route.abort() : route.continue(),
    );
    await atlas.open("panel=measure&from=82.58,45.35&to=80.45,44.03&map=7/44.6/81.5");
    const title = page.getByText("Heights along the line");
    await title.click();
    await expect(page.getByRole("alert")).toContainText("The heights could not be fetched.");
    await expect(atlas.length()).toHaveText("489.5");
    isGone = false;
    await title.click();
    await title.click();
    const profile = page.getByTestId("profile");
    // The Dzungarian Alatau and the Dzungarian Gate, as tests of the data have them.
    await expect(profile).toContainText(/Highest4,0\d\d m ± 53/);
    await expect(profile).toContainText(/Lowest3\d\d m/);
    expect(await atlas.drawn("chosen")).toHaveLength(0);
    await profile.getByRole("slider").press("ArrowRight");
    await expect(profile.locator("output")).toContainText(/^0\.5 km: \d{3} m/);
    await expect.poll(() => atlas.drawn("chosen")).toHaveLength(1);
    await profile.getByRole("slider").blur();
    await expect.poll(() => atlas.drawn("chosen")).toHaveLength(0);
    await profile.getByRole("img").hover();
    await expect(profile.locator("output")).toContainText(/^2\d\d\.\d km: \d,\d{3} m/);
    await expect.poll(() => atlas.drawn("chosen")).toHaveLength(1);
    await profile.getByText("The heights as a table").click();
    await expect(profile.getByRole("row")).toHaveCount(27);
  });
});

test.describe("measuring freely", () => {
  test("a path is drawn from click to click and measured by both earths, an area comes from its link, and Escape clears it", async ({
    atlas,
    page,
  }) => {
    await atlas.open("panel=measure&tool=path&map=6/45/80");
    const click = async (place: [number, number]) => {
      const { x, y } = await atlas.pixelOf(place);
      await page.mouse.move(x, y);
      await page.waitForTimeout(250);
      await page.mouse.click(x, y);
      await page.waitForTimeout(450);
    };
    await click([79, 45]);
    await click([80, 46]);
    // It is told while it is drawn; the address has it when it is finished.
    await expect(page.getByTestId("free")).toContainText("on WGS84");
    expect(page.url()).not.toContain("free=");
    await click([80, 46]);
    await expect(page.getByTestId("free")).toContainText("on WGS84");
    // 136 km by Karney from (79, 45) to (80, 46); a pixel at this zoom is 1.7 km.
    const km = Number(await atlas.length().textContent());
    expect(Math.abs(km - 136)).toBeLessThan(5);
    await atlas.expectAddress().toContain("free=");
    await atlas.reload();
    await expect(atlas.length()).toHaveText(String(km.toFixed(1)));

    await atlas.open("panel=measure&tool=area&free=80,45;81,45;81,46;80,46");
    // 45° to 46° N, one degree wide: 8,689.4 km² on WGS84, edges along the parallels a little less bowed.
    await expect(page.getByTestId("area")).toHaveText(/^8,6\d\d/);
    await atlas.press("Escape");
    await expect(page.getByTestId("area")).toBeHidden();
  });
});
