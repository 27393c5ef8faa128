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

test.describe("data that do not come as they were built", () => {
  test.use({ expectedTrouble: /404|Failed to load resource/ });
  const asked = "select=section:khorgos&panel=explore";

  test("cost what they draw and no more, each with one sentence, and come when they are asked for again", async ({
    atlas,
    page,
  }) => {
    test.slow();
    const broken = new Set(["seen", "records", "ground", "apart"]);
    await page.route(/assets\/(seen|records|ground|apart)-[^/]*\.json$/, async (route) => {
      const [, pack = ""] = /assets\/(\w+)-/.exec(route.request().url()) ?? [];
      if (!broken.has(pack)) return route.continue();
      if (pack === "seen") return route.fulfill({ status: 404, body: "" });
      if (pack === "records") return route.fulfill({ body: "<!doctype html><p>Welcome</p>" });
      const text = await (await route.fetch()).text();
      if (pack === "ground") return route.fulfill({ body: text.slice(0, 100_000) });
      return route.fulfill({ body: text.replace('"version":"', '"version":"0') });
    });
    const lost = (pack: string) => page.locator(`[data-lost="${pack}"]`);
    await atlas.open(asked);
    await expect(page.locator("[data-lost]")).toHaveCount(4);
    await expect(lost("seen")).toContainText("published anew");
    await expect(lost("records")).toContainText("A web page came");
    await expect(lost("ground")).toContainText(/cut off after 1\d\d,\d{3} of \d{3},\d{3} bytes/);
    await expect(lost("apart")).toContainText("another version");

    // The border is drawn and measured, its section told; what rests on the others is said not to be there.
    expect(await atlas.drawn("borders")).toContain("khorgos");
    expect(await atlas.drawn("lakes")).toEqual([]);
    await expect(atlas.card()).toHaveAttribute("data-feature", "khorgos");
    await expect(atlas.length()).toHaveText(/^[\d,.]+$/);
    await expect(atlas.card().locator('.sources [data-missing="records"]')).toBeVisible();
    await expect(atlas.card().locator('[data-missing="seen ground"]')).toBeVisible();
    await atlas.tab("Figures");
    await expect(page.locator('[data-entry="border-length"]')).toContainText("1,782.75");
    await atlas.tab("Border");

    broken.clear();
    for (const pack of ["records", "ground"]) await lost(pack).getByRole("button").click();
    await expect(page.locator("[data-lost]")).toHaveCount(2);
    await expect(atlas.card().locator(".sources [data-source]").first()).toBeVisible();
    await atlas.toggle("Basins");
    await expect.poll(async () => (await atlas.drawn("basins")).length).toBeGreaterThan(0);

    await lost("seen").getByRole("button", { name: "Load the page again" }).click();
    await expect(page.locator("[data-lost], [data-missing]")).toHaveCount(0);
    await expect(atlas.card()).toHaveAttribute("data-feature", "khorgos");
    await atlas.settled();
    expect((await atlas.drawn("rivers")).length).toBeGreaterThan(0);
    expect(page.url()).toContain("select=section:khorgos");
  });

  test("are no atlas where the border is not among them, and the table of figures is there", async ({
    page,
  }) => {
    await page.route(/assets\/essential-[^/]*\.json$/, (route) => route.abort());
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText("could not be fetched");
    await expect(page.locator(".map")).toHaveCount(0);
    await page.getByRole("link", { name: "open the table of figures" }).click();
    await expect(page.getByRole("table").first()).toContainText("1,782.75 km");
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
    await page.route(/assets\/(terra-draw|doubtBelt\.worker)[^/]*\.js$/, (route) => route.abort());
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
