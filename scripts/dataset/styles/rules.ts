import { translator } from "../../../src/i18n/everyLanguage.ts";
import { type Atlas, sectionsOf } from "../../../src/model/atlas.ts";
import { STATUSES } from "../../../src/model/schema/values.ts";
import { sidesMapsOf } from "../../../src/model/sidesMaps.ts";
import { BASIN_HUES, PLAIN_HUE } from "../../../src/symbology/basins.ts";
import {
  type FixedGroup,
  GROUP_OF_AREA,
  isInitiallyOn,
  type Texture,
} from "../../../src/symbology/groups.ts";
import { type LineGroup, lineGroups } from "../../../src/symbology/lineGroups.ts";
import { PALETTES } from "../../../src/symbology/palette.ts";
import {
  BORDER_CASING,
  DASHES,
  RIVER_EDGE,
  STROKES,
  type Stroke,
  swatchWidth,
  WASHES,
} from "../../../src/symbology/strokes.ts";

/** One thing drawn of a feature; pixels, and opacities from 0 to 1. */
export type Mark =
  | { draws: "line"; colour: string; width: number; dash?: readonly number[]; opacity?: number }
  | { draws: "fill"; colour: string; opacity: number }
  /** Parallel strokes, so many degrees from the horizontal, counter-clockwise. */
  | {
      draws: "hatch";
      colour: string;
      degrees: number;
      spacing: number;
      width: number;
      opacity?: number;
    }
  | { draws: "dots"; colour: string; spacing: number; opacity?: number }
  | {
      draws: "sign";
      colour: string;
      shape: "circle" | "triangle" | "square" | "diamond";
      size: number;
      hollow?: boolean;
    };

/** That a field has one of these values, or none of them. */
export interface Condition {
  field: string;
  isOneOf: readonly (string | number)[];
  not?: boolean;
}

/** Some features of a layer, drawn alike. */
export interface Rule {
  name: string;
  /** Holds of its features; none for all that no other rule of the layer has. No feature has two rules. */
  where: readonly Condition[];
  /** The lowest first. */
  marks: readonly Mark[];
  /** Rules of one course are laid together: what lies lowest of them all lies beneath all else of them. */
  course?: string;
  /** Whether the atlas opens with it. */
  shown: boolean;
}

/** The view on which the sections stand once for each line that has them. */
export const ON_LINES = "sections_on_lines";

const palette = PALETTES.light;
/** In which the names of rules are written: that of the program's own words. */
const words = translator("en");

const line = (colour: string, stroke: Stroke, opacity?: number): Mark => ({
  draws: "line",
  colour,
  width: swatchWidth(stroke),
  ...(stroke.dash && { dash: stroke.dash }),
  ...(opacity !== undefined && { opacity }),
});

const edge = (colour: string, dash?: readonly number[]): Mark => ({
  draws: "line",
  colour,
  width: 1.2,
  ...(dash && { dash }),
});

/** Between the strokes of a hatch, and how wide they are, as the map weaves them. */
const HATCH = { wide: 7.8, narrow: 5, stroke: 1.3 } as const;

const hatch = (colour: string, spacing: number = HATCH.wide, degrees = 45): Mark => ({
  draws: "hatch",
  colour,
  degrees,
  spacing,
  width: HATCH.stroke,
});

/** The texture of a wash: fainter than a hatch that is itself the sign. */
const woven = (colour: string, degrees: number): Mark => ({
  draws: "hatch",
  colour,
  degrees,
  spacing: 10,
  width: 1,
  opacity: 0.5,
});

/** The rules by which each layer looks as on the atlas's own map in daylight; layers that are not listed are no layers of it. */
export function rulesOf(atlas: Atlas): Record<string, readonly Rule[]> {
  const border = borderRules(atlas);
  return {
    [ON_LINES]: border,
    borders: [all("sections, each once", [line(palette.neighbour, STROKES.evidence)])],
    borders_gpl: [all("the border on a map that stands under the GPL", sideMark(atlas))],
    rivers: riverRules(),
    lakes: [
      rule(
        "lakes",
        "lakes",
        [],
        [
          { draws: "fill", colour: palette.lake, opacity: 1 },
          { draws: "line", colour: palette.lakeShore, width: 0.8 },
        ],
      ),
    ],
    basins: basinRules(atlas),
    neighbours: [
      rule("neighbours", "neighbours", [], [line(palette.neighbour, STROKES.neighbour)]),
    ],
    roads: [rule("roads", "roads", [], [line(palette.mainRoad, STROKES["main road"])])],
    ranges: [all("curves along which names are written", [edge(palette.rangeName, [1, 4])])],
    peaks: [
      rule("peaks", words("legend.pass"), [is("kind", "pass")], [sign("diamond", palette.peak, 6)]),
      rule("peaks", words("legend.peak"), [], [sign("triangle", palette.peak, 7)]),
    ],
    places: placeRules(),
    points: [
      rule(
        "points",
        words("legend.point.recalled"),
        [is("certainty", "recalled")],
        [sign("circle", palette.ink, 6, true)],
      ),
      rule(
        "points",
        words("legend.point.inferred"),
        [is("certainty", "inferred")],
        [sign("diamond", palette.ink, 6, true)],
      ),
      rule("points", words("legend.point.sourced"), [], [sign("circle", palette.ink, 6)]),
    ],
    ...areaRules(),
    ...workRules(),
  };
}

function rule(
  group: FixedGroup,
  name: string,
  where: readonly Condition[],
  marks: readonly Mark[],
): Rule {
  return { name, where, marks, shown: isInitiallyOn(group) };
}

const is = (field: string, ...isOneOf: readonly (string | number)[]): Condition => ({
  field,
  isOneOf,
});
const isNot = (field: string, ...isOneOf: readonly (string | number)[]): Condition => ({
  field,
  isOneOf,
  not: true,
});

const all = (name: string, marks: readonly Mark[]): Rule => ({
  name,
  where: [],
  marks,
  shown: true,
});

const sign = (
  shape: "circle" | "triangle" | "square" | "diamond",
  colour: string,
  size: number,
  hollow = false,
): Mark => ({ draws: "sign", shape, colour, size, ...(hollow && { hollow }) });

/** The lowest first: old maps, the older lines from the oldest on, the present border. */
function borderRules(atlas: Atlas): Rule[] {
  const { present, older, ofLine } = lineGroups(atlas);
  const { west, east } = sidesMapsOf(atlas);
  const linesOf = (group: string) => [...ofLine].flatMap(([id, of]) => (of === group ? id : []));
  const drawnBy = (sections: readonly string[]) =>
    [...atlas.lines.values()]
      .filter(
        (line) => line.role === "evidence" && line.sections.every((id) => sections.includes(id)),
      )
      .map(({ id }) => id);
  const sides = [
    { lines: drawnBy(west), name: words("legend.map.west"), colour: palette.mapWest },
    { lines: drawnBy(east), name: words("legend.map.east"), colour: palette.mapEast },
  ].filter(({ lines }) => lines.length > 0);
  const maps = linesOf("evidence").filter((id) => !sides.some(({ lines }) => lines.includes(id)));
  return [
    ...(maps.length === 0
      ? []
      : [
          rule(
            "evidence",
            atlas.about.legend.evidence?.en ?? words("group.evidence"),
            [is("line", ...maps)],
            [line(palette.evidence, STROKES.evidence)],
          ),
        ]),
    ...sides.map(({ lines, name, colour }) =>
      rule("disputed", name, [is("line", ...lines)], [line(colour, STROKES["side's map"])]),
    ),
    ...older.toReversed().flatMap((group) => olderRules(atlas, group, linesOf(group.id))),
    ...presentRules(present, linesOf(present.id)),
  ];
}

/** A rule for each status that some section has on the line. */
function olderRules(
  atlas: Atlas,
  { id, name, colour }: LineGroup,
  lines: readonly string[],
): Rule[] {
  const those = lines.flatMap((id) => atlas.lines.get(id) ?? []);
  const statuses = new Set(
    those.flatMap((line) => sectionsOf(atlas, line).map(({ properties }) => properties.status)),
  );
  const drawn = (status: string, dash?: readonly number[]): Rule => ({
    name: `${name.en}, ${status}`,
    where: [is("line", ...lines), is("status", status)],
    marks: [
      { draws: "line", colour: palette.casing, width: 5.5, opacity: 0.8 },
      line(palette[colour], { ...STROKES.older, ...(dash && { dash }) }),
    ],
    shown: false,
    course: id,
  });
  return STATUSES.filter((status) => statuses.has(status)).map((status) =>
    drawn(status, status in DASHES ? DASHES[status as keyof typeof DASHES] : undefined),
  );
}

function presentRules({ id, name, colour }: LineGroup, lines: readonly string[]): Rule[] {
  const casing: Mark = {
    draws: "line",
    colour: palette.casing,
    width: (BORDER_CASING[0] + BORDER_CASING[1]) / 2,
  };
  const own = line(palette[colour], STROKES.border);
  const isPresent = is("line", ...lines);
  return [
    rule(
      "border",
      `${name.en}, ${words("legend.water")}`,
      [isPresent, is("kind", "water")],
      [casing, line(palette.riverEdge, RIVER_EDGE), own],
    ),
    rule(
      "border",
      `${name.en}, ${words("legend.land")}`,
      [isPresent, isNot("kind", "water")],
      [casing, own],
    ),
  ].map((each) => ({ ...each, course: id }));
}

function sideMark(atlas: Atlas): Mark[] {
  const { east } = sidesMapsOf(atlas);
  return [line(east.length > 0 ? palette.mapEast : palette.evidence, STROKES["side's map"])];
}

function riverRules(): Rule[] {
  const { "great river": great, river, brook, "sketched river": sketched } = STROKES;
  const mapped = (rank: number, stroke: Stroke) =>
    rule(
      "rivers",
      `${words("legend.mapped")}, ${rank}`,
      [is("rank", rank), isNot("status", "schematic")],
      [line(palette.river, stroke)],
    );
  return [
    rule(
      "rivers",
      words("legend.sketched"),
      [is("status", "schematic")],
      [line(palette.river, sketched)],
    ),
    mapped(1, great),
    mapped(2, river),
    mapped(3, brook),
  ];
}

const TEXTURES: Record<Texture, (colour: string) => Mark[]> = {
  rising: (colour) => [woven(colour, 45)],
  falling: (colour) => [woven(colour, 135)],
  level: (colour) => [woven(colour, 0)],
  upright: (colour) => [woven(colour, 90)],
  grid: (colour) => [woven(colour, 0), woven(colour, 90)],
  dots: (colour) => [{ draws: "dots", colour, spacing: HATCH.wide, opacity: 0.5 }],
  plain: () => [],
};

function basinRules({ basins }: Atlas): Rule[] {
  const closed = [...basins.values()].flatMap(({ id, properties }) =>
    properties.severalClosed ? id : [],
  );
  const isOne = closed.length === 0 ? [] : [isNot("id", ...closed)];
  const plain = palette[BASIN_HUES[PLAIN_HUE].colour];
  return [
    ...(closed.length === 0
      ? []
      : [
          rule(
            "basins",
            "several closed basins",
            [is("id", ...closed)],
            [hatch(plain), edge(plain)],
          ),
        ]),
    ...Object.entries(BASIN_HUES).map(([hue, { colour, texture }]) => {
      const named = [...basins.values()].find(({ properties }) => properties.hue === hue);
      return rule(
        "basins",
        named?.properties.whole.en ?? hue,
        [is("hue", hue), ...isOne],
        [
          { draws: "fill", colour: palette[colour], opacity: WASHES.basin },
          ...TEXTURES[texture](palette[colour]),
          { draws: "line", colour: palette[colour], width: 3, opacity: 0.6 },
        ],
      );
    }),
  ];
}

/** Those places that the atlas shows as towns; all others are places of its story. */
const TOWNS = ["city", "town", "village"] as const;

function placeRules(): Rule[] {
  const sizes = { city: 6, town: 4.5, village: 3 } as const;
  return [
    ...TOWNS.map((kind) =>
      rule("places", kind, [is("kind", kind)], [sign("circle", palette.town, sizes[kind])]),
    ),
    rule(
      "sites",
      words("legend.site.recalled"),
      [is("certainty", "recalled"), isNot("kind", ...TOWNS)],
      [sign("circle", palette.site, 5, true)],
    ),
    rule("sites", words("legend.site.known"), [], [sign("circle", palette.site, 5)]),
  ];
}

/** Hatched where it changed hands or was in dispute, washed where it was claimed; a sketch has a broken edge. */
function areaRules(): Record<string, Rule[]> {
  const of = (
    kind: keyof typeof GROUP_OF_AREA,
    name: string,
    marks: readonly Mark[],
    schematic?: readonly Mark[],
    isMapped = schematic === undefined ? [] : [isNot("status", "schematic")],
  ) => [
    ...(schematic === undefined
      ? []
      : [
          rule(
            GROUP_OF_AREA[kind],
            `${name}, schematic`,
            [is("kind", kind), is("status", "schematic")],
            schematic,
          ),
        ]),
    rule(GROUP_OF_AREA[kind], name, [is("kind", kind), ...isMapped], marks),
  ];
  const wash = (colour: string, opacity: number): Mark[] => [
    { draws: "fill", colour, opacity },
    { draws: "line", colour, width: 3, opacity: 0.6 },
  ];
  const changed = hatch(palette.changed, HATCH.narrow);
  const broken = [2, 2.5] as const;
  const disputed = [
    { draws: "fill", colour: palette.disputed, opacity: WASHES.disputed } as const,
    hatch(palette.disputed),
  ];
  const surfaces = [
    ...of("extent", words("group.extents"), [
      { draws: "fill", colour: palette.claim, opacity: WASHES.extent },
      line(palette.claim, STROKES.extent, 0.7),
    ]),
    ...of("claim", words("group.claims"), wash(palette.claim, WASHES.claim)),
    ...of("gained", words("group.gained"), wash(palette.gained, WASHES.gained)),
    ...of(
      "disputed",
      words("legend.disputed.ground"),
      [...disputed, edge(palette.disputed)],
      [...disputed, edge(palette.disputed, broken)],
    ),
    ...of(
      "changed-hands",
      words("group.changed"),
      [changed, edge(palette.changed)],
      [changed, edge(palette.changed, broken)],
    ),
  ];
  const points = [
    rule(
      "disputed",
      "a place whose size is not known",
      [],
      [sign("circle", palette.disputed, 12, true)],
    ),
  ];
  return {
    areas: surfaces,
    areas_surfaces: surfaces,
    areas_points: points,
    disputed_gpl: surfaces,
  };
}

function workRules(): Record<string, Rule[]> {
  const colours = {
    canal: "canal",
    pipeline: "pipeline",
    railway: "railway",
    road: "railway",
  } as const;
  const lines = (["canal", "pipeline", "railway", "road"] as const).map((kind) =>
    rule("works", kind, [is("kind", kind)], [line(palette[colours[kind]], STROKES[kind], 0.75)]),
  );
  const surfaces = [
    rule("works", "zones", [], [{ draws: "fill", colour: palette.site, opacity: 0.25 }]),
  ];
  const points = [rule("works", words("legend.dam"), [], [sign("square", palette.canal, 6)])];
  return { works: lines, works_lines: lines, works_surfaces: surfaces, works_points: points };
}
