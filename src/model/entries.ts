import type { Problem } from "./parse.ts";
import type { About, Claim, Figure, Mention } from "./schema.ts";
import { countriesBeside } from "./sides.ts";

type Shelf = ReadonlyMap<string, unknown>;

/** As much of an atlas as figures, claims and mentions may name. */
interface Named {
  about: Pick<About, "sides">;
  sections: Shelf;
  lines: Shelf;
  areas: ReadonlyMap<string, { properties: { kind: string; place: string } }>;
  rivers: Shelf;
  lakes: Shelf;
  basins: ReadonlyMap<string, { properties: { basin: string } }>;
  works: Shelf;
  places: Shelf;
  instruments: Shelf;
  figures: readonly Figure[];
  claims: readonly Claim[];
  mentions: readonly Mention[];
}

/** What figures, claims and mentions name that is not there. */
export function danglingEntries(atlas: Named): Problem[] {
  const figures: Shelf = new Map(atlas.figures.map((figure) => [figure.id, figure]));
  const entries: Shelf = new Map([
    ...figures,
    ...atlas.claims.map((claim): [string, unknown] => [claim.id, claim]),
  ]);
  const look = (file: string, where: string, shelf: Shelf, ids: readonly string[], kind: string) =>
    ids
      .filter((id) => !shelf.has(id))
      .map((id): Problem => ({ file, where, what: `names no known ${kind}: ${id}` }));
  return [
    ...atlas.figures.flatMap(({ id, of, beside, explainedBy }) => [
      ...look("figures.json", id, atlas.lines, mapOf(explainedBy), "line"),
      ...look("figures.json", id, figures, beside === null ? [] : [beside], "figure"),
      ...subjectNames(of, atlas, figures).flatMap(([shelf, ids, kind]) =>
        look("figures.json", id, shelf, ids, kind),
      ),
    ]),
    ...atlas.claims.flatMap(({ id, tests }) =>
      tests
        .flatMap((test) => testNames(test, atlas))
        .flatMap(([shelf, ids, kind]) => look("claims.json", id, shelf, ids, kind)),
    ),
    ...atlas.mentions.flatMap((mention) => [
      ...look("mentions.json", mention.id, entries, mention.entries, "figure or claim"),
      ...(mention.entries.length === 0 && mention.whyNot === null
        ? [{ file: "mentions.json", where: mention.id, what: "is neither answered nor excused" }]
        : []),
    ]),
  ];
}

/** The line by whose own length a figure is explained. */
function mapOf(explainedBy: Figure["explainedBy"]): string[] {
  return explainedBy?.by === "ruler" && explainedBy.map !== undefined ? [explainedBy.map] : [];
}

type Names = [shelf: Shelf, ids: readonly string[], kind: string];

function subjectNames(of: Figure["of"], atlas: Named, figures: Shelf): Names[] {
  switch (of.what) {
    case "line":
      return [[atlas.lines, [of.line], "line"]];
    case "lines":
      return [[atlas.lines, of.lines, "line"]];
    case "sections":
      return [
        [atlas.lines, [of.line], "line"],
        [atlas.rivers, of.rivers, "river"],
      ];
    case "areas": {
      const there = [...atlas.areas.values()].filter(
        ({ properties }) => properties.kind === of.kind,
      );
      const places = new Map(there.map(({ properties }) => [properties.place, true]));
      return [
        [places, of.places, `place with an area of kind ${of.kind}`],
        besideTheBorder(atlas, of.heldBy === undefined ? [] : [of.heldBy]),
      ];
    }
    case "readings":
      return [[atlas.areas, [...of.areas, ...(of.less ?? [])], "area"]];
    case "basin":
      return [[basinsOf(atlas), of.basins, "basin"]];
    case "rivers":
      return [
        [atlas.rivers, of.rivers, "river"],
        besideTheBorder(atlas, of.country === null ? [] : [of.country]),
      ];
    case "works":
      return [[atlas.works, of.works, "work"]];
    case "sum":
      return [[figures, of.of, "figure"]];
    case "share":
      return [
        [figures, [of.of, ...of.with], "figure"],
        besideTheBorder(atlas, of.heldBy === undefined ? [] : [of.heldBy]),
      ];
    case "nothing":
      return [];
  }
}

/** Countries that have to lie on one side of the border or the other. */
function besideTheBorder({ about: { sides } }: Named, countries: readonly string[]): Names {
  const { right, left } = countriesBeside(sides);
  const shelf = new Map([...right, ...left].map((country) => [country, true]));
  return [shelf, countries, "country on a side of the border"];
}

/** The basins there are parts of. */
function basinsOf({ basins }: Named): Shelf {
  return new Map([...basins.values()].map(({ properties }) => [properties.basin, true]));
}

function testNames(test: Claim["tests"][number], atlas: Named): Names[] {
  const thing = ({ kind, id }: { kind: keyof typeof SHELVES; id: string }): Names => [
    atlas[SHELVES[kind]],
    [id],
    kind,
  ];
  const line = (...ids: string[]): Names => [atlas.lines, ids, "line"];
  const place = (id: string): Names => [atlas.places, [id], "place"];
  switch (test.test) {
    case "side":
      return [thing(test.thing), line(test.line), besideTheBorder(atlas, [test.side])];
    case "near":
      return [thing(test.thing), thing(test.to)];
    case "direction":
      return [place(test.place), thing(test.from)];
    case "flow":
      return [[atlas.rivers, [test.river], "river"], line(test.line)];
    case "likeness":
      return [line(test.line, test.to)];
    case "gain":
      return [
        line(...test.between),
        besideTheBorder(atlas, [test.favours]),
        [basinsOf(atlas), test.basin === null ? [] : [test.basin], "basin"],
      ];
    case "held":
      return [
        [atlas.areas, [test.area], "area"],
        line(test.line),
        besideTheBorder(atlas, [test.side]),
      ];
    case "text":
      return [[atlas.instruments, [test.instrument], "instrument"]];
    case "third":
      return [place(test.place)];
    case "date":
      return [[atlas.instruments, [test.instrument], "instrument"]];
  }
}

/** Where a thing of each kind stands in the atlas. */
const SHELVES = {
  line: "lines",
  section: "sections",
  area: "areas",
  river: "rivers",
  lake: "lakes",
  work: "works",
  place: "places",
} as const;
