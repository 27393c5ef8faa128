import type { Atlas } from "../../src/model/atlas.ts";
import type { PlacedPoint } from "../../src/model/schema.ts";

type Distance = PlacedPoint["properties"]["distances"][number];

/** How far a line passes from a point of an act that drew it or described it. */
export interface Misfit {
  point: PlacedPoint;
  distance: Distance;
  /** Whether the distance can tell anything of the line. */
  isTest: boolean;
  /** Whether it does, and is more than the point may be off. */
  isOutside: boolean;
}

/** Every placed point beside the line of its act: that in force when it was signed, or the first one after it. */
export function misfits({ points }: Pick<Atlas, "points">): Misfit[] {
  return [...points.values()].map((point) => {
    const { lines, distances, accuracyMetres } = point.properties;
    const distance = distances.find(({ line }) => line === lines[0]) ?? distances[0];
    if (distance === undefined) throw new Error(`no line passes ${point.id}`);
    const isTest = distance.circle === null && !distance.beyond;
    return { point, distance, isTest, isOutside: isTest && distance.metres.wgs84 > accuracyMetres };
  });
}

/** The table of them in Markdown, the acts in the order of their dates. */
export function misfitSection(atlas: Pick<Atlas, "points" | "instruments" | "lines">): string {
  const all = misfits(atlas);
  const tests = all.filter(({ isTest }) => isTest);
  const outside = tests.filter(({ isOutside }) => isOutside);
  const rows = all.map((misfit) => {
    const { point, distance } = misfit;
    const { name_en, number, certainty, accuracyMetres, instrument } = point.properties;
    return [
      atlas.instruments.get(instrument)?.name_en ?? instrument,
      number === null || name_en?.includes(number) ? (name_en ?? point.id) : `${number} ${name_en}`,
      certainty,
      km(accuracyMetres),
      atlas.lines.get(distance.line)?.name_en ?? distance.line,
      km(distance.metres.wgs84),
      remark(misfit),
    ];
  });
  const head = [
    "act",
    "point",
    "its place",
    "± km",
    "line of the act",
    "passes, km",
    "what that tells",
  ];
  return `## The points of the acts: marker misfit

Every point of an act that has a position, beside the border that was in force when the act was signed (of an act before
the first line, beside that), on WGS84; continuations count as parts of a line. A point that the line is drawn through, or
that was read from it, lies on it by construction: **its nothing proves nothing**. That leaves ${tests.length} of ${all.length} as tests;
of these ${tests.length - outside.length} lie within the accuracy of the point, and ${outside.length} outside it. The lines' own accuracy is not counted in.

${[head, head.map((_, i) => ([3, 5].includes(i) ? "---:" : "---")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}
`;
}

function remark({ distance: { circle, beyond }, isOutside }: Misfit): string {
  if (circle === "drawn through it") return "anchor: the line is drawn through it; proves nothing";
  if (circle === "read from it") return "read from this course; proves nothing";
  if (beyond) return "beyond the end of the line";
  return isOutside ? "**outside its accuracy**" : "within its accuracy";
}

const km = (metres: number) => (metres / 1000).toFixed(1);
