import type { ClaimReport } from "../../src/checks/claims.ts";
import { type FigureReport, IN_UNIT } from "../../src/checks/figures.ts";
import type { Entry } from "../../src/checks/ledger.ts";
import { translator } from "../../src/i18n/everyLanguage.ts";
import { reasonsOf, sayReason } from "../../src/i18n/reason.ts";
import type { Translator } from "../../src/i18n/translator.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { type Prose, told } from "../../src/model/prose.ts";
import { LANGUAGES, type Language } from "../../src/model/schema.ts";

type InFour = Record<Language, string>;
type Size = { turf: number; wgs84: number };

/** One entry of the ledger for programs; sizes in the entry's own unit. */
export interface EntryRecord {
  id: string;
  kind: Entry["kind"];
  topic: string;
  label: InFour;
  /** Null of a statement, as all that is measured. */
  published: { value: number; unit: string; bound: string | null } | null;
  computed: Size | null;
  band: { least: number; most: number } | null;
  differencePercent: number | null;
  verdict: string;
  /** Why that is the verdict, and what would change it. */
  reason: InFour;
  wouldChange: InFour;
  /** Who says so, and where. */
  saidBy: Prose | null;
  where: Prose;
  asOf: string | null;
  /** Ids in sources.json. */
  sources: readonly string[];
}

/** To the metre, or a thousandth of a square kilometre: the coordinates are not finer. */
const round = (value: number) => Number(value.toFixed(3));

export function entryRecord(atlas: Atlas, entry: Entry): EntryRecord {
  const inFour = (write: (words: Translator) => string): InFour =>
    Object.fromEntries(
      LANGUAGES.map((language) => [language, write(translator(language, atlas.about.countries))]),
    ) as InFour;
  const { id, kind, topic, verdict } = entry;
  if (entry.kind === "claim") {
    const { claim } = entry.report;
    return {
      id,
      kind,
      topic,
      label: claim.statement,
      published: null,
      computed: null,
      band: null,
      differencePercent: null,
      verdict,
      reason: inFour((words) => whyClaim(words, entry.report)),
      wouldChange: inFour((words) => told(claim.wouldChange, words.language).text),
      saidBy: null,
      where: claim.where,
      asOf: null,
      sources: claim.sources,
    };
  }
  const { figure, computed, band, differencePercent } = entry.report;
  const inUnit = (size: number) => round(size / IN_UNIT[figure.unit]);
  return {
    id,
    kind,
    topic,
    label: figure.label,
    published: { value: figure.value, unit: figure.unit, bound: figure.bound },
    computed: computed && { turf: inUnit(computed.turf), wgs84: inUnit(computed.wgs84) },
    band: band && { least: inUnit(band.least), most: inUnit(band.most) },
    differencePercent: differencePercent === null ? null : round(differencePercent),
    verdict,
    reason: inFour((words) => whyFigure(words, entry.report)),
    wouldChange: inFour((words) => told(figure.wouldChange, words.language).text),
    saidBy: figure.saidBy,
    where: figure.where,
    asOf: figure.asOf,
    sources: figure.sources,
  };
}

function whyFigure(words: Translator, { figure, verdict, reason, alone }: FigureReport): string {
  const isDifferent = verdict === "explained" || verdict === "differs";
  const prose: Prose[] = [
    ...(figure.of.what === "nothing" ? [figure.of.why] : []),
    ...(isDifferent ? reasonsOf(figure.explainedBy) : []),
  ];
  return sentences(words, [
    sayReason(words, reason, figure.unit),
    ...(alone === null ? [] : [sayReason(words, alone, figure.unit)]),
    ...prose.map((each) => told(each, words.language).text),
  ]);
}

function whyClaim(words: Translator, { claim, tests }: ClaimReport): string {
  return sentences(words, [
    ...tests.flatMap(({ test, reason }) => [
      ...(test.test === "text" ? [told(test.says, words.language).text] : []),
      sayReason(words, reason),
    ]),
    ...(claim.because === null ? [] : [claim.because[words.language]]),
  ]);
}

/** Chinese sentences follow one another without a space. */
const sentences = ({ language }: Translator, those: readonly string[]) =>
  those.join(language === "zh" ? "" : " ");
