/** What the map shows, told in words. */
export const describingEn = {
  "described.title": "In words",
  "described.list": "; ",
  "described.range": "{first} to {last}",
  "described.course.land":
    "A border on land, {length}, from the {from} to the {to}; {straight} in a straight line.",
  "described.course.water":
    "A border along a river, {length}, from the {from} to the {to}; {straight} in a straight line.",
  "described.course.undivided":
    "A border, {length}, from the {from} to the {to}; {straight} in a straight line.",
  "described.course.line":
    "A line of {length}, from the {from} to the {to}; {straight} in a straight line.",
  "described.extent":
    "An area of {area} km², {northSouth} from north to south and {eastWest} from east to west.",
  "described.window":
    "All of it reaches {northSouth} from north to south and {eastWest} from east to west.",
  "described.meets": "Its end in the {at} meets: {things}.",
  "described.ends": "Its end in the {at} is the end of the whole line.",
  "described.river": "Here the border is the river {river}.",
  "described.parts": "On its western side: {west}; on its eastern side: {east}.",
  "described.near.middle": "Its middle lies {length} {direction} of {place}.",
  "described.near.point": "It lies {length} {direction} of {place}.",
  "described.at.middle": "Its middle lies at {place}.",
  "described.at.point": "It lies at {place}.",
  "described.touches": "Of the line “{line}” these sections touch it or run through it: {things}.",
  "described.crosses": "It crosses the line “{line}” in: {things}.",
  "described.border": "It is the line “{line}” itself in: {things}.",
  "described.beside": "It lies {length} {direction} of the line “{line}”, nearest to: {section}.",
  "described.adjoins": "It adjoins: {things}.",
  "described.rivers": "Rivers that begin or end at its shore: {things}.",
  "described.into": "Its lower end, as drawn, reaches: {things}.",
  "described.stretch":
    "{count, plural, one {One section, {length}: {sections}.} other {# sections, {length}: {sections}.}}",
  "described.points":
    "{count, plural, one {One point that it names is placed.} other {# points that it names are placed.}}",
  "described.nothing": "Nothing of it is drawn on the map.",
  "described.looks": "The map shows: {things}.",
  "described.changed":
    "Beside {length} of the newer line, {sections}, lie {area} km² that changed sides.",
  "described.unchanged": "Next to it, and not moved: {things}.",
  "described.of": "{thing}: {statement}",
  "described.compass":
    "{point, select, n {north} nne {north-northeast} ne {northeast} ene {east-northeast} e {east} ese {east-southeast} se {southeast} sse {south-southeast} s {south} ssw {south-southwest} sw {southwest} wsw {west-southwest} w {west} wnw {west-northwest} nw {northwest} nnw {north-northwest} other {}}",
  "described.towards":
    "{point, select, n {north} nne {north-northeast} ne {northeast} ene {east-northeast} e {east} ese {east-southeast} se {southeast} sse {south-southeast} s {south} ssw {south-southwest} sw {southwest} wsw {west-southwest} w {west} wnw {west-northwest} nw {northwest} nnw {north-northwest} other {}}",
} as const;
