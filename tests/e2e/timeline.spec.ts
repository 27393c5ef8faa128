import { expect, test } from "./atlas.ts";

test.describe("the timeline", () => {
  test("steps from instrument to instrument and tells what each did", async ({ atlas }) => {
    await atlas.open();
    await atlas.button("Earlier instrument").click();
    await expect(atlas.card()).toContainText("Protocol on the demarcation of the border");
    await expect(atlas.card()).toContainText("10 May 2002");
    await atlas.button("Earlier instrument").click();
    await expect(atlas.card()).toContainText("tri-point");
    await atlas.expectAddress().toContain("date=1999-08-25");
    await atlas.button("Later instrument").click();
    await atlas.expectAddress().toContain("date=2002-05-10");
  });

  test("opens an instrument from its tick, with both calendars", async ({ atlas }) => {
    await atlas.open();
    await atlas.button(/1864$/).click();
    await expect(atlas.card()).toContainText("Protocol of Chuguchak");
    await expect(atlas.card()).toContainText("7 October 1864");
    await expect(atlas.card()).toContainText("25 September 1864");
    await expect(atlas.card()).toContainText("Points it names");
  });

  test("goes by years with the arrow keys, and back to now", async ({ atlas, page }) => {
    await atlas.open("date=1880");
    const slider = page.getByRole("slider", { name: "Year" });
    await slider.focus();
    await atlas.press("ArrowRight");
    await atlas.expectAddress().toContain("date=1881");
    await atlas.press("PageDown");
    await atlas.expectAddress().toContain("date=1871");
    await atlas.reload();
    await expect(slider).toHaveAttribute("aria-valuetext", "1871");
    await page.getByRole("button", { name: "Now", exact: true }).click();
    await atlas.expectAddress().not.toContain("date=");
  });

  test("lays no tile out anew while it is dragged", async ({ atlas, page }) => {
    await atlas.open("date=1870&map=5.5/46/82");
    const reloads = await atlas.countReloads(async () => {
      const slider = page.getByRole("slider", { name: "Year" });
      await slider.focus();
      for (let step = 0; step < 14; step++) await atlas.press("PageUp");
    });
    await atlas.expectAddress().toMatch(/date=20\d\d/);
    expect(reloads).toBe(0);
  });
});
