import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackage, packPackage } from "../../scripts/package/build.ts";
import { programPath } from "../../scripts/program.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), "utf8"));

/** An empty folder, in which the packed ruler is installed as others do it, with nothing to ask a registry for. */
let house: string;
let project: string;
let tarball: string;

/** It takes three seconds; on a machine that has much else to do a multiple of that. */
const PATIENCE = 120_000;

/** The packages that some packages need, by what each says itself, and all that these need. */
function withTheirs(names: readonly string[], found = new Set<string>()): string[] {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    const { dependencies = {} } = json(ROOT, "node_modules", name, "package.json");
    withTheirs(Object.keys(dependencies), found);
  }
  return [...found].sort();
}

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, [...args], { cwd: project, encoding: "utf8" });

/** Runs a module in that folder; what it prints, line by line. */
function inProject(code: string): string[] {
  writeFileSync(join(project, "program.js"), code);
  const { stdout, stderr, status } = run(["program.js"]);
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split("\n");
}

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), "ruler-"));
  project = join(house, "project");
  const packed = join(house, "packed");
  for (const folder of [project, packed]) mkdirSync(folder);
  await buildPackage(join(house, "ruler"));
  tarball = join(packed, packPackage(join(house, "ruler"), packed));
  // What it depends on comes as npm would pack it, out of what is installed here: a range that these do not
  // satisfy, or one that is missing, has npm ask for more, which offline and with an empty cache it cannot.
  const needs = withTheirs(Object.keys(json(house, "ruler/package.json").dependencies));
  const folders = needs.map((name) => `./node_modules/${name}`);
  const npm = (args: string[], cwd: string) =>
    execFileSync("npm", [...args, "--ignore-scripts", "--loglevel=error"], { cwd, stdio: "pipe" });
  npm(["pack", ...folders, "--pack-destination", packed], ROOT);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
  const tarballs = readdirSync(packed).map((file) => join(packed, file));
  const alone = ["--offline", "--cache", join(house, "cache"), "--no-audit", "--no-fund"];
  npm(["install", ...alone, ...tarballs], project);
}, PATIENCE);

afterAll(() => rmSync(house, { recursive: true, force: true }));

const DEGREE = Math.PI / 180;
/** WGS84: https://earth-info.nga.mil, NGA.STND.0036. */
const [A, F] = [6_378_137, 1 / 298.257223563];
/** The radius of turf's sphere, by its documentation. */
const R = 6_371_008.8;

/** Metres of a meridian from the equator: the integral of its radius of curvature, by Simpson's rule. */
function meridianArc(degrees: number): number {
  const e2 = F * (2 - F);
  const radius = (phi: number) => (A * (1 - e2)) / (1 - e2 * Math.sin(phi) ** 2) ** 1.5;
  const n = 1000;
  const h = (degrees * DEGREE) / n;
  let sum = radius(0) + radius(n * h);
  for (let i = 1; i < n; i++) sum += (i % 2 === 1 ? 4 : 2) * radius(i * h);
  return (sum * h) / 3;
}

describe("the ruler, packed and installed elsewhere", () => {
  it("measures along a line of another file as closed forms do", () => {
    const [printed = ""] = inProject(`
      import { linesOf, ruler, walkDivider } from "@shekara/ruler";
      const file = { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry: {
        type: "MultiLineString", coordinates: [[[9, 0, 3], [10, 0, 4]], [[10, 0, 4], [10, 1, 9]]] } }] };
      const [line] = linesOf(file);
      const along = ruler(line);
      const from = along.locate([9.5, 0.01]);
      const to = along.locate([10, 0.5]);
      const stretch = along.measure(to.distanceAlong, from.distanceAlong);
      const walk = walkDivider([[9, 0], [10, 0]], 10_000);
      console.log(JSON.stringify({ length: along.length, from, to, stretch,
        slice: along.slice(from.distanceAlong, to.distanceAlong), steps: walk.steps, remainder: walk.remainder }));
    `);
    const { length, from, to, stretch, slice, steps, remainder } = JSON.parse(printed);
    expect(length.wgs84).toBeCloseTo(A * DEGREE + meridianArc(1), 6);
    expect(length.turf).toBeCloseTo(2 * R * DEGREE, 6);
    expect(from.distanceAlong).toBeCloseTo((A * DEGREE) / 2, 4);
    expect(from.distanceOff).toBeCloseTo(meridianArc(0.01), 6);
    expect(to.distanceOff).toBeCloseTo(0, 6);
    expect(stretch.length.wgs84).toBeCloseTo((A * DEGREE) / 2 + meridianArc(0.5), 4);
    expect(slice.flat()).toHaveLength(6);
    for (const [i, degrees] of [9.5, 0, 10, 0, 10, 0.5].entries())
      expect(slice.flat()[i]).toBeCloseTo(degrees, 8);
    expect(steps).toBe(Math.floor((R * DEGREE) / 10_000));
    expect(remainder).toBeCloseTo(R * DEGREE - 110_000, 2);
  });

  it("prints what its README says that it prints", () => {
    const readme = readFileSync(join(project, "node_modules/@shekara/ruler/README.md"), "utf8");
    const [, example = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
    const said = [...example.matchAll(/; \/\/ (-?[\d.]+)$/gm)].map(([, number]) => number);
    expect(said.length).toBeGreaterThan(7);
    expect(inProject(example)).toEqual(said);
  });

  it("offers these names and no way past them", () => {
    const names = inProject(`
      import * as all from "@shekara/ruler";
      console.log(Object.keys(all).join("\\n"));
      for (const door of ["types/ruler.js", "index.js", "ruler"])
        await import("@shekara/ruler/" + door).then(() => console.log("open"), (e) => console.log(e.code));
    `);
    const refused = names.splice(-3);
    expect(refused).toEqual(Array(3).fill("ERR_PACKAGE_PATH_NOT_EXPORTED"));
    expect(names.filter((name) => !/^(geodesic|greatCircle)[A-Z]\w+$/.test(name))).toEqual(
      ["Ruler", "linesOf", "ruler", "rulerLengthFor", "walkDivider"].sort(),
    );
  });

  it(
    "has types, which a strict program is held to",
    () => {
      writeFileSync(
        join(project, "consumer.ts"),
        `import type { Feature, LineString } from "geojson";
      import { type Length, type Location, linesOf, type Measurement, type Position, ruler, walkDivider } from "@shekara/ruler";
      declare const track: Feature<LineString>;
      const [line = []]: Position[][] = linesOf(track);
      const along = ruler(line, [{ id: "a", class: "b", count: line.length }]);
      const at: Location = along.locate([9.5, 0]);
      const stretch: Measurement = along.measure(0, at.distanceAlong);
      export const length: Length = stretch.length;
      export const steps: number = walkDivider(along.slice(0, 1000), 10, (share: number) => share).steps;
      // @ts-expect-error A place is two numbers.
      along.locate([9.5]);
      // @ts-expect-error Metres are a number.
      along.pointAt("12 km");
      // @ts-expect-error Nobody's but its own.
      along.wgs84;
      `,
      );
      const strict = ["--noEmit", "--strict", "--target", "es2022", "--skipLibCheck", "false"];
      const check = (...by: string[]) =>
        run([programPath("tsc"), ...strict, ...by, "--types", "geojson", "consumer.ts"]).stdout;
      expect(check("--module", "nodenext")).toBe("");
      expect(check("--module", "esnext", "--moduleResolution", "bundler")).toBe("");
    },
    PATIENCE,
  );

  it("says nothing of itself that publint knows to be wrong", async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball);
    const packed = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball: packed }, strict: true });
    expect(messages).toEqual([]);
  });

  it("brings what it needs and nothing else, each from the version that is tested here", () => {
    const there = readdirSync(join(project, "node_modules"))
      .filter((name) => !name.startsWith("."))
      .flatMap((name) =>
        name.startsWith("@")
          ? readdirSync(join(project, "node_modules", name)).map((own) => `${name}/${own}`)
          : [name],
      );
    const manifest = json(project, "node_modules/@shekara/ruler/package.json");
    const own = Object.keys(manifest.dependencies);
    expect(there.sort()).toEqual(["@shekara/ruler", ...withTheirs(own)].sort());
    expect(there).not.toContain("@turf/turf");
    const { version, engines, dependencies, devDependencies } = json(ROOT, "package.json");
    expect(manifest).toMatchObject({ version, engines, license: "MIT" });
    const tested: Record<string, string> = { ...dependencies, ...devDependencies };
    for (const [name, range] of Object.entries(manifest.dependencies)) {
      const of = name.startsWith("@turf/") ? "@turf/turf" : name;
      expect(range, name).toBe(`^${tested[of]}`);
    }
  });
});
