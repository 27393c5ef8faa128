/** The words of the ledger: verdicts, reasons and how each number is made. */
export const ledgerEn = {
  "figures.kicker": "The text, checked by the map",
  "figures.intro":
    "Every length, area and share of land in the text, and every statement that a map can test, in the order of the text. Each with a verdict, and the way to check it.",
  "figures.computing": "Walking the border with rulers of many lengths…",
  "figures.published": "published",
  "figures.computed": "computed",
  "figures.difference": "difference",
  "figures.tolerance": "Agreement would mean within {percent} %.",
  "figures.page": "The whole ledger as a page of its own",

  "ledger.search": "Search the ledger",
  "ledger.filter": "Show",
  "ledger.all": "all verdicts",
  "ledger.count": "{count, plural, one {# entry} other {# entries}}",
  "ledger.none": "Nothing in the ledger matches.",
  "ledger.back": "The whole ledger",
  "ledger.the.text": "The text",
  "ledger.text": "in the text",
  "ledger.elsewhere": "in another source",
  "ledger.claim": "statement",
  "ledger.share": "{value} %",
  "ledger.bound": "more than {value}",
  "ledger.about": "about {value}",
  "ledger.working": "The working",
  "ledger.inputs": "From",
  "ledger.formula": "How",
  "ledger.reason": "Why this verdict",
  "ledger.said": "Said by",
  "ledger.said.value": "{by}, as of {date}",
  "ledger.where": "Where",
  "ledger.beside": "Printed elsewhere for the same",
  "ledger.band": "The accuracy of the geometry leaves {least} to {most} {unit}.",
  "ledger.chart": "Published {published}, computed {computed}",
  "ledger.chart.hollow": "Published: the ring, with its tolerance. Computed: the dot.",
  "ledger.mentions": "Named in the text and not tested",
  "ledger.mentions.intro":
    "Every other number with a unit of length or area, and every other place, with the reason why no map can test what is said of it.",
  "ledger.entry": "entry",
  "ledger.verdict": "verdict",
  "ledger.why": "why",

  "verdict.agrees": "agrees",
  "verdict.explained": "explained",
  "verdict.differs": "differs",
  "verdict.conflicting sources": "conflicting sources",
  "verdict.adds up": "adds up",
  "verdict.not independent": "not independent",
  "verdict.not measurable": "not measurable",
  "verdict.true": "true",
  "verdict.false": "false",
  "verdict.depends": "depends",

  "reason.within": "The two agree within the tolerance of {percent, number} %.",
  "reason.ruler":
    "A border is longer the finer one measures it. Walked with a ruler of about {ruler, number, ::.} m, this line is as long as published; 10 to 100 m is what a map of 1:100,000 can show, and on such maps the agreements draw it.",
  "reason.ends":
    "The ruler of about {ruler, number, ::.} m was found from the length of the whole border; walked with it, this part comes to {walked, number, ::.0} km. The {left, number, ::.0 sign-always} km that remain could lie where land meets water: the ends of the river sections are known to {doubt, number, ::.0} km in all. Where the part as drawn comes nearer than that, it is partly luck.",
  "reason.band":
    "The accuracy of the outlines leaves everything from {least, number, ::.#} to {most, number, ::.#} {unit}, and the published figure lies between.",
  "reason.band.outside":
    "It lies outside what any of the old maps gives, from {low, number, ::.#} to {high, number, ::.#} {unit}; but the accuracy of the outlines leaves everything from {least, number, ::.#} to {most, number, ::.#} {unit}, and the published figure lies between.",
  "reason.counting":
    "What is computed leaves out {more, number, ::.0} km that may belong to it. With them it is {counted, number, ::.0} km, {percent, number, ::.0 sign-always} % against what is published: which of the two is meant, the source does not say.",
  "reason.spacing":
    "The river is drawn with a vertex every {spacing, number, ::.0} km, and a line so coarse is too short. The border’s own rivers, which wind more than most, lose {loss, number, ::.0} % of their length when drawn so; this one is {short, number, ::.0} % short. That bounds its length from both sides and cannot tell the figures between apart.",
  "reason.words": "The difference has a reason that is told, and lies within what it allows.",
  "reason.sum": "Added up: {sum, number, ::.##} {unit}.",
  "reason.sum.short": "Added up: {sum, number, ::.##} {unit}; {left, number, ::.##} {unit} remain.",
  "reason.shares":
    "The shares make {sum, number, ::.#} %, but for rounding. This one means {means, number, ::.} km².",
  "reason.readings":
    "The readings drawn here give from {least, number, ::.} to {most, number, ::.} {unit}: which of them is meant, the source does not say.",
  "reason.conflict":
    "{count, plural, one {Another source prints {least, number, ::.##} {unit}} other {Other sources print from {least, number, ::.##} to {most, number, ::.##} {unit}}} for the same, and nothing measured here settles it.",
  "reason.conflict.settled":
    "{count, plural, one {Another source prints {least, number, ::.##} {unit}} other {Other sources print from {least, number, ::.##} to {most, number, ::.##} {unit}}} for the same; what is measured here bears out {settled, number, ::.##} {unit}, and not this.",
  "reason.doubt":
    "The two come within {percent, number} % of one another, but what is drawn here is itself known to {doubt, number, ::.#} % only: that may be chance.",
  "reason.drawn":
    "What is drawn here was made {drawn, number, ::.###} {unit} large after a figure, so it can confirm none.",
  "reason.sketched": "What is drawn here is a sketch, and a sketch confirms nothing.",
  "reason.nothing": "There is nothing published that could be measured.",
  "reason.none":
    "The difference is larger than the tolerance of {percent, number} %, and nothing here explains it.",

  "formula.line": "Length of the line, segment by segment along great circles",
  "formula.line.part": "Length of the line’s sections of this kind, segment by segment",
  "formula.sections": "Length of these sections, segment by segment",
  "formula.areas": "Area inside the outlines, on the sphere",
  "formula.readings": "Area inside each outline, on the sphere",
  "formula.basin": "Area of the basin’s parts in the country",
  "formula.rivers": "Length of the river as drawn",
  "formula.rivers.part": "Length of the river as drawn, cut where it crosses the border",
  "formula.works": "Size of the works as drawn",
  "formula.sum": "The printed parts, added up",
  "formula.share": "Shares added up; share times the whole",
  "formula.share.held":
    "What the state holds today of the ground between the two sides’ maps, as a share of it",
  "formula.nothing": "Nothing to compute",

  "formula.side":
    "Every vertex on the one side of the line, and further from it than both are known",
  "formula.near": "Shortest distance between the two, against the limit",
  "formula.direction": "Bearing from the middle of the one to the other, within 45°",
  "formula.flow": "Where the river meets the border, and which way it flows there",
  "formula.likeness":
    "The line sampled every 500 m: the share of its length within each distance of the other",
  "formula.gain": "Areas gained less areas lost, against the accuracy of the lines",
  "formula.third": "Place in the box of the country’s outermost meridians and parallels",
  "formula.date": "Date and place of the instrument",

  "test.side":
    "It lies on the side of {side}; the nearest point is {distance, number, ::.0} km from the line, and the two are known to {doubt, number, ::.0} km.",
  "test.side.other":
    "It does not lie wholly on the side of {side}; the nearest point is {distance, number, ::.0} km from the line, and the two are known to {doubt, number, ::.0} km.",
  "test.side.doubt":
    "It comes within {distance, number, ::.0} km of the line, and the two are known to {doubt, number, ::.0} km only: the map cannot tell whether it is on the side of {side}.",
  "test.side.range": "It lies beyond the ends of the line, which has no side of {side} there.",
  "test.near":
    "The two are {distance, number, ::.0} km apart, within {within, number, ::.#} km; they are known to {doubt, number, ::.0} km.",
  "test.near.not":
    "The two are {distance, number, ::.0} km apart, more than {within, number, ::.#} km; they are known to {doubt, number, ::.0} km.",
  "test.near.doubt":
    "The two are {distance, number, ::.0} km apart and known to {doubt, number, ::.0} km: the map cannot tell whether that is within {within, number, ::.#} km.",
  "test.direction":
    "It lies at a bearing of {bearing, number, ::.}°, {distance, number, ::.0} km off: in that quarter.",
  "test.direction.not":
    "It lies at a bearing of {bearing, number, ::.}°, {distance, number, ::.0} km off: in another quarter.",
  "test.flow": "At kilometre {at, number, ::.0} of the border it flows from {from} into {to}.",
  "test.flow.not":
    "At kilometre {at, number, ::.0} of the border it flows from {from} into {to}, the other way.",
  "test.flow.none": "It is not known to cross the border from {from} into {to}.",
  "test.likeness":
    "{s1, number, ::.0} % of the line lies within {d1, number, ::.#} km of the other, {s2, number, ::.0} % within {d2, number, ::.#} km, {s3, number, ::.0} % within {d3, number, ::.#} km.",
  "test.gain":
    "Gained {gained, number, ::.} km², lost {lost, number, ::.} km²; as the lines are known, the gain is {least, number, ::.} to {most, number, ::.} km².",
  "test.gain.not":
    "Gained {gained, number, ::.} km², lost {lost, number, ::.} km²: a loss. As the lines are known, from {least, number, ::.} to {most, number, ::.} km².",
  "test.gain.doubt":
    "Gained {gained, number, ::.} km², lost {lost, number, ::.} km²; as the lines are known, anything from {least, number, ::.} to {most, number, ::.} km².",
  "test.third":
    "It lies at {east, number, ::.} % of the way from west to east and at {north, number, ::.} % of the way from south to north: in that third.",
  "test.third.not":
    "It lies at {east, number, ::.} % of the way from west to east and at {north, number, ::.} % of the way from south to north: in another third.",
  "test.date": "The instrument bears this date: {date}.",
  "test.date.not": "The instrument bears another date or place: {date}.",
  "test.sketched":
    "Its position or course is from general knowledge or a sketch, and that confirms nothing.",
} as const;
