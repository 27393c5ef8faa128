import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { areas } from "../../scripts/geodata/areas/areas.ts";
import { basins } from "../../scripts/geodata/basins/basins.ts";
import { COMPUTING, codeFingerprint } from "../../scripts/geodata/build/code.ts";
import { withDays } from "../../scripts/geodata/build/days.ts";
import { fingerprint, keptIn, type SlowStep } from "../../scripts/geodata/build/due.ts";
import { GEODATA } from "../../scripts/geodata/build/folder.ts";
import type { Product } from "../../scripts/geodata/build/product.ts";
import { readFacts } from "../../scripts/geodata/facts/read.ts";
import type { Facts } from "../../scripts/geodata/facts/tables.ts";
import { joins } from "../../scripts/geodata/joins/joins.ts";
import { neighbours } from "../../scripts/geodata/neighbours/neighbours.ts";
import { places } from "../../scripts/geodata/places/places.ts";
import { water } from "../../scripts/geodata/water/water.ts";
import { published } from "./published.ts";

/** Ours, where every file of facts is there. */
type Told = { -readonly [K in keyof Facts]: NonNullable<Facts[K]> };

const FACTS = readFacts();
const made = () => ({
  "borders.geojson": published("borders.geojson"),
  "lines.json": published("lines.json"),
  "lakes.geojson": published("lakes.geojson"),
  "rivers.geojson": published("rivers.geojson"),
  "neighbours.geojson": published("neighbours.geojson"),
});
type Files = ReturnType<typeof made>;
const BEFORE: Product = { files: made() };

/** Whether a step is due after a change of the facts or of what was made before it. */
function dueAfter(step: SlowStep, change: (facts: Told, files: Files) => void): boolean {
  const facts = structuredClone(FACTS) as Told;
  const files = structuredClone(made());
  change(facts, files);
  return fingerprint(step.restsOn({ files }, facts)) !== fingerprint(step.restsOn(BEFORE, FACTS));
}

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error("the list is empty");
  return one;
}

function section(
  files: Files,
  is: (section: Files["borders.geojson"]["features"][number]) => boolean,
) {
  return first(files["borders.geojson"].features.filter(is));
}

describe("the areas", () => {
  it("are not due where a name, a note, a figure, a method or a source is told otherwise", () => {
    expect(
      dueAfter(areas, (facts, files) => {
        const told = first(facts.movedAreas.areas);
        told.names.en = "Elsewhere";
        told.note = "Another note.";
        told.published = [];
        told.sources = [];
        facts.gainedAreas.method = "Another method.";
        facts.frontier.note = "Another note.";
        first(facts.areas).names.en = "Elsewhere";
        first(files["borders.geojson"].features).properties.sources = [];
      }),
    ).toBe(false);
  });

  it.each<[string, (facts: Told, files: Files) => void]>([
    ["the side", (facts) => (facts.gainedAreas.side = "east")],
    ["a map", (facts) => facts.movedAreas.maps.pop()],
    ["a section", (facts) => first(facts.gainedAreas.areas).sections.pop()],
    ["a shore", (facts) => (first(facts.frontier.readings).shore = "south")],
    ["the way back", (facts) => facts.frontier.back.along.pop()],
    ["a drawn vertex", (facts) => first(facts.qingFrontier.features).geometry.coordinates.pop()],
    ["an accuracy", (_, files) => (section(files, () => true).properties.accuracyMetres += 1)],
    ["a vertex", (_, files) => section(files, () => true).geometry.coordinates.splice(1, 1)],
  ])("are due where %s has changed", (_, change) => {
    expect(dueAfter(areas, change)).toBe(true);
  });

  it("are told anew over the outlines of before", async () => {
    const facts = structuredClone(FACTS) as Told;
    first(facts.movedAreas.areas).names.en = "Elsewhere";
    const { files } = await areas.make(BEFORE, facts, keptIn(GEODATA), () => true);
    const { features } = files["areas.geojson"] as ReturnType<typeof published<"areas.geojson">>;
    const { id } = first(facts.movedAreas.areas);
    const expected = published("areas.geojson").features.map((one) =>
      one.id === id ? { ...one, properties: { ...one.properties, name_en: "Elsewhere" } } : one,
    );
    const written = features.map((one) => ({ ...one, properties: withDays(one.properties) }));
    expect(written).toEqual(expected);
  });
});

describe("the joins", () => {
  it("are not due where a note, a name of a river or a source is told otherwise", () => {
    expect(
      dueAfter(joins, (facts, files) => {
        first(facts.riverJoins).note = "Another note.";
        first(files["rivers.geojson"].features).properties.name_en = "Elsewhere";
        section(files, ({ properties }) => properties.river !== null).properties.sources = [];
      }),
    ).toBe(false);
  });

  it.each<[string, (facts: Told, files: Files) => void]>([
    [
      "the river of a section",
      (_, files) => {
        section(files, ({ properties }) => properties.river !== null).properties.river = null;
      },
    ],
    ["a vertex", (_, files) => section(files, () => true).geometry.coordinates.splice(1, 1)],
    [
      "the accuracy of a river",
      (_, files) => (first(files["rivers.geojson"].features).properties.accuracyMetres += 1),
    ],
    ["a time zone", (facts) => first(facts.countries).zones.push("Asia/Nowhere")],
    ["the window of the land", (facts) => (facts.region.land = undefined)],
  ])("are due where %s has changed", (_, change) => {
    expect(dueAfter(joins, change)).toBe(true);
  });

  it("are told anew over the places of before", async () => {
    const { files } = await joins.make(BEFORE, FACTS, keptIn(GEODATA), () => true);
    expect(files["river-joins.json"]).toEqual(published("river-joins.json"));
    const [cited] = structuredClone([made()]);
    const crossed = published("river-joins.json").find(({ relation }) => relation === "crosses");
    const river = cited?.["rivers.geojson"].features.find(({ id }) => id === crossed?.river);
    if (cited === undefined || river === undefined) throw new Error("no river crosses the border");
    river.properties.sources = ["another"];
    const told = await joins.make({ files: cited }, FACTS, keptIn(GEODATA), () => true);
    const again = told.files["river-joins.json"] as ReturnType<
      typeof published<"river-joins.json">
    >;
    expect(again.find(({ id }) => id === crossed?.id)?.sources).toContain("another");
  });
});

describe("what is taken from the data of the world", () => {
  const steps = { neighbours, water, basins, places };

  it("is not due where it is only known otherwise how well", () => {
    const known = (facts: Told) => {
      const { region } = facts;
      for (const part of [region.neighbours, region.lakes, region.rivers, region.basins]) {
        if (part !== undefined) part.accuracyMetres += 100;
      }
      if (region.rivers !== undefined) region.rivers.sketchAccuracyMetres += 100;
      if (region.towns !== undefined) region.towns.accuracyMetres += 100;
    };
    expect(Object.values(steps).filter((step) => dueAfter(step, known))).toEqual([]);
  });

  it.each<[keyof typeof steps, string, (region: Told["region"]) => { west: number } | undefined]>([
    ["neighbours", "their window", ({ neighbours }) => neighbours?.window],
    ["water", "the window of the lakes", ({ lakes }) => lakes?.window],
    ["water", "the window of the rivers", ({ rivers }) => rivers?.window],
    ["water", "the window of unnamed rivers", ({ rivers }) => rivers?.unnamedWindow],
    ["basins", "their window", ({ basins }) => basins?.window],
    ["basins", "the window of the land", ({ land }) => land?.window],
  ])("is due: %s, where %s has changed", (step, _, windowIn) => {
    const wider = (facts: Told) => {
      const window = windowIn(facts.region);
      if (window === undefined) throw new Error("there is no such window");
      window.west -= 1;
    };
    expect(dueAfter(steps[step], wider)).toBe(true);
  });
});

describe("the code that geometries are computed by", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));

  it("is every room of src that the pipeline imports, and changes with each of its files", () => {
    const scripts = readdirSync(join(root, "scripts/geodata"), {
      recursive: true,
      encoding: "utf8",
    }).filter((name) => name.endsWith(".ts"));
    const rooms = scripts.flatMap((name) =>
      [
        ...readFileSync(join(root, "scripts/geodata", name), "utf8").matchAll(
          /"[./]+(src\/\w+)\//g,
        ),
      ].map(([, room]) => room),
    );
    expect([...new Set(rooms)].sort()).toEqual(COMPUTING.filter((one) => one.startsWith("src")));
    const copy = mkdtempSync(join(tmpdir(), "code-"));
    for (const folder of COMPUTING) mkdirSync(join(copy, folder), { recursive: true });
    const seen = COMPUTING.map((folder) => {
      writeFileSync(join(copy, folder, "thing.ts"), "export {};\n");
      return codeFingerprint(copy);
    });
    expect(new Set(seen).size).toBe(COMPUTING.length);
  });
});
