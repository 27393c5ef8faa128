import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./atlas.ts";

test("by keys: / opens the box, arrows and Enter choose, the map goes there, and Back returns", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const whole = await atlas.camera();
  await atlas.press("/");
  await atlas.box().fill("korgas");
  await expect(atlas.answers().first()).toContainText("Khorgos");
  await expect(atlas.answers().first()).toContainText("as the border");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  const second = await atlas.answers().nth(1).locator(".answer-title").textContent();
  await atlas.press("ArrowDown");
  await atlas.press("Enter");
  await expect(atlas.card().getByRole("heading", { level: 2 })).toHaveText(second ?? "");
  await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(whole.zoom + 1);
  await page.goBack();
  await expect(atlas.card()).toHaveCount(0);
});

test("what is written and entered while the box is on its way is not lost", async ({
  atlas,
  page,
}) => {
  let send = () => {};
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/FindingBox.*\.js/, async (route) => {
    await sent;
    await route.continue();
  });
  await atlas.open();
  await atlas.press("/");
  const waiting = page.getByRole("dialog").getByRole("textbox");
  await expect(waiting).toBeFocused();
  await page.keyboard.type("ulk");
  await expect(waiting).toHaveValue("ulk");
  send();
  await expect(atlas.answers().first()).toBeVisible();
  await page.keyboard.type("en");
  await expect(atlas.box()).toHaveValue("ulken");
  await atlas.press("Enter");
  await atlas.expectAddress().toContain("river:ulken-ulasty");
});

test("a number finds its figure with its verdict; Escape gives the keyboard back", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const opener = atlas.button(/^Find/);
  await opener.focus();
  await atlas.press("Enter");
  await atlas.box().fill("1782,75");
  await expect(atlas.answers().first()).toContainText("1,782.75 km");
  await expect(atlas.answers().first().locator(".verdict")).toBeVisible();
  await atlas.box().fill("nowhere at all");
  await expect(page.getByText("Nothing found.")).toBeVisible();
  await atlas.press("Escape");
  await expect(atlas.box()).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the lens opens the box over all, and a tap goes there", async ({ atlas, page }) => {
    await atlas.open("lang=zh");
    await atlas.button("查找").tap();
    await atlas.box().fill("huoerguosi");
    const first = atlas.answers().first();
    await expect(first).toContainText("霍尔果斯");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await first.tap();
    await expect(atlas.box()).toHaveCount(0);
    await expect(atlas.card()).toBeInViewport();
  });
});
