import { type Atlas, expect } from "./atlas.ts";

/** What one comes for, on an atlas in English that is open: layers, measuring, the ledger, another language. */
export async function mainJourneys(atlas: Atlas): Promise<void> {
  const { page } = atlas;
  await expect.poll(() => atlas.drawn("borders")).toContain("khorgos");
  await atlas.toggle("Rivers");
  await atlas.expectAddress().toMatch(/hide=[^&]*rivers/);
  await expect.poll(() => atlas.drawn("rivers")).toEqual([]);

  for (const [language, tab] of [
    ["Қазақша", "Өлшеу"],
    ["中文", "测量"],
    ["English", "Measure"],
  ] as const) {
    await atlas.speak(language);
    await expect(page.getByRole("tab", { name: tab })).toBeVisible();
  }

  await page.locator(".section-row", { hasText: /^Khorgos/ }).click();
  await expect(atlas.card()).toHaveAttribute("data-feature", "khorgos");
  const listed = await atlas.length().textContent();
  await atlas.button("Measure this section").click();
  await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "done");
  await expect(atlas.length()).toHaveText(listed ?? "");
  // What a worker finds.
  await page.getByText("Length depends on the ruler").click();
  await expect(page.getByTestId("curve")).toHaveAttribute("data-points", /[1-9]/);

  await atlas.tab("Figures");
  await expect(page.locator('[data-entry="border-length"]')).toContainText("1,782.75");
  await atlas.press("/");
  await atlas.box().fill("emil");
  await expect(atlas.answers().first()).toContainText("Emil");
  await atlas.press("Escape");
  await atlas.settled();
}
