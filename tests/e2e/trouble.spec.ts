import { chromium } from "@playwright/test";
import { expect, test } from "./atlas.ts";
import { LAUNCH_ARGS, resolveBrowser } from "./browser.ts";

test.describe("a part of the address that makes no sense", () => {
  test("is named in one sentence, and the rest is followed", async ({ atlas }) => {
    await atlas.open("select=section:khorgos&colour=red&panel=kitchen");
    await expect(atlas.notices()).toHaveCount(2);
    await expect(atlas.notices().first()).toContainText("panel=kitchen");
    await expect(atlas.notices().last()).toContainText("“colour”");
    await expect(atlas.card()).toHaveAttribute("data-feature", "khorgos");
    await atlas.notices().first().getByRole("button").click();
    await expect(atlas.notices()).toHaveCount(1);
  });
});

test.describe("a place that is on no line", () => {
  test("is named with how far one may be off, and the page is there", async ({ atlas, page }) => {
    await atlas.open("panel=measure&from=-180,90&to=180,-90&lang=en");
    await expect(atlas.notices()).toHaveCount(2);
    await expect(atlas.notices().first()).toContainText("from=-180,90");
    await expect(atlas.notices().first()).toContainText("more than 50 km from the line");
    await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "start");
  });
});

test.describe("geodata", () => {
  test.use({ expectedTrouble: /404|Failed to load resource/ });

  test("that are missing are named, nothing is shown half, and the table of figures is there", async ({
    atlas,
    page,
  }) => {
    await page.route(/rivers.*\.geojson/, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("./");
    const failure = page.getByRole("alert");
    await expect(failure).toContainText("rivers.geojson: the server answered 404");
    await expect(page.locator(".map")).toHaveCount(0);
    await page.getByRole("link", { name: "open the table of figures" }).click();
    await expect(page.getByRole("table").first()).toContainText("1,782.75 km");
    expect(atlas.trouble().length).toBeGreaterThan(0);
  });

  test("that are broken are named with the place in the file", async ({ atlas, page }) => {
    await page.route(/borders.*\.geojson/, async (route) => {
      const response = await route.fetch();
      const file = (await response.json()) as { features: { properties: { kind: string } }[] };
      const third = file.features[2];
      if (third) third.properties.kind = "air";
      await route.fulfill({ json: file });
    });
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText(
      "borders.geojson, features[2].properties.kind",
    );
    expect(atlas.trouble()).toEqual([]);
  });

  test("that are cut off in the middle are no JSON, and that is said", async ({ atlas, page }) => {
    await page.route(/lakes.*\.geojson/, (route) => route.fulfill({ body: '{"type": "Fea' }));
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText("lakes.geojson: this is no JSON");
    expect(atlas.trouble()).toEqual([]);
  });
});

test.describe("a part of the page that does not come", () => {
  test.use({ expectedTrouble: /Failed to load resource|dynamically imported module/ });
  const stretch = "panel=measure&from=82.58,45.35&to=80.45,44.03&hide=relief";

  test("leaves the rest working, and comes with a reload, which keeps the address", async ({
    page,
  }) => {
    test.slow();
    const gone = new Set(["MapView", "LedgerPanel", "CopyMeasurement", "RulerCurve"]);
    await page.route(
      /assets\/(MapView|LedgerPanel|CopyMeasurement|RulerCurve)-[^/]*\.js$/,
      (route) => {
        const [, name = ""] = /assets\/(\w+)-/.exec(route.request().url()) ?? [];
        return gone.has(name) ? route.abort() : route.continue();
      },
    );
    const failed = (name: string) => page.locator(`[data-failed="${name}"]`);
    await page.goto(`./#${stretch}`);
    await expect(failed("map")).toContainText("The map could not be loaded.");
    await expect(failed("copying")).toContainText("What was measured is kept");
    await expect(page.getByTestId("length")).toHaveText(/^\d{3}\.\d$/);
    await page.getByText("Length depends on the ruler").click();
    await expect(failed("curve")).toBeVisible();
    await page.getByRole("tab", { name: "Figures" }).click();
    await expect(failed("figures")).toContainText("The table of figures could not be loaded.");
    await page.getByRole("tab", { name: "Measure" }).click();
    await expect(page.getByTestId("length")).toBeVisible();

    gone.clear();
    await failed("map").getByRole("button").click();
    await expect(page.locator(".map canvas")).toBeVisible();
    await expect(page.getByRole("region", { name: "Copy or save" })).toBeVisible();
    await expect(page.locator("[data-failed]")).toHaveCount(0);
    for (const part of ["panel=measure", "from=82.58", "hide=relief"]) {
      expect(page.url()).toContain(part);
    }
  });
});

test.describe("a tool that does not come", () => {
  test.use({ expectedTrouble: /Failed to load resource|dynamically imported module/ });

  test("is told in one sentence, and what is on the table stays", async ({ atlas, page }) => {
    await page.route(/assets\/(terra-draw[^/]*\.js|belts-[^/]*\.geojson)$/, (route) =>
      route.abort(),
    );
    await atlas.open("panel=measure&from=82.58,45.35&to=80.45,44.03&show=doubt&hide=relief");
    await expect(atlas.notices()).toContainText("A part of the atlas could not be loaded.");
    await expect(atlas.length()).toHaveText(/^\d{3}\.\d$/);
    await page.getByText("Free path", { exact: true }).click();
    await atlas.settled();
    await expect(atlas.notices()).toHaveCount(1);
  });
});

test.describe("without WebGL", () => {
  test("one sentence says so, and the lists and figures work", async ({ baseURL }) => {
    const { executablePath, env } = await resolveBrowser();
    const args = [
      ...LAUNCH_ARGS.filter((flag) => !/angle|swiftshader|gpu/.test(flag)),
      "--disable-3d-apis",
    ];
    const browser = await chromium.launch({ executablePath, env, args });
    try {
      const page = await browser.newPage({ baseURL: baseURL ?? "" });
      await page.goto("./");
      await expect(page.locator("[data-notice]")).toContainText("WebGL is not available");
      await expect(page.locator(".section-row").first()).toBeVisible();
      await page.getByRole("tab", { name: "Figures" }).click();
      await expect(page.locator('[data-entry="border-length"]')).toContainText("1,782.75");
      // A river is on no list: it is found, and its card tells in words what the map would show.
      await page.getByRole("tab", { name: "Border" }).focus();
      await page.keyboard.press("/");
      await page.getByRole("dialog").getByRole("combobox").fill("emil");
      await expect(page.getByRole("dialog").getByRole("option").first()).toContainText("Emil");
      await page.keyboard.press("Enter");
      const card = page.getByTestId("card");
      await expect(card).toHaveAttribute("data-feature", "emil");
      await card.getByText("In words").click();
      await expect(card).toContainText("as drawn, reaches: Alakol");
      await page.getByRole("tab", { name: "Measure" }).click();
      await expect(page.getByTestId("measure")).toContainText("no map to click on");
    } finally {
      await browser.close();
    }
  });
});

test.describe("a graphics context that is taken away", () => {
  test("is reported, the lists go on, and the map comes back with it", async ({ atlas }) => {
    await atlas.open();
    const before = await atlas.drawn("borders");
    const restore = await atlas.loseContext();
    await expect(atlas.notices()).toContainText("picture was lost");
    await atlas.tab("Figures");
    await expect(atlas.page.locator("[data-entry]").first()).toBeVisible();
    await restore();
    await expect(atlas.notices()).toHaveCount(0);
    await expect.poll(() => atlas.drawn("borders")).toEqual(before);
  });
});
