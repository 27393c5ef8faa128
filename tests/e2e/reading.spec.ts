import { expect, test } from "./atlas.ts";

test.describe("the story", () => {
  test("opens from the start, goes on with date, map and address, and back", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await page.getByText(/The story in \d+ chapters/).click();
    await atlas.button("Read from the beginning").click();
    const chapter = page.locator(".chapter");
    await expect(chapter).toContainText("Convention of Peking on 14 November 1860");
    await atlas.expectAddress().toContain("date=1860-11-14&chapter=1860-outline");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("button", { name: "Next" }).click();
    await expect(chapter).toHaveAttribute("data-chapter", "1881-rivers-for-a-line");
    await expect(chapter).toContainText(/[\d,]+ km² \([\d,]+–[\d,]+\) came to the Russian side/);
    await atlas.expectAddress().toContain("changed=1864,1881");
    await expect.poll(() => atlas.drawnBy("changed-ground")).not.toHaveLength(0);
    await page.goBack();
    await expect(chapter).toHaveAttribute("data-chapter", "1864-line");
    await atlas.expectAddress().toContain("date=1864-10-07");
  });

  test("is the same by a link that names the chapter alone", async ({ atlas, page }) => {
    await atlas.open("chapter=khorgos-gate");
    await expect(page.locator(".chapter h2")).toHaveText("A gate on the Khorgos");
    await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(8);
    await atlas.open("chapter=1998-two-gaps");
    await atlas.expectAddress().toContain("changed=1994,1998");
    await atlas.reload();
    await expect(page.locator(".chapter")).toContainText("closed the two gaps");
    await expect(page.locator(".not-proofread")).toHaveCount(0);
    await atlas.open("chapter=1998-two-gaps&lang=ru");
    await expect(page.locator(".chapter-text")).toHaveAttribute("lang", "ru");
    await expect(page.locator(".chapter-text")).toContainText("4 июля 1998");
    await expect(page.locator(".not-proofread")).toHaveText(
      "Перевод ещё не прочитан носителем языка.",
    );
  });
});
