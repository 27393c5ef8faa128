import { expect, it } from "vitest";
import type { BorderLine } from "../../src/model/schema.ts";
import { firstPair, lineOf } from "../../src/state/derived.ts";
import { THREE_LINES } from "../symbology/threeLines.ts";

const present = THREE_LINES.lines.get("today") as BorderLine;
const comparedWith = (id: string) =>
  new Map([...THREE_LINES.lines, ["today", { ...present, comparedWith: id }]]);

it("a comparison begins with the present line and the one it names, else the oldest", () => {
  expect(firstPair({ lines: comparedWith("middle") })).toEqual(["middle", "today"]);
  expect(firstPair(THREE_LINES)).toEqual(["ancient", "today"]);
});

it("a section is shown as a part of the present line, else of the youngest that has it", () => {
  expect(lineOf(THREE_LINES, "head")).toBe("today");
  expect(lineOf(THREE_LINES, "ford")).toBe("middle");
  expect(lineOf(THREE_LINES, "no-section")).toBe("today");
});
