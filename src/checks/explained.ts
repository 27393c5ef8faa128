import { geodesicLength } from "../measure/geodesy.ts";
import { presentLineOf } from "../model/lines.ts";
import type { Figure, Section } from "../model/schema.ts";
import {
  doubtOfEnds,
  doubtOfSections,
  keptAtSpacing,
  mapRulers,
  rulerOf,
  walkedLength,
} from "./explanations.ts";
import type { Ground } from "./ground.ts";
import { type Quantity, sectionsAlong } from "./quantities.ts";
import type { FigureReason } from "./verdicts.ts";

const METRES_PER_KM = 1000;
/** How much of what is computed makes one of a figure's unit. */
const SCALE = { km: METRES_PER_KM, "km²": METRES_PER_KM ** 2, "%": 1 } as const;

/** The explanation a figure is held to have, computed; null where it has none or it does not hold. */
export function explanationOf(
  figure: Figure,
  quantity: Quantity,
  figures: readonly Figure[],
  ground: Ground,
): FigureReason | null {
  const { explainedBy, value } = figure;
  const { computed, band } = quantity;
  if (explainedBy === null || computed === null) return null;
  switch (explainedBy.by) {
    case "ruler":
      return explainedBy.rulers === undefined
        ? byRuler(figure, "ruler", figures, ground)
        : byCoarseRuler(figure, explainedBy.rulers, explainedBy.map, ground);
    case "ends":
      return byRuler(figure, "ends", figures, ground);
    case "band": {
      if (band === null) return null;
      const scale = SCALE[figure.unit];
      const [least, most] = [band.least / scale, band.most / scale];
      if (value < least || value > most) return null;
      const maps = quantity.byMaps.map((reading) => reading / scale);
      const [low, high] = [Math.min(...maps), Math.max(...maps)];
      return maps.length > 1 && (value < low || value > high)
        ? { code: "reason.band.outside", values: { least, most, low, high } }
        : { code: "reason.band", values: { least, most } };
    }
    case "spacing":
      return bySpacing(figure, computed.wgs84, ground);
    case "counting":
      return byCounting(figure, explainedBy.sections, computed.wgs84, ground);
    case "words": {
      const scale = figure.unit === "km²" ? METRES_PER_KM ** 2 : METRES_PER_KM;
      const difference = (100 * (computed.wgs84 / scale - value)) / value;
      if (difference < explainedBy.least || difference > explainedBy.most) return null;
      return { code: "reason.words", values: {} };
    }
    // Judged where the figures beside it are known, or among readings; and what nothing explains is not.
    case "date":
    case "readings":
    case "nothing":
      return null;
  }
}

/** By the ruler with which the whole line is as long as published, and by the ends of its parts. */
function byRuler(
  figure: Figure,
  by: "ruler" | "ends",
  figures: readonly Figure[],
  ground: Ground,
): FigureReason | null {
  const { of, value } = figure;
  if (of.what !== "line" && of.what !== "sections") return null;
  const { line } = of;
  const isWhole = of.what === "line" && of.part === "whole";
  const whole = figures.find(
    ({ of: other, beside }) =>
      beside === null && other.what === "line" && other.line === line && other.part === "whole",
  );
  if (whole === undefined) return null;
  const along = ground.along(line);
  // The text's own length finds the ruler, with no help from the figure that is judged.
  const scale = along.line.mapScale;
  if (scale === undefined) return null;
  const published = (isWhole ? figure : whole).value * METRES_PER_KM;
  const ruler = rulerOf([along], published, mapRulers(scale));
  if (ruler === null) return null;
  if (isWhole) return { code: "reason.ruler", values: { ruler, scale, ...mapRulers(scale) } };
  if (by !== "ends") return null;
  const own = of.what === "sections" ? sectionsAlong(of, ground) : [];
  const belongs = (section: Section) =>
    of.what === "sections" ? own.includes(section) : section.properties.kind === of.part;
  const walked = walkedLength(along, belongs, ruler) / METRES_PER_KM;
  const left = value - walked;
  const doubt =
    (of.what === "sections" ? doubtOfSections(along, belongs) : doubtOfEnds(along)) / METRES_PER_KM;
  if (Math.abs(left) > doubt) return null;
  return { code: "reason.ends", values: { ruler, walked, left, doubt } };
}

/**
 * By a ruler coarser than the line's own maps need, within bounds that are told; and by the length of an old map's
 * own line, where one is named.
 */
function byCoarseRuler(
  { of, value, tolerancePercent }: Figure,
  { leastMetres, mostMetres }: { leastMetres: number; mostMetres: number },
  map: string | undefined,
  ground: Ground,
): FigureReason | null {
  const ids = of.what === "lines" ? of.lines : wholeLine(of);
  const bounds = { least: leastMetres, most: mostMetres };
  const lines = ids.map(ground.along);
  const ruler = rulerOf(lines, value * METRES_PER_KM, bounds);
  if (ruler === null) return null;
  const [least, most] = [leastMetres / METRES_PER_KM, mostMetres / METRES_PER_KM];
  const values = { ruler: ruler / METRES_PER_KM, least, most };
  if (map === undefined) return { code: "reason.ruler.coarse", values };
  const length = ground.along(map).ruler.length.wgs84 / METRES_PER_KM;
  const percent = (100 * (length - value)) / value;
  if (Math.abs(percent) > tolerancePercent) return null;
  return { code: "reason.ruler.map", values: { ...values, length, percent } };
}

function wholeLine(of: Figure["of"]): string[] {
  return of.what === "line" && of.part === "whole" ? [of.line] : [];
}

/** By sections that the figure may count as well, though what is computed leaves them out. */
function byCounting(
  { of, value, tolerancePercent }: Figure,
  ids: readonly string[],
  computed: number,
  ground: Ground,
): FigureReason | null {
  if (of.what !== "sections") return null;
  const { sections } = ground.along(of.line);
  const left = sections.filter(({ section }) => ids.includes(section.id));
  const own = sectionsAlong(of, ground);
  if (left.length < ids.length || left.some(({ section }) => own.includes(section))) return null;
  const more = left.reduce((sum, { length }) => sum + length.wgs84, 0) / METRES_PER_KM;
  const counted = computed / METRES_PER_KM + more;
  const percent = (100 * (counted - value)) / value;
  if (Math.abs(percent) > tolerancePercent) return null;
  return { code: "reason.counting", values: { more, counted, percent } };
}

function bySpacing({ of, value }: Figure, drawn: number, ground: Ground): FigureReason | null {
  if (of.what !== "rivers") return null;
  const { spacing, lossPercent } = lossAtSpacing(of.rivers, ground);
  const short = (100 * (value * METRES_PER_KM - drawn)) / (value * METRES_PER_KM);
  if (short < 0 || short > lossPercent) return null;
  return {
    code: "reason.spacing",
    values: { spacing: spacing / METRES_PER_KM, loss: lossPercent, short },
  };
}

/** How much of their length some rivers are thought to lose, drawn with vertices as far apart as they are: what the present border loses so. */
export function lossAtSpacing(
  rivers: readonly string[],
  ground: Ground,
): { spacing: number; lossPercent: number } {
  const spacing = meanSpacing(rivers, ground);
  // The present border's own rivers say what a river loses when it is drawn with few vertices.
  const border = ground.along(presentLineOf(ground).id);
  const kept = spacing === 0 ? 1 : keptAtSpacing(border, spacing);
  return { spacing, lossPercent: 100 * (1 - kept) };
}

/** Mean distance between neighbouring vertices of some rivers, in metres on WGS84. */
function meanSpacing(rivers: readonly string[], ground: Ground): number {
  let [length, segments] = [0, 0];
  for (const id of rivers) {
    const geometry = ground.rivers.get(id)?.geometry;
    if (geometry === undefined) continue;
    const chains = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    for (const chain of chains) {
      length += geodesicLength(chain);
      segments += chain.length - 1;
    }
  }
  return segments === 0 ? 0 : length / segments;
}
