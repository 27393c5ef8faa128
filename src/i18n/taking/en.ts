/** What is taken out of the atlas: pictures, embedding, citations. */
export const takingEn = {
  "embed.home": "Open the atlas",
  "embed.home.where": "Opens the same view in a new tab",
  "embed.legend": "Legend",
  "embed.chosen": "Chosen: {name}",
  "embed.measured": "Measured: {size}",
  "ctl.gestures.keys": "Hold Ctrl and scroll to zoom the map",
  "ctl.gestures.mac": "Hold Cmd and scroll to zoom the map",
  "ctl.gestures.fingers": "Move the map with two fingers",
  "copy.embed": "Embed",
  "taking.open": "Share or save",
  "taking.title": "Take this view with you",
  "taking.words": "Link, embedding, citation",
  "taking.picture": "Save as a picture",
  "taking.picture.hint":
    "With title, date, legend, scale, credits and the address of this view. A tilted map is drawn flat.",
  "taking.png.screen": "PNG, as on the screen",
  "taking.png.landscape": "PNG, A4 landscape, 300 dpi",
  "taking.png.portrait": "PNG, A4 portrait, 300 dpi",
  "taking.svg": "SVG, lines and text",
  "taking.svg.hint":
    "The SVG has no relief: all in it is lines, surfaces and text that can be edited.",
  "taking.print": "Print the map",
  "taking.drawing": "The picture is being drawn.",
  "taking.done": "{file}: {width} × {height} pixels",
  "taking.smaller":
    "This device draws no larger map: {width} × {height} pixels of {wantedWidth} × {wantedHeight}. The picture has the whole size, but is less sharp.",
  "taking.failed": "The picture could not be drawn on this device. The SVG may still be.",
  "picture.at": "Map of {date}",
  "picture.drawn": "Drawn on {date}",
  "picture.data": "Version {version}, data {checksum}",
  "picture.north": "N",
};
