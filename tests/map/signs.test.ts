import { describe, expect, it } from "vitest";
import { hatchOf } from "../../src/map/hatch.ts";
import { picturesIn } from "../../src/map/restyle.ts";
import { signName, signOf } from "../../src/map/signs.ts";
import { buildStyle } from "../../src/map/style.ts";
import { ADDRESSES, VIEW } from "./plainView.ts";

const [COLOUR, GROUND] = ["#6a4a32", "#fbf9f3"];

function pixel(sign: Parameters<typeof signName>[0], x: number, y: number): number[] {
  const picture = signOf(signName(sign, COLOUR, GROUND));
  if (picture === null) throw new Error(`no sign ${sign}`);
  const at = 4 * (Math.floor(y * picture.height) * picture.width + Math.floor(x * picture.width));
  return [...picture.data.slice(at, at + 4)];
}

describe("a sign", () => {
  it("of a peak is a triangle in its colour, with an outline of the ground's, on nothing", () => {
    expect(pixel("peak", 0.5, 0.6)).toEqual([0x6a, 0x4a, 0x32, 255]);
    expect(pixel("peak", 0.5, 0.1)).toEqual([0xfb, 0xf9, 0xf3, 255]);
    expect(pixel("peak", 0.02, 0.02)[3]).toBe(0);
  });

  it("of a pass that is only recalled lacks the way between its slopes", () => {
    expect(pixel("pass", 0.5, 0.5)).toEqual([0x6a, 0x4a, 0x32, 255]);
    expect(pixel("pass-recalled", 0.5, 0.5)).not.toEqual([0x6a, 0x4a, 0x32, 255]);
    expect(signOf(signName("pass", COLOUR, GROUND))?.data).not.toEqual(
      signOf(signName("pass-recalled", COLOUR, GROUND))?.data,
    );
  });

  it("that keeps a place free is not seen", () => {
    expect(Math.max(...(signOf(signName("blank", COLOUR, GROUND))?.data ?? [1]))).toBe(0);
  });

  it("is not made up for other names", () => {
    expect(signOf("sign/star/6a4a32/fbf9f3")).toBeNull();
    expect(signOf("hatch/wide/6a4a32")).toBeNull();
  });
});

it("every picture that the style asks for can be drawn, those among them that the feature chooses", () => {
  const names = [...picturesIn(buildStyle(ADDRESSES, VIEW))];
  expect(names.filter((name) => name.startsWith("sign/peak"))).toHaveLength(1);
  expect(names.filter((name) => name.startsWith("hatch/")).length).toBeGreaterThan(6);
  for (const name of names) expect(hatchOf(name) ?? signOf(name), name).not.toBeNull();
});

describe("a picture for paper", () => {
  /** How much of the picture is covered, of 1. */
  const cover = ({ data }: { data: Uint8Array }) => {
    let sum = 0;
    for (let at = 3; at < data.length; at += 4) sum += data[at] ?? 0;
    return sum / (255 * (data.length / 4));
  };

  it.each([
    ["hatch", (fineness: number) => hatchOf("hatch/wide/6a4a32", fineness)],
    ["texture of dots", (fineness: number) => hatchOf("hatch/dots/6a4a32", fineness)],
    ["sign", (fineness: number) => signOf(signName("peak", COLOUR, GROUND), fineness)],
  ])("of a %s has more pixels, and as much of them is covered", (_what, made) => {
    const [coarse, fine] = [made(1), made(2)];
    if (coarse === null || fine === null) throw new Error("no picture");
    expect(fine.width).toBe(2 * coarse.width);
    expect(fine.height).toBe(2 * coarse.height);
    expect(cover(fine) / cover(coarse)).toBeGreaterThan(0.93);
    expect(cover(fine) / cover(coarse)).toBeLessThan(1.07);
  });
});
