import { expect, it } from "vitest";
import { greatCircleLength } from "../../src/measure/geodesy.ts";
import { sharedCourse } from "../../src/state/sharedCourse.ts";
import { THREE_LINES } from "../symbology/threeLines.ts";

it("a line shares with the present one the sections that both have", () => {
  const middle = THREE_LINES.lines.get("middle");
  const head = THREE_LINES.sections.get("head");
  if (middle === undefined || head === undefined) throw new Error("no such line");
  const each = greatCircleLength(head.geometry.coordinates);
  const { shared, whole } = sharedCourse(THREE_LINES, middle);
  // Of head, ford and tail, the present line has head and tail.
  expect(shared).toBeCloseTo(2 * each, 6);
  expect(whole).toBeCloseTo(3 * each, 6);
});
