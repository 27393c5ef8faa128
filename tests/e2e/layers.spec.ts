import { expect, test } from "./atlas.ts";

test.describe("the older lines", () => {
  test("the line of 1864 is drawn at its date, told in the panel, and can be clicked", async ({
    atlas,
    page,
  }) => {
    await atlas.open("date=1870&map=7.5/44/79.6&hide=relief,places,rivers,lakes");
    await expect(page.locator(".headline")).toContainText("1864");
    const onLine = await atlas.nearestDrawn("borders", [79.62, 44.0]);
    await atlas.clickAt(onLine);
    await expect(atlas.card()).toContainText("reconstructed");
    await expect(atlas.card()).toContainText("± 25,000 m");
    await expect(atlas.card()).toContainText("7 October 1864 to 24 February 1881");
  });

  test("a line of another date is neither drawn nor clicked", async ({ atlas }) => {
    await atlas.open("date=1990&map=8/44/79.65&hide=relief,places,rivers,lakes,neighbours");
    await atlas.clickAt([79.62, 43.99]);
    await expect(atlas.card()).toBeHidden();
  });

  test("the line in force is ticked, and drawn no more when it is unticked", async ({
    atlas,
    page,
  }) => {
    await atlas.open("date=1870&map=7/44/79.9&hide=relief,places,rivers,lakes");
    const box = page.getByRole("checkbox", { name: /^1864.*in force at this date/ });
    await expect(box).toBeChecked();
    const drawn = async () => (await atlas.drawnBy("1864-in-force")).length > 0;
    expect(await drawn()).toBe(true);
    await box.click();
    await atlas.expectAddress().toMatch(/hide=.*1864/);
    expect(await atlas.opacityOf("1864-in-force")).toBe(0);
  });

  test("all lines are one switch, which brings back what was before", async ({ atlas, page }) => {
    await atlas.open("map=7/44/79.9&show=1881&hide=relief,places,rivers,lakes");
    const before = new URL(page.url()).hash;
    const all = atlas.button("All lines");
    await all.click();
    await expect(all).toHaveAttribute("aria-pressed", "true");
    await atlas.expectAddress().toContain("lines=all");
    expect((await atlas.drawn("borders")).some((id) => id.includes("1864"))).toBe(true);
    await atlas.toggle("1864, reconstructed");
    expect((await atlas.drawn("borders")).some((id) => id.includes("1864"))).toBe(false);
    await all.click();
    await atlas.expectAddress().toBe(before);
  });

  test("older lines show beside the present one that they lie under", async ({ atlas, page }) => {
    await atlas.open("show=1994,1881");
    for (const line of ["1994", "1881"]) {
      expect(await atlas.drawnBy(`${line}-band`), line).toContain("tarbagatai");
    }
    await expect(page.getByRole("checkbox", { name: /^As agreed in 1994/ })).toHaveAccessibleName(
      /as today’s for 1,\d{3} of 1,\d{3} km/,
    );
  });

  test("an accuracy belt is drawn round a line when it is asked for", async ({ atlas }) => {
    await atlas.open("show=1864,doubt&hide=relief,border,places&map=6/44/79.6");
    await expect
      .poll(async () => (await atlas.drawn("doubt")).length, { timeout: 60_000 })
      .toBeGreaterThan(0);
  });
});

test.describe("areas, basins and works", () => {
  test("a schematic area says that it can confirm nothing", async ({ atlas }) => {
    await atlas.open("show=claims&select=area:claim-kyrgyzstan&hide=relief");
    await expect(atlas.card()).toContainText("schematic");
    await expect(atlas.card()).toContainText("cannot confirm anything");
    await atlas.open("show=disputed&select=area:disputed-chogan-obo&hide=relief");
    await expect(atlas.card()).toContainText("taken from maps");
    await expect(atlas.card()).toContainText("China today");
  });

  test("a dispute is one within its days, and today says until when it was", async ({ atlas }) => {
    const kicker = atlas.card().locator(".kicker");
    await atlas.open("show=disputed&select=area:disputed-sary-childy");
    await expect(kicker).toHaveText("in dispute until 1998");
    await atlas.open("show=disputed&select=area:disputed-sary-childy&date=1995");
    await expect(kicker).toHaveText("in dispute");
  });

  test("ground that changed hands is told by both old maps", async ({ atlas }) => {
    await atlas.open("show=changed&map=9.5/45.2/82&hide=relief,places");
    await atlas.clickAt([81.98, 45.2]);
    await expect(atlas.card()).toContainText("passed to China, 1998");
    await expect(atlas.card()).toContainText("km² on a sphere");
    await expect(atlas.card()).toContainText("World Data Bank II");
  });

  test("a basin tells its area in the country and what is printed for it", async ({ atlas }) => {
    await atlas.open("show=basins&map=7/43.6/82.5&hide=relief,places,rivers,lakes");
    await atlas.clickAt([82.4, 43.3]);
    await expect(atlas.card()).toHaveAttribute("data-feature", "ili-chn");
    await expect(atlas.card()).toContainText("56,000 km²");
  });

  test("a canal tells its length as drawn and as printed", async ({ atlas }) => {
    await atlas.open("show=works&select=work:irtysh-karaganda-canal&hide=relief");
    await expect(atlas.card()).toContainText("458 km");
  });
});
