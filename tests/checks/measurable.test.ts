import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { measurableLines } from "../../src/checks/measurable.ts";
import { geodesicLength } from "../../src/measure/geodesy.ts";

const atlas = readAtlas();
const lines = measurableLines(atlas);

describe("the lines one can measure along", () => {
  it("are the border lines, every named river, and the neighbours' borders", () => {
    const named = [...atlas.rivers.values()].filter(
      ({ properties }) => properties.name_en !== null,
    );
    expect(lines.size).toBe(atlas.lines.size + named.length + atlas.neighbours.size);
    expect(lines.has("2002")).toBe(true);
    expect(lines.has("river:ili")).toBe(true);
  });

  it("have a ruler each, as long as a plain Karney sum of their longest piece", () => {
    for (const { id, kind, along } of lines.values()) {
      const [only] = along().sections;
      if (kind === "border" || only === undefined) continue;
      const plain = geodesicLength(only.section.geometry.coordinates);
      expect(along().ruler.length.wgs84, id).toBeCloseTo(plain, 3);
      const feature = atlas.rivers.get(only.section.id) ?? atlas.neighbours.get(only.section.id);
      if (feature?.geometry.type !== "MultiLineString") continue;
      const pieces = feature.geometry.coordinates.map(geodesicLength);
      // Told apart by degrees, which makes an east–west piece seem up to 1.5 times as long.
      expect(plain, id).toBeGreaterThan(Math.max(...pieces) / 1.5);
    }
  });

  it("lay a ruler once", () => {
    const khorgos = lines.get("river:khorgos");
    expect(khorgos?.along()).toBe(khorgos?.along());
  });
});
