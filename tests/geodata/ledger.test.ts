import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { areasOf } from "../../src/checks/areas.ts";
import { IN_UNIT } from "../../src/checks/figures.ts";
import { claimsIn, figuresIn, ledgerOf, ledgerProblems } from "../../src/checks/ledger.ts";
import { geodesicLength } from "../../src/measure/geodesy.ts";
import { inEnglish } from "../../src/model/prose.ts";
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

/** Square kilometres on WGS84. */
const areaOf = (id: string) => {
  const geometry = atlas.areas.get(id)?.geometry;
  if (geometry === undefined || geometry.type === "Point") throw new Error(`no outline of ${id}`);
  return areasOf(geometry).wgs84 / 1e6;
};

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

  it("tell sums in words that are those of the figures", () => {
    const value = (id: string) =>
      atlas.figures.find((figure) => figure.id === id)?.value ?? Number.NaN;
    const wordsOf = (id: string) => {
      const figure = atlas.figures.find((one) => one.id === id);
      const why = figure?.of.what === "nothing" ? inEnglish(figure.of.why) : "";
      return `${why} ${figure?.note === undefined ? "" : inEnglish(figure.note)}`;
    };
    const written = (number: number) => number.toLocaleString("en");
    const claims = ["disputed-area", "claimed-uzengi-kuush", "claimed-pamir"];
    const sum = claims.reduce((all, id) => all + value(id), 0);
    expect(wordsOf("claimed-central-asia")).toContain(`make ${written(sum)} km²`);
    expect(wordsOf("claimed-central-asia")).toContain(
      `at least ${written(value("claimed-central-asia") - sum)} km²`,
    );
    const left = value("ili-length-1236") - value("ili-length-china");
    expect(wordsOf("ili-length-1236")).toContain(`leave ${written(left)} for Kazakhstan`);
    const withTekes = value("ili-length") - value("ili-length-kazakhstan");
    expect(wordsOf("ili-length-1236")).toContain(`leave ${written(withTekes)}`);
    const parts = wordsOf("disputed-area-1969").match(/[\d,]+/g) ?? [];
    expect(parts.reduce((all, part) => all + Number(part.replace(",", "")), 0)).toBe(
      value("disputed-area-1969"),
    );
  });

  it("put Taraz in the south, where it is, and not in the east, where the text has it", () => {
    expect(verdictOf("taraz-in-east")).toBe("false");
    expect(verdictOf("taraz-on-talas")).toBe("true");
  });

  it("give China about 407 km² of the last two sectors, ± 5 % by the two old maps", () => {
    // Measured apart, with nothing thinner than 1 km left out: 172 + 237 km².
    const report = figuresIn(entries).find(({ figure }) => figure.id === "sectors-1998-china");
    const km2 = (report?.computed?.wgs84 ?? 0) / 1e6;
    expect(Math.abs(km2 / 409 - 1)).toBeLessThan(0.05);
  });

  it("are all of one earth: nothing agrees on the sphere alone", () => {
    for (const { figure, computed, verdict, differencePercent } of figuresIn(entries)) {
      if (computed === null) continue;
      const size = computed.wgs84 / IN_UNIT[figure.unit];
      const percent = (100 * (size - figure.value)) / figure.value;
      expect(differencePercent, figure.id).toBeCloseTo(percent, 9);
      if (verdict === "agrees") {
        expect(Math.abs(percent), figure.id).toBeLessThanOrEqual(figure.tolerancePercent);
      }
    }
  });

  it("say in one sentence, and four languages, what would change each of them", () => {
    for (const { id, wouldChange } of [...atlas.figures, ...atlas.claims]) {
      expect(Object.keys(wouldChange), id).toEqual(["en", "kk", "ru", "zh"]);
      // One full stop, at the end.
      expect(inEnglish(wouldChange), id).toMatch(/^[^.]+\.$/);
    }
    const notes = atlas.figures.flatMap(({ id, note }) =>
      note !== undefined && /would change this/.test(inEnglish(note)) ? [id] : [],
    );
    expect(notes).toEqual([]);
  });

  it("leave to conflicting sources only what no computation decides", () => {
    const left = figuresIn(entries).filter(({ verdict }) => verdict === "conflicting sources");
    for (const { figure, computed, alone } of left) {
      // No outline; a river or a sketch that can only be too short; and so no rival is borne out either.
      const open = ["reason.nothing", "reason.spacing", "reason.sketched", "reason.sketched.least"];
      expect(open, figure.id).toContain(alone?.code);
      if (alone?.code === "reason.sketched.least") {
        expect((computed?.wgs84 ?? 0) / 1e3, figure.id).toBeLessThanOrEqual(figure.value);
      }
    }
  });

  it("explain the shorter lengths of the border by rulers, one of them by an old map's own line", () => {
    // Found apart, by walks on the same line: 179, 1,557 and 4,055 m; dividers may turn at other bends.
    for (const [id, km] of [
      ["border-length-1718", 0.179],
      ["border-length-1533", 1.557],
      ["border-length-1460", 4.055],
    ] as const) {
      const reason = figureReasonOf(id);
      if (reason?.code !== "reason.ruler.coarse" && reason?.code !== "reason.ruler.map") {
        throw new Error(`${id} is not explained by a ruler`);
      }
      expect(Math.abs(reason.values.ruler / km - 1), id).toBeLessThan(0.05);
    }
    const reason = figureReasonOf("border-length-1533");
    if (reason?.code !== "reason.ruler.map") throw new Error("no map");
    expect(reason.values.length).toBeCloseTo(1532.3, 1);
  });

  it("hold the areas of the Qing against like wholes, without what passed only in 1881", () => {
    const reason = figureReasonOf("occupied-1862");
    if (reason?.code !== "reason.readings.among") throw new Error("not among the readings");
    const whole = ["qing-frontier-south-shore", "qing-frontier-north-shore"].map(areaOf);
    const passed = areaOf("gained-irtysh-1881") + areaOf("gained-ili-1881");
    const [least = 0, most = 0] = whole.map((km2) => km2 - passed);
    expect(reason.values.least).toBeCloseTo(least, 6);
    expect(reason.values.most).toBeCloseTo(most, 6);
    expect(["occupied-1862", "ceded-1864-heading", "ceded-1864"].map(verdictOf)).toEqual([
      "explained",
      "explained",
      "differs",
    ]);
  });

  it("tell the centre at Khorgos by its dates, and the Emil by what is too short already", () => {
    const codes = [
      "icbc-area",
      "icbc-area-560",
      "icbc-area-kazakhstan",
      "icbc-area-kazakhstan-217",
    ];
    for (const id of codes) expect(figureReasonOf(id)?.code, id).toBe("reason.dates");
    expect(["icbc-area", "icbc-area-560"].map(verdictOf)).toEqual(["adds up", "adds up"]);
    expect(["emil-length-china", "emil-length-china-157"].map(verdictOf)).toEqual([
      "explained",
      "differs",
    ]);
  });

  it("answer Zaysan's side by the act of 1869, and the strip of 1969 as ground, by construction", () => {
    expect([verdictOf("zaysan-1864"), reasonOf("zaysan-1864")?.code]).toEqual([
      "true",
      "test.text",
    ]);
    expect([verdictOf("strip-1969-china"), reasonOf("strip-1969-china")?.code]).toEqual([
      "true",
      "test.held.built",
    ]);
  });

  it("take no likeness from what the line of 1864 has of today's", () => {
    const reason = reasonOf("line-1864-likeness");
    if (reason?.code !== "test.likeness") throw new Error("no likeness");
    // By the ids of the sections: what both lines have.
    const [older, today] = ["1864", "2002"].map((id) => new Set(atlas.lines.get(id)?.sections));
    const km = (ids: Iterable<string>) =>
      [...ids].reduce((sum, id) => {
        const section = atlas.sections.get(id);
        return sum + (section ? geodesicLength(section.geometry.coordinates) : 0);
      }, 0);
    const both = [...(older ?? [])].filter((id) => today?.has(id));
    const bySections = (100 * km(both)) / km(older ?? []);
    // The old line takes a river's own vertices in places, which no section tells.
    expect(reason.values.shared).toBeGreaterThanOrEqual(bySections - 1e-6);
    expect(reason.values.shared).toBeLessThan(bySections + 10);
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
