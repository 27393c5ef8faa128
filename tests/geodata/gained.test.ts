import { booleanPointInPolygon, kinks, point, polygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { areasOf } from "../../src/checks/areas.ts";
import type { Area } from "../../src/model/schema.ts";
import { published } from "./published.ts";

const areas = published("areas.geojson").features;
const places = published("places.geojson").features;
const sections = new Map(published("borders.geojson").features.map((one) => [one.id, one]));
const lines = new Map(published("lines.json").map((one) => [one.id, one]));

function area(id: string): Area {
  const found = areas.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no area ${id}`);
  return found;
}

const IRTYSH = area("gained-irtysh-1881");
const ILI = area("gained-ili-1881");

function ringsOf({ id, geometry }: Area): [number, number][][] {
  if (geometry.type !== "Polygon") throw new Error(id);
  return geometry.coordinates;
}

function holds(one: Area, place: string): boolean {
  const at = places.find(({ id }) => id === place)?.geometry.coordinates ?? [0, 0];
  return booleanPointInPolygon(point(at), polygon(ringsOf(one)));
}

describe("the ground gained in 1881", () => {
  it("lies between the lines of 1864 and 1881 and has hardly an edge but theirs", () => {
    const vertices = new Set(
      ["1864", "1881"].flatMap((line) =>
        (lines.get(line)?.sections ?? []).flatMap((id) =>
          (sections.get(id)?.geometry.coordinates ?? []).map(String),
        ),
      ),
    );
    for (const one of [IRTYSH, ILI]) {
      expect(one.properties.between).toEqual(["1864", "1881"]);
      expect(kinks(polygon(ringsOf(one))).features).toEqual([]);
      const strangers = ringsOf(one)
        .flat()
        .filter((at) => !vertices.has(String(at)));
      // The two lines cross where the old one touches the Ulken-Ulasty; a crossing is a new vertex.
      expect(strangers.length, one.id).toBeLessThan(10);
    }
  });

  // From crests that another hand computed otherwise on the same heights before they were mended. The two courses
  // lie about a kilometre apart, which is some 3 % of either area.
  it.each([
    ["gained-irtysh-1881", 14_320],
    ["gained-ili-1881", 11_988],
  ])("%s is of the order of %d km², to three hundredths", (id, squareKilometres) => {
    const { wgs84 } = areasOf({ type: "Polygon", coordinates: ringsOf(area(id)) });
    expect(Math.abs(wgs84 / 1e6 / squareKilometres - 1)).toBeLessThan(0.03);
  });

  it("says its own size as its reading, inside its band, and is reconstructed", () => {
    for (const one of [IRTYSH, ILI]) {
      const { readings, band, status, drawnTo } = one.properties;
      const own = areasOf({ type: "Polygon", coordinates: ringsOf(one) });
      expect(readings).toEqual([{ line: "1864", squareMetres: own, within: null }]);
      expect(band?.least).toBeLessThan(own.turf);
      expect(band?.most).toBeGreaterThan(own.turf);
      expect([status, drawnTo]).toEqual(["reconstructed", null]);
    }
  });

  it("cannot be the 70,000 km² that are said of the land west of the Khorgos", () => {
    const said = ILI.properties.published.find(({ source }) => source === "cession-1881-french");
    expect(said?.value).toBe(70_000);
    expect(ILI.properties.band?.most).toBeLessThan((said?.value ?? 0) * 1e6);
  });

  it("holds Zharkent and Kolzhat, which the treaty left to Russia, and not Yining, which it gave back", () => {
    expect(["zharkent", "kolzhat"].map((id) => holds(ILI, id))).toEqual([true, true]);
    expect(["yining", "huocheng", "almaty"].some((id) => holds(ILI, id))).toBe(false);
  });

  it("holds Lake Markakol, and neither Zaysan, Russian since 1864, nor the Kaba, Chinese since", () => {
    const shore = published("lakes.geojson").features.find(({ id }) => id === "markakol")?.geometry;
    if (shore?.type !== "Polygon") throw new Error("no shore");
    for (const at of shore.coordinates[0] ?? []) {
      expect(booleanPointInPolygon(point(at), polygon(ringsOf(IRTYSH)))).toBe(true);
    }
    expect(["habahe", "burqin-town", "oskemen"].some((id) => holds(IRTYSH, id))).toBe(false);
  });

  it("went from China to Russia on both rivers, whatever the text says of one alone", () => {
    for (const { properties } of [IRTYSH, ILI]) {
      expect([properties.gainedBy, properties.lostBy]).toEqual(["RUS", "CHN"]);
      expect(properties.asOf).toBe("1881-02-24");
    }
  });
});
