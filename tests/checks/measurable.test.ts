import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { measurableLines } from "../../src/checks/measurable.ts";
import { geodesicLength } from "../../src/measure/geodesy.ts";

const atlas = readAtlas();
const lines = measurableLines(atlas);

describe("the lines one can measure along", () => {
  it("are the border lines, every named river, the other borders, the canals and the edges of basins", () => {
    const named = [...atlas.rivers.values()].filter(
      ({ properties }) => properties.name_en !== null,
    );
    const drawnAsLines = [...atlas.works.values()].filter(({ geometry }) =>
      geometry.type.endsWith("LineString"),
    );
    const others = [atlas.lines, atlas.neighbours, atlas.basins].map(({ size }) => size);
    const all = [...others, named.length, drawnAsLines.length].reduce((sum, n) => sum + n);
    expect(lines.size).toBe(all);
    const kinds = new Set([...lines.values()].map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["border", "river", "neighbour", "work", "basin"]));
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
