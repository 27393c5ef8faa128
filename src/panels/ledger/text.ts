import { decimalsOf, IN_UNIT } from "../../checks/figures.ts";
import type { Entry } from "../../checks/ledger.ts";
import type { QuantityThing } from "../../checks/quantities.ts";
import { boundOf, withUnit } from "../../i18n/said.ts";
import type { Translator } from "../../i18n/translator.ts";
import { type Atlas, featureOf } from "../../model/atlas.ts";
import { told } from "../../model/prose.ts";
import type { Figure } from "../../model/schema.ts";
import { nameIn } from "../words.ts";

/** What an entry is about: the figure's label, or the statement. */
export function headingOf(words: Translator, { kind, report }: Entry): string {
  return kind === "figure"
    ? report.figure.label[words.language]
    : report.claim.statement[words.language];
}

/** A figure as it is printed, with its unit. */
export function publishedOf(words: Translator, { value, unit, bound }: Figure): string {
  return boundOf(words, bound, withUnit(words, words.number(value, decimalsOf(value)), unit));
}

/** A computed size in a figure's unit and with its decimals. */
export function computedOf(words: Translator, { value, unit }: Figure, size: number): string {
  return withUnit(words, words.number(size / IN_UNIT[unit], decimalsOf(value)), unit);
}

export function unitOf(words: Translator, unit: Figure["unit"]): string {
  return unit === "%" ? "%" : words(unit === "km" ? "unit.km" : "unit.km2");
}

/** A thing's name in the reader's language. */
export function thingName(words: Translator, atlas: Atlas, { kind, id }: QuantityThing): string {
  if (kind === "line") {
    const line = atlas.lines.get(id);
    return line === undefined ? id : nameIn(words, line);
  }
  const feature = featureOf(atlas, { kind, id });
  return feature === null ? id : nameIn(words, feature.properties);
}

/** All that a search may find an entry by, in small letters. */
export function textOf(words: Translator, atlas: Atlas, entry: Entry): string {
  const { kind, report } = entry;
  const own =
    kind === "figure"
      ? [
          publishedOf(words, report.figure),
          String(report.figure.value),
          told(report.figure.saidBy, words.language).text,
        ]
      : [report.claim.quote ?? ""];
  const things = entry.things.map((thing) => thingName(words, atlas, thing));
  return [headingOf(words, entry), ...own, ...things, entry.id.replaceAll("-", " ")]
    .join(" ")
    .toLocaleLowerCase(words.language);
}
