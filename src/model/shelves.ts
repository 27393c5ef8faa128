/** Where an atlas keeps each kind of thing, by id. */
export const SHELF_OF = {
  line: "lines",
  section: "sections",
  area: "areas",
  river: "rivers",
  lake: "lakes",
  basin: "basins",
  work: "works",
  place: "places",
  point: "points",
  neighbour: "neighbours",
} as const;
