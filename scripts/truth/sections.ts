import { distancesTo, placesAlong, quantile } from "../../src/measure/apart.ts";
import { geodesicLength, greatCircleLength } from "../../src/measure/geodesy.ts";
import { ruler } from "../../src/measure/ruler.ts";
import { type Atlas, sectionsOf } from "../../src/model/atlas.ts";
import { presentLineOf } from "../../src/model/lines.ts";
import type { Section } from "../../src/model/schema.ts";
import { alongShare } from "./byLength.ts";
import { courseOf, presentCourse } from "./sensitivity.ts";
import { km, table, whole } from "./table.ts";

/** Metres between the places at which two lines are held against one another. */
const EVERY = 100;
/** As of every accuracy in metres that is no measurement: two digits, rounded up. */
const [LEAST_STATED, STATED_STEP] = [100, 10];

/** What other maps say of each section of today's line, and what its accuracy would be by other rules. */
export function sectionTables(atlas: Atlas): string {
  const sections = sectionsOf(atlas, presentLineOf(atlas));
  const names = atlas.about.witnesses.map(({ name }) => name.en);
  return `## Each section of today's line

Asked every 100 m: within how many metres of the other maps half of the section runs (p50), and 95 % of it (p95).
“Refuted” is the part of it along which the map of the same data lies more than ${LEAST_STATED} m off and the other,
made apart from both, lies nearer to today's line. “Counts” is the p95 of the largest distance at each place that
nothing refutes; the stated accuracy is that, rounded up, and must not be less.

${table(
  [
    "section",
    "turf, km",
    "WGS84, km",
    ...names.flatMap((name) => [`${name}: p50, m`, "p95, m"]),
    "refuted, %",
    "counts, m",
    "stated, m",
    "holds",
  ],
  sections.map(rowOf),
)}

The whole line, asked again here of the first of them, which is on the map: half within ${wholeLine(atlas).join(", ")} m.

### By another rule

${table(["rule", "sections at 100 m", "half of the line by", "nine tenths by", "the worst, m"], byRule(sections))}

### The courses of older lines and of the old maps

The distance of what is drawn apart from today's line to the other old maps, and of these to today's line, every 100 m.

${table(["section", "turf, km", "WGS84, km", "status", "stated, m", "beside", "p50, m", "p90, m", "p95, m"], older(atlas))}`;
}

function rowOf({ geometry, properties }: Section): string[] {
  const { name_en, id, witnesses = [], unrefutedMetres = Number.NaN, accuracyMetres } = properties;
  const refuted = Math.max(0, ...witnesses.map(({ refutedShare }) => refutedShare));
  return [
    name_en ?? id,
    km(greatCircleLength(geometry.coordinates)),
    km(geodesicLength(geometry.coordinates)),
    ...witnesses.flatMap(({ p50Metres, p95Metres }) => [whole(p50Metres), whole(p95Metres)]),
    whole(100 * refuted),
    whole(unrefutedMetres),
    whole(accuracyMetres),
    accuracyMetres >= unrefutedMetres ? "yes" : "no",
  ];
}

function wholeLine(atlas: Atlas): string[] {
  const [source] = atlas.about.witnesses;
  const drawn = [...atlas.lines.values()].find(
    ({ role, sources }) => role === "evidence" && sources.includes(source?.source ?? ""),
  );
  if (drawn === undefined) return [];
  const off = distancesTo(
    ruler(courseOf(atlas, drawn.id)),
    placesAlong(presentCourse(atlas), EVERY),
  );
  const [half, ...rest] = [0.5, 0.9, 0.95, 0.99].map((share) => whole(quantile(off, share)));
  return [`${half} m, 90 % within ${rest[0]} m, 95 % within ${rest[1]} m, 99 % within ${rest[2]}`];
}

type Rule = (section: Section["properties"]) => number;

function byRule(sections: readonly Section[]): string[][] {
  const p95 =
    (at: number): Rule =>
    ({ witnesses = [] }) =>
      witnesses[at]?.p95Metres ?? 0;
  const p50 =
    (at: number): Rule =>
    ({ witnesses = [] }) =>
      witnesses[at]?.p50Metres ?? 0;
  const rules: [string, Rule][] = [
    ["as published", ({ unrefutedMetres = 0 }) => unrefutedMetres],
    ["nothing is refuted: the larger p95", (one) => Math.max(p95(0)(one), p95(1)(one))],
    ["the map made apart alone, p95", p95(0)],
    ["the map of the same data alone, p95", p95(1)],
    ["the smaller p95", (one) => Math.min(p95(0)(one), p95(1)(one))],
    ["the map made apart alone, p50", p50(0)],
  ];
  return rules.map(([name, rule]) => {
    const stated = sections.map(({ properties, geometry }) => ({
      value: Math.max(LEAST_STATED, STATED_STEP * Math.ceil(rule(properties) / STATED_STEP)),
      length: geodesicLength(geometry.coordinates),
    }));
    const least = stated.filter(({ value }) => value === LEAST_STATED);
    const shares = [0.5, 0.9, 1].map((share) => whole(alongShare(stated, share)));
    return [name, String(least.length), ...shares];
  });
}

function older(atlas: Atlas): string[][] {
  const present = new Set(presentLineOf(atlas).sections);
  const evidence = [...atlas.lines.values()].filter(({ role }) => role === "evidence");
  const maps = evidence.flatMap(({ sections }) => sections);
  const cite = (section: Section) => section.properties.sources;
  return [...atlas.sections.values()].flatMap((section) => {
    if (present.has(section.id)) return [];
    const { name_en, status, accuracyMetres } = section.properties;
    const line = section.geometry.coordinates;
    const start = [
      name_en ?? section.id,
      km(greatCircleLength(line)),
      km(geodesicLength(line)),
      status,
      whole(accuracyMetres),
    ];
    const others = maps.includes(section.id)
      ? [{ name: "today's line", course: presentCourse(atlas) }]
      : maps.flatMap((id) => {
          const map = atlas.sections.get(id);
          // A map that it is read from is held against it as well; one that it does not name knows nothing of it.
          if (map === undefined || !cite(section).includes(cite(map)[0] ?? "")) return [];
          return [{ name: map.properties.name_en ?? id, course: map.geometry.coordinates }];
        });
    if (others.length === 0) return [[...start, "no map of its time", "–", "–", "–"]];
    return others.map(({ name, course }) => {
      const off = distancesTo(ruler(course), placesAlong(line, EVERY));
      const shares = [0.5, 0.9, 0.95].map((share) => whole(quantile(off, share)));
      return [...start, name, ...shares];
    });
  });
}
