/** The words of finding: the box, how many answers, what an answer says first. */
export const findingEn = {
  "find.open": "Find a river, town, treaty, number",
  "find.short": "Find",
  "find.close": "Close",
  "find.loading": "Loading the index…",
  "find.hint":
    "By name in any of four languages, in Latin letters or in pinyin; by a published number or by the year of a treaty; a chapter of the story by its title.",
  "find.none":
    "Nothing found. The search covers rivers, lakes, towns, crossings and passes, treaties, areas, sections of the border, basins, canals and other works, figures and statements.",
  "find.count":
    "{count, plural, =0 {No answers} one {# answer} other {# answers}}{more, plural, =0 {} other {, the first {shown} shown}}",
  "find.lost": "The index could not be loaded. The lists and the map go on working.",
  "find.as.border": "{length} as the border",
  "find.part": "{name} {length}",
  "find.from.border": "{length} from the border",
  "find.at.border": "at the border",
  "find.figure": "figure",
  "find.figure.elsewhere": "figure in another source",
  "part.finding": "The search could not be loaded. The lists and the map go on working.",
  "find.of.which":
    "{length} of it without the section “{names}”, as is meant by the {published} in print",
  "find.chapter": "chapter of the story",
  "card.river.border": "The river as the border",
  "card.river.part": "– section {name}",
  "card.river.printed": "– without the section “{names}”, as in the {published} in print",
} as const;

export type FindingMessages = Record<keyof typeof findingEn, string>;
