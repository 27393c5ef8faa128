import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { drawOrder } from "../../src/map/layers/drawOrder.ts";
import type { Scene } from "../../src/map/layers/scene.ts";
import { sidesMapsOf } from "../../src/model/sidesMaps.ts";
import { spellsOf } from "../../src/state/spells.ts";
import type { Swatch } from "../../src/symbology/groups.ts";
import { legendRows } from "../../src/symbology/legend.ts";
import { lineGroups } from "../../src/symbology/lineGroups.ts";
import { PALETTES } from "../../src/symbology/palette.ts";

const ATLAS = readAtlas();
const LINES = lineGroups(ATLAS);

const SCENE: Scene = {
  palette: PALETTES.light,
  language: "en",
  lines: LINES,
  sidesMaps: sidesMapsOf(ATLAS),
  sides: ATLAS.about.sides,
  states: { names: [], now: new Set() },
  inForce: undefined,
  spells: spellsOf(ATLAS.areas.values()).map((spell) => ({ ...spell, state: "standing" })),
  points: { standing: [], past: [] },
  hidden: new Set(),
  measured: false,
  compared: null,
};

type Line = Extract<Swatch, { shape: "line" }>;

const samples = legendRows(LINES).flatMap(({ group, swatches }) =>
  swatches.flatMap(({ key, swatch }) =>
    swatch.shape === "line" ? [{ group, key: key ?? group, swatch }] : [],
  ),
);

/** Dashes that a layer draws, all of them where it depends on the feature; `[]` for a line drawn through. */
function dashesOf(paint: Record<string, unknown>): (readonly number[])[] {
  const dash = paint["line-dasharray"];
  if (!Array.isArray(dash)) return [[]];
  if (dash[0] !== "match") return [dash];
  const literals = dash.filter((part) => Array.isArray(part) && part[0] === "literal");
  // A dash without a gap is none.
  return literals.map(([, parts]) => (parts[1] === 0 ? [] : parts));
}

/** Widths at the two zooms, of the widest and the thinnest feature. */
function widthsOf(paint: Record<string, unknown>): number[] {
  const [, , , , far, , near] = paint["line-width"] as unknown[];
  const numbers = (width: unknown) =>
    Array.isArray(width)
      ? width.slice(2).filter((_, i, { length }) => i % 2 === 1 || i === length - 1)
      : [width];
  return [...numbers(far), ...numbers(near)] as number[];
}

/** The layers of a swatch's group in its colour. */
function drawnAs({ group, swatch }: { group: string; swatch: Line }) {
  return drawOrder(SCENE).flatMap(({ group: owner, layer }) => {
    const paint = (layer.paint ?? {}) as Record<string, unknown>;
    return owner === group && paint["line-color"] === PALETTES.light[swatch.colour] ? [paint] : [];
  });
}

describe("the sample of a line in the legend", () => {
  it("is there for every kind of line", () => {
    expect(samples.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["legend.canal", "legend.pipeline", "legend.rail", "legend.sketched"]),
    );
  });

  it.each(samples)("of $key is dashed as the map dashes it, in line widths", (sample) => {
    const dashes = drawnAs(sample).flatMap(dashesOf);
    expect(dashes).toContainEqual([...(sample.swatch.dash ?? [])]);
  });

  it.each(samples)("of $key is as wide as the map has it between its two zooms", (sample) => {
    const widths = drawnAs(sample).flatMap(widthsOf);
    expect(sample.swatch.width).toBeGreaterThan(Math.min(...widths));
    expect(sample.swatch.width).toBeLessThan(Math.max(...widths));
  });
});
