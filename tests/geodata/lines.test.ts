import { area, booleanCrosses, distance, lineString, polygon } from "@turf/turf";
import Flatbush from "flatbush";
import { describe, expect, it } from "vitest";
import { sideOf as sideOfNamed } from "../../src/checks/sides.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { inEnglish } from "../../src/model/prose.ts";
import type { BorderLine, Section } from "../../src/model/schema.ts";
import { isValidOn, lineInForce } from "../../src/model/time.ts";
import { published } from "./published.ts";

type Position = [number, number];

/** The sides of the published lines. */
const sideOf = (line: readonly Position[], at: readonly [number, number]) =>
  sideOfNamed(line, at, { right: "west", left: "east" });

const sections = new Map(
  [...published("borders.geojson").features, ...published("borders-gpl.geojson").features].map(
    (s) => [s.id, s],
  ),
);
const lines = published("lines.json");
const borders = lines.filter(({ role }) => role === "border");

function section(id: string): Section {
  const found = sections.get(id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

function line(id: string): BorderLine {
  const found = lines.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no line ${id}`);
  return found;
}

const positions = (id: string): Position[] =>
  line(id).sections.flatMap((name, index) =>
    section(name).geometry.coordinates.slice(index === 0 ? 0 : 1),
  );

const place = (id: string): Position => {
  const found = published("places.geojson").features.find((feature) => feature.id === id);
  if (found === undefined) throw new Error(`no place ${id}`);
  return found.geometry.coordinates;
};

/** Whether two legs of a line that are no neighbours have a place in common. */
function crossesItself(line: readonly Position[]): boolean {
  const legs = line.slice(1).map((to, i): [Position, Position] => [line[i] ?? to, to]);
  const index = new Flatbush(legs.length);
  for (const [[x1, y1], [x2, y2]] of legs) {
    index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  index.finish();
  return legs.some((leg, i) => {
    const [[x1, y1], [x2, y2]] = leg;
    const box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
    return index
      .search(...box, (j) => j > i + 1)
      .some((j) => {
        const other = legs[j];
        return other !== undefined && booleanCrosses(lineString(leg), lineString(other));
      });
  });
}

// As the agreements of 1999 give them, in the 1942 system, about 100 m from WGS84.
const RUSSIA: Position = [87 + 17.2 / 60, 49 + 6.9 / 60];
const KHAN_TENGRI: Position = [80 + 10 / 60 + 31.1 / 3600, 42 + 12 / 60 + 36.4 / 3600];

describe("every line", () => {
  it("is made of sections that meet end to end, none twice, so that it has two ends", () => {
    for (const { id, sections: ids } of lines) {
      expect(new Set(ids).size, id).toBe(ids.length);
      for (const [index, name] of ids.entries()) {
        const next = ids[index + 1];
        if (next === undefined) break;
        expect(section(name).geometry.coordinates.at(-1), `${id}: ${name} → ${next}`).toEqual(
          section(next).geometry.coordinates[0],
        );
      }
      const all = positions(id);
      expect(all[0], id).not.toEqual(all.at(-1));
      expect(new Set(all.map(String)).size, `${id} passes a vertex twice`).toBe(all.length);
    }
  });

  it("crosses itself nowhere, but for one old map that does so by itself", () => {
    const crossed = lines.filter(({ id }) => crossesItself(positions(id)));
    expect(crossed.map(({ id }) => id)).toEqual(["wdb2-1977"]);
  });

  it("in force on a day is made of sections that are valid on that day", () => {
    const days = ["1864", "1870", "1881", "1915", "1969", "1991", "1994", "1997", "1998", "2002"];
    for (const day of [...days, "1994-04-25", "1994-04-26", "1998-07-03", "1998-07-04"]) {
      const inForce = lineInForce(lines, day);
      expect(inForce, day).not.toBeNull();
      const out = (inForce?.sections ?? []).filter((id) => !isValidOn(section(id).properties, day));
      expect(out, day).toEqual([]);
    }
  });

  it("uses every section there is", () => {
    const used = new Set(lines.flatMap((l) => l.sections));
    expect([...sections.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(borders.map(({ id }) => id))(
    "of role border runs from the tri-point with Russia to Khan Tengri, within 0.2 km: %s",
    (id) => {
      const all = positions(id);
      expect(distance(all[0] ?? [], RUSSIA)).toBeLessThan(0.2);
      expect(distance(all.at(-1) ?? [], KHAN_TENGRI)).toBeLessThan(0.2);
    },
  );

  it("of role border holds until the day the next one does: no day has none and none has two", () => {
    const inTime = borders.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    for (const [index, { id, validTo }] of inTime.entries()) {
      expect(validTo, id).toBe(inTime[index + 1]?.validFrom ?? null);
    }
  });

  it("has sections that hold no day before the first border line has them", () => {
    for (const { id, properties } of sections.values()) {
      const own = lines.filter((l) => l.sections.includes(id));
      const first = own.map(({ validFrom }) => validFrom).toSorted()[0] ?? "";
      if (own.length > 1) expect(properties.validFrom, id).toBe(first);
      if (properties.validTo !== null) {
        expect(properties.validFrom < properties.validTo, id).toBe(true);
      }
    }
  });
});

describe("the lines of the two old maps", () => {
  it("are evidence of one section each, which rests on no instrument and tells no land from water", () => {
    for (const id of ["dcw-1992", "wdb2-1977", "echarts-2020"]) {
      expect(line(id).role).toBe("evidence");
      expect(line(id).sections).toEqual([id]);
      const { properties } = section(id);
      expect([properties.kind, properties.status, properties.basis]).toEqual([
        "undivided",
        "as mapped",
        [],
      ]);
    }
  });

  // Length-weighted, every 300 m, outside the stretches where the border moved.
  it.each([
    ["dcw-1992", 0.9],
    ["wdb2-1977", 0.9],
    ["echarts-2020", 0.9],
  ])(
    "run within their stated accuracy of today's line for %s in %d of their unmoved length",
    (id, share) => {
      const today = ruler(positions("2002"));
      const moved = line("before-1991")
        .sections.filter((name) => name.startsWith("before-1991"))
        .map((name) => ruler(section(name).geometry.coordinates));
      const all = positions(id);
      let [near, total] = [0, 0];
      for (const [index, from] of all.entries()) {
        const to = all[index + 1];
        if (to === undefined) break;
        const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
        const { distanceOff } = today.locate(middle);
        if (moved.some((old) => old.locate(middle).distanceOff < distanceOff)) continue;
        const metres = 1000 * distance(from, to);
        total += metres;
        if (distanceOff <= section(id).properties.accuracyMetres) near += metres;
      }
      expect(near / total).toBeGreaterThan(share - 0.03);
      expect(near / total).toBeLessThan(share + 0.03);
    },
  );
});

describe("the line before 1991", () => {
  const moved = line("before-1991").sections.filter((id) => !line("2002").sections.includes(id));

  it("leaves today's line at five stretches, all on the Chinese side of it", () => {
    expect(moved).toEqual([
      "before-1991-alkabek",
      "before-1991-chogan-obo",
      "before-1991-zhalanashkol",
      "before-1991-sary-childy",
      "before-1991-khorgos",
    ]);
    const today = positions("2002");
    for (const id of moved) {
      const { coordinates } = section(id).geometry;
      const east = coordinates.filter((at) => sideOf(today, at) === "east");
      expect(east.length / coordinates.length, id).toBeGreaterThan(0.8);
    }
  });

  it("joins today's line there at its own vertices, by legs shorter than a kilometre", () => {
    const vertices = new Set(positions("2002").map(String));
    for (const id of moved) {
      const { coordinates } = section(id).geometry;
      const [a, b, y, z] = [coordinates[0], coordinates[1], coordinates.at(-2), coordinates.at(-1)];
      expect(vertices.has(String(a)) && vertices.has(String(z)), id).toBe(true);
      expect(distance(a ?? [], b ?? []), id).toBeLessThan(1);
      expect(distance(y ?? [], z ?? []), id).toBeLessThan(1);
    }
  });

  it("is confirmed there by the older map, on the same side of today's line", () => {
    const today = positions("2002");
    const older = ruler(positions("wdb2-1977"));
    for (const id of moved) {
      const { coordinates } = section(id).geometry;
      const middle = coordinates[Math.floor(coordinates.length / 2)] ?? RUSSIA;
      expect(sideOf(today, older.locate(middle).point), id).toBe("east");
    }
  });
});

describe("the line of 1864", () => {
  const old = positions("1864");
  const own = line("1864").sections.filter((id) => id.startsWith("1864"));
  const named = published("instruments.json").find(({ id }) => id === "chuguchak-1864");

  it("leaves Lake Zaysan wholly on the Russian side", () => {
    const lake = published("lakes.geojson").features.find(({ id }) => id === "zaysan");
    const shore = (lake?.geometry.coordinates.flat(2) ?? []) as unknown as number[];
    const vertices: Position[] = [];
    for (let i = 0; i < shore.length; i += 2) vertices.push([shore[i] ?? 0, shore[i + 1] ?? 0]);
    expect(vertices.length).toBeGreaterThan(100);
    expect(vertices.filter((at) => sideOf(old, at) !== "west")).toEqual([]);
  });

  it("leaves the town of Zaysan, a Russian post of 1868, on the Russian side", () => {
    expect(sideOf(old, place("zaysan-town"))).toBe("west");
  });

  it("leaves the Kegen, which flows west, to Russia: the river up to near its head, which is drawn roughly", () => {
    const kegen = published("rivers.geojson").features.find(({ id }) => id === "charyn");
    const [head, ...course] = (kegen?.geometry.coordinates ?? []) as Position[];
    expect(course.length).toBeGreaterThan(5);
    expect(course.filter((at) => sideOf(old, at) !== "west")).toEqual([]);
    const { distanceOff } = ruler(old).locate(head ?? RUSSIA);
    expect(distanceOff).toBeLessThan((kegen?.properties.accuracyMetres ?? 0) / 2);
  });

  it("leaves to China what the treaty of 1881 then ceded: Zharkent and the Markakol side of the Altai", () => {
    expect(sideOf(old, place("zharkent"))).toBe("east");
    expect(sideOf(positions("1881"), place("zharkent"))).toBe("west");
    expect(sideOf(old, place("terekty"))).toBe("east");
    expect(sideOf(positions("1881"), place("terekty"))).toBe("west");
  });

  // 14,320 and 11,988 km², from crests that another hand computed otherwise on the same heights before they were
  // mended. The two courses lie about a kilometre apart, which is some 3 % of either area.
  it.each([
    ["south-altai", "saur", 14_320],
    ["dzungarian-alatau", "ketmen", 11_988],
  ])("differs from that of 1881 between %s and %s by about %d km²", (from, to, expected) => {
    const run = (id: string) => {
      const ids = line(id).sections;
      return ids
        .slice(ids.indexOf(from) + 1, ids.indexOf(to))
        .flatMap((name) => section(name).geometry.coordinates);
    };
    const ring = [...run("1864"), ...run("1881").toReversed()];
    const km2 = area(polygon([[...ring, ring[0] ?? RUSSIA]])) / 1e6;
    expect(Math.abs(km2 / expected - 1)).toBeLessThan(0.03);
  });

  it("is reconstructed wherever it is its own, to 8 km or worse, and says so of every named point", () => {
    const continued = lines.flatMap((l) => (l.role === "continuation" ? l.sections : []));
    for (const id of [...own, ...continued]) {
      const { properties } = section(id);
      expect(properties.status, id).toBe("reconstructed");
      expect(properties.accuracyMetres, id).toBeGreaterThanOrEqual(8_000);
      expect(properties.basis.map(({ instrument }) => instrument)).toContain("chuguchak-1864");
      for (const { name_en, position, placedOn, certainty } of named?.points ?? []) {
        // What was read from today's line the section does not say it was drawn through.
        const through =
          placedOn === null &&
          section(id).geometry.coordinates.some((at) => String(at) === String(position));
        if (!through) continue;
        expect(inEnglish(properties.note ?? ""), id).toContain(`${name_en}: ${certainty}`);
      }
    }
  });

  it("calls every point recalled that no source and no geometry of the atlas gives", () => {
    const placed = (named?.points ?? []).filter(({ position }) => position !== null);
    const recalled = placed.filter(({ certainty }) => certainty === "recalled");
    expect(recalled.length).toBeGreaterThan(4);
    for (const { id, accuracyMetres } of recalled) {
      expect(accuracyMetres, id).toBeGreaterThanOrEqual(10_000);
    }
    const sourced = placed.filter(({ certainty }) => certainty === "sourced");
    expect(sourced.length).toBeGreaterThan(2);
    for (const { id, position } of sourced) {
      const near = [
        ...published("places.geojson").features,
        ...published("peaks.geojson").features,
      ].some(({ geometry }) => distance(geometry.coordinates, position ?? [0, 0]) < 1);
      expect(near || id === "c64-kuitun", id).toBe(true);
    }
  });

  it("has the head of the Kegen where a river of the atlas has it", () => {
    const head = named?.points.find(({ id }) => id === "c64-kegen-head");
    const kegen = published("rivers.geojson").features.find(({ id }) => id === "charyn");
    const course = ruler((kegen?.geometry.coordinates ?? []) as Position[]);
    const off = course.locate(head?.position ?? [0, 0]).distanceOff;
    expect(off).toBeLessThan(head?.accuracyMetres ?? 0);
  });

  it("goes on beyond both ends: from the Sayan to the tri-point, from Khan Tengri to the Pamir", () => {
    expect(positions("1864-north").at(-1)).toEqual(old[0]);
    expect(positions("1864-south")[0]).toEqual(old.at(-1));
    const beacon = named?.points.find(({ id }) => id === "c64-shabin-dabaga");
    const { distanceOff } = ruler(positions("1864-north")).locate(beacon?.position ?? [0, 0]);
    expect(distanceOff).toBeLessThan(beacon?.accuracyMetres ?? 0);
  });
});

describe("places", () => {
  // 45°35′ N 82°17′ E, to the minute.
  it("the site of August 1969 lies in China today, and too near the line before 1991 to tell", () => {
    const site: Position = [82.2833, 45.5833];
    expect(sideOf(positions("2002"), site)).toBe("east");
    const { distanceOff } = ruler(positions("before-1991")).locate(site);
    expect(distanceOff).toBeLessThan(section("before-1991-zhalanashkol").properties.accuracyMetres);
  });

  it("river sections of all lines lie on their river", () => {
    const rivers = new Map(published("rivers.geojson").features.map((river) => [river.id, river]));
    let checked = 0;
    for (const { id, properties, geometry } of sections.values()) {
      if (properties.river === null) continue;
      checked++;
      const river = rivers.get(properties.river)?.geometry;
      const vertices = new Set(
        river?.coordinates.flat(river.type === "LineString" ? 0 : 1).map(String),
      );
      expect(
        geometry.coordinates.filter((at) => !vertices.has(String(at))),
        id,
      ).toEqual([]);
    }
    expect(checked).toBe(12);
  });

  // Its place is recalled to 10 km; the treaty leaves it on the Russian side of the straight legs from
  // the Ili, and at its latitude these run 9 km east of the place recalled.
  it("Kolzhat, whose place is recalled, lies on the Russian side of 1881", () => {
    const kolzhat: Position = [80.6, 43.53];
    expect(sideOf(positions("1881"), kolzhat)).toBe("west");
    expect(ruler(positions("1881")).locate(kolzhat).distanceOff).toBeGreaterThan(8000);
  });
});
