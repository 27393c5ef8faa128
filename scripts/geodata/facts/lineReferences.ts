import { ALONG_LAKE, type Line1864Fact } from "./drawnSections.ts";
import type { LineStep } from "./lines.ts";
import { FACTS, type Facts } from "./tables.ts";

type Keys = readonly (string | number)[];

/** Something that names what does not exist, or that nothing names. */
export interface Stray {
  /** The file below geodata/facts, and where in it. */
  path: string;
  keys: Keys;
  /** The words in the text there that are meant, where it is not the whole of it. */
  words?: string;
  what: string;
}

/** Lines name sections and runs, sections name bases and points of instruments: those that do so in vain. */
export function strayLineReferences(facts: Facts): Stray[] {
  return [...straySteps(facts), ...strayBases(facts), ...strayOldLines(facts), ...lost(facts)];
}

/** The lists of sections, and where each is told. */
export function sectionLists({ sections, movedSections, line1864, evidence }: Facts) {
  return [
    { path: FACTS.sections.path, above: ["sections"], entries: sections.sections },
    { path: FACTS.movedSections.path, above: ["sections"], entries: movedSections?.sections ?? [] },
    { path: FACTS.line1864.path, above: ["sections"], entries: line1864?.sections ?? [] },
    { path: FACTS.line1864.path, above: ["continuations"], entries: line1864?.continuations ?? [] },
    { path: FACTS.evidence.path, above: [], entries: evidence },
  ];
}

function straySteps(facts: Facts): Stray[] {
  const { runs, lines } = facts.lines;
  const sections = new Set(sectionLists(facts).flatMap(({ entries }) => entries.map(idOf)));
  const told = new Set<string>();
  const stray = (steps: readonly LineStep[], above: Keys, path: string = FACTS.lines.path) =>
    steps.flatMap((step, index) => {
      if (typeof step === "string") {
        const what = `no section is called ${step}`;
        return sections.has(step) ? [] : [{ path, keys: [...above, index], what }];
      }
      const what = `no run called ${step.run} is told before this`;
      return told.has(step.run) ? [] : [{ path, keys: [...above, index, "run"], what }];
    });
  const inRuns = Object.entries(runs).flatMap(([name, steps]) => {
    const found = stray(steps, ["runs", name]);
    told.add(name);
    return found;
  });
  const inLines = (drawn: readonly { sections: readonly LineStep[] }[], path?: string) =>
    drawn.flatMap(({ sections: steps }, index) => stray(steps, ["lines", index, "sections"], path));
  const acts = {
    kind: "instrument",
    known: new Set(facts.instruments.map(idOf)),
  };
  const inKnown = facts.lines.known.flatMap(({ instrument }, index) =>
    strayNames(FACTS.lines.path, ["known", index], { instrument }, acts),
  );
  return [
    ...inKnown,
    ...inRuns,
    ...inLines(lines),
    ...facts.instruments.flatMap(({ id, lines: own }) =>
      inLines(own, `${FACTS.instruments.path}/${id}.yaml`),
    ),
  ];
}

function strayBases(facts: Facts): Stray[] {
  const { bases } = facts.sections;
  return sectionLists(facts).flatMap(({ path, above, entries }) =>
    entries.flatMap((entry, at) =>
      ("basis" in entry ? entry.basis : []).flatMap((basis, index) =>
        typeof basis !== "string" || basis in bases
          ? []
          : [{ path, keys: [...above, at, "basis", index], what: `no basis is called ${basis}` }],
      ),
    ),
  );
}

/** The older lines name points of the instrument, a lake and a river, and the map they are cut from. */
function strayOldLines(facts: Facts): Stray[] {
  const { line1864, movedSections, evidence, sections } = facts;
  const maps = { kind: "map of evidence.yaml", known: new Set(evidence.map(idOf)) };
  return [
    ...sections.accuracy.witnesses.flatMap((witness, at) =>
      "map" in witness
        ? strayNames(FACTS.sections.path, ["accuracy", "witnesses", at], { map: witness.map }, maps)
        : [],
    ),
    ...(line1864 === null ? [] : strayIn1864(line1864, facts)),
    ...(movedSections === null
      ? []
      : strayNames(FACTS.movedSections.path, [], { map: movedSections.map }, maps)),
  ];
}

function strayIn1864(line1864: Line1864Fact, facts: Facts): Stray[] {
  const { instruments, lakes, rivers } = facts;
  const { path } = FACTS.line1864;
  const named = instruments.flatMap(({ points }) => points.map(idOf));
  const known = new Set([...named, ...line1864.waypoints.map(idOf)]);
  const points = { kind: "point of an act, or waypoint,", known };
  const drawnThrough = (list: "sections" | "continuations") =>
    line1864[list].flatMap((entry, at) =>
      strayNames(path, [list, at, "points"], entry.points, points),
    );
  const onWater = line1864.sections.flatMap(({ course }, at) => {
    if (course.goes !== ALONG_LAKE) return [];
    const { lake, river } = course;
    const keys = ["sections", at, "course"];
    return [
      ...strayNames(path, keys, { lake }, { kind: "lake", known: new Set(lakes.drawn.map(idOf)) }),
      ...strayNames(path, keys, { river }, { kind: "river", known: new Set(rivers.map(idOf)) }),
    ];
  });
  const steps = line1864.continuations.flatMap(({ course, points: own }, at) => {
    const known = { kind: "point of this continuation", known: new Set(own) };
    return course.flatMap((step, index) => {
      const keys = ["continuations", at, "course", index];
      if ("crestTo" in step) return strayNames(path, keys, step, known);
      return step.upTo === undefined ? [] : strayNames(path, keys, { upTo: step.upTo }, known);
    });
  });
  const today = {
    kind: "section of sections.yaml",
    known: new Set(facts.sections.sections.map(idOf)),
  };
  return [
    ...drawnThrough("sections"),
    ...drawnThrough("continuations"),
    ...onWater,
    ...steps,
    ...strayNames(path, ["crests"], line1864.crests, today),
  ];
}

/** Sections that no line has. */
function lost(facts: Facts): Stray[] {
  const { runs } = facts.lines;
  const lines = [...facts.lines.lines, ...facts.instruments.flatMap((told) => told.lines)];
  const steps = [...Object.values(runs), ...lines.map(({ sections }) => sections)].flat();
  const used = new Set(steps.filter((step) => typeof step === "string"));
  return sectionLists(facts).flatMap(({ path, above, entries }) =>
    entries.flatMap(({ id }, at) =>
      used.has(id) ? [] : [{ path, keys: [...above, at, "id"], what: `no line has ${id}` }],
    ),
  );
}

function idOf({ id }: { id: string }): string {
  return id;
}

/** Of names in a list, or each under a key of its own, those of what is not known. */
export function strayNames(
  path: string,
  above: Keys,
  names: readonly string[] | Readonly<Record<string, string>>,
  { kind, known }: { kind: string; known: ReadonlySet<string> },
): Stray[] {
  return Object.entries(names).flatMap(([key, name]) =>
    known.has(name)
      ? []
      : [
          {
            path,
            keys: [...above, Array.isArray(names) ? Number(key) : key],
            what: `no ${kind} is called ${name}`,
          },
        ],
  );
}
