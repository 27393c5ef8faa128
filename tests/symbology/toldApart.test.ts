import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { BASIN_HUES } from "../../src/symbology/basins.ts";
import type { Swatch } from "../../src/symbology/groups.ts";
import { legendRows } from "../../src/symbology/legend.ts";
import { type LineGroup, lineGroups } from "../../src/symbology/lineGroups.ts";
import { PALETTES, type Palette, type Theme } from "../../src/symbology/palette.ts";
import { DASHES, STROKES } from "../../src/symbology/strokes.ts";

type Rgb = [number, number, number];

/**
 * What an eye without one kind of cone sees, of linear RGB: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A
 * physiologically-based model for simulation of color vision deficiency, IEEE TVCG 15 (2009), at severity 1.
 */
const EYES: Record<string, readonly Rgb[]> = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "no long cones": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "no middle cones": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "no short cones": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

/** CIE L*a*b* of linear sRGB under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [
    f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505),
    f(0.2126 * r + 0.7152 * g + 0.0722 * b),
    f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(hex: string, eye: readonly Rgb[]): Rgb {
  const light = linear(hex);
  const through = eye.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, i) => sum + part * (light[i] ?? 0), 0),
      ),
    ),
  );
  return lab(through as Rgb);
}

/** CIE 1976 difference: 2.3 is just noticed side by side. */
function difference(a: string, b: string, eye: readonly Rgb[]): number {
  const [first, second] = [seen(a, eye), seen(b, eye)];
  return Math.hypot(...first.map((part, i) => part - (second[i] ?? 0)));
}

/** Of what is thin an eye hardly sees the colour: two lines have to differ in lightness, L*. */
const LIGHTNESS_APART = 12;
/** What is broad, or has a ring of paper round it, by far more than what is just noticed. */
const APART = { ground: 10, sign: 15 } as const;

/** Ten times what is just noticed. */
const OWN_APART = 23;

const atlas = readAtlas();
const groups = lineGroups(atlas);
const cases = (Object.keys(PALETTES) as Theme[]).flatMap((theme) =>
  Object.entries(EYES).map(([eye, matrix]) => ({ theme, eye, matrix })),
);

const dashOf = (swatch: Swatch) =>
  swatch.shape === "line" ? (swatch.dash ?? []).join() : swatch.shape;

/** The dash that most sections have that one line has and another has not: each as it was known on its line. */
function dashApart({ sections, statuses }: LineGroup, other: LineGroup): string {
  const count = new Map<string, number>();
  for (const id of sections.filter((one) => !other.sections.includes(one))) {
    const status = statuses.get(id) ?? atlas.sections.get(id)?.properties.status ?? "";
    count.set(status, (count.get(status) ?? 0) + 1);
  }
  const [usual] = [...count].toSorted(([, a], [, b]) => b - a);
  const dash = Object.entries(DASHES).find(([status]) => status === usual?.[0])?.[1];
  return String(dash);
}

describe.each(cases)("to an eye with $eye, in $theme,", ({ theme, matrix }) => {
  const apart = (a: keyof Palette, b: keyof Palette) =>
    difference(PALETTES[theme][a], PALETTES[theme][b], matrix);

  const lightness = (colour: keyof Palette) => seen(PALETTES[theme][colour], matrix)[0];

  it("two older lines differ in their dashes where they run apart, or in lightness", () => {
    const pairs = groups.older.flatMap((one, i) =>
      groups.older.slice(i + 1).map((other) => [one, other] as const),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const [a, b] of pairs) {
      const swatches = dashOf(a.swatch) !== dashOf(b.swatch);
      if (swatches && dashApart(a, b) !== dashApart(b, a)) continue;
      const off = Math.abs(lightness(a.colour) - lightness(b.colour));
      expect(off, `${a.id} and ${b.id}`).toBeGreaterThan(LIGHTNESS_APART);
    }
  });

  it("two samples of ground in the legend differ, in shape or in colour", () => {
    const samples = legendRows(groups, atlas.about.legend).flatMap(({ group, swatches }) =>
      swatches.flatMap(({ swatch }) =>
        swatch.shape === "wash" || swatch.shape === "belt"
          ? [{ group, colour: swatch.colour }]
          : [],
      ),
    );
    expect(samples.length).toBeGreaterThanOrEqual(3);
    for (const [i, one] of samples.entries()) {
      for (const other of samples.slice(i + 1)) {
        const off = apart(one.colour, other.colour);
        expect(off, `${one.group} and ${other.group}`).toBeGreaterThan(APART.ground);
      }
    }
  });

  it("a file of the reader's own stands out from the border, and from what is measured on it", () => {
    for (const other of ["borderLand", "borderWater", "measured", "free"] as const) {
      expect(apart("own", other), other).toBeGreaterThan(APART.sign);
    }
  });

  it("a site stands out from the border it lies on", () => {
    expect(apart("site", "borderLand")).toBeGreaterThan(APART.sign);
  });
});

describe("a file of the reader's own", () => {
  it.each(Object.keys(PALETTES) as Theme[])(
    "has, in %s, a colour far from every other",
    (theme) => {
      const { own, ...others } = PALETTES[theme];
      for (const [name, colour] of Object.entries(others)) {
        const off = difference(own, colour, EYES["all cones"] ?? []);
        expect(off, name).toBeGreaterThan(OWN_APART);
      }
    },
  );

  it("is drawn as beads, as nothing is that was surveyed, reconstructed or sketched", () => {
    const { "own file": _, "own beads": beads, ...others } = STROKES;
    const dashes = [...Object.values(others), ...Object.values(DASHES).map((dash) => ({ dash }))];
    expect(beads.dash).toEqual([0, 2]);
    // No other begins with a dot of no length.
    for (const stroke of dashes) expect("dash" in stroke ? stroke.dash[0] : 1).toBeGreaterThan(0);
  });
});

describe("basins", () => {
  it("are each told by a texture of their own, whatever their hue", () => {
    const textures = Object.values(BASIN_HUES).map(({ texture }) => texture);
    expect(new Set(textures).size).toBe(textures.length);
  });

  it("of this atlas have each a hue of its own, but for those that are hatched", () => {
    const hues = new Map(
      [...atlas.basins.values()].map(({ properties: { basin, hue } }) => [basin, hue]),
    );
    expect(new Set(hues.values()).size).toBe(hues.size);
  });
});
