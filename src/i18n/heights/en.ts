/** The words of peaks and passes, and of what the legend tells apart by a sign. */
export const heightsEn = {
  "group.peaks": "Peaks, passes, ranges",
  "group.roads": "Main roads, from zoom 7 on",
  "legend.peak": "peak, its height in metres",
  "legend.pass": "pass",
  "legend.site.known": "place known",
  "legend.site.recalled": "place recalled",
  "legend.dam": "dam",
  "kind.pass": "pass",
  "card.height": "Height",
  "card.height.value": "{metres} m above the sea",
  "card.to.border": "To the border",
  "card.to.border.value": "{turf} by turf, {wgs84} on WGS84",
};
