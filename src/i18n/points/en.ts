/** The words of the points that the acts name. */
export const pointsEn = {
  "group.points": "Points of the treaties",
  "legend.point.sourced": "position in print",
  "legend.point.inferred": "position inferred",
  "legend.point.recalled": "position from memory, doubtful",
  "kind.point": "point of a treaty",
  "point.act": "Named by",
  "point.article": "Article",
  "point.in.act": "Number in the act",
  "point.today": "Today",
  "point.read.from": "Its place was read from",
  "point.distances": "How far the lines pass",
  "point.distances.hint":
    "To the nearest place of each line, on WGS84. The point itself is known to ± {accuracy}.",
  "point.circle.through": "Drawn through this point: a distance of nothing proves nothing.",
  "point.circle.read":
    "This point was read from that course: a distance of nothing proves nothing.",
  "point.outside": "Outside the accuracy of the point.",
  "point.beyond": "Beyond the end of this line, which passes nowhere near.",
  "point.own.line": "a line of this act",
};
