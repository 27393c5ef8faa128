/** The four languages every name is given in. */
export const LANGUAGES = ["en", "kk", "ru", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What figures and claims are about, in the order in which the ledger tells them. */
export const TOPICS = [
  "lengths",
  "territory",
  "waters",
  "basins",
  "border",
  "works",
  "places",
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * How a geometry came to be, from best to weakest; `agreed`, `marked` and `described` only of a section on an older
 * line, whose act agreed it point by point, marked it at points or described it in words, and which is drawn along a
 * later course. Reconstructed is never
 * drawn like surveyed.
 */
export const STATUSES = [
  "demarcated",
  "agreed",
  "as mapped",
  "marked",
  "described",
  "reconstructed",
  "schematic",
] as const;
export type Status = (typeof STATUSES)[number];

export const TOWNS = ["city", "town", "village"] as const;
export const SITES = [
  "crossing",
  "station",
  "port",
  "embassy",
  "battle",
  "palace",
  "site",
] as const;

/** What rises, and the ways over it: a file of their own, since most come from one source. */
export const HEIGHTS = ["peak", "pass"] as const;

/** What the sides of a border can be called; those that lie opposite one another follow one another. */
export const SIDES = ["west", "east", "south", "north"] as const;

/** What can be looked up: the features of the map, the instruments, the chapters, the entries of the ledger. */
export const FINDABLE = [
  "river",
  "lake",
  "place",
  "instrument",
  "point",
  "area",
  "section",
  "basin",
  "work",
  "chapter",
  "figure",
  "claim",
] as const;
