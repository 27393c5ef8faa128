/** The tour of the atlas. */
export const tourEn = {
  "tour.offer": "Tour in {count} steps",
  "tour.decline": "No tour, thank you",
  "tour.label": "Tour",
  "tour.place": "Step {number} of {count}",
  "tour.end": "End the tour",
  "tour.story": "On to the story",
  "tour.map.title": "The border today",
  "tour.map":
    "The red line is the border, {length} long as measured here; a blue edge says that it is a river. The more broken a line, the less is known of it. Click the line, a river, a lake or a town to see what it is and how we know.",
  "tour.date.title": "At another date",
  "tour.date":
    "The slider shows the border of any year since {year}, and what was disputed or claimed then; its ticks are treaties and events. The arrow beside it plays the years.",
  "tour.compare.title": "Two dates compared",
  "tour.compare":
    "Left of the handle lies the older line, right of it the newer. The ground between them has the colour of who gained it, with its area and how sure that is. Drag the handle, or move it by the arrow keys.",
  "tour.measure.title": "Along the line",
  "tour.measure":
    "Click two places on the border, a river or a canal, and the way along it is measured; here it is the whole border. Its points can be dragged. Further down: how the length depends on the ruler.",
  "tour.figures.title": "What is in print, tested",
  "tour.figures":
    "{count} figures and statements are tested on the map, each with a verdict, its working and its sources. Open here is the length of the whole border.",
} as const;
