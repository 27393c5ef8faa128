import { readFileSync } from "node:fs";
import { expect, test } from "./atlas.ts";

/** The two ends of a section as the data have them. */
function endsOf(id: string): [[number, number], [number, number]] {
  const file = new URL("../../geodata/borders.geojson", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as {
    features: { id: string; geometry: { coordinates: [number, number][] } }[];
  };
  const coordinates = features.find((feature) => feature.id === id)?.geometry.coordinates ?? [];
  const [first, last] = [coordinates[0], coordinates.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`no section ${id}`);
  return [first, last];
}

test.describe("measuring", () => {
  test("two clicks give the length along the border, its split, and the sections", async ({
    atlas,
  }) => {
    const [upper, lower] = endsOf("khorgos");
    await atlas.open();
    await atlas.button("Measure a stretch of border").click();
    await atlas.clickAt(upper);
    await expect(atlas.page.getByTestId("measure")).toHaveAttribute("data-step", "next");
    await atlas.clickAt(lower);
    const answer = atlas.page.getByTestId("measure");
    await expect(answer).toHaveAttribute("data-step", "done");
    await expect(answer).toContainText("Khorgos");
    await expect(answer).toContainText("on WGS84");
    await expect(answer).toContainText("along rivers");
    await expect(answer).toContainText("Straight line");
    // A click at this zoom is some two pixels wide, and a pixel is 3 km.
    const km = Number(await atlas.length().textContent());
    expect(km).toBeGreaterThan(120);
    expect(km).toBeLessThan(185);
    expect(await atlas.drawn("stretch")).toHaveLength(1);
  });

  test("a measurement is in the address and survives a reload", async ({ atlas }) => {
    await atlas.open("panel=measure&from=82.58,45.35&to=80.45,44.03");
    const before = await atlas.length().textContent();
    expect(Number(before)).toBeGreaterThan(300);
    await atlas.reload();
    await expect(atlas.length()).toHaveText(before ?? "");
  });

  test("Escape clears it, from the map and from the address", async ({ atlas }) => {
    await atlas.open("panel=measure&from=82.58,45.35&to=80.45,44.03");
    await expect(atlas.length()).toBeVisible();
    await atlas.press("Escape");
    await expect(atlas.length()).toBeHidden();
    expect(await atlas.drawn("stretch")).toEqual([]);
    expect(atlas.address()).not.toContain("from=");
  });

  test("a button clears it too, and another takes back the last point", async ({ atlas }) => {
    await atlas.open("panel=measure&from=82.58,45.35&to=80.45,44.03");
    await atlas.button("Undo").click();
    await expect(atlas.page.getByTestId("measure")).toHaveAttribute("data-step", "next");
    await atlas.button("Clear").click();
    await expect(atlas.page.getByTestId("measure")).toHaveAttribute("data-step", "start");
  });

  test("a section can be measured from its card, and agrees with the list", async ({
    atlas,
    page,
  }) => {
    await atlas.open("select=section:sumbe");
    const listed = await atlas.length().textContent();
    await atlas.button("Measure this section").click();
    await expect(page.getByTestId("measure")).toHaveAttribute("data-step", "done");
    await expect(atlas.length()).toHaveText(listed ?? "");
  });

  test("a point far from the border is refused with the distance", async ({ atlas, page }) => {
    await atlas.open("panel=measure&map=6/44.5/80");
    await atlas.clickAt([79, 46.5]);
    await expect(page.getByRole("alert")).toContainText(/That point is \d+ km from the border/);
  });

  test("the length shown does not depend on the zoom: source coordinates are measured", async ({
    atlas,
  }) => {
    const stretch = "panel=measure&from=82.58,45.35&to=80.45,44.03";
    await atlas.open(`${stretch}&map=4/45/81`);
    const far = await atlas.length().textContent();
    await atlas.open(`${stretch}&map=10/45/81`);
    await expect(atlas.length()).toHaveText(far ?? "");
  });
});
