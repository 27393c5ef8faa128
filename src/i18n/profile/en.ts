/** The words of heights along a way. */
export const profileEn = {
  "profile.title": "Heights along the line",
  "profile.waiting": "The heights are being fetched…",
  "profile.lost":
    "The heights could not be fetched. All else works; close and open this to try again.",
  "profile.none": "No heights are known here: they cover {west}–{east}° E, {south}–{north}° N.",
  "profile.beyond":
    "{length} of the way have no heights: they cover {west}–{east}° E, {south}–{north}° N.",
  "profile.chart":
    "Heights from start to end: begins at {from} m, ends at {to} m; highest {highest} m, lowest {lowest} m",
  "profile.axis": "m above the sea",
  "profile.place": "Place along the way",
  "profile.highest": "Highest",
  "profile.lowest": "Lowest",
  "profile.at": "{height} m ± {error}",
  "profile.at.along": "at {along}",
  "profile.climb": "Climb",
  "profile.drop": "Drop",
  "profile.sum": "{metres} m ± {error}",
  "profile.point": "{along}: {height} m · {place}",
  "profile.point.none": "{along}: no height · {place}",
  "profile.exaggeration": "Drawn {times} times too high.",
  "profile.caution":
    "The heights are means of cells of one minute of arc, some 1.8 km: summits are lower here than they are, gorges less deep, climb and drop less. Rises and falls of less than {threshold} m may be errors of the cells and are not counted. Each ± is a root mean square; how far the line itself may be off is not in it.",
  "profile.table": "The heights as a table",
  "profile.along": "Along the way",
  "profile.height": "Height, m",
  "profile.position": "Place",
  "part.profile":
    "The heights could not be loaded. What was measured is kept, and is in the address.",
};
