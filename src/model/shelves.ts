/** In which published files each kind of thing is. */
export const FILES_OF = {
  section: ["borders.geojson", "borders-gpl.geojson"],
  area: ["areas.geojson", "disputed-gpl.geojson"],
  river: ["rivers.geojson"],
  lake: ["lakes.geojson"],
  basin: ["basins.geojson"],
  work: ["works.geojson"],
  place: ["places.geojson", "peaks.geojson"],
  point: ["points.geojson"],
  neighbour: ["neighbours.geojson"],
  instrument: ["instruments.json"],
  entry: ["figures.json", "claims.json"],
  chapter: ["chapters.json"],
} as const;

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
