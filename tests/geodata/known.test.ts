import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { readFacts } from "../../scripts/geodata/facts/read.ts";
import { knownThen } from "../../scripts/geodata/lines/known.ts";
import { groundOf } from "../../src/checks/ground.ts";
import { measureStretch } from "../../src/checks/stretch.ts";
import { sectionsOf } from "../../src/model/atlas.ts";
import { presentLineOf } from "../../src/model/lines.ts";

const facts = readFacts();
const atlas = readAtlas();
const line = (id: string) => {
  const found = atlas.lines.get(id);
  if (found === undefined) throw new Error(`no line ${id}`);
  return found;
};
const on = (id: string, section: string) => {
  const found = sectionsOf(atlas, line(id)).find((one) => one.id === section);
  if (found === undefined) throw new Error(`no ${section} on ${id}`);
  return found.properties;
};

describe("what was known of a section on a line", () => {
  const older = facts.lines.lines.find(({ id }) => id === "1864");
  if (older === undefined) throw new Error("no line of 1864");
  const told = (validTo: string | null) =>
    knownThen({ ...older, validTo }, ["narynkol"], facts).map(({ by, status, accuracyMetres }) => [
      by,
      status,
      accuracyMetres,
    ]);

  it("is what the acts made known that it rests on and that were there before the line gave way", () => {
    // Named in 1864 as a stream, marked in 1882, agreed in 1994, marked from end to end in 2002.
    expect(told("1881-02-24")).toEqual([["chuguchak-1864", "described", 2000]]);
    expect(told("1915")).toEqual([["baratala-1882", "marked", 2000]]);
    expect(told("2002-05-10")).toEqual([["almaty-1994", "agreed", undefined]]);
    expect(told(null)).toEqual([]);
  });

  it("is told on every border but today's of every section that today's has, and on no old map", () => {
    const present = presentLineOf(atlas);
    for (const { id, role, sections, known = [] } of atlas.lines.values()) {
      const telling = known.flatMap((one) => one.sections);
      const shared = sections.filter((section) => present.sections.includes(section));
      if (id === present.id || role !== "border") expect(telling, id).toEqual([]);
      else expect(telling, id).toEqual(expect.arrayContaining(shared));
    }
  });

  it("is demarcated on today's line alone", () => {
    for (const one of atlas.lines.values()) {
      const statuses = new Set(sectionsOf(atlas, one).map(({ properties }) => properties.status));
      expect(statuses.has("demarcated"), one.id).toBe(one.present === true);
    }
  });

  it("is never better than on a later border", () => {
    const borders = [...atlas.lines.values()]
      .filter(({ role }) => role === "border")
      .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    for (const [index, one] of borders.entries()) {
      const next = borders[index + 1];
      for (const section of one.sections) {
        if (!next?.sections.includes(section)) continue;
        const [then, later] = [on(one.id, section), on(next.id, section)];
        expect(then.accuracyMetres, `${section} on ${one.id}`).toBeGreaterThanOrEqual(
          later.accuracyMetres,
        );
      }
    }
  });

  it("is as well as the old map where that map is all that tells of it", () => {
    const map = atlas.sections.get("dcw-1992")?.properties.accuracyMetres;
    expect(on("before-1991", "tarbagatai")).toMatchObject({
      status: "as mapped",
      accuracyMetres: map,
    });
  });

  it("makes the ends of a measured stretch of an older line as doubtful as they were", () => {
    const ground = groundOf(atlas);
    const whole = (id: string) => {
      const along = ground.along(id);
      return measureStretch(along, 0, along.ruler.length.wgs84).accuracyMetres;
    };
    // Concluded from the later line in the north, from the words of article 3 in the south.
    expect(whole("1864")).toBeCloseTo(Math.hypot(25_000, 10_000), 6);
    expect(whole("2002")).toBeLessThan(3000);
  });
});
