import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createStore, Provider } from "jotai";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { FACTS_FOLDER } from "../../scripts/geodata/facts/read.ts";
import { instrumentsOf } from "../../scripts/geodata/records/instruments.ts";
import { translator } from "../../src/i18n/translator.ts";
import { parseFile } from "../../src/model/parse.ts";
import type { Language } from "../../src/model/schema.ts";
import { InstrumentCard } from "../../src/panels/cards/InstrumentCard.tsx";
import { atlasAtom } from "../../src/store/atlas.ts";
import { lookAtom } from "../../src/store/look.ts";
import { factsWith, lineOf, mistakesWith } from "../geodata/mistakesWith.ts";

const ID = "khobdo-1869";
const FILE = `instruments/${ID}.yaml`;
const atlas = readAtlas();
const [summary = ""] =
  /^summary:\n(?: .*\n)+/m.exec(readFileSync(join(FACTS_FOLDER, FILE), "utf8")) ?? [];

/** The card of an instrument whose summary is told otherwise, from the facts by the file to the page. */
function card(told: string, language: Language): string {
  const facts = factsWith(FILE, [summary, `${told}\n`]);
  const read = parseFile("instruments.json", JSON.parse(JSON.stringify(instrumentsOf(facts))));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const instrument = read.value.find(({ id }) => id === ID);
  if (instrument === undefined) throw new Error(`no ${ID} is published`);
  const store = createStore();
  store.set(atlasAtom, { ...atlas, checksum: "" });
  store.set(lookAtom, { type: "speak", language });
  const shown = createElement(InstrumentCard, { instrument });
  return renderToStaticMarkup(createElement(Provider, { store }, shown));
}

describe("what a person wrote", () => {
  const inFour = "summary: {en: In English, kk: Қазақша, ru: По-русски, zh: 中文}";

  it.each<[Language, string]>([
    ["en", "In English"],
    ["kk", "Қазақша"],
    ["ru", "По-русски"],
    ["zh", "中文"],
  ])("in four languages is shown in the reader's: %s", (language, text) => {
    expect(card(inFour, language)).toContain(`<span lang="${language}">${text}</span>`);
  });

  it("is shown in English, and said to be, where the reader's language is not there", () => {
    const english = '<span lang="en">In English</span>';
    expect(card("summary: {en: In English, ru: По-русски}", "kk")).toContain(english);
    expect(card("summary: In English", "zh")).toContain(english);
  });

  it("is marked where no native speaker has read it, once, and where nothing is translated not at all", () => {
    const mark = (language: Language) => translator(language)("not.proofread");
    expect(atlas.about.proofread).toEqual(["en"]);
    expect(card(inFour, "ru").split(mark("ru"))).toHaveLength(2);
    expect(card(inFour, "en")).not.toContain(mark("en"));
    expect(card("summary: In English", "ru")).not.toContain(mark("ru"));
  });

  it("without English is told where it stands", () => {
    expect(mistakesWith(FILE, [summary, "summary: {ru: По-русски}\n"])).toEqual([
      `geodata/facts/${FILE}:${lineOf(FILE, "summary")}:10 en is missing`,
    ]);
  });

  it("in a language of which there is no reader is told at it", () => {
    expect(mistakesWith(FILE, [summary, "summary: {en: In English, fr: Oui}\n"])).toEqual([
      `geodata/facts/${FILE}:${lineOf(FILE, "summary")}:27 fr is not known here`,
    ]);
  });

  it("is told to be words or languages, where it is neither", () => {
    expect(mistakesWith(FILE, [summary, "summary: 1869\n"])).toEqual([
      expect.stringContaining("summary is 1869: expected words, or {en, kk, ru, zh}"),
    ]);
  });
});
