import { type Stray, strayNames } from "./lineReferences.ts";
import { FACTS, type Facts } from "./tables.ts";

/** Areas name lines, sections and a lake: those that do so in vain. */
export function strayAreaReferences(facts: Facts): Stray[] {
  const { movedAreas, gainedAreas, frontier, disputedAreas } = facts;
  const inLines = facts.instruments.flatMap(({ lines }) => lines).concat(facts.lines.lines);
  const lines = { kind: "line", known: new Set(inLines.map(({ id }) => id)) };
  const lakes = { kind: "lake", known: new Set(facts.lakes.drawn.map(({ id }) => id)) };
  const sections = {
    kind: "section of an older line",
    known: new Set(
      [facts.movedSections, facts.line1864, facts.sections].flatMap((told) =>
        (told?.sections ?? []).map(({ id }) => id),
      ),
    ),
  };
  const [moved, gained, claimed, disputed] = [
    FACTS.movedAreas.path,
    FACTS.gainedAreas.path,
    FACTS.frontier.path,
    FACTS.disputedAreas.path,
  ];
  return [
    ...strayNames(moved, ["between"], movedAreas?.between ?? [], lines),
    ...strayNames(moved, ["maps"], movedAreas?.maps ?? [], lines),
    ...(movedAreas?.areas ?? []).flatMap(({ section }, index) =>
      strayNames(moved, ["areas", index], { section }, sections),
    ),
    ...strayNames(gained, ["between"], gainedAreas?.between ?? [], lines),
    ...(gainedAreas?.areas ?? []).flatMap((area, index) =>
      strayNames(gained, ["areas", index, "sections"], area.sections, sections),
    ),
    ...(["west", "east"] as const).flatMap((key) =>
      strayNames(disputed, [], disputedAreas === null ? {} : { [key]: disputedAreas[key] }, lines),
    ),
    ...strayNames(disputed, ["readings"], disputedAreas?.readings ?? [], lines),
    ...strayNames(claimed, ["lake"], frontier === null ? {} : { id: frontier.lake.id }, lakes),
    ...(frontier?.back.along ?? []).flatMap((step, index) =>
      "line" in step ? strayNames(claimed, ["back", "along", index], step, lines) : [],
    ),
  ];
}
