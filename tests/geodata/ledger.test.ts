import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { claimsIn, figuresIn, ledgerOf, ledgerProblems } from "../../src/checks/ledger.ts";
import { FIXED_GROUPS } from "../../src/symbology/groups.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";
import { published } from "./published.ts";
import { NUMBERS, PLACES } from "./theText.ts";

const atlas = readAtlas();
const entries = ledgerOf(atlas);
const mentions = published("mentions.json");
const verdictOf = (id: string) => entries.find((entry) => entry.id === id)?.verdict;
const reasonOf = (id: string) =>
  claimsIn(entries).find(({ claim }) => claim.id === id)?.tests[0]?.reason;

it("is the same after a way through the file it is kept in", () => {
  expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
});

describe("the ledger is complete", () => {
  const named = [...NUMBERS, ...new Set(Object.values(PLACES).flat())];

  it.each(named)("%s is answered, or it is written why not", (text) => {
    const mention = mentions.find((one) => one.text === text);
    if (mention === undefined) throw new Error("it is on no list");
    if (mention.entries.length === 0) expect(mention.whyNot).not.toBeNull();
    const known = mention.entries.filter((id) => verdictOf(id) !== undefined);
    expect(known).toEqual(mention.entries);
  });

  it("and excuses nothing that the text does not have", () => {
    expect(mentions.map(({ text }) => text).filter((text) => !named.includes(text))).toEqual([]);
  });

  it("answers every number of the text with a figure of the text", () => {
    for (const text of NUMBERS) {
      const value = Number(/[\d,.]+/.exec(text)?.[0].replaceAll(",", ""));
      const ids = mentions.find((one) => one.text === text)?.entries ?? [];
      const figures = atlas.figures.filter(
        ({ id, in: where }) => ids.includes(id) && where === "text",
      );
      expect(
        figures.map((figure) => figure.value),
        text,
      ).toContain(value);
    }
  });
});

const figureReasonOf = (id: string) =>
  figuresIn(entries).find(({ figure }) => figure.id === id)?.reason;

describe("the ledger's verdicts", () => {
  it("leave nothing unexplained, nothing idle, and nothing otherwise than it is written", () => {
    expect(ledgerProblems(entries)).toEqual([]);
  });

  it("never say “agrees” on a sketch or on what was drawn to the figure", () => {
    const agreeing = figuresIn(entries).filter(({ verdict }) => verdict === "agrees");
    expect(agreeing.length).toBeGreaterThan(3);
    for (const { figure, things } of agreeing) {
      for (const { kind, id } of things) {
        const shelf = { section: atlas.sections, area: atlas.areas, river: atlas.rivers } as const;
        const found = kind in shelf ? shelf[kind as keyof typeof shelf].get(id) : undefined;
        expect(found?.properties.status, figure.id).not.toBe("schematic");
      }
    }
    const drawn = ["claimed-pamir", "claimed-uzengi-kuush"];
    for (const id of drawn) {
      expect(["not independent", "conflicting sources"]).toContain(verdictOf(id));
    }
  });

  it("find the 2,420 km² and the 944 of 1998 in the ground between the two sides' maps, within its band", () => {
    for (const id of ["disputed-area", "disputed-area-1998", "sectors-1998-kazakhstan"]) {
      expect(verdictOf(id), id).toBe("explained");
      expect(figureReasonOf(id)?.code, id).toMatch(/^reason\.band/);
    }
  });

  it("say of China's 22 % that every old map has more, and that the doubt of the lines still reaches it", () => {
    const reason = figureReasonOf("share-china");
    if (reason?.code !== "reason.band.outside") throw new Error("not outside of the maps");
    expect(reason.values.low).toBeGreaterThan(22);
    expect(reason.values.least).toBeLessThan(22);
    const { computed } = figuresIn(entries).find(({ figure }) => figure.id === "share-china") ?? {};
    const other = figuresIn(entries).find(
      ({ figure }) => figure.id === "share-kazakhstan",
    )?.computed;
    expect((computed?.turf ?? 0) + (other?.turf ?? 0)).toBeCloseTo(100, 2);
  });

  it("put Taraz in the south, where it is, and not in the east, where the text has it", () => {
    expect(verdictOf("taraz-in-east")).toBe("false");
    expect(verdictOf("taraz-on-talas")).toBe("true");
  });

  it("give China about 407 km² of the last two sectors, ± 5 % by the two old maps", () => {
    const report = figuresIn(entries).find(({ figure }) => figure.id === "sectors-1998-china");
    const km2 = (report?.computed?.turf ?? 0) / 1e6;
    expect(km2).toBeGreaterThan(402 * 0.95);
    expect(km2).toBeLessThan(444 * 1.05);
  });

  it("find the line moved in Russia's favour in the Irtysh basin by 16,300 km², ± 30 %", () => {
    // An independent measurement on rough polygons drawn from the same named points.
    const reason = reasonOf("moved-1881-irtysh");
    if (reason?.code !== "test.gain") throw new Error("no gain");
    expect(reason.values.gained).toBeGreaterThan(16_300 * 0.7);
    expect(reason.values.gained).toBeLessThan(16_300 * 1.3);
    expect(reason.values.lost).toBeLessThan(200);
  });

  it("have sources on every entry, and layers that the map has", () => {
    const lines = lineGroups(atlas).older.map(({ id }) => id);
    const known = new Set<string>([...FIXED_GROUPS, ...lines]);
    for (const { id, shows, sources } of [...atlas.figures, ...atlas.claims]) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(
        shows.filter((group) => !known.has(group)),
        id,
      ).toEqual([]);
    }
  });
});
