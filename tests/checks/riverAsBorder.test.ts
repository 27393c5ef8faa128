import { describe, expect, it } from "vitest";
import { riverAsBorder } from "../../src/checks/riverAsBorder.ts";
import type { LineRuler } from "../../src/checks/stretch.ts";
import type { Figure } from "../../src/model/schema.ts";

const stretch = (id: string, river: string | null, metres: number) => ({
  section: { properties: { id, river } },
  length: { turf: metres, wgs84: metres },
});
const line = {
  line: { id: "new" },
  sections: [
    stretch("ridge", null, 500),
    stretch("spring", "brook", 20),
    stretch("mouth", "brook", 300),
    stretch("other", "stream", 7),
  ],
} as unknown as LineRuler;
const figure = (of: unknown) => ({ id: "printed", of }) as Figure;

describe("a river as the border", () => {
  it("is the sum of its sections, and none where the line runs along none of it", () => {
    expect(riverAsBorder(line, [], "brook")).toMatchObject({ length: 320, printed: null });
    expect(riverAsBorder(line, [], "sea")).toBeNull();
    expect(riverAsBorder(line, [], "")).toBeNull();
  });

  it("has the part that a printed figure of that line and river alone means", () => {
    const meant = { what: "sections", line: "new", rivers: ["brook"], without: ["spring"] };
    expect(riverAsBorder(line, [figure(meant)], "brook")?.printed).toMatchObject({
      length: 300,
      without: [{ section: { properties: { id: "spring" } } }],
    });
    for (const other of [{ line: "old" }, { rivers: ["brook", "stream"] }, { without: [] }]) {
      expect(riverAsBorder(line, [figure({ ...meant, ...other })], "brook")?.printed).toBeNull();
    }
  });
});
