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

  test("all at once shows each, and each can be switched off by itself", async ({ atlas }) => {
    await atlas.open("map=7/44/79.9&hide=relief,places,rivers,lakes");
    expect((await atlas.drawn("borders")).some((id) => id.includes("1864"))).toBe(false);
    await atlas.button("All at once").click();
    await atlas.expectAddress().toContain("show=1994,before-1991,1881,1864");
    expect((await atlas.drawn("borders")).some((id) => id.includes("1864"))).toBe(true);
    await atlas.toggle("1864, reconstructed");
    expect((await atlas.drawn("borders")).some((id) => id.includes("1864"))).toBe(false);
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
    await atlas.open("show=disputed&select=area:disputed-chogan-obo&hide=relief");
    await expect(atlas.card()).toContainText("schematic");
    await expect(atlas.card()).toContainText("can confirm nothing");
  });

  test("ground that changed hands is told by both old maps", async ({ atlas }) => {
    await atlas.open("show=changed&map=9.5/45.2/82&hide=relief,places");
    await atlas.clickAt([81.98, 45.2]);
    await expect(atlas.card()).toContainText("ground that changed hands");
    await expect(atlas.card()).toContainText("km² by turf");
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
