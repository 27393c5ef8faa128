import { describe, expect, it } from "vitest";
import { inUnit, METRES_IN, UNITS } from "../../src/measure/units.ts";

const FOOT = 0.3048;

describe("a length", () => {
  it("of a mile is 5,280 international feet", () => {
    expect(inUnit(5280 * FOOT, "mi")).toBeCloseTo(1, 12);
  });

  it("of a verst is 500 sazhens of seven feet", () => {
    expect(inUnit(500 * 7 * FOOT, "verst")).toBeCloseTo(1, 12);
  });

  it("of a li is 1,500 chi of a third of a metre", () => {
    expect(inUnit(1500 / 3, "li")).toBe(1);
  });

  it("of 2,400 versts, the line of 1864, is about 2,560 km as it is published", () => {
    expect(Math.round(inUnit(2400 * METRES_IN.verst, "km") / 10) * 10).toBe(2560);
  });

  it("can be read in every unit offered, the kilometre first", () => {
    expect(UNITS[0]).toBe("km");
    for (const unit of UNITS) expect(inUnit(METRES_IN[unit], unit)).toBe(1);
  });
});
