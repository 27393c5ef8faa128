import type { LayerGroup, Swatch } from "./groups.ts";
import type { Palette } from "./palette.ts";
import { DASHES, STROKES, swatchWidth } from "./strokes.ts";

/** The hues of older lines, in the order in which lines that name none get them. */
const HUES = {
  plum: "linePlum",
  slate: "lineSlate",
  indigo: "lineIndigo",
  ochre: "lineOchre",
  olive: "lineOlive",
  sienna: "lineSienna",
} as const satisfies Record<string, keyof Palette>;
type Hue = keyof typeof HUES;

type Words = Record<"en" | "kk" | "ru" | "zh", string>;

/** As much of a line of lines.json as says how it is shown. */
interface ShownLine extends Record<`name_${keyof Words}`, string | null> {
  id: string;
  role: string;
  sections: readonly string[];
  validFrom: string;
  present?: true | undefined;
  shownWith?: string | undefined;
  legend?: Words | undefined;
  hue?: Hue | undefined;
  known?: readonly { sections: readonly string[]; status: string }[] | undefined;
}

interface Shown {
  lines: ReadonlyMap<string, ShownLine>;
  sections: ReadonlyMap<string, { properties: { status: string; river: string | null } }>;
}

/** The layers of one course of the border. */
export interface LineGroup {
  id: LayerGroup;
  /** What the legend calls it. */
  name: Words;
  /** The sections it draws: its line's, and those of the lines that are shown with it. */
  sections: readonly string[];
  colour: keyof Palette;
  /** The status of sections on this line, where it is not that of today's. */
  statuses: ReadonlyMap<string, string>;
}

/** A course that was the border. */
export interface OlderGroup extends LineGroup {
  swatch: Swatch;
}

/** The lines of an atlas as map and legend show them. */
export interface LineGroups {
  present: LineGroup & {
    /** Ids of the rivers that it follows. */
    rivers: readonly string[];
  };
  /** Newest first. */
  older: readonly OlderGroup[];
  /** Sections of the lines of old maps, which share one group. */
  evidence: readonly string[];
  /** The group that shows a line, by the line's id. */
  ofLine: ReadonlyMap<string, LayerGroup>;
}

const PRESENT_GROUP = "border" satisfies LayerGroup;
const EVIDENCE_GROUP = "evidence" satisfies LayerGroup;

/** Which group shows which line, in which colour and under which name. */
export function lineGroups({ lines, sections }: Shown): LineGroups {
  const all = [...lines.values()];
  const groupOf = (line: ShownLine): LayerGroup => {
    if (line.role === "evidence") return EVIDENCE_GROUP;
    const host = (line.shownWith === undefined ? undefined : lines.get(line.shownWith)) ?? line;
    return host.present ? PRESENT_GROUP : host.id;
  };
  const ofLine = new Map(all.map((line) => [line.id, groupOf(line)]));
  const drawnBy = (group: LayerGroup) =>
    unique(all.filter(({ id }) => ofLine.get(id) === group).flatMap((line) => line.sections));
  const leads = ({ role, shownWith }: ShownLine) => role === "border" && shownWith === undefined;
  const leading = all.filter(leads);
  const present = leading.find((line) => line.present);
  if (present === undefined) throw new RangeError("no line of the atlas is the present border");
  const older = leading
    .filter((line) => line !== present)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const colours = coloursOf(older);
  const courses = leading.map((line) => drawnBy(groupOf(line)));
  return {
    present: {
      id: PRESENT_GROUP,
      name: nameOf(present),
      sections: drawnBy(PRESENT_GROUP),
      colour: "borderLand",
      statuses: statusesOn(present),
      rivers: unique(
        drawnBy(PRESENT_GROUP).flatMap((id) => sections.get(id)?.properties.river ?? []),
      ),
    },
    older: older.map((line, index): OlderGroup => {
      const colour = colours[index] ?? HUES.plum;
      const course = drawnBy(line.id);
      const statuses = statusesOn(line);
      const status = usualStatus(course, courses, (section) => {
        return statuses.get(section) ?? sections.get(section)?.properties.status;
      });
      return {
        id: line.id,
        name: nameOf(line),
        sections: course,
        colour,
        statuses,
        swatch: sample(colour, status),
      };
    }),
    evidence: drawnBy(EVIDENCE_GROUP),
    ofLine,
  };
}

function statusesOn({ known = [] }: ShownLine): ReadonlyMap<string, string> {
  return new Map(
    known.flatMap(({ sections, status }) => sections.map((id) => [id, status] as const)),
  );
}

const unique = (ids: readonly string[]) => [...new Set(ids)];

function nameOf({ id, legend, ...names }: ShownLine): Words {
  const first = names.name_en ?? id;
  return (
    legend ?? {
      en: first,
      kk: names.name_kk ?? first,
      ru: names.name_ru ?? first,
      zh: names.name_zh ?? first,
    }
  );
}

/** Each line's own hue; those that name none get by age the hues that no line has named. */
function coloursOf(lines: readonly ShownLine[]): (keyof Palette)[] {
  const hues = Object.keys(HUES) as Hue[];
  const unnamed = hues.filter((hue) => !lines.some((line) => line.hue === hue));
  const choice = unnamed.length > 0 ? unnamed : hues;
  let given = 0;
  return lines.map(({ hue }) => HUES[hue ?? (choice[given++ % choice.length] as Hue)]);
}

/**
 * How most sections came to be that no other course shares; of all its sections, where it shares
 * them all: a line is drawn as what is its own is known.
 */
function usualStatus(
  course: readonly string[],
  courses: readonly (readonly string[])[],
  statusOf: (section: string) => string | undefined,
): string | undefined {
  const own = course.filter((id) => courses.filter((other) => other.includes(id)).length === 1);
  const count = new Map<string, number>();
  for (const id of own.length > 0 ? own : course) {
    const status = statusOf(id);
    if (status !== undefined) count.set(status, (count.get(status) ?? 0) + 1);
  }
  const [most] = [...count].toSorted(([, a], [, b]) => b - a);
  return most?.[0];
}

function sample(colour: keyof Palette, status: string | undefined): Swatch {
  const line = { shape: "line", colour, width: swatchWidth(STROKES.older) } as const;
  const dash = Object.entries(DASHES).find(([name]) => name === status)?.[1];
  return dash === undefined ? line : { ...line, dash };
}
