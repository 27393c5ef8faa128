import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { ledgerPage } from "../../scripts/ledger/LedgerPage.tsx";
import { figuresIn, ledgerOf } from "../../src/checks/ledger.ts";
import { ledgerPageIn } from "../../src/i18n/ledgerPage.ts";
import { translator } from "../../src/i18n/translator.ts";
import { LANGUAGES } from "../../src/model/schema.ts";

const atlas = readAtlas();
const entries = ledgerOf(atlas);

describe("the ledger's page", () => {
  const page = ledgerPage(atlas, entries);

  it("has every entry as a row that can be linked to, and the way to it in the atlas", () => {
    for (const { id, verdict } of entries) {
      expect(page).toContain(`<tr id="${id}" data-verdict="${verdict}">`);
      expect(page).toContain(`href="./#panel=figures&amp;claim=${id}"`);
    }
  });

  it("needs no other file", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).not.toMatch(/<link|<img|src=/);
  });

  it("opens with what matters, under a heading for each topic", () => {
    const headings = [...page.matchAll(/<tbody id="topic-([a-z]+)">/g)].map(([, topic]) => topic);
    expect(headings.slice(0, 3)).toEqual(["lengths", "territory", "waters"]);
    const [first] = page.matchAll(/<tr id="([^"]+)"/g);
    expect(first?.[1]).toBe("border-length");
    const at = (id: string) => page.indexOf(`<tr id="${id}"`);
    expect(at("ceded-1864")).toBeLessThan(at("share-china"));
    expect(at("share-china")).toBeLessThan(at("irtysh-length"));
    expect(at("irtysh-length")).toBeLessThan(at("embassy-of-china-in-astana"));
  });

  it.each(LANGUAGES)("in %s is of that language, and leads to the others", (language) => {
    const words = translator(language, atlas.about.countries);
    const own = ledgerPage(atlas, entries, language);
    expect(own).toContain(`<html lang="${language}">`);
    expect(own).toContain(`<b>${words("verdict.explained")}</b>`);
    expect(own).toContain(words("topic.territory"));
    expect(own).not.toMatch(/undefined|\[object/);
    for (const other of LANGUAGES.filter((each) => each !== language)) {
      expect(own).toContain(`href="${ledgerPageIn(other).address}" lang="${other}"`);
      expect(own).not.toContain(`<b>${translator(other)("verdict.explained")}</b>`);
    }
    // Only where no language was asked for is there anything to follow.
    expect(own.match(/<script/g) ?? []).toHaveLength(language === "en" ? 1 : 0);
  });

  it("says of English that it is English, where the page is in another language", () => {
    const quotes = atlas.claims.flatMap(({ quote }) => quote ?? []);
    const own = ledgerPage(atlas, entries, "zh");
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      expect(own).toContain(`lang="en">“${quote.replaceAll("'", "&#x27;")}”</small>`);
    }
  });

  it("has its style unescaped, or no font in it would be found", () => {
    expect(page).toContain('font:1rem/1.5 "Noto Sans"');
  });
});

it("takes what a text says as words, whatever is in it", () => {
  const [report] = figuresIn(entries);
  if (report === undefined) throw new Error("no figure");
  const figure = { ...report.figure, where: '<b onclick="x">&</b>' };
  const entry = entries.find(({ id }) => id === figure.id);
  if (entry?.kind !== "figure") throw new Error("no entry of the figure");
  const page = ledgerPage(atlas, [{ ...entry, report: { ...report, figure } }]);
  expect(page).not.toContain("<b onclick");
  expect(page).toContain("&lt;b onclick=&quot;x&quot;&gt;&amp;&lt;/b&gt;");
});
