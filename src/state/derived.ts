import type { Geometry } from "geojson";
import { type Atlas, featureOf, sectionsOf, sectionsOn } from "../model/atlas.ts";
import { presentLineOf } from "../model/lines.ts";
import type { BorderLine, Chapter, Instrument, Language } from "../model/schema.ts";
import { lastDayOf, lineInForce, yearOf } from "../model/time.ts";
import type { LayerGroup } from "../symbology/groups.ts";
import type { LineGroups } from "../symbology/lineGroups.ts";
import type { AppState, Pair, Selection } from "./state.ts";

/** The line in force at the date looked at: null where there was none, undefined where no date is set. */
export function lineAt(
  { lines }: Pick<Atlas, "lines">,
  date: string | null,
): BorderLine | null | undefined {
  return date === null ? undefined : lineInForce(lines.values(), date);
}

/** The group of that line. */
export function groupAt(
  atlas: Pick<Atlas, "lines">,
  { ofLine }: LineGroups,
  date: string | null,
): LayerGroup | null | undefined {
  const line = lineAt(atlas, date);
  return line && (ofLine.get(line.id) ?? null);
}

/** What lights up for a selection: the feature, or all sections that rest on an instrument. */
export function chosenGeometry(atlas: Atlas, selection: Selection | null): Geometry | null {
  if (selection === null) return null;
  const { kind, id } = selection;
  if (kind !== "instrument") return featureOf(atlas, { kind, id })?.geometry ?? null;
  const coordinates = sectionsOn(atlas, id).map(({ geometry }) => geometry.coordinates);
  return coordinates.length === 0 ? null : { type: "MultiLineString", coordinates };
}

/** What is chosen, by its name in a language, else in English; null where nothing is. */
export function nameOfChosen(
  atlas: Atlas,
  selection: Selection | null,
  language: Language,
): string | null {
  if (selection === null) return null;
  const { kind, id } = selection;
  const named =
    kind === "instrument" ? atlas.instruments.get(id) : featureOf(atlas, { kind, id })?.properties;
  return named?.[`name_${language}`] ?? named?.name_en ?? named?.name_ru ?? named?.name_zh ?? null;
}

/** Everywhere that a chapter is about. */
export function placesOfChapter(atlas: Atlas, { view }: Chapter): Geometry {
  const geometries = view.at.flatMap(({ kind, id }): Geometry[] => {
    if (kind !== "line") {
      const feature = featureOf(atlas, { kind, id });
      return feature === null ? [] : [feature.geometry];
    }
    const line = atlas.lines.get(id);
    return line === undefined ? [] : sectionsOf(atlas, line).map(({ geometry }) => geometry);
  });
  return { type: "GeometryCollection", geometries };
}

/** Whether an entry of the ledger is open before the reader. */
export function isConsulting({ panel, claim }: Pick<AppState, "panel" | "claim">): boolean {
  return panel === "figures" && claim !== null;
}

/** The one place that is looked at, by a name of its own: the open entry, or what is selected. */
export function placeOf(
  state: Pick<AppState, "panel" | "claim" | "selection" | "chapter">,
): string | null {
  const { claim, selection, chapter } = state;
  if (isConsulting(state)) return `claim:${claim}`;
  if (selection !== null) return `${selection.kind}:${selection.id}`;
  return chapter === null ? null : `chapter:${chapter}`;
}

/** The line whose part a section is shown as: the present one where it can be, else the youngest. */
export function lineOf(atlas: Pick<Atlas, "lines">, section: string): string {
  const having = [...atlas.lines.values()].filter(({ sections }) => sections.includes(section));
  const present = presentLineOf(atlas);
  const [youngest = present] = having.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return having.includes(present) ? present.id : youngest.id;
}

/** The same at a date: the line in force then, where it has the section. */
export function lineOfAt(
  atlas: Pick<Atlas, "lines">,
  section: string,
  date: string | null,
): string {
  const inForce = lineAt(atlas, date);
  return inForce?.sections.includes(section) ? inForce.id : lineOf(atlas, section);
}

/** The two lines that a comparison begins with. */
export function firstPair(atlas: Pick<Atlas, "lines">): Pair {
  const present = presentLineOf(atlas);
  const borders = [...atlas.lines.values()].filter(({ role }) => role === "border");
  const [oldest = present] = borders.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return [present.comparedWith ?? oldest.id, present.id];
}

/** The figure in print for the length of a whole line; undefined where there is none. */
export function figureOfWhole({ figures }: Pick<Atlas, "figures">, line: string) {
  return figures.find(
    ({ of, beside }) =>
      of.what === "line" && of.line === line && of.part === "whole" && beside === null,
  );
}

/** The instruments in the order of their dates. */
export function instrumentsByDate({ instruments }: Pick<Atlas, "instruments">): Instrument[] {
  return [...instruments.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The instrument next to a date, before or after it. A year or a month alone counts to its end. */
export function instrumentBeside(
  byDate: readonly Instrument[],
  date: string | null,
  by: 1 | -1,
): Instrument | undefined {
  const then = lastDayOf(date ?? "9999");
  return by === 1
    ? byDate.find((instrument) => lastDayOf(instrument.date) > then)
    : byDate.findLast((instrument) => lastDayOf(instrument.date) < then);
}

/** The next year with an instrument, the first of all from now on; null, which is now, after the last. */
export function yearAfter(byDate: readonly Instrument[], date: string | null): string | null {
  const year = date === null ? Number.NEGATIVE_INFINITY : yearOf(date);
  const next = byDate.find((instrument) => yearOf(instrument.date) > year);
  return next === undefined ? null : String(yearOf(next.date));
}

/** What was asked for; a chapter or an instrument named without a time is looked at at its own. */
export function atItsDate<A extends { state: AppState; hasTime: boolean }>(
  { instruments, chapters }: Pick<Atlas, "instruments" | "chapters">,
  asked: A,
): A {
  const { selection, date } = asked.state;
  const view = chapters.get(asked.state.chapter ?? "")?.view;
  if (view !== undefined && !asked.hasTime && selection === null) {
    return { ...asked, state: { ...asked.state, date: view.date, compared: view.compare } };
  }
  if (selection?.kind !== "instrument" || date !== null) return asked;
  const own = instruments.get(selection.id)?.date ?? null;
  return { ...asked, state: { ...asked.state, date: own } };
}
