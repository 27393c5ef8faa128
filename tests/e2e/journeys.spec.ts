import type { Page } from "@playwright/test";
import { type Atlas, expect, test } from "./atlas.ts";

/** More than this nobody does to find something out in twenty seconds. */
const MOST_ACTS = 5;

/** What a stranger does with mouse and keys, counted: a word that is written is one act. */
class Stranger {
  private readonly atlas: Atlas;
  private readonly page: Page;
  private acts = 0;

  constructor(atlas: Atlas, page: Page) {
    this.atlas = atlas;
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.acts += 1;
    await this.atlas.press(key);
    // Who is about to write sees the box first.
    if (key === "/") await expect(this.atlas.box()).toBeFocused();
  }

  async write(words: string): Promise<void> {
    this.acts += 1;
    await this.page.keyboard.type(words);
  }

  async click(name: string | RegExp): Promise<void> {
    this.acts += 1;
    await this.page.getByRole("button", { name }).first().click();
  }

  /** One of the answers in the box. */
  async choose(answer: RegExp): Promise<void> {
    this.acts += 1;
    await this.atlas.answers().filter({ hasText: answer }).click();
  }

  async back(): Promise<void> {
    this.acts += 1;
    await this.page.goBack();
  }

  /** What was sought is read; the next journey begins anew. */
  async arrived(): Promise<void> {
    expect(this.acts).toBeLessThanOrEqual(MOST_ACTS);
    this.acts = 0;
    await this.atlas.open();
  }
}

test("a stranger finds out, in five acts or fewer, …", async ({ atlas, page }) => {
  const stranger = new Stranger(atlas, page);
  const answer = atlas.answers().first();
  const panel = page.locator(".tab-panel[data-state=active]");
  await atlas.open();

  await test.step("how long the Khorgos is as the border", async () => {
    await stranger.press("/");
    await stranger.write("khorgos");
    await expect(answer).toContainText("159.0 km as the border");
    await expect(answer).toContainText("138.7 km of it without the section “Head of the Khorgos”");
    await stranger.press("Enter");
    await expect(panel).toContainText("The river as the border159.0 km");
    await stranger.arrived();
  });

  await test.step("who got what in 1998, and how sure that is", async () => {
    await stranger.press("/");
    await stranger.write("1998");
    await stranger.choose(/Two gaps closed/);
    const chapter = page.locator(".chapter[aria-current]");
    await expect(chapter).toContainText("56.9 % as Kazakhstan’s");
    await expect(chapter).toContainText(/40\d km² \(\d{3}–\d{3}\), where 407 km² are printed/);
    await expect(chapter.locator("h2")).toBeInViewport();
    await expect.poll(() => atlas.drawn("disputed")).toContain("disputed-chogan-obo");
    await stranger.arrived();
  });

  await test.step("or by the number that one has read", async () => {
    await stranger.press("/");
    await stranger.write("407");
    await expect(answer).toContainText("What China received of the 944 km²");
    await stranger.press("Enter");
    await expect(panel).toContainText(/anything from [\d.]+ to [\d.]+ km² is possible/);
    await stranger.arrived();
  });

  await test.step("whether 1,782.75 km is right", async () => {
    await expect(panel).toContainText("1,782.75 km");
    await stranger.click("Why they differ");
    await expect(panel.locator(".verdict").first()).toBeInViewport();
    await expect(panel).toContainText(/the finer a border is measured, the longer it is/);
    await stranger.arrived();
  });

  await test.step("on which side Lake Zaysan lay in 1864", async () => {
    await stranger.press("/");
    await stranger.write("zaysan 1864");
    await stranger.choose(/left Lake Zaysan on the Russian side/);
    await expect(panel).toContainText(
      /along the edge of Lake Zaysan to the bank of the Black Irtysh/,
    );
    await stranger.arrived();
  });

  await test.step("where the river Emil is", async () => {
    await stranger.press("/");
    await stranger.write("emil");
    await expect(answer).toContainText(/Emil.*river/);
    await stranger.press("Enter");
    await expect(atlas.card()).toHaveAttribute("data-feature", "emil");
    await expect.poll(() => atlas.drawnBy("chosen")).not.toHaveLength(0);
    await stranger.arrived();
  });

  await test.step("and comes back to what was seen before", async () => {
    await atlas.open("map=8.5/44.3/80.4&date=1900");
    const before = await atlas.camera();
    await stranger.press("/");
    await stranger.write("emil");
    await expect(answer).toContainText(/Emil.*river/);
    await stranger.press("Enter");
    await expect.poll(async () => (await atlas.camera()).center).not.toEqual(before.center);
    await stranger.back();
    await atlas.expectAddress().toContain("date=1900");
    await expect
      .poll(async () => Math.abs((await atlas.camera()).center[1] - before.center[1]))
      .toBeLessThan(0.001);
    await stranger.arrived();
  });
});
