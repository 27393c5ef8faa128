import { describe, expect, it } from "vitest";
import { misfitSection, misfits } from "../../scripts/truth/misfit.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { PlacedPoint } from "../../src/model/schema.ts";

type Distance = PlacedPoint["properties"]["distances"][number];

function post(id: string, distance: Partial<Distance> & { metres: Distance["metres"] }) {
  const properties = {
    name_en: id,
    number: null,
    instrument: "act",
    certainty: "inferred",
    accuracyMetres: 1000,
    lines: ["own"],
    distances: [
      { line: "older", metres: { turf: 0, wgs84: 0 }, circle: "read from it", beyond: false },
      { line: "own", circle: null, beyond: false, ...distance },
    ],
  };
  return [id, { id, properties } as unknown as PlacedPoint] as const;
}

const far = (wgs84: number) => ({ turf: wgs84, wgs84 });
const points = new Map([
  post("anchor", { metres: far(0), circle: "drawn through it" }),
  post("read", { metres: far(0), circle: "read from it" }),
  post("near", { metres: far(1000) }),
  post("off", { metres: far(1001) }),
  post("beyond", { metres: far(9000), beyond: true }),
]);

describe("the misfit of a point", () => {
  it("is told of the line of its act, and is a test only where nothing is drawn or read from the other", () => {
    const told = misfits({ points }).map(({ point, distance, isTest, isOutside }) => [
      point.id,
      distance.line,
      isTest,
      isOutside,
    ]);
    expect(told).toEqual([
      ["anchor", "own", false, false],
      ["read", "own", false, false],
      ["near", "own", true, false],
      ["off", "own", true, true],
      ["beyond", "own", false, false],
    ]);
  });

  it("says of an anchor that it proves nothing, and of what lies off that it does", () => {
    const text = misfitSection({
      points,
      instruments: new Map(),
      lines: new Map(),
    } as unknown as Pick<Atlas, "points" | "instruments" | "lines">);
    expect(text).toContain("That leaves 2 of 5 as tests");
    const row = (id: string) => text.split("\n").find((line) => line.includes(`| ${id} |`));
    expect(row("anchor")).toContain("proves nothing");
    expect(row("read")).toContain("proves nothing");
    expect(row("near")).toContain("within its accuracy");
    expect(row("off")).toContain("**outside its accuracy**");
    expect(row("beyond")).toContain("beyond the end");
  });
});
