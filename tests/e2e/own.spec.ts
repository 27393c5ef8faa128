import { readFileSync } from "node:fs";
import type { FeatureCollection, LineString } from "geojson";
import { toGcj02 } from "../../src/measure/gcj02.ts";
import { expect, test } from "./atlas.ts";

/** The river of most vertices that is drawn in one piece, as published. */
function longestRiver(): [number, number][] {
  const file = new URL("../../geodata/rivers.geojson", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection;
  const lines = features.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry.coordinates as LineString["coordinates"]] : [],
  );
  const [longest = []] = lines.toSorted((a, b) => b.length - a.length);
  return longest.map(([x = 0, y = 0]) => [x, y]);
}

const feature = (name: string, coordinates: unknown) => ({
  type: "Feature",
  properties: { name },
  geometry: { type: "LineString", coordinates },
});
const ACROSS = [
  [79.4, 44.5],
  [81.6, 44.5],
];
const BROKEN = JSON.stringify({
  type: "FeatureCollection",
  features: [
    feature("across <b>the</b> border", ACROSS),
    feature("off the globe", [
      [80, 45],
      [197, 45],
    ]),
  ],
});

test("files of one's own: dropped, told of, drawn, set against the border, measured, removed, gone", async ({
  atlas,
  page,
}) => {
  await atlas.open("map=6/44.5/80.5");
  const shifted = JSON.stringify(feature("a river", longestRiver().map(toGcj02)));
  const transfer = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of files) transfer.items.add(new File([text ?? ""], name ?? ""));
      return transfer;
    },
    [
      ["broken.geojson", BROKEN],
      ["river.geojson", shifted],
    ],
  );
  await page.dispatchEvent("main", "dragenter", { dataTransfer: transfer });
  await expect(page.getByText("They never leave this machine.")).toBeVisible();
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });

  // The panel opens where one measures; what is wrong is said, and what was good is there.
  const own = page.getByTestId("own");
  const [first, second] = [own.locator(".own-file").nth(0), own.locator(".own-file").nth(1)];
  await expect(first).toHaveAttribute("data-features", "1");
  await expect(first.locator("[data-problem='longitude']")).toHaveText(
    "feature 2: longitude 197 is out of range (−180 to 180)",
  );
  await expect(second).toHaveAttribute("data-features", "1");
  await expect(second.locator("[data-better='shifted']")).toContainText(
    /half of the positions lie within \d{3} m .* within [0-9] m/,
  );
  expect(await atlas.drawnBy("own-lines")).toHaveLength(1);
  await expect(page).toHaveURL(/panel=measure/);
  await second.getByRole("button", { name: "Undo the shift" }).click();
  await expect(second.locator("[data-undone='shifted']")).toBeVisible();

  // Markup of a file stays the text that it is.
  await first.getByRole("button", { name: "across <b>the</b> border" }).click();
  const card = page.getByTestId("own-card");
  const row = (label: string) =>
    card.locator(".rows > div").filter({ hasText: label }).locator("dd");
  await expect(row("Passes from side to side")).toHaveText("once");
  await expect(row("Distance from it")).toHaveText("it crosses");
  // 2.2° of the parallel of 44.5° are 174.965 km on WGS84: a cos φ / √(1 − e² sin² φ); the geodesic is a little shorter.
  await expect(row("Length of the line")).toContainText(/; 174\.96 km on WGS84$/);
  await expect(row("Off it, the western side")).toContainText("km");
  await card.getByRole("button", { name: "CSV" }).click();
  await card.getByRole("button", { name: "Measure along it" }).click();
  await expect(atlas.length()).toHaveText(/^174\.[0-9]$/);
  await expect(atlas.handles()).toHaveCount(2);
  await expect(page).not.toHaveURL(/own/);

  // Removed, it is neither drawn nor measured; loaded again, nothing is left.
  await card.getByRole("button", { name: "All features" }).click();
  await first.getByRole("button", { name: "Remove" }).click();
  await expect(own.locator(".own-file")).toHaveCount(1);
  await expect(atlas.handles()).toHaveCount(0);
  await atlas.reload();
  await expect(own.getByRole("button", { name: "Your own file…" })).toBeVisible();
  await expect(own.locator(".own-file")).toHaveCount(0);
  expect(await atlas.drawnBy("own-lines")).toEqual([]);
});
