import { describe, expect, it } from "vitest";
import { misfits } from "../../scripts/truth/misfit.ts";
import { lineInForce } from "../../src/model/time.ts";
import { published } from "./published.ts";

const points = published("points.geojson").features;
const instruments = published("instruments.json");
const lines = published("lines.json");
const sections = new Map(published("borders.geojson").features.map((each) => [each.id, each]));

type Vector = [number, number, number];
const [A, F] = [6_378_137, 1 / 298.257223563];
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** On the WGS84 ellipsoid, in metres from its centre. */
function inSpace([longitude, latitude]: readonly [number, number]): Vector {
  const [lon, lat] = [radians(longitude), radians(latitude)];
  const e2 = F * (2 - F);
  const n = A / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  return [
    n * Math.cos(lat) * Math.cos(lon),
    n * Math.cos(lat) * Math.sin(lon),
    n * (1 - e2) * Math.sin(lat),
  ];
}

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Metres through the earth from a point to the chord between two others. */
function toChord(at: Vector, from: Vector, to: Vector): number {
  const [leg, off] = [minus(to, from), minus(at, from)];
  const along = Math.max(0, Math.min(1, dot(leg, off) / (dot(leg, leg) || 1)));
  const rest = minus(off, [leg[0] * along, leg[1] * along, leg[2] * along]);
  return Math.sqrt(dot(rest, rest));
}

/** A border with its continuations, as chains of places in space. */
function chainsOf(id: string): Vector[][] {
  const parts = lines.filter(
    (line) => line.id === id || (line.role === "continuation" && line.shownWith === id),
  );
  return parts.map((part) =>
    part.sections.flatMap(
      (section) => sections.get(section)?.geometry.coordinates.map(inSpace) ?? [],
    ),
  );
}

describe("the placed points of the acts", () => {
  it("are those of instruments.json that have a position, each where it is there", () => {
    const placed = instruments.flatMap((act) =>
      act.points.flatMap(({ id, position }) =>
        position === null ? [] : [`${act.id} ${id} ${position}`],
      ),
    );
    expect(placed.length).toBeGreaterThan(60);
    const told = points.map(
      ({ id, geometry, properties }) => `${properties.instrument} ${id} ${geometry.coordinates}`,
    );
    expect(told).toEqual(placed);
  });

  it("are of the line in force when their act was signed, and of no line before the first", () => {
    for (const { id, properties } of points) {
      const date = instruments.find((act) => act.id === properties.instrument)?.date ?? "";
      expect(properties.lines[0], id).toBe(lineInForce(lines, date)?.id);
    }
  });

  it("are schematic where they are recalled, and as mapped only where they are in print", () => {
    const status = { sourced: "as mapped", inferred: "reconstructed", recalled: "schematic" };
    for (const { id, properties } of points) {
      expect(properties.status, id).toBe(status[properties.certainty]);
    }
  });

  it("lie as far from every border as chords through the earth say", { timeout: 60_000 }, () => {
    for (const line of lines.filter(({ role }) => role === "border")) {
      const chains = chainsOf(line.id);
      for (const { id, geometry, properties } of points) {
        const at = inSpace(geometry.coordinates);
        const chords = chains.flatMap((chain) =>
          chain.slice(1).map((to, i) => toChord(at, chain[i] ?? to, to)),
        );
        const chord = chords.reduce((least, each) => Math.min(least, each), Infinity);
        const arc = 2 * A * Math.asin(chord / 2 / A);
        const told = properties.distances.find((distance) => distance.line === line.id);
        // The ellipsoid's radii lie within 0.7 % of its equator's, of which an arc of 700 km feels less than a
        // ten-thousandth; the longest straight leg, of 60 km, bulges 70 m over its chord.
        expect(Math.abs((told?.metres.wgs84 ?? 0) - arc), `${id} ${line.id}`).toBeLessThan(
          5 + arc / 2000,
        );
      }
    }
  });

  it("prove nothing where a line is drawn through them, or they were read from it", () => {
    const all = misfits({ points: new Map(points.map((point) => [point.id, point])) });
    // Nearer than its markers could be measured, no line comes to a point by chance.
    const tests = all.filter(({ isTest }) => isTest);
    expect(tests.length).toBeGreaterThan(20);
    for (const { point, distance } of tests) {
      expect(distance.metres.wgs84, point.id).toBeGreaterThan(5);
    }
    expect(all.length - tests.length).toBeGreaterThan(20);
  });

  it("name for every nearest place a section of that line, with its accuracy", () => {
    for (const { id, properties } of points) {
      for (const { line, section, lineAccuracyMetres } of properties.distances) {
        const parts = lines.filter((each) => each.id === line || each.shownWith === line);
        expect(
          parts.flatMap((part) => part.sections),
          id,
        ).toContain(section);
        const own = sections.get(section)?.properties.accuracyMetres ?? Number.NaN;
        expect(lineAccuracyMetres, id).toBeGreaterThanOrEqual(own);
      }
    }
  });
});
