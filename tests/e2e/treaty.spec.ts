import { areas } from "../../scripts/geodata/areas/areas.ts";
import type { Step } from "../../scripts/geodata/build/due.ts";
import { STEPS } from "../../scripts/geodata/build/steps.ts";
import { joins } from "../../scripts/geodata/joins/joins.ts";
import type { FileName } from "../../src/model/schema.ts";
import { buildAtlas } from "../geodata/builtAtlas.ts";
import { copyFactsWithTreaty } from "../geodata/madeUpTreaty.ts";
import { published } from "../geodata/published.ts";
import { expect, testOnSources } from "./servedAtlas.ts";

/** Half a minute's work that no treaty changes; tests/geodata builds it with this very treaty. */
const AS_PUBLISHED = new Map<Step, FileName>([
  [areas, "areas.geojson"],
  [joins, "river-joins.json"],
]);
const QUICK = STEPS.map((step): Step => {
  const name = AS_PUBLISHED.get(step);
  return name === undefined ? step : async () => ({ files: { [name]: published(name) } });
});

const test = testOnSources(async (folder) => {
  copyFactsWithTreaty(folder);
  return (await buildAtlas(folder, `${folder}/facts`, QUICK)).geodata;
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
  await expect(atlas.card()).toContainText("the second post");
  await atlas.expectAddress().toContain("date=1900-05-01");
});
