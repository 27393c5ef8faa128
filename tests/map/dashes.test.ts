import {
  createExpression,
  latest,
  type StylePropertySpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { expect, it } from "vitest";
import { dashByStatus } from "../../src/map/layers/lines.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";
import { DASHES } from "../../src/symbology/strokes.ts";
import { THREE_LINES, withLines } from "../symbology/threeLines.ts";

const DASHARRAY = latest.paint_line["line-dasharray"] as unknown as StylePropertySpecification;

/** The dash that a group's line has where it draws a section. */
function dashOf(group: Parameters<typeof dashByStatus>[0], id: string): unknown {
  const status = THREE_LINES.sections.get(id)?.properties.status;
  const made = createExpression(dashByStatus(group), "line-dasharray", DASHARRAY);
  if (made.result === "error") throw new Error(String(made.value));
  const feature = { type: 2 as const, properties: { id, status } };
  return made.value.evaluate({ zoom: 6 }, feature);
}

it("a section of an older line is dashed as it was known on that line, and as today's elsewhere", () => {
  const known = [{ sections: ["head"], status: "described" as const, by: null, reason: "Words." }];
  const { older, present } = lineGroups(withLines(["told", "1700", { known }]));
  const told = older.find(({ id }) => id === "told");
  const middle = older.find(({ id }) => id === "middle");
  if (told === undefined || middle === undefined) throw new Error("a line is missing");
  expect(dashOf(told, "head")).toEqual(DASHES.described);
  expect(dashOf(told, "ford")).toEqual(DASHES["as mapped"]);
  expect(dashOf(told, "tail")).toEqual([1, 0]);
  expect(dashOf(middle, "head")).toEqual([1, 0]);
  expect(dashOf(present, "head")).toEqual([1, 0]);
});
