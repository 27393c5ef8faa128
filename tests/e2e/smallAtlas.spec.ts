import { fileURLToPath } from "node:url";
import { buildAtlas } from "../geodata/builtAtlas.ts";
import { legOfParallel, meridianArc, SPHERE } from "../smallAtlas/closedForms.ts";
import { expect, testOnBuilt } from "./servedAtlas.ts";

const FACTS = fileURLToPath(new URL("../smallAtlas/facts", import.meta.url));

const test = testOnBuilt(async (folder) => (await buildAtlas(folder, FACTS)).geodata);

/** What the atlas that we publish is of. */
const OURS = /China|Kazakh/i;

/** As the atlas writes lengths. */
const written = (metres: number) => (metres / 1000).toFixed(1);
const RIVER = 20 * legOfParallel(SPHERE, 46, 1 / 20);

test.describe("a small atlas of another border", () => {
  test.afterEach("speaks of no border but its own", async ({ page }) => {
    expect(await page.content()).not.toMatch(OURS);
  });

  test("opens under its title on its border, with its length, its legend and its timeline", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await expect(page).toHaveTitle("A small atlas: The Vestria–Ostria border and its river");
    await expect(page.getByRole("heading", { name: "A small atlas" })).toBeVisible();
    await expect(atlas.length()).toHaveText(written(meridianArc(SPHERE, 45, 47) + RIVER));
    const [[west, south], [east, north]] = (await atlas.camera()).bounds;
    expect([west < -40, south < 45, east > -39, north > 47]).toEqual([true, true, true, true]);
    const drawn = (await atlas.drawn("borders")).sort();
    expect(drawn).toEqual(["mid-river", "north-meridian", "south-meridian"]);

    for (const name of ["Border of 2000", "Treaty of 1900", "Rivers", "Basins", "Towns"]) {
      await expect(page.getByRole("checkbox", { name })).toBeVisible();
    }
    for (const name of ["Relief", "Lakes", "Other borders", "Disputed"]) {
      await expect(page.getByRole("checkbox", { name })).toHaveCount(0);
    }

    await atlas.button("Treaty of the Old Post, 1900").click();
    await expect(atlas.card()).toContainText("Drew the border straight over the old post.");
    await expect.poll(() => atlas.drawn("borders")).toContain("by-the-old-post");
    await page.getByRole("button", { name: "Now", exact: true }).click();
    await expect.poll(() => atlas.drawn("borders")).not.toContain("by-the-old-post");
  });

  test("measures a section across land and river, at an address that comes back, and tells its ledger", async ({
    atlas,
    page,
  }) => {
    const measured = "from=-40.00000,46.50000&to=-39.50000,46.00000";
    await atlas.open(`panel=measure&${measured}`);
    const land = meridianArc(SPHERE, 46, 46.5);
    await expect(atlas.length()).toHaveText(written(land + RIVER / 2));
    await expect(page.getByText(`${written(RIVER / 2)} km along rivers`)).toBeVisible();
    await expect(page.getByText(`${written(land)} km on land`)).toBeVisible();
    await atlas.reload();
    await expect(atlas.length()).toHaveText(written(land + RIVER / 2));
    await atlas.expectAddress().toContain(measured);

    expect(await page.content()).not.toMatch(OURS);
    await atlas.tab("Figures");
    const ledger = await (await page.request.get("ledger.html")).text();
    expect(ledger).toContain("A small atlas");
    expect(ledger).not.toMatch(OURS);
    for (const [entry, verdict] of [
      ["The whole border", "agrees"],
      ["The Mid as the border", "differs, reason known"],
      ["The old garden", "cannot be measured"],
    ]) {
      await expect(page.getByRole("button", { name: new RegExp(`^${entry}`) })).toContainText(
        verdict ?? "",
      );
    }
  });
});
