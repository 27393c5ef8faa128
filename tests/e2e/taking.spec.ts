import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import sharp from "sharp";
import { expect, test } from "./atlas.ts";

interface Heard {
  schema: string;
  type: string;
  address: string;
  measurement?: { kind: string; line: string; lengthKm: { turf: number } } | null;
  selection?: { kind: string; id: string; name: string | null } | null;
}

test("embedded at 320 by 240 it is a map with its title, which speaks with the page around", async ({
  atlas,
  page,
  baseURL,
}) => {
  expect(atlas.trouble()).toEqual([]);
  const view =
    "lang=en&panel=measure&line=river:ili&from=78.2,43.9&to=78.8,43.95&hide=relief&embed";
  await page.route("**/around.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Around</title>
        <iframe src="./#${view.replaceAll("&", "&amp;")}" width="320" height="240"></iframe>
        <script>heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>`,
    }),
  );
  await page.goto("./around.html");
  const heard = (type: string) =>
    page.evaluate(
      (wanted) =>
        (window as unknown as { heard: Heard[] }).heard.filter(({ type }) => type === wanted),
      type,
    );
  const frame = page.frameLocator("iframe");
  await expect.poll(async () => (await heard("idle")).length).toBeGreaterThan(0);
  const [measured] = await heard("measured");
  expect(measured).toMatchObject({
    schema: "shekara.embed/1",
    measurement: { kind: "line", line: "river:ili" },
  });
  const told = measured?.measurement?.lengthKm.turf ?? 0;
  await expect(frame.getByRole("status").first()).toContainText(`Measured: ${told.toFixed(1)} km`);

  // No paper, and all of it within the frame.
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(frame.locator(".tabs, .masthead, .timeline, .tour")).toHaveCount(0);
  expect(await frame.locator(".maplibregl-ctrl-group button:visible").count()).toBe(2);
  const beyond = await frame.locator("body").evaluate(
    (body) =>
      [...body.querySelectorAll(".embedded-head, .embedded-home, .embedded-legend")].filter(
        (one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < 0 || top < 0 || right > 320 || bottom > 240;
        },
      ).length,
  );
  expect(beyond).toBe(0);

  const show = (schema: string, address: string) =>
    frame
      .owner()
      .evaluate(
        (element, message) =>
          (element as HTMLIFrameElement).contentWindow?.postMessage(message, location.origin),
        { schema, type: "show", address },
      );
  await show("another/1", "select=river:irtysh");
  await show("shekara.embed/1", "lang=en&select=river:ili&hide=relief");
  await expect
    .poll(async () => (await heard("selected")).map(({ selection }) => selection?.id))
    .toEqual(["ili"]);
  await expect(frame.getByRole("status").first()).toContainText("Chosen: Ili");
  const home = await frame.getByRole("link", { name: "Open the atlas" }).getAttribute("href");
  expect(home).toContain("select=river:ili");
  expect(home).not.toContain("embed");
  expect(new URL(home ?? "").origin).toBe(new URL(baseURL ?? "").origin);
});

test("a view is taken away as a frame for other pages, a picture and vectors", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await atlas.open("panel=layers");
  await atlas.button("Share or save").click();
  const dialog = page.getByRole("dialog");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await dialog.getByRole("button", { name: "Embed", exact: true }).click();
  await expect(dialog.getByRole("status").first()).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^<iframe src="http:\/\/[^"]+#map=[^"]+&amp;embed" title="[^"]+"/,
  );

  const saved = async (label: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: label }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const png = await saved("PNG, as on the screen");
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  // The map as on the screen, with 24 pixels on either side.
  expect(info.width).toBe(1048);
  expect(info.height).toBeGreaterThan(700);
  const border = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--border-land").trim(),
  );
  const hex = Number.parseInt(border.slice(1), 16);
  const parts = [hex >> 16, (hex >> 8) & 255, hex & 255];
  let red = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    if (parts.every((part, i) => Math.abs(part - (data[at + i] ?? 0)) < 12)) red += 1;
  }
  // A line of some hundred pixels; its sample in the legend alone has less than a hundred.
  expect(red).toBeGreaterThan(400);

  const svg = new DOMParser().parseFromString(
    (await saved("SVG, lines and text")).toString(),
    "image/svg+xml",
  );
  const group = svg.getElementById("layer-border-line");
  expect(group?.getElementsByTagName("path").length).toBeGreaterThan(20);
  expect(svg.documentElement?.textContent).toContain("Not a legal document");
});
