import { expect, test } from "./atlas.ts";

test.describe("the tour", () => {
  test("is offered on the first visit, goes through five states, and is left without a trace", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    const offer = page.locator(".tour-offer");
    await offer.getByRole("button", { name: "Tour in 5 steps" }).click();
    const tour = page.getByRole("region", { name: "Tour" });
    await expect(tour).toContainText(/Step 1 of 5.*1,820\.0 km/);
    await expect(tour.getByRole("button", { name: /^Next/ })).toBeFocused();
    const stops = [
      ["date", /date=1864/, "1864"],
      ["compare", /changed=/, "Left of the handle"],
      ["measure", /panel=measure.*from=start&to=end/, "ruler"],
      ["figures", /panel=figures.*claim=/, /\d+ figures and statements/],
    ] as const;
    for (const [stop, address, text] of stops) {
      await atlas.press("Enter");
      await expect(tour).toHaveAttribute("data-tour", stop);
      await expect(tour).toContainText(text);
      await atlas.expectAddress().toMatch(address);
      await atlas.expectAddress().toContain(`tour=${stop}`);
      await expect(tour).toBeInViewport();
    }
    await page.goBack();
    await expect(tour).toHaveAttribute("data-tour", "measure");
    await page.reload();
    await expect(tour).toHaveAttribute("data-tour", "measure");

    // Also from a slider, which has no use for the key.
    await page.getByRole("slider", { name: "Year" }).focus();
    await atlas.press("Escape");
    await expect(tour).toHaveCount(0);
    await atlas.expectAddress().not.toMatch(/tour|measure|from|date|changed/);

    await atlas.reload();
    await expect(page.locator(".section-row").first()).toBeVisible();
    await expect(offer).toHaveCount(0);
    await page.getByText(/The story in \d+ chapters/).click();
    await expect(page.getByRole("button", { name: "Tour in 5 steps" })).toBeVisible();
  });

  test("is offered, and works, where nothing may be kept", async ({ atlas, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await atlas.open();
    await page.locator(".tour-offer").getByRole("button", { name: "No tour, thank you" }).click();
    await expect(page.locator(".tour-offer")).toHaveCount(0);
    await atlas.open("tour=compare");
    await expect(page.getByRole("region", { name: "Tour" })).toContainText("Step 3 of 5");
    await atlas.expectAddress().toContain("changed=");
  });
});
