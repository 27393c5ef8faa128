import type { MultiPolygon } from "geojson";
import { EDGE_WITHIN, joined, widened } from "../../../src/measure/belt.ts";
import type { Metres } from "../../../src/measure/position.ts";
import { asKnownOn } from "../../../src/model/known.ts";
import type { Belt, BorderLine, Contents, Section } from "../../../src/model/schema.ts";
import { type LineGroup, lineGroups } from "../../../src/symbology/lineGroups.ts";
import type { SlowStep } from "../build/due.ts";
import type { Product } from "../build/product.ts";
import { filled } from "../facts/placeholders.ts";
import { METHODS } from "../sentences/methods.ts";

const FILE = "belts.geojson";

/** A line that is shown with a group of layers of its own, and the sections of the group as it knew them. */
interface Shown {
  line: BorderLine;
  sections: readonly Section[];
}

/** belts.geojson: within what each line of the border, and those shown with it, may lie. */
export const belts: SlowStep = {
  name: "belts",
  packages: [],
  inParts: true,
  restsOn: (earlier) =>
    Object.fromEntries(
      shownIn(earlier).map(({ line, sections }) => [
        line.id,
        sections.map(({ geometry, properties }) => [
          geometry.coordinates,
          properties.accuracyMetres,
        ]),
      ]),
    ),
  async make(earlier, _facts, kept, holds) {
    const compute = computing();
    const features = shownIn(earlier).map((shown) => {
      const asBefore = kept !== null && holds(shown.line.id);
      const geometry = asBefore ? kept.geometry<MultiPolygon>(FILE, idOf(shown)) : compute(shown);
      return beltOf(shown, geometry);
    });
    return { files: { [FILE]: { type: "FeatureCollection", features } } };
  },
};

function shownIn({ files }: Product): Shown[] {
  const lines = new Map((files["lines.json"] as BorderLine[]).map((line) => [line.id, line]));
  const { features } = files["borders.geojson"] as Contents<"borders.geojson">;
  const sections = new Map(features.map((section) => [section.id, section]));
  const { present, older, ofLine } = lineGroups({ lines, sections });
  return [present, ...older].map((group) => {
    const line = leading(group, lines, ofLine);
    return { line, sections: group.sections.map((id) => asKnownOn(line, sectionIn(sections, id))) };
  });
}

/** The line of a group that the others are shown with. */
function leading(
  { id }: LineGroup,
  lines: ReadonlyMap<string, BorderLine>,
  ofLine: ReadonlyMap<string, string>,
): BorderLine {
  const line = [...lines.values()].find(
    ({ id: each, role, shownWith }) =>
      ofLine.get(each) === id && role === "border" && shownWith === undefined,
  );
  if (line === undefined) throw new Error(`no line leads the group ${id}`);
  return line;
}

/** What is under the GPL lies in a file of its own, and goes into no belt. */
function sectionIn(sections: ReadonlyMap<string, Section>, id: string): Section {
  const section = sections.get(id);
  if (section === undefined) throw new Error(`a belt needs ${id}, which is not in borders.geojson`);
  return section;
}

const idOf = ({ line }: Shown) => `belt-${line.id}`;
const accuracyOf = ({ properties }: Section): Metres => properties.accuracyMetres;

/** Lines share sections: each is widened once for every accuracy it is known with. */
function computing(): (shown: Shown) => MultiPolygon {
  const known = new Map<string, MultiPolygon>();
  const around = (section: Section): MultiPolygon => {
    const accuracyMetres = accuracyOf(section);
    const key = `${section.id} ${accuracyMetres}`;
    const belt =
      known.get(key) ?? widened({ coordinates: section.geometry.coordinates, accuracyMetres });
    known.set(key, belt);
    return belt;
  };
  return ({ line, sections }) => {
    const belt = joined(sections.map(around), Math.min(...sections.map(accuracyOf)));
    if (belt === null) throw new Error(`${line.id} has no sections to widen`);
    return belt;
  };
}

function beltOf(shown: Shown, geometry: MultiPolygon): Belt {
  const { line, sections } = shown;
  const id = idOf(shown);
  return {
    type: "Feature",
    id,
    geometry: geometry as Belt["geometry"],
    properties: {
      id,
      name_en: line.name_en,
      name_kk: line.name_kk,
      name_ru: line.name_ru,
      name_zh: line.name_zh,
      status: "reconstructed",
      method: filled(METHODS.widened, { percent: EDGE_WITHIN * 100 }),
      accuracyMetres: EDGE_WITHIN * Math.max(...sections.map(accuracyOf)),
      sources: [...new Set(sections.flatMap(({ properties }) => properties.sources))],
      line: line.id,
    },
  };
}
