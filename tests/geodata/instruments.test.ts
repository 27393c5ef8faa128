import { lineString, point, pointToLineDistance } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../src/model/prose.ts";
import { presentLine, presentSections, published } from "./published.ts";

const instruments = published("instruments.json");
const border = lineString(presentLine());

function instrument(id: string) {
  const found = instruments.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no instrument ${id}`);
  return found;
}

/**
 * Julian day number at noon of a date of either calendar, by the integer formula of the almanacs
 * (Richards, in the Explanatory Supplement to the Astronomical Almanac, 2013, 15.11.3). No calendar of
 * the machine has a part in it.
 */
function julianDay(date: string, calendar: "gregorian" | "julian"): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  const days = day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4);
  return calendar === "julian"
    ? days - 32083
    : days - Math.floor(y / 100) + Math.floor(y / 400) - 32045;
}

describe("the calendars", () => {
  it("of the test itself agree with two days everyone knows", () => {
    expect(julianDay("2000-01-01", "gregorian")).toBe(2451545);
    // The reform: 4 October 1582 was followed by 15 October.
    expect(julianDay("1582-10-15", "gregorian")).toBe(julianDay("1582-10-04", "julian") + 1);
  });

  it("name the same day wherever an act carries both", () => {
    const both = instruments.filter(({ dateOldStyle }) => dateOldStyle !== null);
    expect(both.length).toBeGreaterThan(12);
    for (const { id, date, dateOldStyle } of both) {
      expect(julianDay(dateOldStyle ?? "", "julian"), id).toBe(julianDay(date, "gregorian"));
    }
  });

  it("are both given for every Russian original, and the Gregorian alone elsewhere", () => {
    const alone = instruments.filter(({ dateOldStyle }) => dateOldStyle === null);
    expect(alone.map(({ id }) => id)).toEqual([
      "zhalanashkol-1969",
      "succession-1991",
      "almaty-1994",
      "almaty-1997",
      "almaty-1998",
      "russia-tri-point-1999",
      "kyrgyzstan-tri-point-1999",
      "beijing-2002",
    ]);
  });
});

describe("the timeline", () => {
  it("is in the order of its dates, from 1860 to 2002, each with its day", () => {
    const dates = instruments.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect([dates[0], dates.at(-1)]).toEqual(["1860-11-14", "2002-05-10"]);
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("holds every instrument a section rests on", () => {
    const ids = new Set(instruments.map(({ id }) => id));
    const used = presentSections().flatMap(({ properties }) =>
      properties.basis.map(({ instrument }) => instrument),
    );
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("says of the treaty of Livadia that it was not ratified", () => {
    const { name_en, summary } = instrument("livadia-1879");
    expect(name_en).toContain("not ratified");
    expect(inEnglish(summary)).toContain("did not ratify");
  });

  it("shows the clash of 1969 as what it is: no section of any line rests on it", () => {
    expect(inEnglish(instrument("zhalanashkol-1969").summary)).toMatch(/^No instrument/);
    const resting = published("borders.geojson").features.filter(({ properties }) =>
      properties.basis.some(({ instrument }) => instrument === "zhalanashkol-1969"),
    );
    expect(resting).toEqual([]);
  });
});

describe("the points of the instruments", () => {
  const all = instruments.flatMap(({ id: act, points }) =>
    points.map((each) => ({ ...each, act })),
  );

  it("are 130, of which 117 stand in a register of the acts' points made apart from this one", () => {
    expect(all).toHaveLength(130);
    expect(new Set(all.map(({ id }) => id)).size).toBe(130);
    const placed = all.filter(({ position }) => position !== null);
    expect(placed.length).toBeGreaterThan(60);
  });

  it("have a name in the act or a number there", () => {
    for (const { id, number, name_en, name_ru, name_zh } of all) {
      expect(number ?? name_en ?? name_ru ?? name_zh, id).not.toBeNull();
    }
  });

  it("have no Kazakh name, in which no act is written", () => {
    expect(all.filter(({ name_kk }) => name_kk !== null)).toEqual([]);
  });

  it("have an accuracy with every position, and none without", () => {
    for (const { id, position, accuracyMetres } of all) {
      expect(accuracyMetres === null, id).toBe(position === null);
    }
  });

  it("that were read from a line lie on it, and say that they were", () => {
    const lines = new Map(published("lines.json").map((line) => [line.id, line]));
    const sections = new Map(published("borders.geojson").features.map((each) => [each.id, each]));
    const read = all.filter(({ placedOn }) => placedOn !== null);
    expect(read.length).toBeGreaterThan(25);
    for (const { id, placedOn, position, accuracyMetres } of read) {
      const course = lineString(
        (lines.get(placedOn ?? "")?.sections ?? []).flatMap(
          (section) => sections.get(section)?.geometry.coordinates ?? [],
        ),
      );
      const metres = pointToLineDistance(point(position ?? [0, 0]), course, { units: "meters" });
      expect(metres, id).toBeLessThan(accuracyMetres ?? 0);
    }
    // Whatever lies within a metre of today's border was read from it, unless the agreements of 1999 give it.
    for (const { id, position, placedOn } of all) {
      if (position === null || placedOn !== null) continue;
      const metres = pointToLineDistance(point(position), border, { units: "meters" });
      expect(metres, id).toBeGreaterThan(1);
    }
  });

  it("claim no recalled position to better than 5 km", () => {
    const recalled = all.filter(
      ({ certainty, position }) => certainty === "recalled" && position !== null,
    );
    expect(recalled.length).toBeGreaterThan(10);
    for (const { id, accuracyMetres } of recalled) {
      expect(accuracyMetres, id).toBeGreaterThanOrEqual(5000);
    }
  });

  it("run from north to south", () => {
    // Two in the Altai are told west of one another and may stand level; 0.4° is the widest step back.
    for (const { id, points } of instruments) {
      const latitudes = points.flatMap(({ position }) => (position === null ? [] : [position[1]]));
      for (const [i, latitude] of latitudes.entries()) {
        expect(latitude - (latitudes[i - 1] ?? 90), id).toBeLessThan(0.4);
      }
    }
  });

  it("are placed one and the same wherever the same name recurs", () => {
    const places = new Map<string, string>();
    for (const { id, name_en, position } of all) {
      if (position === null || name_en === null) continue;
      const known = places.get(name_en) ?? position.join();
      expect(position.join(), id).toBe(known);
      places.set(name_en, known);
    }
  });
});
