import { describe, expect, it } from "vitest";
import { geodesicDestination, geodesicDistance } from "../../src/measure/geodesy.ts";
import { HIGH_GROUND, onHighGround } from "../../src/measure/highGround.ts";
import type { Position } from "../../src/measure/position.ts";

const RIDGE = 45;
/** A ridge along the 45th parallel, lower by a metre for each metre away from it. */
const alongParallel = ([longitude, latitude]: Position) =>
  -geodesicDistance([longitude, latitude], [longitude, RIDGE]);

/** A straight line of so many metres whose middle is `off` metres north of the ridge. */
function line(metres: number, azimuth: number, off: number): Position[] {
  const middle = geodesicDestination([83, RIDGE], 0, off);
  return [azimuth + 180, azimuth].map((way) => geodesicDestination(middle, way, metres / 2));
}

const share = (course: readonly Position[], heightAt = alongParallel) =>
  onHighGround(course, heightAt).share;

describe("how much of a line is on the highest ground", () => {
  it("is all of it 2.4 km beside a straight ridge, and nothing 2.6 km beside it", () => {
    expect(share(line(20_000, 90, 0))).toBe(1);
    expect(share(line(20_000, 90, 2_350))).toBe(1);
    expect(share(line(20_000, 90, 2_650))).toBe(0);
  });

  // At s metres from the crossing the ridge lies s · tan α across; it is near for |s| ≤ 2,500 / tan α.
  it.each([20, 30])("is what trigonometry tells of a line that crosses a ridge at %d°", (angle) => {
    const length = 36_000;
    const expected = (2 * HIGH_GROUND.near) / Math.tan((angle * Math.PI) / 180) / length;
    // Two ends, each found to a sample along and one across.
    const step = (2 * (500 + 250 / Math.tan((angle * Math.PI) / 180))) / length;
    expect(Math.abs(share(line(length, 90 - angle, 0)) - expected)).toBeLessThan(step);
  });

  it("asks for the highest ground within 12 km and no further", () => {
    // A wall as high as 1,000 m and 400 m wide, so far north of a lower ridge.
    const wall = (away: number) => (at: Position) => {
      const north = geodesicDistance([at[0], RIDGE], at) * Math.sign(at[1] - RIDGE);
      return Math.abs(north - away) < 200 ? 1000 : -Math.abs(north);
    };
    expect(share(line(20_000, 90, 0), wall(8_000))).toBe(0);
    expect(share(line(20_000, 90, 0), wall(11_900))).toBe(0);
    expect(share(line(20_000, 90, 0), wall(12_400))).toBe(1);
  });

  it("is all of it on flat ground, and says how long the line is", () => {
    const course = line(20_000, 45, 0);
    expect(onHighGround(course, () => 100).share).toBe(1);
    expect(onHighGround(course, () => 100).length).toBeCloseTo(20_000, 2);
  });

  it("refuses what is no line", () => {
    expect(() => onHighGround([[83, 45]], () => 0)).toThrow(RangeError);
  });
});
