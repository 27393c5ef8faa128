import type { BorderLine, Section } from "../../src/model/schema.ts";
import { LINE, section } from "../checks/smallBorder.ts";

type Change = Partial<BorderLine>;

const line = (id: string, validFrom: string, sections: string[], change: Change = {}) =>
  ({ ...LINE, id, name_en: `The line ${id}`, validFrom, sections, ...change }) as BorderLine;

const drawn = (
  id: string,
  status: Section["properties"]["status"] = "demarcated",
  river: string | null = null,
) =>
  section(
    id,
    [
      [80, 45],
      [80, 44],
    ],
    { status, river },
  );

/** In no order of age: a border of today, what was agreed before, two older ones, and what goes with them. */
const LINES: BorderLine[] = [
  line("ancient", "1600", ["head", "ford", "hill"], { hue: "ochre" }),
  line("ancient-beyond", "1600", ["beyond"], { role: "continuation", shownWith: "ancient" }),
  line("today", "2010", ["head", "bridge", "tail"], {
    present: true,
    legend: { en: "Now", kk: "Қазір", ru: "Сейчас", zh: "现在" },
  }),
  line("agreed", "2005", ["head", "bridge", "tail", "mark"], { shownWith: "today" }),
  line("middle", "1800", ["head", "ford", "tail"], { name_kk: "Орта сызық" }),
  line("old-map", "1790", ["sheet"], { role: "evidence" }),
];

const SECTIONS: Section[] = [
  ...["head", "tail", "mark"].map((id) => drawn(id)),
  drawn("bridge", "demarcated", "stream"),
  drawn("ford", "as mapped"),
  drawn("hill", "reconstructed"),
  drawn("beyond", "reconstructed"),
  drawn("sheet", "as mapped"),
];

const shelf = <T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** As much of an atlas as lines need, of a border that there never was. */
export const THREE_LINES = { lines: shelf(LINES), sections: shelf(SECTIONS) };

/** The same with other lines beside. */
export function withLines(...more: [id: string, validFrom: string, change?: Change][]) {
  const others = more.map(([id, from, change]) => line(id, from, ["head", "ford", "tail"], change));
  return { ...THREE_LINES, lines: shelf([...LINES, ...others]) };
}
