import { describe, expect, it } from "vitest";
import { isIn, told } from "../../src/model/prose.ts";
import { inBraces } from "../../src/model/references.ts";
import { FILES, type FileName, LANGUAGES } from "../../src/model/schema.ts";
import { proseOf } from "./proseOf.ts";
import { published } from "./published.ts";

const TRANSLATED = LANGUAGES.filter((language) => language !== "en");

/**
 * What is the same in every language: addresses and names of sites, licences, numbers of points. Anything else
 * that stands in English alone is not translated yet.
 */
const SAME_IN_ALL = [
  "15–16",
  "48–49",
  "69–71",
  "CC-BY-4.0",
  "Apache-2.0",
  "GPL-2.0-only",
  "GlobalSecurity.org",
  "LGPL-3.0-or-later",
  "MIT",
  "ODbL 1.0, © OpenStreetMap contributors",
  "WaterWiki",
  "WaterWiki (UNDP)",
  "aihuau.com",
  "cfts.org.ua",
  "cgzdl.com",
  "china.org.cn",
  "directorsdirectory.com",
  "dmdbkk.cn",
  "handmsg.com",
  "kpfans.com",
  "ulagat.com",
  "yuzhongnet.com",
];

/** English alone in a language, because no name in it is attested. */
const NOT_ATTESTED: Readonly<Record<string, readonly string[]>> = { zh: ["Kure"] };

const all = (Object.keys(FILES) as FileName[]).flatMap((file) =>
  proseOf(FILES[file], published(file)).map(({ where, prose }) => ({
    where: `${file} ${where}`,
    prose,
    en: told(prose, "en").text,
  })),
);
const distinct = [...new Map(all.map((each) => [`${each.where} ${each.en}`, each])).values()];

const SCRIPT = { kk: /\p{Script=Cyrillic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };

describe("the prose of the published files", () => {
  it("is looked for in every file that tells something", () => {
    const files = new Set(all.map(({ where }) => where.split(" ")[0]));
    const none = Object.keys(FILES).filter((file) => !files.has(file));
    expect(none).toEqual(["relief.json", "heights.json"]);
    expect(new Set(all.map(({ en }) => en)).size).toBeGreaterThan(600);
  });

  it.each(TRANSLATED)("is told in %s, but for what is the same in all", (language) => {
    const english = all.filter(({ prose }) => !isIn(prose, language));
    const known = [...SAME_IN_ALL, ...(NOT_ATTESTED[language] ?? [])];
    const missing = english.filter(({ en }) => !known.includes(en));
    expect([...new Set(missing.map(({ where, en }) => `${where}: ${en}`))]).toEqual([]);
    expect([...new Set(english.map(({ en }) => en))].sort()).toEqual(known.toSorted());
  });

  it.each(TRANSLATED)("is written in the letters of %s", (language) => {
    const translated = distinct.filter(({ prose }) => isIn(prose, language));
    const texts = translated.map(({ where, prose }) => `${where}: ${told(prose, language).text}`);
    expect(texts.filter((text) => !SCRIPT[language].test(text))).toEqual([]);
  });

  it.each(TRANSLATED)("refers to the same numbers in %s as in English", (language) => {
    const braces = (text: string) => inBraces(text).toSorted().join();
    const wrong = distinct.filter(
      ({ prose, en }) => braces(told(prose, language).text) !== braces(en),
    );
    expect(wrong.map(({ where, en }) => `${where}: ${en}`)).toEqual([]);
    expect(distinct.filter(({ en }) => en.includes("{")).length).toBeGreaterThan(10);
  });

  it.each(TRANSLATED)("has the same large and exact numbers in %s as in English", (language) => {
    const wrong = distinct.flatMap(({ where, prose, en }) => {
      if (!isIn(prose, language)) return [];
      const own = numbersIn(told(prose, language).text, language);
      const lost = numbersIn(en, "en").filter((number) => !own.includes(number));
      return lost.length === 0 ? [] : [`${where}: ${lost.join(", ")} of ${en}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** Numbers of three digits or with decimals, as programs write them: smaller ones may be words. */
function numbersIn(text: string, language: (typeof LANGUAGES)[number]): string[] {
  const [grouping, decimals] =
    language === "kk" || language === "ru"
      ? [/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, /(?<=\d),(?=\d)/g]
      : [/(?<=\d),(?=\d{3})/g, /(?<=\d)\.(?=\d)/g];
  const plain = text
    .replace(/\{[^{}]*\}/g, "")
    .replace(grouping, "")
    .replace(decimals, ".");
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)]
    .map(([number]) => number)
    .filter((number) => number.includes(".") || number.length > 2);
}
