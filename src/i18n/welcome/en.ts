/** The first words a reader meets, and what the atlas says of itself. */
export const welcomeEn = {
  "group.states": "States on either side",
  "welcome.special":
    "{courses, plural, one {# course} other {# courses}} of this border since {year}, the {acts, plural, one {# treaty or act} other {# treaties and acts}} behind them, and {figures, plural, one {# published figure} other {# published figures}} checked by measuring.",
  "about.open": "About",
  "about.title": "About this atlas",
  "about.close": "Close",
  "about.neutral":
    "Where states or authors disagree, each view is shown with whose it is and its date. The atlas takes no side.",
  "about.lengths": "How lengths are measured",
  "about.lengths.text":
    "Along the line, from its source coordinates, not from the picture on the screen. The finer a line is measured, the longer it is: the panel “{measure}” shows its length for each ruler. The length on a sphere comes first, that on WGS84 stands beside it.",
  "about.sure": "How sure the lines are",
  "about.sure.text":
    "A solid line was marked on the ground (demarcated). The more broken a line is, the less is known about it: taken from maps, reconstructed from texts, or only sketched. The card of each section says by which method it was obtained and how far off it may be; the layer “{belts}” draws that.",
  "about.text": "The text that is checked",
  "about.text.checked":
    "{figures, plural, one {# figure} other {# figures}} and {claims, plural, one {# statement} other {# statements}} from this text and from other publications are tested on the map.",
  "about.text.open": "Open the figures",
  "about.states": "Who lay on either side",
  "about.states.west": "West of the line",
  "about.states.east": "East of the line",
  "about.states.south": "South of the line",
  "about.states.north": "North of the line",
  "about.states.around": "Around",
  "about.since": "since {from}",
  "about.span": "{from} to {to}",
  "about.data": "Data and licences",
  "about.data.documents":
    "Beside these, {count, plural, one {# document is} other {# documents are}} cited, each where it is used, with its address and licence.",
  "about.version": "Version of the data: {checksum}",
  "about.download": "Download the data",
  "about.offline.ready": "Works without a network from now on.",
  "about.offline.refused":
    "It could not be kept for use without a network: the browser did not allow it, or its storage is full.",
  "about.error": "Report an error",
  "about.error.contact": "Write here, with the address of what you see and what is wrong:",
  "about.error.copy": "Copy this text",
  "about.error.none":
    "Copy this text, say what is wrong, and send it to whoever gave you this atlas.",
  "about.error.page": "Page: {address}",
  "about.error.data": "Data: {checksum}",
  "about.error.wrong": "What is wrong:",
  "about.error.source": "Source, if there is one:",
  "about.keys": "Keyboard",
  "about.keys.about": "this page",
  "about.keys.tab": "from one control to the next; the first stop leads to the panel",
  "about.keys.arrows":
    "on the map: move it; on a slider: a year, or a little way along the line; in a list: the next row",
  "about.keys.page": "on the timeline: ten years; on a point of a measurement: ten kilometres",
  "about.keys.enter": "choose; while measuring: set a point under the cross",
  "about.keys.walk":
    "on the map: a list of what is in view; arrows and letters walk it and light each up, Enter opens its card, Esc goes back to the map",
  "walk.hint": "Enter: a list of what is in view",
  "walk.title":
    "{count, plural, =0 {Nothing to choose is in view} one {In view: # thing} other {In view: # things}}",
  "about.keys.backspace": "take back the last point of a measurement",
  "about.keys.escape": "drop what is chosen or measured; close this page",
} as const;
