import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Mistake } from "../../scripts/measure/options.ts";
import { type Borders, measureCommand } from "../../scripts/measure.ts";
import { lineRuler } from "../../src/checks/stretch.ts";
import { geodesicDistance, greatCircleDistance } from "../../src/measure/geodesy.ts";
import type { BorderLine } from "../../src/model/schema.ts";
import { LINE, SECTIONS } from "../checks/smallBorder.ts";

const borders = (): Borders => ({ lines: [LINE], sections: SECTIONS });
const run = (...args: string[]) => measureCommand(args, borders);
const ask = (...args: string[]) => JSON.parse(run(...args, "--json"));

/** Kilometres are printed to the millimetre, a millionth. */
const PRINTED = 6;

describe("npm run measure", () => {
  it("answers with the lengths of the stretch, its parts and its ends", () => {
    // Straight down the meridian of the first section, from a little beside it.
    const answer = ask("--line", "1999", "--from", "80.001,45.28", "--to", "79.999,45.22");
    expect(answer.line).toBe("1999");
    const [from, to] = [answer.from, answer.to];
    expect(from.given).toEqual([80.001, 45.28]);
    expect(from.snapped[0]).toBe(80);
    expect(from.snapped[1]).toBeCloseTo(45.28, 5);
    expect(from.offMetres).toBeCloseTo(geodesicDistance([80.001, 45.28], from.snapped), 2);
    const ends = [from.snapped, to.snapped] as const;
    expect(answer.lengthKm.turf).toBeCloseTo(greatCircleDistance(...ends) / 1000, 4);
    expect(answer.lengthKm.wgs84).toBeCloseTo(geodesicDistance(...ends) / 1000, 4);
    expect(answer.straightKm).toBeCloseTo(answer.lengthKm.turf, 4);
    expect(answer.waterKm).toBe(0);
    expect(answer.landKm).toBe(answer.lengthKm.turf);
    expect(answer.sections.map(({ id }: { id: string }) => id)).toEqual(["ridge"]);
  });

  it("splits the way into water and land, by either earth, and into sections that add up", () => {
    const answer = ask("--line", "1999", "--from", "80,45.3", "--to", "80,45");
    expect(answer.waterKm + answer.landKm).toBeCloseTo(answer.lengthKm.turf, PRINTED - 1);
    const { wgs84 } = answer;
    expect(wgs84.waterKm + wgs84.landKm).toBeCloseTo(answer.lengthKm.wgs84, PRINTED - 1);
    const river = lineRuler(LINE, SECTIONS).sections[1];
    expect(answer.waterKm).toBeCloseTo((river?.length.turf ?? 0) / 1000, PRINTED);
    const [, second] = answer.sections;
    expect(second).toMatchObject({ id: "river", kind: "water" });
    expect(second.lengthKm.wgs84).toBeCloseTo((river?.length.wgs84 ?? 0) / 1000, PRINTED);
  });

  it("is as doubtful as the line's own time knew its sections", () => {
    const stretch = ["--line", "1999", "--from", "80,45.28", "--to", "80,45.22", "--json"];
    const known: BorderLine["known"] = [
      {
        sections: ["ridge"],
        status: "described",
        accuracyMetres: 9000,
        by: null,
        reason: "Words.",
      },
    ];
    const then = (): Borders => ({ lines: [{ ...LINE, known }], sections: SECTIONS });
    const answer = JSON.parse(measureCommand(stretch, then));
    expect(answer.sections[0]).toMatchObject({ id: "ridge", status: "described", accuracyKm: 9 });
    // Either end is known to 9 km, independently of the other.
    expect(answer.accuracyKm).toBeCloseTo(9 * Math.SQRT2, PRINTED);
    const today = JSON.parse(measureCommand(stretch, borders));
    expect(today.sections[0]).toMatchObject({ status: "demarcated", accuracyKm: 0.03 });
  });

  it("walks northwards when asked to", () => {
    const south = ask("--line", "1999", "--from", "80,45.25", "--to", "80,45.05");
    const north = ask("--line", "1999", "--from", "80,45.05", "--to", "80,45.25");
    expect(north.lengthKm).toEqual(south.lengthKm);
    expect(north.sections.map(({ id }: { id: string }) => id)).toEqual(["plain", "river", "ridge"]);
    expect(north.from).toEqual(south.to);
  });

  it("says the same for people, with the names of the sections", () => {
    const text = run("--line", "1999", "--from", "80,45.3", "--to", "80,45");
    const { lengthKm, waterKm } = ask("--line", "1999", "--from", "80,45.3", "--to", "80,45");
    expect(text).toContain(lengthKm.turf.toFixed(2));
    expect(text).toContain(lengthKm.wgs84.toFixed(2));
    expect(text).toContain(waterKm.toFixed(2));
    expect(text).toContain("water The River");
    expect(text).toContain("land ridge");
  });

  it("lists the lines", () => {
    const whole = lineRuler(LINE, SECTIONS).ruler.length;
    expect(run("--list")).toMatch(/^1999 {2}A border .* 3 sections$/);
    const [line] = ask("--list");
    expect(line).toMatchObject({ id: "1999", name: "A border", sections: 3 });
    expect(line.lengthKm.wgs84).toBeCloseTo(whole.wgs84 / 1000, PRINTED);
  });

  it("measures in the folder that is named, and else in what we publish", () => {
    const named: (string | undefined)[] = [];
    const note = (folder?: string) => {
      named.push(folder);
      return borders();
    };
    measureCommand(["--list"], note);
    measureCommand(["--list", "--atlas", "elsewhere"], note);
    expect(named).toEqual([undefined, "elsewhere"]);
  });

  it("explains itself without reading any geodata", () => {
    const refuse = () => {
      throw new Error("read for nothing");
    };
    expect(measureCommand(["--help"], refuse)).toContain("--line ID --from LON,LAT");
  });
});

describe("a mistake of the asker", () => {
  const good = ["--line", "1999", "--from", "80,45.3", "--to", "80,45"];
  const instead = (option: string, value: string) =>
    good.map((argument, i) => (good[i - 1] === option ? value : argument));

  it.each([
    ["an unknown line", instead("--line", "1881"), "There is no line 1881; the atlas has: 1999."],
    ["a point a degree off", instead("--from", "81,45.2"), "is about 77 km from line 1999"],
    ["a point just over 50 km off", instead("--to", "80.65,45"), "is about 51 km from line 1999"],
    ["latitude first", instead("--to", "45,80"), "did you mean --to 80,45?"],
    ["a point near the pole", instead("--to", "45,89"), "is far from line 1999"],
    ["no number", instead("--from", "NaN,45"), "--from NaN,45 is no position"],
    ["words", instead("--from", "here"), "--from here is no position"],
    ["one number", instead("--from", "80"), "--from 80 is no position"],
    ["three numbers", instead("--from", "80,45,2"), "--from 80,45,2 is no position"],
    ["a latitude past the pole", instead("--from", "80,91"), "is nowhere on earth"],
    ["a longitude past the antimeridian", instead("--from", "181,45"), "is nowhere on earth"],
    ["a western longitude", instead("--from", "-80,45"), "--from -80,45 is about"],
    ["no line", good.slice(2), "Say which line to measure"],
    ["no beginning", [...good.slice(0, 2), ...good.slice(4)], "Say where the stretch begins"],
    ["no end", good.slice(0, 4), "Say where the stretch ends"],
    ["a missing value", good.slice(0, 5), "Write a value after --to"],
    ["an unknown option", [...good, "--miles"], "There is no option --miles"],
    ["a stray word", [...good, "please"], "No option goes with “please”"],
    ["an option twice", [...good, "--line", "2002"], "Give --line only once"],
    ["a value for a switch", [...good, "--json=yes"], "--json takes no value"],
  ])("such as %s is answered with one sentence", (_, args, sentence) => {
    const attempt = () => run(...args);
    expect(attempt).toThrow(Mistake);
    expect(attempt).toThrow(sentence);
    expect(attempt).toThrow(/^[^\n]+[.?]$/);
  });

  it("is not made by a point that is just within 50 km", () => {
    expect(ask(...instead("--to", "80.63,45")).to.offMetres).toBeGreaterThan(49_000);
  });
});

describe("the command itself", () => {
  const command = (...args: string[]) =>
    spawnSync("npm", ["run", "-s", "measure", "--", ...args], {
      cwd: fileURLToPath(new URL("../../", import.meta.url)),
      encoding: "utf8",
    });

  it("measures the committed border of 2002 and prints nothing but JSON", () => {
    const { stdout, status } = command(
      ...["--line", "2002", "--from", "82.58,45.35", "--to", "80.45,44.03", "--json"],
    );
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.line).toBe("2002");
    expect(answer.waterKm + answer.landKm).toBeCloseTo(answer.lengthKm.turf, PRINTED - 1);
    const ids = answer.sections.map(({ id }: { id: string }) => id);
    expect(ids).toContain("khorgos");
  });

  it("ends with 2, says why on stderr and nothing on stdout where it cannot", () => {
    const { stdout, stderr, status } = command(
      ...["--line", "1066", "--from", "82.58,45.35", "--to", "80.45,44.03"],
    );
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("There is no line 1066; the atlas has: ");
  });
});
