import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test as own } from "./atlas.ts";
import { mainJourneys } from "./mainJourneys.ts";
import { built, Site } from "./site.ts";

const test = own.extend<object, { site: Site }>({
  site: [
    async ({ playwright: _ }, use) => {
      const site = await new Site().open();
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ site }, use) => use(site.address),
});
test.use({
  serviceWorkers: "allow",
  // Whether there is a newer version is asked all the same.
  expectedTrouble: /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|error occurred when fetching/,
});

const STRETCH = "panel=measure&from=82.58000,45.35000&to=80.45000,44.03000&lang=en";

/** The same atlas with another page, and with a part under another name, as a change of its code gives it. */
function nextVersion(): Record<string, string | null> {
  const text = (path: string) => String(built(path));
  const digest = (content: string) => createHash("sha256").update(content).digest("base64");
  const page = text("index.html").replace("<html", '<html data-edition="next"');
  const assets = readdirSync(join(fileURLToPath(new URL("../../dist", import.meta.url)), "assets"));
  const part = assets.find((name) => /^LedgerPanel-.*\.js$/.test(name)) ?? "";
  const renamed = "LedgerPanel-next.js";
  return {
    "index.html": page,
    [`assets/${part}`]: null,
    [`assets/${renamed}`]: text(`assets/${part}`),
    "sw.js": text("sw.js")
      .replace(digest(text("index.html")), digest(page))
      .replace(part, renamed)
      .replace(/[0-9a-f]{16}/, "0123456789abcdef"),
  };
}

test("after one visit the atlas works without a network, and a newer version asks", async ({
  atlas,
  page,
  site,
  context,
}) => {
  await atlas.open("lang=en");
  await atlas.press("?");
  await expect(page.locator("[data-offline]")).toHaveText("Works without a network from now on.");
  await atlas.press("Escape");

  await site.close();
  await context.setOffline(true);
  await atlas.reload();
  await mainJourneys(atlas);
  await page.goto("./ledger.kk.html");
  await expect(page.getByRole("table").first()).toBeVisible();
  await atlas.open(STRETCH);
  const length = await atlas.length().textContent();
  const measured = () => /from=[^&]*&to=[^&]*/.exec(page.url())?.[0] ?? "";
  await expect.poll(measured).toMatch(/^from=82\.58\d+,45\.35\d+&to=/);
  const before = measured();

  await site.open(nextVersion());
  await context.setOffline(false);
  const other = await context.newPage();
  await other.goto("./#lang=en&hide=relief");
  await expect(other.locator("[data-notice=newer]")).toBeVisible();
  await expect(atlas.notices()).toHaveText(/A newer version .* What is measured stays/);
  await expect(page.locator("html")).not.toHaveAttribute("data-edition");
  await atlas.button("Show it").click();
  await expect(page.locator("html")).toHaveAttribute("data-edition", "next");
  await atlas.settled();
  await expect(atlas.length()).toHaveText(length ?? "");
  expect(measured()).toBe(before);
  await expect(atlas.notices()).toHaveCount(0);

  // A part that the page has not asked for yet, and that the server no longer has.
  const versions = () => page.evaluate(async () => (await caches.keys()).length);
  expect(await versions()).toBe(2);
  await other.getByRole("tab", { name: "Figures" }).click();
  await expect(other.locator("[data-entry]").first()).toBeVisible();
  await other.close();
  await atlas.reload();
  await expect.poll(versions).toBe(1);
});
