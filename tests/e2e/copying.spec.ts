import { readFileSync } from "node:fs";
import { expect, test } from "./atlas.ts";

const STRETCH = "panel=measure&from=82.58,45.35&to=80.45,44.03";

function json<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")) as T;
}

interface Exported {
  geometry: { type: string; coordinates: [number, number][] };
  properties: {
    line: string;
    lengthKm: { turf: number };
    sections: { id: string }[];
    sources: { id: string }[];
    dataChecksum: string;
    link: string;
  };
}

test.describe("a measurement is taken away", () => {
  test("as its link, which is the address and opens it again", async ({ atlas, page }) => {
    await atlas.open(STRETCH);
    const length = (await atlas.length().textContent()) ?? "";
    const link = await atlas.copy("Copy link");
    expect(partsOf(link)).toEqual(partsOf(page.url()));
    await page.goto("about:blank");
    await page.goto(link);
    await expect(atlas.length()).toHaveText(length);
  });

  test("as text and citation, which say what the panel says and from which data", async ({
    atlas,
    page,
  }) => {
    await atlas.open(STRETCH);
    const text = await atlas.copy("Text");
    expect(text).toContain(
      `Length along the line: ${await atlas.length().textContent()} km on a sphere`,
    );
    const rows = page.getByTestId("measure").locator(".section-row");
    const listed = await rows.locator(".figure").allTextContents();
    expect(listed.length).toBeGreaterThan(3);
    for (const length of listed) expect(text).toContain(`: ${length}; legal basis: `);

    const citation = await atlas.copy("Citation");
    expect(text).toContain(citation);
    const { version } = json<{ version: string }>("package.json");
    const { checksum } = json<{ checksum: string }>("geodata/manifest.json");
    expect(citation).toContain(`Version ${version}, data ${checksum}`);
    expect(citation).toContain(`${await atlas.copy("Copy link")} (accessed `);
    const today = await page.evaluate(() =>
      new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(),
    );
    expect(citation).toContain(`accessed ${today}`);
  });

  test("as GeoJSON with its provenance and as CSV of its sections, on the clipboard and as files", async ({
    atlas,
    page,
  }) => {
    await atlas.open(STRETCH);
    const shown = Number(await atlas.length().textContent());
    const rows = page.getByTestId("measure").locator(".section-row");
    const geojson = await atlas.copy("GeoJSON");
    const { geometry, properties } = JSON.parse(geojson) as Exported;
    // The panel writes tenths of a kilometre.
    expect(Math.abs(properties.lengthKm.turf - shown)).toBeLessThanOrEqual(0.05);
    expect(geometry.type).toBe("LineString");
    expect(properties.sections).toHaveLength(await rows.count());
    expect(properties.sources.length).toBeGreaterThan(0);
    expect(partsOf(properties.link)).toEqual(partsOf(page.url()));
    expect(await saved(atlas, /^Save as /)).toEqual(["shekara-2002.geojson", geojson]);

    const csv = await atlas.copy("CSV");
    const [header = "", ...lines] = csv.trimEnd().split("\r\n");
    const column = header.split(",").indexOf("length_km_turf");
    // No name of a section on this stretch has a comma in it.
    const lengths = lines.map((line) => Number(line.split(",")[column]));
    expect(lengths).toHaveLength(await rows.count());
    const sum = lengths.reduce((total, length) => total + length, 0);
    expect(Math.abs(sum - shown)).toBeLessThanOrEqual(0.05);
    expect(await saved(atlas, /^Save as /)).toEqual(["shekara-2002.csv", csv]);
  });

  test("with every leg, where the way goes back and forth between stops", async ({ atlas }) => {
    await atlas.open(`${STRETCH}&via=80.75,43.47`);
    const shown = Number(await atlas.length().textContent());
    const { geometry, properties } = JSON.parse(await atlas.copy("GeoJSON")) as Exported;
    expect(Math.abs(properties.lengthKm.turf - shown)).toBeLessThanOrEqual(0.05);
    const southernmost = Math.min(...geometry.coordinates.map(([, latitude]) => latitude));
    expect(southernmost).toBeLessThan(geometry.coordinates.at(-1)?.[1] ?? 0);
    expect(await atlas.copy("CSV")).toContain("khorgos");
  });

  for (const [line, from, to] of [
    ["river:ili", "78.2,43.9", "78.8,43.95"],
    ["neighbour:kaz-rus", "76,54.3", "77,53.9"],
  ] as const) {
    test(`also along ${line}, which rests on no instrument`, async ({ atlas }) => {
      await atlas.open(`panel=measure&line=${line}&from=${from}&to=${to}`);
      const shown = (await atlas.length().textContent()) ?? "";
      expect(await atlas.copy("Text")).toContain(`${shown} km on a sphere`);
      const { properties } = JSON.parse(await atlas.copy("GeoJSON")) as Exported;
      expect(properties.line).toBe(line);
      expect(properties.lengthKm.turf.toFixed(1)).toBe(shown);
      expect((await atlas.copy("CSV")).trimEnd().split("\r\n")).toHaveLength(2);
    });
  }
});

test("where there is no clipboard, the text is shown and selected", async ({ atlas, page }) => {
  // As on a page that came by plain http.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "clipboard", { value: undefined }),
  );
  await atlas.open(STRETCH);
  await atlas.copyButton("Citation").click();
  const field = page.getByRole("textbox", { name: "The text to copy" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^Shekara: .*ODbL\.$/);
  const selected = await field.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  await expect(field).toHaveValue(selected);
});

/** In an order of our own: the map appends its camera, the atlas writes it first. */
function partsOf(address: string): string[] {
  return new URL(address).hash.slice(1).split("&").sort();
}

/** Name and content of the file that a link saves. */
async function saved(
  { page }: { page: import("@playwright/test").Page },
  link: RegExp,
): Promise<[name: string, content: string]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")];
}
