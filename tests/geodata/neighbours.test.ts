import { statSync } from "node:fs";
import { join } from "node:path";
import { distance, length } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { GEODATA, presentLine, published } from "./published.ts";

const neighbours = published("neighbours.geojson").features;
const ends = (id: string) => {
  const geometry = neighbours.find((feature) => feature.id === id)?.geometry;
  const lines = geometry?.type === "LineString" ? [geometry.coordinates] : geometry?.coordinates;
  return (lines ?? []).flatMap((line) => [line[0], line.at(-1)]);
};

describe("the neighbours' borders", () => {
  it.each(["kaz-rus", "chn-rus"])("%s meets ours at the tri-point with Russia, exactly", (id) => {
    expect(ends(id)).toContainEqual(presentLine()[0]);
  });

  it.each(["kaz-kgz", "chn-kgz"])("%s meets ours on Khan Tengri, exactly", (id) => {
    expect(ends(id)).toContainEqual(presentLine().at(-1));
  });

  // 49°10′13.5″ N 87°48′56.3″ E in the 1942 system, about 100 m from WGS84.
  it.each(["chn-rus", "chn-mng", "mng-rus"])("%s comes to Tavan Bogd within 0.2 km", (id) => {
    const tavanBogd = [87 + 48 / 60 + 56.3 / 3600, 49 + 10 / 60 + 13.5 / 3600];
    const nearest = Math.min(...ends(id).map((end) => distance(end ?? [], tavanBogd)));
    expect(nearest).toBeLessThan(0.2);
  });

  it("are those of every two countries that meet in the region, and never China's with Kazakhstan", () => {
    expect(neighbours.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["kaz-kgz", "kaz-rus", "kaz-uzb", "kgz-tjk", "kgz-uzb", "chn-tjk"]),
    );
    expect(neighbours.map(({ id }) => id)).not.toContain("chn-kaz");
    for (const { id, properties } of neighbours) {
      expect(properties.countries.join("-").toLowerCase()).toBe(id);
      expect(properties.countries).toEqual(properties.countries.toSorted());
    }
  });

  // 1,063 and 1,071.8 km are in print. Thinned to 100 m a line loses some of its windings; 5 % is what
  // our own border loses between rulers of 20 and 100 m.
  it("give China's with Kyrgyzstan within 5 % of its published lengths", () => {
    const found = neighbours.find(({ id }) => id === "chn-kgz");
    if (found === undefined) throw new Error("chn-kgz is missing");
    for (const km of [1063, 1071.8]) {
      expect(Math.abs(length(found) / km - 1)).toBeLessThan(0.05);
    }
  });

  it("stay below 300 KB, being there for orientation only", () => {
    expect(statSync(join(GEODATA, "neighbours.geojson")).size).toBeLessThan(300_000);
  });
});
