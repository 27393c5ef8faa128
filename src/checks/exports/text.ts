import { DEGREE_DECIMALS, type Metres } from "../../measure/position.ts";
import type { Mark } from "../../measure/ruler.ts";
import { inUnit, type Unit } from "../../measure/units.ts";
import type { Instrument, Names } from "../../model/schema.ts";
import { endsWhereItBegins, type SectionStretch, type Stretch } from "../stretch.ts";
import { citation } from "./citation.ts";
import {
  type ExportContext,
  knownKind,
  recordsNamed,
  splitIsKnown,
  type Wording,
} from "./context.ts";

/**
 * A stretch in plain text in the reader's language, lengths to a tenth of `unit`: what was measured,
 * from where to where, by both earths; water and land, straight line and accuracy; the sections with
 * the instruments they rest on, said or inferred; the citation. Lines end with \n.
 */
export function stretchText(
  stretch: Stretch,
  context: ExportContext,
  words: Wording,
  unit: Unit = "km",
): string {
  const length = (metres: Metres) =>
    `${words.number(inUnit(metres, unit), 1)} ${words(`unit.${unit}`)}`;
  const end = (key: "copy.text.from" | "copy.text.to", { point, chainage }: Mark) =>
    words(key, {
      longitude: words.number(point[0], DEGREE_DECIMALS),
      latitude: words.number(point[1], DEGREE_DECIMALS),
      chainage: length(chainage.turf),
    });
  const accuracy = (key: "copy.text.accuracy" | "copy.text.accuracy.split", metres: Metres) =>
    words(key, { metres: words.number(metres) });
  const known = splitIsKnown(stretch);
  const rests = stretch.sections.filter(({ section }) => section.properties.basis.length > 0);
  const sections = rests.map((part, i) => sectionLine(part, i + 1, context, words, length));
  return [
    nameIn(words, stretch.line),
    end("copy.text.from", stretch.from),
    end("copy.text.to", stretch.to),
    "",
    words("copy.text.length", {
      turf: length(stretch.length.turf),
      wgs84: length(stretch.length.wgs84),
    }),
    ...(known
      ? [
          words("water.share", { length: length(stretch.water.turf) }),
          words("land.share", { length: length(stretch.land.turf) }),
        ]
      : []),
    endsWhereItBegins(stretch)
      ? words("card.returns")
      : words("copy.text.straight", {
          length: length(stretch.straight.turf),
          sinuosity: words.number(stretch.sinuosity, 2),
        }),
    accuracy("copy.text.accuracy", stretch.accuracyMetres),
    ...(known ? [accuracy("copy.text.accuracy.split", stretch.splitAccuracyMetres)] : []),
    "",
    ...(sections.length > 0 ? [words("measure.sections"), ...sections, ""] : []),
    words("not.legal"),
    citation(context, words),
    "",
  ].join("\n");
}

function sectionLine(
  { section, length }: SectionStretch,
  number: number,
  { instruments }: ExportContext,
  words: Wording,
  write: (metres: Metres) => string,
): string {
  const named = section.properties.basis.flatMap(({ instrument, certainty }) =>
    recordsNamed(instruments, [instrument]).map((record) => {
      const name = datedName(words, record);
      return certainty === "stated" ? name : words("copy.text.inferred", { name });
    }),
  );
  return words("copy.text.section", {
    number,
    name: nameIn(words, section.properties),
    kind: words(`section.${knownKind(section) ?? "land"}`),
    length: write(length.turf),
    instruments: named.join("; "),
  });
}

function datedName(words: Wording, instrument: Instrument): string {
  const name = nameIn(words, instrument);
  const year = instrument.date.slice(0, 4);
  return name.includes(year) ? name : `${name} (${year})`;
}

function nameIn({ language }: Wording, record: Names & { id: string }): string {
  return record[`name_${language}`] ?? record.name_en ?? record.id;
}
