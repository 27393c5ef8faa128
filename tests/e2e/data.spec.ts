import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./atlas.ts";

test("the data can be downloaded, each entry has a page, and neither breaks its policy", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));

  await page.goto("./data.kk.html");
  await expect(page.locator("html")).toHaveAttribute("lang", "kk");
  const links = await page
    .locator("main a[href]")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const own = [...new Set(links)].filter((address) =>
    address.startsWith(new URL(".", page.url()).href),
  );
  expect(own.length).toBeGreaterThan(40);
  for (const address of own) {
    const answer = await page.request.fetch(address, { method: "HEAD" });
    expect([address, answer.status()]).toEqual([address, 200]);
  }
  const known = await page.locator("script[type='application/ld+json']").textContent();
  expect(JSON.parse(known ?? "")).toMatchObject({ "@type": "Dataset" });
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goto("./ledger.html?lang=en");
  await page.getByRole("link", { name: "A page of its own" }).first().click();
  await expect(page).toHaveURL(/\/ledger\/[a-z0-9-]+\.html$/);
  const card = page.locator("img.card");
  await card.scrollIntoViewIfNeeded();
  await expect(card).toHaveJSProperty("complete", true);
  await expect(card).toHaveJSProperty("naturalWidth", 1200);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(complaints).toEqual([]);
});
