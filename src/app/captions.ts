import { atom } from "jotai";
import { tellingsAtom } from "../panels/embed/tellings.ts";
import { contextAtom } from "../panels/taking/copying.ts";
import { nameIn } from "../panels/words.ts";
import type { Captions, LegendEntry } from "../picture/sheet.ts";
import { atlasAtom } from "../store/atlas.ts";
import { noteOfAtom, shownRowsAtom } from "../store/legend.ts";
import { comparedAtom, dateAtom } from "../store/look.ts";
import { wordsAtom } from "../store/words.ts";

/** A row of the legend for each sample, as it is read without the headings of the page's. */
const legendAtom = atom((get): (LegendEntry & { group: string })[] => {
  const words = get(wordsAtom);
  const noteOf = get(noteOfAtom);
  return get(shownRowsAtom).flatMap(({ group, name, swatches }) =>
    swatches.map(({ key, name: own, swatch }) => {
      const called = typeof name === "string" ? words(name) : name[words.language];
      const note = noteOf(group);
      const row = note === null ? called : `${called} (${note})`;
      const sample = own?.[words.language] ?? (key && words(key));
      return { group, text: swatches.length > 1 && sample ? `${row}: ${sample}` : row, swatch };
    }),
  );
});

/** What time the map is of: two lines, or a date; null for today's border. */
const timeAtom = atom((get): string | null => {
  const [words, compared, date] = [get(wordsAtom), get(comparedAtom), get(dateAtom)];
  const { lines } = get(atlasAtom);
  if (compared !== null) {
    return compared
      .map((id) => {
        const line = lines.get(id);
        return line === undefined ? id : nameIn(words, line);
      })
      .join(" / ");
  }
  return date === null ? null : words("picture.at", { date: words.date(date) });
});

/** What of the map's layers is in the picture: vectors have no relief, and roads come with nearness. */
interface Drawn {
  relief: boolean;
  roads: boolean;
}

/** All that stands around a map that leaves the atlas. */
export const captionsAtom = atom((get) => {
  const words = get(wordsAtom);
  const { about } = get(atlasAtom);
  const { language } = words;
  const [time, told, legend] = [get(timeAtom), get(tellingsAtom), get(legendAtom)];
  const { context } = get(contextAtom);
  return ({ relief, roads }: Drawn): Captions => {
    const isOn = legend.some(({ group }) => group === "roads");
    const roadCredit = roads && isOn && about.roadCredit !== undefined ? [about.roadCredit] : [];
    const { version, checksum, link, accessed } = context();
    return {
      title: about.title[language],
      subtitle: about.subtitle[language],
      told: [...(time === null ? [] : [time]), ...told],
      legend: legend.filter(({ group }) => relief || group !== "relief"),
      notLegal: words("not.legal"),
      credits: [...about.credits, ...roadCredit].map((credit) => credit[language]),
      address: link,
      data: words("picture.data", { version, checksum }),
      drawn: words("picture.drawn", { date: words.date(accessed) }),
      north: words("picture.north"),
      length: (metres) =>
        metres < 1000
          ? `${words.number(metres)} ${words("unit.m")}`
          : `${words.km(metres, 0)} ${words("unit.km")}`,
    };
  };
});
