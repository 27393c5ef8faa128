/** The words of the ledger: verdicts, reasons and how each number is made. */
export const ledgerEn = {
  "figures.kicker": "The text, checked by the map",
  "figures.intro":
    "Every length, area and share of land in the text, every statement that a map can test, and what other sources print about the same things, by subject. Each with a verdict, and the way to check it.",
  "figures.computing": "Measuring the border with rulers of many lengths…",
  "figures.published": "published",
  "figures.computed": "computed",
  "figures.difference": "difference",
  "figures.difference.wgs84": "difference on WGS84",
  "figures.tolerance": "It counts as agreeing within {percent} %.",
  "figures.page": "Open the full ledger",

  "ledger.search": "Search the ledger",
  "ledger.filter": "Show",
  "ledger.all": "all verdicts",
  "ledger.count": "{count, plural, one {# entry} other {# entries}}",
  "ledger.none": "Nothing in the ledger matches.",
  "ledger.back": "Back to the ledger",
  "ledger.the.text": "The text",
  "ledger.text": "in the text",
  "ledger.elsewhere": "in another source",
  "ledger.claim": "statement",
  "ledger.share": "{value} %",
  "ledger.bound": "more than {value}",
  "ledger.about": "about {value}",
  "ledger.inputs": "Measured on",
  "ledger.formula": "Method",
  "ledger.reason": "Why this verdict",
  "ledger.would.change": "What would change this",
  "ledger.said": "Figure from",
  "ledger.said.value": "{by}, as of {date}",
  "ledger.where": "In the source",
  "ledger.beside": "Other published figures",
  "ledger.band": "Given the accuracy of what is drawn, {least} to {most} {unit} is possible.",
  "ledger.chart": "Published {published}, computed {computed}",
  "ledger.chart.hollow": "Ring: published, with its tolerance. Dot: computed.",
  "ledger.mentions": "Named in the text, not tested",
  "ledger.mentions.intro":
    "Every other number with a unit of length or area, and every other place, with the reason why no map can test what is said about it.",
  "ledger.entry": "entry",
  "ledger.verdict": "verdict",
  "ledger.why": "why",

  "verdict.agrees": "agrees",
  "verdict.explained": "differs, reason known",
  "verdict.differs": "differs, no reason found",
  "verdict.conflicting sources": "sources disagree",
  "verdict.adds up": "arithmetic only",
  "verdict.not independent": "no second source",
  "verdict.not measurable": "cannot be measured",
  "verdict.true": "true",
  "verdict.false": "false",
  "verdict.depends": "cannot be decided",

  "verdicts.mean": "What the verdicts mean",
  "verdict.agrees.means": "Measured here, it comes within the tolerance of the published figure.",
  "verdict.explained.means":
    "It differs by more than the tolerance, and a reason that can itself be checked accounts for the difference.",
  "verdict.differs.means":
    "It differs by more than the tolerance, and nothing found here accounts for the difference.",
  "verdict.conflicting sources.means":
    "Sources print different figures for the same thing, and measuring does not decide for this one.",
  "verdict.adds up.means":
    "The published figures add up, but only their arithmetic could be checked; nothing was measured.",
  "verdict.not independent.means":
    "What is drawn here is a sketch, or was drawn to match this figure, so it can neither confirm nor refute it.",
  "verdict.not measurable.means":
    "No outline, course or position has been published that could be measured.",
  "verdict.true.means": "The map bears the statement out.",
  "verdict.false.means": "The map contradicts the statement.",
  "verdict.depends.means":
    "The answer depends on how a word or a treaty is read, or on more precision than the map has.",
  "topic.lengths": "Length of the border",
  "topic.territory": "Land ceded, disputed and divided",
  "topic.waters": "Rivers and lakes",
  "topic.basins": "River basins",
  "topic.border": "The line and its treaties",
  "topic.works": "Canals, pipelines and special zones",
  "topic.places": "Places",
  "ledger.print": "Print the working and the sources as well",
  "ledger.print.hint": "Otherwise only the table is printed: figures and verdicts.",
  "ledger.atlas": "Open the atlas",
  "ledger.data": "Border data: {credit}.",

  "reason.within": "The two agree within the tolerance of {percent, number} %.",
  "reason.ruler":
    "With a ruler of about {ruler, number, ::.} m, this line is as long as published: the finer a border is measured, the longer it is. {least, number, ::.} to {most, number, ::.} m is what a map of 1:{scale, number, ::.} can show, and on such maps the agreements draw it.",
  "reason.ruler.coarse":
    "With a ruler of about {ruler, number, ::@@@} km this is as long as published: the coarser a line is measured, the shorter it is. {least, number, ::.###} to {most, number, ::.###} km was to be expected.",
  "reason.ruler.map":
    "An old map’s own line, as that map has it, is {length, number, ::.0} km long, {percent, number, ::.00 sign-always} % against the published figure. With a ruler of about {ruler, number, ::@@@} km this line is as long as published, too; {least, number, ::.###} to {most, number, ::.###} km was to be expected.",

  "reason.ends":
    "The ruler of about {ruler, number, ::.} m was found from the length of the whole border; measured with it, this part is {walked, number, ::.0} km long. The remaining {left, number, ::.0 sign-always} km could lie where land meets river: the ends of the river sections are uncertain by {doubt, number, ::.0} km in all. If the part as drawn comes nearer than that, it is partly luck.",
  "reason.band":
    "Given the accuracy of the outlines, anything from {least, number, ::.#} to {most, number, ::.#} {unit} is possible, and the published figure lies within that.",
  "reason.band.outside":
    "It lies outside what any of the old maps gives, from {low, number, ::.#} to {high, number, ::.#} {unit}; but given the accuracy of the outlines, anything from {least, number, ::.#} to {most, number, ::.#} {unit} is possible, and the published figure lies within that.",
  "reason.counting":
    "What is computed leaves out {more, number, ::.0} km that may belong to it. With them it is {counted, number, ::.0} km, {percent, number, ::.0 sign-always} % against the published figure: the source does not say which of the two it means.",
  "reason.spacing":
    "The river is drawn with a point every {spacing, number, ::.0} km, and so coarse a line is too short. The border’s own rivers, which wind more than most, lose {loss, number, ::.0} % of their length when drawn like that; this one is {short, number, ::.0} % short. That bounds its length from both sides, but cannot decide between figures within those bounds.",
  "reason.words":
    "The difference has a known reason, told in words, and is no larger than that reason allows.",
  "reason.sum": "Added up: {sum, number, ::.##} {unit}.",
  "reason.sum.short": "Added up: {sum, number, ::.##} {unit}; {left, number, ::.##} {unit} remain.",
  "reason.shares":
    "The shares add up to {sum, number, ::.#} %, apart from rounding. This one means {means, number, ::.} km².",
  "reason.readings":
    "Depending on the reading, what is drawn here measures {least, number, ::.} to {most, number, ::.} {unit}; the source does not say which reading it means.",
  "reason.readings.among":
    "Depending on the reading, what is drawn here measures {least, number, ::.} to {most, number, ::.} {unit}, and the figure lies among these: sources that mean other readings do not contradict one another. All of them are sketches, so none of it is confirmed.",
  "reason.readings.outside":
    "Depending on the reading, what is drawn here measures {least, number, ::.} to {most, number, ::.} {unit}, and the figure lies outside. Only with every edge off by its whole accuracy, anything from {low, number, ::.} to {high, number, ::.} {unit} would be possible.",
  "reason.conflict":
    "{count, plural, one {Another source prints {least, number, ::.##} {unit}} other {Other sources print from {least, number, ::.##} to {most, number, ::.##} {unit}}} for the same, and nothing measured here settles it.",
  "reason.conflict.settled":
    "{count, plural, one {Another source prints {least, number, ::.##} {unit}} other {Other sources print from {least, number, ::.##} to {most, number, ::.##} {unit}}} for the same; what is measured here bears out {settled, number, ::.##} {unit}, and not this.",
  "reason.dates":
    "{count, plural, one {Another source prints {least, number, ::.##} {unit}} other {Other sources print from {least, number, ::.##} to {most, number, ::.##} {unit}}} for another date; the thing has changed since, and they do not contradict one another.",
  "reason.doubt":
    "The two agree within {percent, number} %, but what is drawn here is itself uncertain by {doubt, number, ::.#} %: the agreement may be chance.",
  "reason.drawn":
    "What is drawn here was made {drawn, number, ::.###} {unit} large to match a published figure, so it cannot confirm any.",
  "reason.sketched": "What is drawn here is a sketch, and a sketch confirms nothing.",
  "reason.sketched.least":
    "What is drawn here is a sketch, {least, number, ::.} km straight from each known point to the next. No course through these points is shorter, so the figure is not excluded; a sketch confirms nothing.",
  "reason.nothing": "No outline or course has been published that could be measured.",
  "reason.none":
    "The difference is larger than the tolerance of {percent, number} %, and nothing here explains it.",

  "formula.line": "Length of the line on WGS84 (on a sphere beside it), segment by segment",
  "formula.line.part": "Length of the line’s sections of this kind on WGS84, segment by segment",
  "formula.lines":
    "Length of these lines on WGS84, segment by segment, walked with rulers of many lengths",
  "formula.sections": "Length of these sections on WGS84, segment by segment",
  "formula.areas": "Area inside the outlines, on WGS84",
  "formula.readings": "Area inside each outline, on WGS84",
  "formula.readings.less":
    "Area inside each outline on WGS84, less the ground that the figure does not mean",
  "formula.basin": "Area of the basin’s parts in the country",
  "formula.rivers": "Length of the river as drawn",
  "formula.rivers.part": "Length of the river as drawn, cut where it crosses the border",
  "formula.works": "Size of the works as drawn",
  "formula.sum": "The published parts, added up",
  "formula.share": "The shares added up; the share times the whole",
  "formula.share.held":
    "What the state holds today of the ground between the two sides’ maps, as a share of it",
  "formula.nothing": "Nothing to compute",

  "formula.side":
    "Whether every point lies on one side of the line, farther from it than both are uncertain",
  "formula.near": "Shortest distance between the two, compared with the limit",
  "formula.direction": "Bearing from the middle of the one to the other, within 45°",
  "formula.flow": "Where the river meets the border, and which way it flows there",
  "formula.likeness":
    "Points every 500 m of what was drawn apart: the share of its length within each distance of the other line",
  "formula.gain": "Areas gained minus areas lost, compared with the accuracy of the lines",
  "formula.held": "Places spread over the area: on which side of the line each lies",
  "formula.text": "The words of the document, read",
  "formula.third": "Position between the country’s outermost meridians and parallels",
  "formula.date": "Date and place of the document",

  "test.side":
    "It lies on the side of {side}; its nearest point is {distance, number, ::.0} km from the line, and their positions are uncertain by {doubt, number, ::.0} km.",
  "test.side.other":
    "It does not lie wholly on the side of {side}; its nearest point is {distance, number, ::.0} km from the line, and their positions are uncertain by {doubt, number, ::.0} km.",
  "test.side.doubt":
    "It comes within {distance, number, ::.0} km of the line, and their positions are uncertain by {doubt, number, ::.0} km: the map cannot tell whether it is on the side of {side}.",
  "test.side.range": "It lies beyond the ends of the line, where there is no side of {side}.",
  "test.near":
    "The two are {distance, number, ::.0} km apart, within {within, number, ::.#} km; their positions are uncertain by {doubt, number, ::.0} km.",
  "test.near.not":
    "The two are {distance, number, ::.0} km apart, more than {within, number, ::.#} km; their positions are uncertain by {doubt, number, ::.0} km.",
  "test.near.doubt":
    "The two are {distance, number, ::.0} km apart and their positions are uncertain by {doubt, number, ::.0} km: the map cannot tell whether that is within {within, number, ::.#} km.",
  "test.direction":
    "It lies {distance, number, ::.0} km away at a bearing of {bearing, number, ::.}°: in the direction stated.",
  "test.direction.not":
    "It lies {distance, number, ::.0} km away at a bearing of {bearing, number, ::.}°: not in the direction stated.",
  "test.flow": "At kilometre {at, number, ::.0} of the border it flows from {from} into {to}.",
  "test.flow.not":
    "At kilometre {at, number, ::.0} of the border it flows from {from} into {to}, the other way.",
  "test.flow.none": "It is not known to cross the border from {from} into {to}.",
  "test.likeness":
    "The two have the same vertices along {shared, number, ::.0} % of the line; there they are not independent, and alike as drawn. Of what was drawn apart, {s1, number, ::.0} % lies within {d1, number, ::.#} km of the other, {s2, number, ::.0} % within {d2, number, ::.#} km, {s3, number, ::.0} % within {d3, number, ::.#} km.",
  "test.likeness.same":
    "The two have the same vertices along {shared, number, ::.0} % of the line: they are not independent, and their likeness tells nothing.",
  "test.held": "Its {area, number, ::.} km² lie wholly on the side of {side}.",
  "test.held.built":
    "Its {area, number, ::.} km² lie wholly on the side of {side}. That is so by construction: the area is cut along this very line.",
  "test.held.not":
    "Of its {area, number, ::.} km² about {share, number, ::.} % lie on the side of {side}.",
  "test.text": "The document of {date} says so in words, and no measurement can better words.",
  "test.gain":
    "Gained {gained, number, ::.} km², lost {lost, number, ::.} km²; given the accuracy of the lines, a gain of {least, number, ::.} to {most, number, ::.} km².",
  "test.gain.not":
    "Gained {gained, number, ::.} km², lost {lost, number, ::.} km²: a loss. Given the accuracy of the lines, {least, number, ::.} to {most, number, ::.} km².",
  "test.gain.doubt":
    "Gained {gained, number, ::.} km², lost {lost, number, ::.} km²; given the accuracy of the lines, anything from {least, number, ::.} to {most, number, ::.} km² is possible.",
  "test.third":
    "It lies {east, number, ::.} % of the way from west to east and {north, number, ::.} % of the way from south to north: in the third of the country that is meant.",
  "test.third.not":
    "It lies {east, number, ::.} % of the way from west to east and {north, number, ::.} % of the way from south to north: not in the third of the country that is meant.",
  "test.date": "The document bears this date: {date}.",
  "test.date.not": "The document bears another date or place: {date}.",
  "test.sketched":
    "Its position or course is from general knowledge or a sketch, and that confirms nothing.",
} as const;
