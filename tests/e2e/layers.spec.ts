import { expect, test } from "./atlas.ts";

test.describe("the older lines", () => {
  test("the line in force is drawn at its date, told, ticked and clicked; unticked, or at another date, it is neither", async ({
    atlas,
    page,
  }) => {
    await atlas.open("date=1870&map=7.5/44/79.6&hide=relief,places,rivers,lakes,neighbours");
    await expect(page.locator(".headline")).toContainText("1864");
    const box = page.getByRole("checkbox", { name: /^1864.*in force at this date/ });
    await expect(box).toBeChecked();
    expect(await atlas.drawnBy("1864-in-force")).not.toEqual([]);
    const onLine = await atlas.nearestDrawn("borders", [79.62, 44.0]);
    await atlas.clickAt(onLine);
    await expect(atlas.card()).toContainText("reconstructed");
    await expect(atlas.card()).toContainText("± 25,000 m");
    await expect(atlas.card()).toContainText("7 October 1864 to 24 February 1881");
    await box.click();
    await atlas.expectAddress().toMatch(/hide=.*1864/);
    expect(await atlas.opacityOf("1864-in-force")).toBe(0);
    await atlas.open("date=1990&map=7.5/44/79.6&hide=relief,places,rivers,lakes,neighbours");
    await expect(atlas.card()).toBeHidden();
    await atlas.clickAt(onLine);
    await expect(atlas.card()).toBeHidden();
  });

  test("older lines show beside the present one that they lie under; all are one switch, which brings back what was before", async ({
    atlas,
    page,
  }) => {
    await atlas.open("show=1994,1881&hide=relief,places,rivers,lakes");
    for (const line of ["1994", "1881"]) {
      expect(await atlas.drawnBy(`${line}-band`), line).toContain("tarbagatai");
    }
    await expect(page.getByRole("checkbox", { name: /^As agreed in 1994/ })).toHaveAccessibleName(
      /as today’s for 1,\d{3} of 1,\d{3} km/,
    );
    // The map writes its own part after the others, and so behind or before them.
    const parts = () => new URL(page.url()).hash.slice(1).split("&").sort();
    const before = parts();
    const all = atlas.button("All lines");
    await all.click();
    await expect(all).toHaveAttribute("aria-pressed", "true");
    await atlas.expectAddress().toContain("lines=all");
    expect((await atlas.drawn("borders")).some((id) => id.includes("1864"))).toBe(true);
    await atlas.toggle("1864, reconstructed");
    expect((await atlas.drawn("borders")).some((id) => id.includes("1864"))).toBe(false);
    await all.click();
    await expect.poll(parts).toEqual(before);
  });

  test("an accuracy belt is drawn round a line when it is asked for", async ({ atlas }) => {
    await atlas.open("show=1864,doubt&hide=relief,border,places&map=6/44/79.6");
    await expect
      .poll(async () => (await atlas.drawn("doubt")).length, { timeout: 60_000 })
      .toBeGreaterThan(0);
  });
});

test("ground that changed hands, and a basin, are told where they are clicked", async ({
  atlas,
}) => {
  await atlas.open("show=changed,basins&map=9.5/45.2/82&hide=relief,places,rivers,lakes");
  await atlas.clickAt([81.98, 45.2]);
  await expect(atlas.card()).toContainText("passed to China, 1998");
  await expect(atlas.card()).toContainText("km² on a sphere");
  await expect(atlas.card()).toContainText("World Data Bank II");
  await atlas.look(7, [82.5, 43.6]);
  await atlas.clickAt([82.4, 43.3]);
  await expect(atlas.card()).toHaveAttribute("data-feature", "ili-chn");
  await expect(atlas.card()).toContainText("56,000 km²");
});
