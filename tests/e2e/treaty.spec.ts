import { buildAtlas } from "../geodata/builtAtlas.ts";
import { copyFactsWithTreaty } from "../geodata/madeUpTreaty.ts";
import { expect, testOnSources } from "./servedAtlas.ts";

const test = testOnSources(async (folder) => {
  copyFactsWithTreaty(folder);
  return (await buildAtlas(folder)).geodata;
});

test("a treaty told in one file has its tick, card, legend row, toggle and drawn line", async ({
  atlas,
  page,
}) => {
  await atlas.open("map=6/46.5/82.5");
  const toggle = page.getByRole("checkbox", { name: "Made up" });
  await expect(toggle).not.toBeChecked();
  expect(await atlas.drawnBy("made-up-line-line")).toEqual([]);
  await atlas.toggle("Made up");
  const sections = ["khabar-asu-stream", "tacheng-plain", "tarbagatai"];
  await expect.poll(() => atlas.drawnBy("made-up-line-line")).toEqual(sections);
  await atlas.toggle("Made up");
  await expect.poll(() => atlas.drawnBy("made-up-line-line")).toEqual([]);

  await atlas.button("Made-up treaty, 1900").click();
  await expect(atlas.card()).toContainText("It never was.");
  await expect(atlas.card()).toContainText("the first post");
  await expect(atlas.card()).toContainText(/no\. 2\s*position unknown/);
  await atlas.expectAddress().toContain("date=1900-05-01");
});
