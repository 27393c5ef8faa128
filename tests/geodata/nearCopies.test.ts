import { along, distance, length, lineString } from "@turf/turf";
import Flatbush from "flatbush";
import { expect, it } from "vitest";
import type { Section } from "../../src/model/schema.ts";
import { presentSections, published } from "./published.ts";

const STEP_KM = 0.1;
const NEAR_KM = 0.03;
/** More than 80 m, north–south and east–west, at these latitudes. */
const DEGREES = 0.0012;

interface Sample {
  section: string;
  at: [number, number];
  /** Kilometres of the section that the sample stands for. */
  km: number;
}

/** The middles of pieces of at most 100 m, in order. */
function sampled({ id, geometry }: Section): Sample[] {
  return geometry.coordinates.slice(1).flatMap((to, index) => {
    const leg = lineString([geometry.coordinates[index] ?? to, to]);
    const pieces = Math.ceil(length(leg) / STEP_KM);
    const km = length(leg) / pieces;
    return Array.from({ length: pieces }, (_, piece) => ({
      section: id,
      at: along(leg, (piece + 0.5) * km).geometry.coordinates as [number, number],
      km,
    }));
  });
}

/** Pairs of sections that run within 30 m of each other, with the kilometres over which they do. */
function nearCopies(sections: Section[]): Map<string, number> {
  const samples = sections.flatMap(sampled);
  const index = new Flatbush(samples.length);
  for (const { at } of samples) index.add(...at, ...at);
  index.finish();
  const near = new Map<string, number>();
  for (const { section, at, km } of samples) {
    const others = index
      .search(at[0] - DEGREES, at[1] - DEGREES, at[0] + DEGREES, at[1] + DEGREES)
      .flatMap((found) => samples[found] ?? [])
      // Half a piece off along the other section is still beside it.
      .filter((other) => other.section !== section)
      .filter((other) => distance(other.at, at) < NEAR_KM + other.km / 2);
    for (const { section: other } of new Map(others.map((o) => [o.section, o])).values()) {
      const pair = `${section} beside ${other}`;
      near.set(pair, (near.get(pair) ?? 0) + km);
    }
  }
  return near;
}

/**
 * The evidence is left out: it is two old maps whole, as they are. Where the border moved, the line of
 * before 1991 has the vertices of one of them, over 247 km, and legs that join it to today's line.
 */
function sectionsOfBorders(): Section[] {
  const evidence = published("lines.json").flatMap(({ role, sections }) =>
    role === "evidence" ? sections : [],
  );
  return published("borders.geojson").features.filter(({ id }) => !evidence.includes(id));
}

it("sections of the border are shared, never copied: no two run within 30 m of each other for over 1 km, the old maps as evidence apart", () => {
  const sections = sectionsOfBorders();
  expect(sections.length).toBeGreaterThan(presentSections().length);
  for (const [pair, km] of nearCopies(sections)) expect(km, pair).toBeLessThan(1);
});

it("a copy moved by 20 m would be found", () => {
  const [, river] = presentSections();
  if (river === undefined) throw new Error("there are no sections");
  const coordinates = river.geometry.coordinates.map(([x, y]): [number, number] => [
    x,
    y + 0.00018,
  ]);
  const copy = { ...river, id: "copy", geometry: { ...river.geometry, coordinates } };
  expect(nearCopies([river, copy]).get("copy beside ak-kaba")).toBeGreaterThan(90);
});
