import { distance, length, lineString, nearestPointOnLine } from "@turf/turf";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { Flow } from "../../scripts/geodata/joins/flow.ts";
import { runsAlong } from "../../scripts/geodata/joins/runs.ts";
import { sectionLine } from "../../scripts/geodata/joins/sectionLine.ts";
import { inEnglish } from "../../src/model/prose.ts";
import type { River, RiverJoin, Section } from "../../src/model/schema.ts";
import { presentLine, presentSections, published } from "./published.ts";

const joins = published("river-joins.json");
const rivers = new Map(published("rivers.geojson").features.map((river) => [river.id, river]));
const border = lineString(presentLine());

function join(id: string): RiverJoin {
  const found = joins.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no join ${id}`);
  return found;
}

describe("the rivers and the present border", () => {
  it("meet from north to south: nine rivers are it, two cross it", () => {
    expect(joins.map(({ id }) => id)).toEqual([
      "ak-kaba-follows",
      "alkabek-follows",
      "irtysh-follows",
      "ulken-ulasty-follows",
      "khabar-asu-stream-follows",
      "emil-crosses",
      "khorgos-follows",
      "ili-crosses",
      "sumbe-follows",
      "tekes-follows",
      "narynkol-follows",
    ]);
  });

  // Section ends placed on the line apart from these sections, by vertex density and sinuosity alone, to
  // a kilometre; beyond that the doubt of the section's own ends.
  it.each([
    ["ak-kaba-follows", 30.2, 131.0],
    ["alkabek-follows", 203.4, 281.7],
    ["irtysh-follows", 281.7, 286.7],
    ["ulken-ulasty-follows", 331.5, 402.0],
    ["khabar-asu-stream-follows", 710.1, 735.8],
    ["sumbe-follows", 1620.4, 1653.2],
    ["tekes-follows", 1653.2, 1719.5],
    ["narynkol-follows", 1734.1, 1764.6],
  ])("%s from km %d to km %d", (id, from, to) => {
    const { fromMetres, toMetres, accuracyMetres } = join(id);
    const limit = 1 + accuracyMetres / 1000;
    expect(Math.abs(fromMetres / 1000 - from)).toBeLessThan(limit);
    expect(Math.abs(toMetres / 1000 - to)).toBeLessThan(limit);
  });

  // Its upper end may lie up to 18 km above the lake, another 2 km above the printed source.
  it("the Khorgos from at most 20 km above Lake Kazankol, km 1,340.4, to its mouth at km 1,479.0", () => {
    const { fromMetres, toMetres, note, accuracyMetres } = join("khorgos-follows");
    // As far off as the lake is, where the river by its name begins.
    expect(fromMetres + accuracyMetres).toBeGreaterThan(1_340_400);
    expect(inEnglish(note ?? "")).toContain("begins at the lake");
    expect(1340.4 - fromMetres / 1000).toBeGreaterThan(18);
    expect(1340.4 - fromMetres / 1000).toBeLessThan(20.5);
    expect(Math.abs(toMetres / 1000 - 1479.0)).toBeLessThan(1);
    expect(inEnglish(note ?? "")).toMatch(/Khorgos from km 1,340\./);
  });

  it("have their kilometres where turf finds the place on the raw line", () => {
    for (const { id, position, fromMetres, toMetres, relation, river } of joins) {
      const foot = nearestPointOnLine(border, position);
      expect(foot.properties.dist, id).toBeLessThan(0.01);
      // A position is rounded to five decimals, a kilometre to the metre; turf finds the foot on a sphere.
      expect(Math.abs(foot.properties.location - fromMetres / 1000), id).toBeLessThan(0.01);
      if (relation !== "follows") continue;
      const own = presentSections().filter(({ properties }) => properties.river === river);
      const km = own.reduce((sum, { geometry }) => sum + length(geometry as never), 0);
      expect(Math.abs(km - (toMetres - fromMetres) / 1000), id).toBeLessThan(0.01);
    }
  });

  it("the Emil crosses where encyclopaedias print it, 46.4931 N 82.7250 E, within its 2 km", () => {
    const { position, accuracyMetres } = join("emil-crosses");
    expect(1000 * distance(position, [82.725, 46.4931])).toBeLessThan(accuracyMetres);
  });

  it("the Ili crosses at the mouth of the Khorgos", () => {
    expect(join("ili-crosses").fromMetres).toBe(join("khorgos-follows").toMetres);
  });
});

describe("the water flows", () => {
  it.each([
    ["irtysh-follows", "CHN", "KAZ"],
    ["emil-crosses", "CHN", "KAZ"],
    ["ili-crosses", "CHN", "KAZ"],
    ["tekes-follows", "KAZ", "CHN"],
  ])("%s: from %s into %s", (id, from, to) => {
    expect(join(id).flow).toEqual({ from, to });
  });

  it("from one country into another only where the river is drawn on both sides", () => {
    const others = joins.filter(({ flow }) => flow === null).map(({ river }) => river);
    for (const id of others) {
      const { geometry } = rivers.get(id) as River;
      const course = geometry.type === "LineString" ? geometry.coordinates : [];
      const ends = [course[0], course.at(-1)];
      const onLine = ends.map((end) => nearestPointOnLine(border, end ?? []).properties.dist);
      expect(Math.min(...onLine), id).toBeLessThan(0.001);
    }
  });

  // Printed or otherwise known of places up and down the river, whatever way the course is drawn here.
  const [muztau, narynkol] = ["muztau", "narynkol-village"].map(
    (id) =>
      [...published("places.geojson").features, ...published("peaks.geojson").features].find(
        (place) => place.id === id,
      )?.geometry.coordinates,
  );
  it.each<[string, Position | undefined, Position | undefined]>([
    // Down "to the mouth of its right tributary Kara-Kaba", 48.54 N 86.58 E.
    ["ak-kaba-follows", [86.97, 49.134], [86.58361, 48.54028]],
    // Into the Black Irtysh.
    ["alkabek-follows", [85.8, 48.417], [85.537, 48.022]],
    // Down to Lake Zaysan; the line goes "up the Black Irtysh" from the Alkabek.
    ["irtysh-follows", [86.86375, 47.70283], [83.9, 48.0]],
    // From Muztau.
    ["ulken-ulasty-follows", muztau, [85.64, 47.586]],
    // From Lake Kazankol, 2,219 m, to the Ili, 533 m.
    ["khorgos-follows", [80.31, 44.7039], [80.5219, 43.8236]],
    // Into the Tekes.
    ["sumbe-follows", [80.385, 43.013], [80.6, 42.896]],
    // To its junction with the Künes.
    ["tekes-follows", [80.17495, 42.72636], [82.5086, 43.5886]],
    // To the village of its name in the Tekes plain.
    ["narynkol-follows", [80.274, 42.52], narynkol],
  ])("%s from its upper to its lower place", (id, upper, lower) => {
    const { position: from, runs, river } = join(id);
    const own = presentSections().filter(({ properties }) => properties.river === river);
    const to = own.at(-1)?.geometry.coordinates.at(-1) ?? [];
    const isNearer = (place: Position | undefined) =>
      distance(place ?? [], from) < distance(place ?? [], to);
    expect([isNearer(upper), isNearer(lower)]).toEqual(
      runs === "with" ? [true, false] : [false, true],
    );
  });
});

describe("a run along the border", () => {
  const river = rivers.get("ak-kaba") as River;
  const nowhere = new Flow(new Map());
  const doubts = new Map<string, string>();
  const sections = presentSections();

  it("stays one however its river is cut into sections", () => {
    const cut = sections.flatMap((section): Section[] => {
      if (section.properties.river !== "ak-kaba") return [section];
      const { coordinates } = section.geometry;
      return [coordinates.slice(0, 500), coordinates.slice(499, 900), coordinates.slice(899)].map(
        (part, index) => ({
          ...section,
          id: `ak-kaba-${index}`,
          geometry: { type: "LineString", coordinates: part },
        }),
      );
    });
    const [whole] = runsAlong(river, sectionLine("2002", sections), nowhere, doubts);
    const found = runsAlong(river, sectionLine("2002", cut), nowhere, doubts);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ fromMetres: whole?.fromMetres, toMetres: whole?.toMetres });
    expect(found[0]?.section).toBe("ak-kaba-0");
  });

  it("is two where land lies between", () => {
    const apart = sections.map((section): Section => {
      const land = section.properties.river === "khorgos" || section.id === "sumbe";
      if (!land) return section;
      const own = section.id === "khorgos" ? null : "khorgos";
      return { ...section, properties: { ...section.properties, river: own } };
    });
    const khorgos = rivers.get("khorgos") as River;
    const sumbe = apart.find(({ id }) => id === "sumbe")?.geometry.coordinates ?? [];
    const lengthened: River = {
      ...khorgos,
      geometry: {
        type: "MultiLineString",
        coordinates: [khorgos.geometry.coordinates as [number, number][], sumbe],
      },
    };
    const found = runsAlong(lengthened, sectionLine("2002", apart), nowhere, doubts);
    expect(found.map(({ id, section }) => [id, section])).toEqual([
      ["khorgos-follows", "khorgos-head"],
      ["khorgos-follows-2", "sumbe"],
    ]);
  });
});
